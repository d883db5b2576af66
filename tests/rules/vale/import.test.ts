/** Folders of styles, vocabularies, settings, inheritance; and what is not imported. */
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { PackRule } from '../../../rules/index.ts'
import { importVale } from '../../../rules/vale/import.ts'
import { folder, galateo, lines } from '../cli/galateo.ts'
import { alerts, type Fields, imported, said } from './vale.ts'

const HEDGE = 'extends: existence\nmessage: "No \'%s\'"\nlevel: error\ntokens:\n  - maybe\n  - perhaps\n'

describe('styles', () => {
  it('makes a pack of each folder that is a style', () => {
    const files = new Map([
      ['styles/House/Hedge.yml', HEDGE],
      ['styles/Std/Dates/Format.yml', HEDGE],
      ['styles/config/vocabularies/Base/accept.txt', ''],
    ])
    const { packs, skipped } = importVale(files)
    expect(packs.map(({ id, rules }) => [id, rules])).toEqual([
      ['house', [expect.objectContaining({ id: 'hedge', severity: 'stop' })]],
      ['std', [expect.objectContaining({ id: 'dates.format' })]],
    ])
    expect(skipped).toEqual([])
  })

  it('takes a folder with rules for one style, and folders in it for parts of that', () => {
    const files = new Map([
      ['Hedge.yml', HEDGE],
      ['dates/Format.yml', HEDGE],
    ])
    const { packs } = importVale(files, { style: 'House' })
    expect(packs).toMatchObject([{ id: 'house', rules: [{ id: 'hedge' }, { id: 'dates.format' }] }])
  })
})

describe('files', () => {
  const reasons = (files: Readonly<Record<string, string>>, options = {}) =>
    importVale(new Map(Object.entries(files)), options).skipped

  it.each([
    ['no YAML', 'extends: [existence\nmessage: x\n', /^it is not YAML: /],
    [
      'YAML that unfolds without end',
      `extends: existence\nmessage: x\na: &a [x, x]\n${'abcdefghij'.replace(/./g, 'b$&: [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n')}`,
      /^it is not YAML: .*alias/,
    ],
    [
      'a field twice',
      'extends: substitution\nmessage: x\nswap:\n  a: b\n  a: c\n',
      /^it is not YAML: duplicated mapping key \(5:3\)$/,
    ],
    [
      'a tab before a field',
      'extends: existence\nmessage: x\ntokens:\n\t- a\n',
      /^it is not YAML: .*tab.* \(4:1\)/,
    ],
    ['no fields', '--- |\nextends: existence\n', /^it holds no fields$/],
    ['nothing to extend', 'message: x\n', /^the required key 'extends' is missing$/],
  ])('that hold %s are named', (_, text, reason) => {
    expect(reasons({ 'House/A.yml': text })).toEqual([
      { name: 'House.A', kind: 'faulty', reason: expect.stringMatching(reason) },
    ])
  })

  it('that Vale would not read, or that are not imported, are named', () => {
    const files = { 'House/A.yml': HEDGE, 'House/B.yaml': HEDGE, 'x.aff': '', 'config/actions/x.tengo': '' }
    expect(reasons(files).map(({ name, kind }) => [name, kind])).toEqual([
      ['House/B.yaml', 'suffix'],
      ['config/actions/x.tengo', 'unsupported'],
      ['x.aff', 'unsupported'],
    ])
  })

  it('may be JSON', () => {
    const text = JSON.stringify({ extends: 'existence', message: 'x', tokens: ['so'] }, null, 2)
    expect(importVale(new Map([['House/A.yml', text]]))).toMatchObject({
      packs: [{ id: 'house', rules: [{ id: 'a' }] }],
      skipped: [],
    })
  })

  it('that are no rules are nothing to speak of', () => {
    const aside = {
      'notes.yml': 'title: x\n',
      'House/_A.yml': 'a: b\n',
      'House/A_test.yml': HEDGE,
      '.github/a.yml': HEDGE,
    }
    expect(importVale(new Map(Object.entries({ 'House/A.yml': HEDGE, ...aside })))).toMatchObject({
      packs: [{ id: 'house', rules: [{ id: 'a' }] }],
      skipped: [],
    })
  })
})

