/** What a rule's `action` makes of the words that it found. */
import { describe, expect, it } from 'vitest'
import { suggesterOf } from '../../../rules/vale/actions/suggestions.ts'
import { actionFault } from '../../../rules/vale/spec.ts'
import { alerts, imported, said } from './vale.ts'

const offered = (name: string, params: readonly string[], words: string) =>
  suggesterOf({ name, params: [...params] })({ words }, { steps: 100_000 })

it.each([
  ['remove', [], 'very', ['']],
  ['replace', ['big', 'huge'], 'very big', ['big', 'huge']],
  ['replace', ['$0 of $1', '$$5 {$0}'], 'a lot', ['a lot of ', '$5 {a lot}']],
  ['convert', ['simple'], 'someLong-name', ['some long name']],
  ['convert', ['simple'], 'iPhone', ['iphone']],
  ['suggest', ['suggest.tengo'], 'wrod', []],
] as const)('%s %j', (name, params, words, expected) => {
  expect(offered(name, params, words)).toEqual(expected)
})

it('nothing without an action', () => {
  expect(suggesterOf(undefined)({ words: 'very' }, { steps: 100 })).toEqual([])
})

describe('edit', () => {
  it.each([
    [['trim_right', '!?'], 'what!?!', 'what'],
    [['trim_left', '¡'], '¡¡now!', 'now!'],
    [['trim', '*_'], '**bold_', 'bold'],
    [['trim', '*'], '***', ''],
    [['remove', '.'], 'U.S.A.', 'USA'],
    [['truncate', ' ('], 'name (old)', 'name'],
    [['split', '/', '1'], 'and/or', 'or'],
    [['split', '/', '7'], 'and/or', 'and/or'],
    [['replace', '-', ' '], 'newly-made ', 'newly made'],
    [['replace', '.', '$$&'], 'U.S.', 'U$&S$&'],
    [['remove', '.', 'lower', 'replace', 'u', 'the u'], 'U.S.', 'the us'],
    [['wrap', '`'], 'dig_in', '`dig_in`'],
    [['unwrap', '*'], '*so*', 'so'],
    [['unwrap', '*'], 'so*', 'so'],
    [['unwrap', ''], 'so', 'so'],
    [['prefix', '“', 'suffix', '”'], 'so', '“so”'],
    [['prefix', '<$0> '], 'so', '<so> so'],
    [['squeeze'], 'far   too\t\nfar', 'far too far'],
    [['turn'], 'big', 'big'],
    [['lower', 'wrap'], 'Big', 'Big'],
    [[], 'big', 'big'],
    [['regex', 'very (?P<what>\\w+)', `\${what}!`], 'very big', 'big!'],
    [['regex', '(\\w+) (\\w+)', `$2 \${1}`], 'one two', 'two one'],
    [['regex', '(a)|(b)', '[$2]'], 'ab', '[][b]'],
    [['regex', '(?<=a)b', 'c'], 'bab', 'bac'],
    [['regex', 'a', '$$5'], 'a', '$5'],
    [['suffix', ` \${0} $\${9}\${9}.`], 'a', `a a $\{9}.`],
    [['regex', 'a', `$7 \${other}`], 'a', `$7 \${other}`],
  ])('%j of %j', (params, words, expected) => {
    expect(offered('edit', params, words)).toEqual([expected])
  })

  it.each([
    ['lower', 'Big Dog', 'big dog'],
    ['upper', 'big', 'BIG'],
    ['capitalize', 'è così', 'È così'],
    ['uncapitalize', 'È Così', 'è Così'],
    ['title', 'a walk in the park', 'A Walk in the Park'],
    ['sentence', 'Opening Hours: In August', 'Opening hours: In august'],
    ['simple', 'openingHours', 'opening hours'],
    ['kebab', 'openingHours', 'opening-hours'],
    ['snake', 'Opening Hours!', 'opening_hours'],
    ['camel', 'Opening hours', 'openingHours'],
    ['camel', 'o', 'o'],
    ['pascal', 'opening hours', 'OpeningHours'],
    ['smart', `"it's" -- 'so'... ("yes") --- /'no'`, '“it’s” – ‘so’… (“yes”) — /‘no’'],
    ['dumb', '“it’s” – ‘so’…\u00a0—', `"it's" -- 'so'... ---`],
    ['ascii', 'Crème “brûlée”, Æsop, Straße, Łódź', 'Creme "brulee", AEsop, Strasse, Lodz'],
    ['words', '0', 'zero'],
    ['words', '47', 'forty-seven'],
    ['words', '1,205', 'one thousand two hundred five'],
    ['words', '2000000', 'two million'],
    ['words', '-7', 'minus seven'],
    ['words', '3rd', 'third'],
    ['words', '40th', 'fortieth'],
    ['words', '112TH', 'one hundred twelfth'],
    ['words', '-3rd', '-3rd'],
    ['words', '3.5', '3.5'],
    ['digits', 'forty-seven', '47'],
    ['digits', 'One Hundred and Five', '105'],
    ['digits', 'hundred', '100'],
    ['digits', 'two million three thousand', '2003000'],
    ['digits', 'minus seven', '-7'],
    ['digits', 'third', '3rd'],
    ['digits', 'twenty-second', '22nd'],
    ['digits', 'one hundred eleventh', '111th'],
    ['digits', 'fortieth', '40th'],
    ['digits', 'first light', 'first light'],
    ['digits', 'first and', 'first and'],
    ['digits', '-', '-'],
  ])('%s of %j', (name, words, expected) => {
    expect(offered('edit', [name], words)).toEqual([expected])
  })
})

