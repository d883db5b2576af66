/** What the rule form works out from what is typed: lists, pairs, hints, places in JSON. */
import { describe, expect, it } from 'vitest'
import { readJson } from '../../../entrypoints/studio/json/read-json.ts'
import { checkForms } from '../../../entrypoints/studio/rules/checks/check-forms.tsx'
import { hintOf } from '../../../entrypoints/studio/rules/fields/phrase-hint.ts'
import { readSwaps } from '../../../entrypoints/studio/rules/fields/read-swaps.ts'
import { splitPhrases, splitTexts } from '../../../entrypoints/studio/rules/fields/split-phrases.ts'
import { placeholdersOf, unfilledIn } from '../../../entrypoints/studio/rules/form/placeholders.ts'
import { entryOf, placeOf } from '../../../entrypoints/studio/rules/list/entry.ts'
import { INTENT_GROUPS, INTENTS, intentOf, withCheck } from '../../../entrypoints/studio/rules/new/intents.ts'
import { newRule } from '../../../entrypoints/studio/rules/new/new-rule.ts'
import { checkSchema } from '../../../rules/checks/index.ts'
import { entryFaults, type PackRule } from '../../../rules/index.ts'
import { rule as ruleSchema } from '../../../rules/pack/schema.ts'

describe('several phrases at once', () => {
  it.each([
    ['si calmi, stia buono', ['si calmi', 'stia buono']],
    ['stupid{o,a,i,e}, idiot{a,i}', ['stupid{o,a,i,e}', 'idiot{a,i}']],
    ['uno\r\ndue\n\n due ', ['uno', 'due']],
    ['ciao\\, come va, bene', ['ciao\\, come va', 'bene']],
    ['"calm down"\n“relax”', ['calm down', 'relax']],
    ['rotto {ma, buono', ['rotto {ma, buono']],
    [' , \n', []],
  ])('%j is %j', (text, phrases) => expect(splitPhrases(text)).toEqual(phrases))

  it('texts mean every sign', () => expect(splitTexts('[EDIT], {x,y}')).toEqual(['[EDIT]', '{x', 'y}']))
})

describe('pairs pasted as a table', () => {
  it.each([
    ['utilise\tuse', [{ from: 'utilise', to: ['use'] }]],
    ['in order to -> to | so as to', [{ from: 'in order to', to: ['to', 'so as to'] }]],
    [
      'a => b\n\nc = d',
      [
        { from: 'a', to: ['b'] },
        { from: 'c', to: ['d'] },
      ],
    ],
    ['e-mail', []],
  ])('%j', (text, swaps) => expect(readSwaps(text)).toEqual(swaps))
})

describe('what a phrase finds', () => {
  it('is told form by form, and a word alone may have its endings', () => {
    expect(hintOf('stupid{o,a}', 'it').forms).toEqual(['stupido', 'stupida'])
    expect(hintOf('stupid{o,a}', 'it').inflected).toBeUndefined()
    expect(hintOf('stupido', 'it').inflected).toBe('stupid{o,a,i,e}')
    expect(hintOf('antipatico', 'it').inflected).toBe('antipati{co,ca,ci,chi,che}')
    expect(hintOf('complaint', 'en').inflected).toBe('complaint{,s}')
    expect(hintOf('policy', 'en').inflected).toBe('polic{y,ies}')
    expect(hintOf('stupido', 'any').inflected).toBeUndefined()
    expect(hintOf('si calmi', 'it').inflected).toBeUndefined()
  })

  it('is told to be over-broad, or wrong and why', () => {
    expect(hintOf('per', 'it').broad).toBe('per')
    expect(hintOf('de*', 'it').broad).toBe('de*')
    expect(hintOf('rimborso', 'it').broad).toBeUndefined()
    expect(hintOf('stup{ido', 'it').fault?.it).toBe('Manca la } che chiude.')
  })
})