describe('what a rule says of itself', () => {
  const first = (fields: Readonly<Record<string, unknown>>) => {
    const [pack] = imported({ '!!!': { extends: 'existence', message: 'x', tokens: ['x'], ...fields } }).packs
    // As a pack has it.
    return pack?.rules[0] as PackRule | undefined
  }

  it('is its reason, its source, and a name where it has no message', () => {
    const rule = first({ message: ' ', description: 'Because.', link: 'https://example.com/x' })
    expect(rule?.text.en).toMatchObject({ title: 'Test.!!!', message: 'Test.!!!', why: 'Because.' })
    expect(rule?.source).toEqual({ name: 'Test (Vale)', url: 'https://example.com/x' })
    expect(rule?.id).toBe('rule')
  })

  it('has dots for the words that only a draft has', () => {
    const rule = first({
      message: "Use '%s' instead of '%s', not 100%%.\n",
      description: "'%s' was there %d times:\n100%% too often.",
    })
    expect(rule?.text.en).toMatchObject({
      message: "Use '…' instead of '…', not 100%.",
      why: "'…' was there … times: 100% too often.",
    })
    expect(rule?.text.it?.message).toBe("Use '…' instead of '…', not 100%.")
  })

  it('is left out where it is no text and no link', () => {
    const rule = first({ description: ' ', link: 'javascript:x()' })
    expect(rule?.text.en?.why).toBe('The style “Test” asks for it.')
    expect(rule?.source).toEqual({ name: 'Test (Vale)' })
  })
})

describe('extends: Style.Rule', () => {
  const parent = {
    extends: 'existence',
    message: "No '%s'",
    level: 'error',
    ignorecase: true,
    tokens: ['maybe', 'perhaps'],
  }

  it('starts from the parent and lays its own fields on top', () => {
    const child = { extends: 'Test.Parent', message: 'Mine', 'tokens+': ['likely'], 'tokens-': ['perhaps'] }
    const found = alerts(imported({ Parent: parent, Child: child }), 'Maybe perhaps likely')
    expect(
      found
        .filter(({ rule }) => rule === 'child')
        .map(({ words, message, severity }) => [words, message, severity]),
    ).toEqual([
      ['Maybe', 'Mine', 'stop'],
      ['likely', 'Mine', 'stop'],
    ])
  })

  it('finds the parent in a folder that holds no rules of its own', () => {
    const files = {
      'GenZ/_shared/Slang.yml': HEDGE,
      'GenZ/Loud.yml': 'extends: GenZ._shared.Slang\nmessage: Loud\n',
    }
    for (const prefix of ['', 'GenZ/']) {
      const found = new Map(Object.entries(files).map(([path, text]) => [path.replace(prefix, ''), text]))
      expect(importVale(found, { style: 'GenZ' })).toMatchObject({
        packs: [{ id: 'genz', rules: [{ id: 'loud', text: { en: { message: 'Loud' } } }] }],
        skipped: [],
      })
    }
  })

  it('edits maps too', () => {
    const swaps = { extends: 'substitution', message: '%s', swap: { a: 'b', c: 'd' } }
    const child = { extends: 'Test.Parent', 'swap+': { e: 'f' }, 'swap-': ['a'] }
    const found = alerts(imported({ Parent: swaps, Child: child }), 'a c e')
    expect(found.filter(({ rule }) => rule === 'child').map(({ words }) => words)).toEqual(['c', 'e'])
  })

  it.each([
    ['a parent that is not here', { extends: 'Other.Rule' }, "'Other.Rule', which it extends, is not here"],
    [
      'a rule of Vale itself',
      { extends: 'Vale.Spelling' },
      "'Vale.Spelling' is built into Vale and has no file to extend",
    ],
    ['itself', { extends: 'Test.Child' }, "'Test.Child' comes back to itself, or after too many rules"],
    [
      'an entry that the parent has not',
      { extends: 'Test.Parent', 'tokens-': ['x'] },
      "'tokens-': the parent has no entry 'x' to remove",
    ],
    ['a list with what is none', { extends: 'Test.Parent', 'tokens+': 'x' }, "'tokens+' needs a list"],
    ['a list without what is none', { extends: 'Test.Parent', 'tokens-': 'x' }, "'tokens-' needs a list"],
    ['a map with what is none', { extends: 'Test.Swap', 'swap+': ['x'] }, "'swap+' needs a map"],
    [
      'an entry that the parent’s map has not',
      { extends: 'Test.Swap', 'swap-': ['x'] },
      "'swap-': the parent has no entry 'x' to remove",
    ],
    [
      'more of what the parent has not',
      { extends: 'Test.Parent', 'raw+': ['x'] },
      "'raw+': the parent has no such list or map",
    ],
    [
      'less of what the parent has not',
      { extends: 'Test.Parent', 'raw-': ['x'] },
      "'raw-': the parent has no such list or map",
    ],
    [
      'a parent whose own parent is not here',
      { extends: 'Test.Orphan' },
      "'Other.Rule', which it extends, is not here",
    ],
    [
      'an edit of no parent',
      { extends: 'existence', message: 'x', 'tokens+': ['x'] },
      "'tokens+' needs a parent: only a rule that extends another rule can use '+' or '-'",
    ],
    [
      'a field both replaced and edited',
      { extends: 'Test.Parent', tokens: ['x'], 'tokens+': ['y'] },
      "'tokens+' both replaces 'tokens' and edits it",
    ],
  ])('names %s', (_, child, reason) => {
    const swap = { extends: 'substitution', message: '%s', swap: { a: 'b' } }
    const rules = { Parent: parent, Swap: swap, Orphan: { extends: 'Other.Rule' }, Child: child }
    expect(imported(rules).skipped.filter(({ name }) => name === 'Test.Child')).toEqual([
      { name: 'Test.Child', kind: 'faulty', reason },
    ])
  })
})

