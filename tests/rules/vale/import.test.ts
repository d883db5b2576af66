/** Folders of styles, vocabularies, settings, inheritance; and what is not imported. */
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importVale } from '../../../rules/vale/import.ts'
import { folder, galateo, lines } from '../cli/galateo.ts'
import { alerts, imported, said } from './vale.ts'

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

  it('takes a folder with rules for one style', () => {
    const { packs } = importVale(new Map([['Hedge.yml', HEDGE]]), { style: 'House' })
    expect(packs).toEqual([expect.objectContaining({ id: 'house' })])
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
    [
      'a field both replaced and edited',
      { extends: 'Test.Parent', tokens: ['x'], 'tokens+': ['y'] },
      "'tokens+' both replaces 'tokens' and edits it",
    ],
  ])('names %s', (_, child, reason) => {
    expect(imported({ Parent: parent, Child: child }).skipped).toEqual([
      { name: 'Test.Child', kind: 'faulty', reason },
    ])
  })
})

describe('vocabularies', () => {
  const vocabulary = {
    'config/vocabularies/Base/accept.txt': '# products\nGitHub\n(?i)api\n',
    'config/vocabularies/Base/reject.txt': 'blacklist\n',
  }
  const caps = { extends: 'existence', message: '%s', tokens: ['[A-Z]\\w+'] }

  it('leave accepted terms alone', () => {
    expect(said(caps, 'GitHub API Else', vocabulary)).toEqual(['Else: Else'])
    expect(said({ ...caps, vocab: false }, 'GitHub API', vocabulary)).toEqual(['GitHub: GitHub', 'API: API'])
    expect(said({ ...caps, nonword: true }, 'GitHub', vocabulary)).toEqual(['GitHub: GitHub'])
  })

  it('become rules of their own', () => {
    const found = alerts(imported({ Caps: caps }, vocabulary), 'github blacklist')
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([
      ['vale/terms', "Use 'GitHub' instead of 'github'."],
      ['vale/avoid', "Avoid using 'blacklist'."],
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
    const kind = /^(?:script|sequence|spelling)$/.test(fields.extends) ? 'unsupported' : 'faulty'
    expect(imported({ Rule: fields })).toEqual({ packs: [], skipped: [{ name: 'Test.Rule', kind, reason }] })
  })

  it('imports scopes that hold in a plain text', () => {
    for (const scope of ['~heading', 'text & ~code', ['heading', 'paragraph'], 'sentence', 'raw', 'text.md'])
      expect(said({ extends: 'existence', message: 'x', scope, tokens: ['x'] }, 'An x.')).toEqual(['x: x'])
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
    const zip = zipSync({ 'House-main/House/Hedge.yml': new TextEncoder().encode(HEDGE) })
    const root = folder({ 'house.zip': zip })
    const { code, out } = await galateo(['check', '--pack', `${root}/house.zip`, '--lang', 'it'], 'maybe')
    expect(out).toBe("stdin:1:1: stop house/hedge: No 'maybe' (maybe)\n")
    expect(code).toBe(1)
  })

  it('ends with 2 when there is nothing to import', async () => {
    const root = folder({ 'readme.txt': 'no rules' })
    expect((await galateo(['pack', 'import-vale', root])).code).toBe(2)
  })
})