describe('JSON', () => {
  const text = (json: string) => readJson(json, ruleSchema)

  it('that is none says where', () => {
    const read = text('{\n  "id": "a",\n  "level" "voice"\n}')
    expect(read).toMatchObject({
      ok: false,
      faults: [{ place: { line: 3, column: 11 }, message: { en: 'A colon is missing here.' } }],
    })
  })

  it('of another shape names each fault with its line', () => {
    const read = text(
      '{\n "id": "a",\n "level": "loud",\n "severity": "tip",\n "check": {\n  "type": "length",\n  "unit": "pages"\n },\n "text": {}\n}',
    )
    expect(read.ok).toBe(false)
    expect(read.faults.map(({ place, message }) => `${place.line} ${message.en}`)).toEqual([
      '3 “loud” is not one of the choices: netiquette, voice, strategy.',
      '7 “pages” is not one of the choices: characters, words.',
      '9 At least one language is needed, Italian or English.',
    ])
  })

  it('of the right shape is taken, though it is not right yet', () => {
    const read = text(
      '{"id":"Bad Id","level":"voice","severity":"tip","check":{"type":"existence","phrases":{"it":["a{"]}},"text":{"it":{"title":"","message":"","why":""}}}',
    )
    expect(read.ok).toBe(true)
    expect(read.faults.length).toBeGreaterThan(3)
  })
})

describe('the address of a rule', () => {
  const rules = [{ id: 'a' }, { id: '' }, { id: 'a' }, { id: 'b' }]
  it.each([0, 1, 2, 3])('finds rule %i again', (index) =>
    expect(placeOf(rules, entryOf(rules, index))).toBe(index),
  )
  it('is the id where it names one rule', () =>
    expect(rules.map((_, at) => entryOf(rules, at))).toEqual(['a', '#2', '#3', 'b']))
})

describe('what may be flagged', () => {
  it('is said in at least 25 ways, in every group, and reaches every check type', () => {
    expect(INTENTS.length).toBeGreaterThanOrEqual(25)
    expect(new Set(INTENTS.map(({ group }) => group))).toEqual(new Set(INTENT_GROUPS))
    const reached = new Set(INTENTS.map((intent) => intent.check(['it', 'en']).type))
    expect([...reached].sort()).toEqual(Object.keys(checkForms).sort())
  })

  it.each(INTENTS.map((intent) => [intent.id, intent] as const))(
    '“%s” makes a rule that lacks only what its tutor must say',
    (_, intent) => {
      const rule = newRule(intent, ['it', 'en'], new Set([intent.id]))
      expect(rule.id).toBe(`${intent.id}-2`)
      expect(intentOf(rule.check)?.id).toBe(intent.id)
      const open = entryFaults('rules', rule, 0).map(({ path }) => path)
      const left = /\.why$|\.patterns\.any\[0\]|\.brands$/u
      expect(open.filter((path) => !left.test(path))).toEqual([])
      for (const language of ['it', 'en'] as const)
        expect(unfilledIn(rule.text[language]?.message ?? '', rule.check)).toEqual([])
    },
  )

  it('something else to flag takes the words along', () => {
    const [words] = INTENTS.filter(({ id }) => id === 'words')
    const [missing] = INTENTS.filter(({ id }) => id === 'word-missing')
    const [long] = INTENTS.filter(({ id }) => id === 'too-long')
    if (!words || !missing || !long) throw new Error('An intent is gone')
    const rule: PackRule = {
      ...newRule(words, ['it'], new Set()),
      check: { type: 'existence', phrases: { it: ['#adv'] }, in: ['hashtags'], where: 'start' },
    }
    expect(withCheck(rule, missing, ['it']).check).toEqual({
      type: 'presence',
      phrases: { it: ['#adv'] },
      in: ['hashtags'],
    })
    expect(withCheck(rule, long, ['it']).check).toEqual({ type: 'length', unit: 'words', max: 80 })
  })
})

it('every field of every check type stands in its form', () => {
  for (const option of checkSchema.options) {
    const arms = 'options' in option ? option.options : [option]
    for (const { entries } of arms) {
      const type = (entries.type as { readonly literal: keyof typeof checkForms }).literal
      if (type === 'vale') continue
      const shown = Object.keys(checkForms[type] ?? {})
      expect(Object.keys(entries).filter((field) => field !== 'type' && !shown.includes(field))).toEqual([])
    }
  }
})

it('a message is offered only what its check can put in', () => {
  expect(placeholdersOf({ type: 'presence' })).toEqual([])
  expect(placeholdersOf({ type: 'length', unit: 'words', max: 3 })).toEqual(['count'])
  expect(unfilledIn('“{match}”, {name}', { type: 'presence' })).toEqual(['match'])
})