describe('vocabularies', () => {
  const vocabulary = {
    'config/vocabularies/Base/accept.txt': '# products\nGitHub\n(?i)api\n#caffè\n',
    'config/vocabularies/Base/reject.txt': 'blacklist\n',
  }
  const caps = { extends: 'existence', message: '%s', tokens: ['[A-Z]\\w+'] }

  it('leave accepted terms alone', () => {
    expect(said(caps, 'GitHub API Else', vocabulary)).toEqual(['Else: Else'])
    expect(said({ ...caps, vocab: false }, 'GitHub API', vocabulary)).toEqual(['GitHub: GitHub', 'API: API'])
    expect(said({ ...caps, nonword: true }, 'GitHub', vocabulary)).toEqual(['GitHub: GitHub'])
  })

  it('become rules of their own', () => {
    const found = alerts(imported({ Caps: caps }, vocabulary), 'github blacklist a#CAFFÈ')
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([
      ['vale/terms', "Use 'GitHub' instead of 'github'."],
      ['vale/avoid', "Avoid using 'blacklist'."],
      ['vale/terms', "Use '#caffè' instead of '#CAFFÈ'."],
    ])
  })
})

describe('.vale.ini', () => {
  const ini = (text: string) => ({ '.vale.ini': text })
  const hedge = { extends: 'existence', message: '%s', level: 'suggestion', tokens: ['maybe'] }

  it('says which styles and rules run, and at which level', () => {
    const result = imported(
      { Kept: hedge, Off: hedge },
      ini('StylesPath = .\n[*]\nBasedOnStyles = Test\nTest.Off = NO\nTest.Kept = error\n'),
    )
    expect(alerts(result, 'maybe').map(({ rule, severity }) => [rule, severity])).toEqual([['kept', 'stop']])
    expect(result.skipped).toEqual([
      { name: 'Test.Off', kind: 'off', reason: 'it is switched off in .vale.ini' },
    ])
  })

  it('may lie in a folder, in several sections, with remarks and lines that say nothing', () => {
    const text = [
      '; a remark',
      'StylesPath = styles',
      'Vocab = House',
      'nothing',
      '[*.md]',
      'BasedOnStyles = Test',
      '[*.txt]',
      'BasedOnStyles = Other',
      '[*.py]',
      'Test.Kept = NO',
    ]
    const { packs, skipped } = importVale(
      new Map([
        ['repo/.vale.ini', text.join('\n')],
        ['repo/styles/Test/Kept.yml', HEDGE],
        ['repo/styles/Other/Kept.yml', HEDGE],
        ['repo/styles/Third/Kept.yml', HEDGE],
        ['repo/styles/config/vocabularies/House/accept.txt', 'Galateo\n'],
        ['repo/styles/config/vocabularies/Else/accept.txt', '(\n'],
      ]),
    )
    expect(packs.map(({ id }) => id)).toEqual(expect.arrayContaining(['test', 'other']))
    expect(packs.map(({ id }) => id)).not.toContain('third')
    expect(skipped).toEqual([{ name: 'Third.Kept', kind: 'off', reason: 'it is switched off in .vale.ini' }])
  })

  it('says for drafts what holds instead of what it says for all files', () => {
    const text = 'StylesPath = .\n[*.txt]\nBasedOnStyles = Test\n[*]\nBasedOnStyles = Other\nTest.Off = NO\n'
    const { packs, skipped } = imported(
      { Kept: hedge, Off: hedge },
      { ...ini(text), 'Other/Kept.yml': HEDGE },
    )
    expect(packs.map(({ id }) => id)).toEqual(['test'])
    expect(skipped.map(({ name }) => name)).toEqual(expect.arrayContaining(['Test.Off', 'Other.Kept']))
  })

  it('may hold remarks behind values, quotes, colons and lines that go on', () => {
    const text = [
      'StylesPath = "styles"   # where they lie',
      'MinAlertLevel: suggestion ; all',
      '[*.{md,txt}] ',
      'BasedOnStyles = Other, \\',
      '  Test',
      'Test.Off = NO       # too loud',
      'Test.Kept = error # louder',
    ]
    const { packs, skipped } = importVale(
      new Map([
        ['.vale.ini', text.join('\r\n')],
        ['styles/Test/Kept.yml', HEDGE],
        ['styles/Test/Off.yml', HEDGE],
        ['styles/Other/Kept.yml', HEDGE],
      ]),
    )
    expect(packs.map(({ id, rules }) => [id, rules.length])).toEqual([
      ['other', 1],
      ['test', 1],
    ])
    expect(skipped.map(({ name }) => name)).toEqual(['Test.Off'])
  })

  it('sets numbers, truths and levels of a rule, and names what it cannot set', () => {
    const commas = { extends: 'occurrence', message: 'x', Max: 9, token: ',' }
    const result = imported(
      { Commas: commas },
      ini(
        '[*]\nBasedOnStyles = Test\nTest.Commas[max] = 1\nTest.Commas[level] = error\nTest.Commas[token] = a\n',
      ),
    )
    expect(alerts(result, 'a, b, c').map(({ words, severity }) => [words, severity])).toEqual([[',', 'stop']])
    expect(result.skipped).toEqual([
      { name: 'Test.Commas[token]', kind: 'faulty', reason: 'this cannot be set in .vale.ini' },
    ])
  })

  it('has what it asks for in vain named', () => {
    const text =
      'Vocab = House\nWordTemplate = (?:%s)\n[*]\nBasedOnStyles = Vale, Test, Microsoft\nVale.Spelling = NO\n'
    expect(imported({ Kept: hedge }, ini(text)).skipped).toEqual([
      { name: 'Microsoft', kind: 'faulty', reason: '.vale.ini names it, and it is not here' },
      { name: 'House', kind: 'faulty', reason: '.vale.ini names it, and it is not here' },
      { name: 'WordTemplate', kind: 'unsupported', reason: 'words begin and end at \\b here' },
    ])
  })

  it('says nothing of styles that it does not lie above', () => {
    const aside = { 'fixtures/Kept/.vale.ini': 'StylesPath = ../../\n[*]\nTest.Kept = YES\n' }
    expect(imported({ Kept: hedge, Too: hedge }, aside)).toMatchObject({
      packs: [{ id: 'test', rules: [{ id: 'kept' }, { id: 'too' }] }],
      skipped: [],
    })
  })

  it.each(['.github/styles', '.github\\styles'])('may have the styles in a folder like %s', (path) => {
    const files = new Map([
      ['.vale.ini', `StylesPath = ${path}\n[*]\nBasedOnStyles = House\n`],
      ['.github/styles/House/A.yml', HEDGE],
      ['.github/styles/House/.drafts/B.yml', HEDGE],
    ])
    expect(importVale(files)).toMatchObject({ packs: [{ id: 'house', rules: [{ id: 'a' }] }], skipped: [] })
  })

  it('leaves out a word of a vocabulary whose pattern cannot be run, and says so', () => {
    const { skipped } = imported({ Kept: hedge }, { 'config/vocabularies/House/accept.txt': 'Galateo\n(' })
    expect(skipped).toEqual([
      {
        name: 'config/vocabularies/House/accept.txt: (',
        kind: 'faulty',
        reason: expect.stringContaining('its pattern cannot be run'),
      },
    ])
  })

  it('leaves out what is below the least level', () => {
    const result = imported({ Low: hedge }, ini('MinAlertLevel = warning\n[*.md]\nBasedOnStyles = Test\n'))
    expect(result.skipped).toEqual([
      { name: 'Test.Low', kind: 'off', reason: 'its level is below MinAlertLevel in .vale.ini' },
    ])
  })

  it('brings the rules that are built into Vale, but for spelling', () => {
    const result = imported({ Low: hedge }, ini('[*]\nBasedOnStyles = Vale\n'))
    expect(
      alerts(result, 'the the end').map(({ rule, words, suggestions }) => [rule, words, suggestions]),
    ).toEqual([['vale/repetition', 'the the', ['the']]])
    expect(result.skipped).toContainEqual({
      name: 'Vale.Spelling',
      kind: 'unsupported',
      reason: 'spelling dictionaries are not imported',
    })
  })
})

