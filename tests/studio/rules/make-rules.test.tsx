/** A rule of each check type is made through the form, as a person would, and compared with what the pack then holds. */
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { RulesPart } from '../../../entrypoints/studio/rules/RulesPart.tsx'
import type { Check, CheckName, Pack } from '../../../rules/index.ts'
import { parsePack } from '../../../rules/index.ts'
import { aPack, openPart } from '../open-pack.tsx'

interface Made {
  /** What one picks in “What should Galateo flag?”. */
  readonly pick: RegExp
  fill(user: UserEvent): Promise<void>
  readonly check: Check
}

const field = (name: string | RegExp) => screen.getByRole('textbox', { name })
const group = (name: string | RegExp) => within(screen.getByRole('group', { name }))
async function write(user: UserEvent, into: HTMLElement, words: string) {
  await user.click(into)
  await user.paste(words)
  await user.keyboard('{Enter}')
}
const choose = (user: UserEvent, label: string, option: string) =>
  user.selectOptions(screen.getByRole('combobox', { name: label }), option)
const more = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'More choices' }))
async function number(user: UserEvent, label: string, value: string) {
  await user.clear(field(label))
  if (value !== '') await user.type(field(label), value)
}

const MADE: { readonly [Name in CheckName]: Made } = {
  existence: {
    pick: /^These words/,
    async fill(user) {
      await write(user, group('Words and phrases').getByRole('textbox', { name: 'In Italian' }), 'si calmi')
      await user.type(
        group('Words and phrases').getByRole('textbox', { name: 'In English' }),
        'calm down,relax,',
      )
      await write(user, group('Offer instead').getByRole('textbox', { name: 'In English' }), 'I understand')
      await more(user)
      await choose(user, 'Where in the draft', 'at the start')
      await user.click(screen.getByRole('switch', { name: 'Find it disguised too' }))
      await user.click(screen.getByRole('switch', { name: /Tell capitals/ }))
      await user.click(group('Look in').getByRole('button', { name: 'quotations' }))
      await write(
        user,
        group('But not in these words').getByRole('textbox', { name: 'In English' }),
        'relaxing',
      )
      await write(user, group('Right before it').getByRole('textbox', { name: 'In English' }), 'please')
      await write(user, group('Right after it').getByRole('textbox', { name: 'In English' }), 'time')
      await write(
        user,
        group('Anywhere in the same sentence').getByRole('textbox', { name: 'In Italian' }),
        'per favore',
      )
      await user.click(group('Patterns').getByRole('button', { name: 'Add for any language' }))
      await user.type(field('Pattern, in any language'), 'be (quiet|silent)')
      await user.click(screen.getByRole('button', { name: 'Say which words it needs' }))
      await user.type(field('Words without which it cannot find anything'), 'quiet,silent,')
      await choose(user, 'Looks at', 'the whole draft')
    },
    check: {
      type: 'existence',
      phrases: { it: ['si calmi'], en: ['calm down', 'relax'] },
      suggest: { en: ['I understand'] },
      where: 'start',
      masked: true,
      matchCase: true,
      in: ['prose', 'quotes'],
      exceptions: { en: ['relaxing'] },
      except: { before: { en: ['please'] }, after: { en: ['time'] }, sentence: { it: ['per favore'] } },
      patterns: { any: [{ pattern: 'be (quiet|silent)', gate: ['quiet', 'silent'], across: 'draft' }] },
    },
  },
  substitution: {
    pick: /^Words that we say differently/,
    async fill(user) {
      const italian = group('In Italian')
      await user.type(
        italian.getByRole('textbox', { name: 'New: instead of' }),
        'utilizzare{Tab}usare{Enter}',
      )
      await user.click(group('In English').getByRole('textbox', { name: 'New: instead of' }))
      await user.paste('utilise\tuse\nin order to → to | so as to')
      await user.click(italian.getByRole('button', { name: /Add a pattern/ }))
      await user.type(italian.getByRole('textbox', { name: 'Pattern to replace' }), 'qual(è)')
      const better = italian.getAllByRole('textbox', { name: 'Better' }).at(-1)
      if (better) await user.type(better, 'qual $1{Enter}')
      await user.click(italian.getByRole('button', { name: 'Remove “nothing: just remove it”' }))
    },
    check: {
      type: 'substitution',
      swap: {
        it: [
          { from: 'utilizzare', to: ['usare'] },
          { pattern: { pattern: 'qual(è)' }, to: ['qual $1'] },
        ],
        en: [
          { from: 'utilise', to: ['use'] },
          { from: 'in order to', to: ['to', 'so as to'] },
        ],
      },
    },
  },
  occurrence: {
    pick: /^Too many exclamation marks/,
    async fill(user) {
      await choose(user, 'What to count', 'hashtags')
      await number(user, 'At most', '3')
      await number(user, 'At least', '1')
      await choose(user, 'Counted in', 'each sentence')
    },
    check: { type: 'occurrence', of: 'hashtag', max: 3, min: 1, per: 'sentence' },
  },
  repetition: {
    pick: /^Signs or letters repeated/,
    async fill(user) {
      await choose(user, 'What is repeated', 'a letter')
      await number(user, 'In a row that is still fine', '2')
      await user.type(group('Leave these alone').getByRole('textbox', { name: 'In English' }), 'www{Enter}')
    },
    check: { type: 'repetition', of: 'letter', max: 2, exceptions: { en: ['www'] } },
  },
  consistency: {
    pick: /^Two forms of one word/,
    async fill(user) {
      const english = group('In English')
      await user.click(english.getByRole('button', { name: 'Add two forms' }))
      await user.type(english.getByRole('textbox', { name: 'One form' }), 'e-mail')
      await user.type(english.getByRole('textbox', { name: 'The other form' }), 'email')
    },
    check: { type: 'consistency', either: { en: [['e-mail', 'email']] } },
  },
  conditional: {
    pick: /^It says this without that/,
    async fill(user) {
      const words = { name: 'In Italian' }
      await user.type(group('When a draft says this').getByRole('textbox', words), 'sconto{Enter}')
      await user.type(group('it must say this too').getByRole('textbox', words), 'fino al{Enter}')
      await choose(user, 'Where the second belongs', 'after the first')
    },
    check: {
      type: 'conditional',
      first: { phrases: { it: ['sconto'] } },
      second: { phrases: { it: ['fino al'] } },
      where: 'after',
    },
  },
  capitalization: {
    pick: /^SHOUTING/,
    async fill(user) {
      await number(user, 'Words in a row from which it counts', '2')
      await number(user, 'Share of capitals in the whole draft', '50')
      await user.click(screen.getByRole('button', { name: 'Add for any language' }))
      await user.type(
        group('Leave these alone').getByRole('textbox', { name: 'In any language' }),
        'ACME{Enter}',
      )
    },
    check: { type: 'capitalization', of: 'all-caps', min: 2, percent: 50, exceptions: { any: ['ACME'] } },
  },
  metric: {
    pick: /^Too much of something/,
    async fill(user) {
      await choose(user, 'Measure', 'capital letters')
      await choose(user, 'Divided by', 'letters')
      await number(user, 'At most', '0,4')
      await number(user, 'At least', '0')
      await choose(user, 'Measured in', 'each paragraph')
    },
    check: { type: 'metric', of: 'capitals', over: 'letters', max: 0.4, min: 0, per: 'paragraph' },
  },
  readability: {
    pick: /^Hard to read/,
    async fill(user) {
      await choose(user, 'Measure of reading', 'Flesch–Kincaid, for English (school years, lower is easier)')
      await number(user, 'The score must be at least', '')
      await number(user, 'The score must be at most', '9')
      await number(user, 'Only drafts with at least this many words', '40')
    },
    check: { type: 'readability', formula: 'flesch-kincaid', max: 9, minWords: 40 },
  },
  presence: {
    pick: /^It does not greet/,
    async fill(user) {
      const italian = group('Words and phrases').getByRole('textbox', { name: 'In Italian' })
      await user.type(italian, 'bentornato{Enter}')
      await number(user, 'Within how many words from there', '4')
    },
    check: {
      type: 'presence',
      phrases: {
        it: ['ciao', 'buongiorno', 'buonasera', 'salve', 'gentile', 'car{o,a,i,e}', 'bentornato'],
        en: ['hi', 'hello', 'hey', 'dear', 'good {morning,afternoon,evening}'],
      },
      where: 'start',
      within: 4,
      in: ['prose', 'mentions'],
    },
  },
  length: {
    pick: /^Too long/,
    async fill(user) {
      await choose(user, 'Counted in', 'characters')
      await number(user, 'At most', '280')
      await number(user, 'At least', '20')
    },
    check: { type: 'length', unit: 'characters', max: 280, min: 20 },
  },
  register: {
    pick: /^The wrong form of address/,
    async fill(user) {
      await choose(user, 'How we address people in Italian', 'Lei')
      await user.click(screen.getByRole('switch', { name: 'Flag drafts that mix two' }))
    },
    check: { type: 'register', expect: 'Lei', mixing: true },
  },
  language: {
    pick: /^Another language than theirs/,
    fill: (user) => number(user, 'Only drafts with at least this many words', '6'),
    check: { type: 'language', follows: 'conversation', minWords: 6 },
  },
  'personal-data': {
    pick: /^Personal data/,
    async fill(user) {
      await user.click(screen.getByRole('button', { name: 'order number' }))
      await user.click(screen.getByRole('button', { name: 'payment card' }))
      await user.type(group(/Our own data/).getByRole('textbox', { name: 'In Italian' }), 'info@{Enter}')
      await more(user)
      await user.type(group(/show it is ours/).getByRole('textbox', { name: 'In English' }), 'call us{Enter}')
    },
    check: {
      type: 'personal-data',
      kinds: ['email', 'iban', 'codice-fiscale', 'phone', 'order'],
      exceptions: { it: ['info@'] },
      except: { sentence: { en: ['call us'] } },
    },
  },
  names: {
    pick: /^Another brand/,
    fill: (user) => user.type(field('Our brands'), 'Acme,Roadrunner,'),
    check: { type: 'names', of: 'brand', brands: ['Acme', 'Roadrunner'] },
  },
  accessibility: {
    pick: /^Hard for a screen reader/,
    async fill(user) {
      await choose(user, 'What a screen reader cannot read well', 'the same emoji in a row')
      await number(user, 'Emoji that are still fine', '2')
    },
    check: { type: 'accessibility', of: 'emoji-repeat', max: 2 },
  },
  placeholder: {
    pick: /^Something left to fill in/,
    fill: (user) =>
      user.type(group('Leave these alone').getByRole('textbox', { name: 'In English' }), '[[EDIT]{Enter}'),
    check: { type: 'placeholder', exceptions: { en: ['[EDIT]'] } },
  },
  vale: {
    pick: /^A rule of a Vale style/,
    async fill(user) {
      const json = field('The Vale rule as JSON')
      await user.clear(json)
      await user.click(json)
      await user.paste(
        '{"type":"vale","kind":"occurrence","message":"Too many.","scope":["sentence"],"pattern":",","min":0,"max":3}',
      )
    },
    check: {
      type: 'vale',
      kind: 'occurrence',
      message: 'Too many.',
      scope: ['sentence'],
      pattern: ',',
      min: 0,
      max: 3,
    },
  },
}

it.each(Object.entries(MADE))(
  'a rule of type %s is made through the form',
  async (type, { pick, fill, check }) => {
    const { user, rule, pack } = await openPart(<RulesPart />, aPack(), 'rules')
    await user.click(screen.getByRole('button', { name: 'New rule' }))
    await user.click(screen.getByRole('button', { name: pick }))
    await screen.findByRole('heading', { name: 'What it flags' })
    await fill(user)
    expect(rule()?.check).toEqual(check)
    expect(check.type).toBe(type)
    // With a reason in each language the pack can be read as it is.
    for (const why of screen.getAllByRole('textbox', { name: 'Why' })) await user.type(why, 'So.')
    expect(readAgain(pack())).toEqual(pack())
  },
)

function readAgain(pack: Pack): unknown {
  const parsed = parsePack(JSON.parse(JSON.stringify(pack)))
  return parsed.ok ? parsed.pack : parsed.faults
}