describe('the groups of a token', () => {
  const named = {
    extends: 'existence',
    message: "'%s' -> '%s'",
    nonword: true,
    tokens: ['\\b(\\w+) (?P<last>\\w+) Sr\\.', ' ', 'Prof\\. (\\w+)', 'Mx\\. (\\w*)\\w'],
  }
  const text = 'Ada Rossi Sr., Prof. Bianchi, Mx. V'

  it('are numbered by themselves, those without a name first', () => {
    expect(said({ ...named, action: { name: 'replace', params: ['$2, $1'] } }, text)).toEqual([
      "Ada Rossi Sr.: 'Ada Rossi Sr.' -> 'Rossi, Ada'",
      "Prof. Bianchi: 'Prof. Bianchi' -> ', Bianchi'",
      "Mx. V: 'Mx. V' -> ', '",
    ])
  })

  it('are told from those of raw, before and behind', () => {
    const raw = { ...named, raw: ['(,) '], tokens: ['(\\w+)'], action: { name: 'replace', params: ['<$1>'] } }
    expect(said(raw, 'a, b')).toEqual([", b: ', b' -> '<b>'"])
    expect(said({ ...raw, raw: ['(,)'], append: true }, 'a, b')).toEqual(["a,: 'a,' -> '<a>'"])
  })

  it('fill an edit, but not the pattern of one', () => {
    const action = {
      name: 'edit',
      params: [
        ['regex', '(Prof)\\. ', '$1 '],
        ['suffix', ' ($1)'],
      ],
    }
    expect(said({ ...named, action }, 'Prof. Bianchi')).toEqual([
      "Prof. Bianchi: 'Prof. Bianchi' -> 'Prof Bianchi (Bianchi)'",
    ])
  })
})

it.each([
  ['occurrence', { token: 'so', min: 1 }, 'Well then', ['Well!']],
  ['consistency', { either: { colour: 'color' } }, 'colour color', ['color!']],
  ['repetition', { tokens: ['\\w+'] }, 'so so', ['so so!']],
  ['capitalization', { match: '$lower', matchcase: true }, 'SO', ['SO!']],
] as const)('offers it in a rule of %s, too', (kind, fields, text, expected) => {
  const action = { name: 'replace', params: ['$0!'] }
  const found = alerts(imported({ Rule: { extends: kind, message: 'x', action, ...fields } }), text)
  expect(found.map(({ suggestions }) => suggestions)).toEqual([expected])
})

it('says in a rule of consistency what it offers', () => {
  const fields = { extends: 'consistency', message: '%s: %s', either: { colour: 'color' } }
  expect(said({ ...fields, action: { name: 'edit', params: ['upper'] } }, 'colour color')).toEqual([
    'color: color: COLOR',
  ])
})

it('keeps the capitals that a rule of capitalization asks for', () => {
  const action = { name: 'replace', params: ['Left Alone'] }
  const fields = { extends: 'capitalization', message: 'x', match: '$lower', matchcase: true, action }
  expect(alerts(imported({ Rule: fields }), 'SHOUT')).toMatchObject([{ suggestions: ['Left Alone'] }])
})

it.each([
  ['nothing', [], "unknown action 'nothing'"],
  ['replace', [], undefined],
  ['remove', [], undefined],
  ['convert', ['simple'], undefined],
  ['convert', [], "'convert' takes one parameter: simple"],
  ['convert', ['complex'], "'convert' takes one parameter: simple"],
  ['suggest', [], "'suggest' takes one parameter"],
  ['suggest', ['spellings'], "'spellings' are suggested by spelling rules only"],
  ['suggest', ['a.tengo'], undefined],
  ['edit', [], "'edit' needs an operation"],
  ['edit', ['strip', '!'], "unknown edit 'strip'"],
  ['edit', ['lower', 'wrap'], "'wrap' takes 1 parameter(s)"],
  ['edit', ['regex', 'a'], "'regex' takes 2 parameter(s)"],
  ['edit', ['split', ' ', 'one'], "'split' index 'one' is not a number"],
  ['edit', ['trim_right', '!', 'lower', 'wrap', '`'], undefined],
] as const)('asks of the action %s %j what Vale asks', (name, params, expected) => {
  expect(actionFault({ name, params: [...params] })).toBe(expected)
})