describe('what is not imported', () => {
  it.each([
    ['scripts', { extends: 'script', message: 'x', script: 'a.tengo' }, 'scripts are not imported'],
    [
      'sequences',
      { extends: 'sequence', message: 'x', tokens: [] },
      'sequences need a part-of-speech tagger, which is not here',
    ],
    ['spelling', { extends: 'spelling', message: 'x' }, 'spelling dictionaries are not imported'],
    [
      'headings',
      { extends: 'existence', message: 'x', scope: 'heading', tokens: ['x'] },
      'its scope (heading) has no part in a plain text',
    ],
    [
      'the whole without a part of it',
      { extends: 'existence', message: 'x', scope: 'raw & ~heading', tokens: ['x'] },
      'its scope (raw & ~heading) has no part in a plain text',
    ],
    [
      'an unknown kind',
      { extends: 'existense', message: 'x' },
      expect.stringContaining("'extends' must be one of"),
    ],
    [
      'an unknown field',
      { extends: 'existence', message: 'x', token: 'x' },
      "'token' is no field of existence",
    ],
    [
      'a rule without a message',
      { extends: 'existence', tokens: ['x'] },
      "the required key 'message' is missing",
    ],
    [
      'a pattern that cannot be read',
      { extends: 'existence', message: 'x', tokens: ['(x'] },
      'its pattern cannot be run: a “)” is missing',
    ],
    [
      'a level that is none',
      { extends: 'existence', message: 'x', level: 'grave' },
      "'level' must be one of suggestion, warning, error",
    ],
    ['a message of another kind', { extends: 'existence', message: ['x'] }, "'message' must be text"],
    ['no token', { extends: 'occurrence', message: 'x' }, "'token' is missing"],
    ['a swap that is no map', { extends: 'substitution', message: 'x', swap: 'a' }, "'swap' must be a map"],
    [
      'a swap that cannot be read',
      { extends: 'substitution', message: 'x', swap: { '[a': 'b' } },
      'the pattern “[a” cannot be run: a “]” is missing',
    ],
    [
      'a limit that is no number',
      { extends: 'existence', message: 'x', limit: 'two' },
      "'limit' must be a number",
    ],
    [
      'code, which Vale has no more',
      { extends: 'existence', message: 'x', code: true },
      "'code' is gone from Vale: use 'scope: raw'",
    ],
    [
      'a view',
      { extends: 'conditional', message: 'x', first: 'a', second: 'b', in: 'View' },
      "'in' names a View, which a draft has not",
    ],
    [
      'an edit whose pattern cannot be run',
      {
        extends: 'existence',
        message: 'x',
        tokens: ['x'],
        action: { name: 'edit', params: ['regex', '(', ''] },
      },
      'its pattern cannot be run: a “)” is missing',
    ],
    [
      'an action that Vale has not',
      { extends: 'existence', message: 'x', tokens: ['x'], action: { name: 'edit', params: ['strip'] } },
      "its action is none of Vale's: unknown edit 'strip'",
    ],
    [
      'a message that a script makes',
      {
        extends: 'existence',
        message: '%s: %s',
        tokens: ['x'],
        action: { name: 'suggest', params: ['a.tengo'] },
      },
      'its message holds what a script suggests: scripts are not imported',
    ],
    [
      'a formula that is no number',
      { extends: 'metric', message: 'x', formula: 'words > 1', condition: '> 1' },
      'its formula cannot be worked out: a number is needed',
    ],
    [
      'a condition that compares nothing',
      { extends: 'metric', message: 'x', formula: 'words', condition: '+ 1' },
      'its formula cannot be worked out: the condition compares nothing',
    ],
    [
      'a formula with what is not known',
      { extends: 'metric', message: 'x', formula: 'adverbs / 2', condition: '> 1' },
      'its formula cannot be worked out: “adverbs” is not known',
    ],
    [
      'a formula on other rules',
      { extends: 'metric', message: 'x', formula: 'check["T.A"] + check["T.B"]', condition: '> 1' },
      'its formula cannot be worked out: it counts the alerts of other rules, which are not known here',
    ],
  ])('names %s', (_, fields, reason) => {
    expect(imported({ Rule: fields })).toEqual({
      packs: [],
      skipped: [{ name: 'Test.Rule', kind: expect.any(String), reason }],
    })
  })

  it.each([
    ['scripts', { extends: 'script', script: 'a.tengo' }, 'unsupported'],
    ['headings', { extends: 'existence', scope: 'heading', tokens: ['x'] }, 'unsupported'],
    ['cells of tables', { extends: 'occurrence', scope: ['table.cell', 'list'], token: 'x' }, 'unsupported'],
    [
      'alerts of other rules',
      { extends: 'metric', formula: 'check["T.A"]', condition: '> 1' },
      'unsupported',
    ],
    ['a View', { extends: 'conditional', first: 'a', second: 'b', in: 'View' }, 'unsupported'],
    ['a formula that is none', { extends: 'metric', formula: 'words +', condition: '> 1' }, 'faulty'],
    ['a pattern that is none', { extends: 'existence', tokens: ['(x'] }, 'faulty'],
    ['a field that is none', { extends: 'existence', scope: 'heading', token: 'x' }, 'faulty'],
  ])('tells a rule that asks for what is not here from a mistaken one: %s', (_, fields, kind) => {
    expect(imported({ Rule: { message: 'x', ...fields } }).skipped).toMatchObject([{ kind }])
  })

  it.each([true, 'true', 'yes', 'On', 1])('takes %j for true', (ignorecase) => {
    expect(said({ extends: 'existence', message: 'x', ignorecase, tokens: ['so'] }, 'So')).toEqual(['So: x'])
  })

  it.each([false, 'no', 'off', 0, null])('takes %j for false', (ignorecase) => {
    expect(said({ extends: 'existence', message: 'x', ignorecase, tokens: ['so'] }, 'So')).toEqual([])
  })

  it('imports scopes that hold in a plain text', () => {
    for (const scope of ['~heading', 'text & ~code', ['heading', 'paragraph'], 'sentence', 'raw', 'text.md'])
      expect(said({ extends: 'existence', message: 'x', scope, tokens: ['x'] }, 'An x.')).toEqual(['x: x'])
  })

  it('lets rules on text look at each paragraph, too, once a rule asks for paragraphs', () => {
    const Spelling = { extends: 'consistency', message: '%s', either: { colour: 'color' } }
    const But = { extends: 'existence', message: 'x', scope: 'paragraph', tokens: ['^But'] }
    const text = 'Any colour.\n\nOne color.\n\nA colour, or a color.'
    const places = (rules: Readonly<Record<string, Fields>>) =>
      alerts(imported(rules), text).map(({ start }) => start)
    expect(places({ Spelling })).toEqual([text.lastIndexOf('color')])
    expect(places({ Spelling, But })).toEqual([text.indexOf('color.'), text.lastIndexOf('color')])
  })

  it('looks at sentences before the whole text, whatever the order of scopes', () => {
    const fields = { extends: 'existence', message: '%s', nonword: true, tokens: ['So.*(?:\\n.*)*'] }
    for (const scope of [
      ['text', 'sentence'],
      ['sentence', 'text'],
    ])
      expect(said({ ...fields, scope }, 'So it is.\nAnd on.')).toEqual(['So it is.: So it is.'])
  })
})

describe('the command line', () => {
  it('imports a folder, and the pack says the same as the folder itself', async () => {
    const root = folder({
      'styles/House/Hedge.yml': HEDGE,
      'styles/House/Spell.yml': 'extends: spelling\nmessage: x\n',
    })
    const out = `${root}/house.json`
    const importing = await galateo(['pack', 'import-vale', `${root}/styles`, '-o', out])
    expect(importing).toEqual({
      code: 0,
      out: '',
      err: `${root}/styles: House.Spell is not imported: spelling dictionaries are not imported\n1 rule imported in 1 pack\n`,
    })
    const answers = []
    for (const pack of [out, `${root}/styles`])
      answers.push(await galateo(['check', '--pack', pack, '--jsonl'], '{"text":"Well, maybe."}\n'))
    expect(answers.map(({ out: text }) => lines(text))).toEqual([
      [
        {
          tips: [
            expect.objectContaining({
              pack: 'house',
              rule: 'hedge',
              start: 6,
              end: 11,
              message: "No 'maybe'",
            }),
          ],
        },
      ],
      [
        {
          tips: [
            expect.objectContaining({
              pack: 'house',
              rule: 'hedge',
              start: 6,
              end: 11,
              message: "No 'maybe'",
            }),
          ],
        },
      ],
    ])
  })

  it('imports a zip', async () => {
    const zip = zipSync({ 'House-main\\House\\Hedge.yml': new TextEncoder().encode(`\ufeff${HEDGE}`) })
    const root = folder({ 'house.zip': zip })
    const { code, out } = await galateo(['check', '--pack', `${root}/house.zip`, '--lang', 'it'], 'maybe')
    expect(out).toBe("stdin:1:1: stop house/hedge: No 'maybe' (maybe)\n")
    expect(code).toBe(1)
  })

  it('calls a style by its folder, however that is named', async () => {
    const root = folder({ 'House/Hedge.yml': HEDGE })
    const { out } = await galateo(['check', '--pack', `${root}/House/.`], 'maybe')
    expect(out).toBe("stdin:1:1: stop house/hedge: No 'maybe' (maybe)\n")
  })

  it('has a place for an alert on no words, between two', async () => {
    const root = folder({
      'House/Gap.yml': "extends: existence\nmessage: x\nnonword: true\ntokens: ['(?<=\\ba)(?=\\s)']\n",
    })
    const { out } = await galateo(['check', '--pack', root], 'Add a thing')
    expect(out).toBe('stdin:1:6: check house/gap: x\n')
  })

  it('ends with 2 when there is nothing to import', async () => {
    const root = folder({ 'readme.txt': 'no rules' })
    expect((await galateo(['pack', 'import-vale', root])).code).toBe(2)
  })
})
