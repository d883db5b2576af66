/** What a rule's `action` makes of the words that it found. */
import { describe, expect, it } from 'vitest'
import { suggestionsOf } from '../../../rules/vale/suggestions.ts'

const offered = (name: string, params: readonly string[], words: string) =>
  suggestionsOf({ name, params: [...params] }, words, false, { steps: 100_000 })

it.each([
  ['remove', [], 'very', ['']],
  ['replace', ['big', 'huge'], 'very big', ['big', 'huge']],
  ['convert', ['simple'], 'someLong-name', ['some long name']],
  ['convert', ['complex'], 'someName', ['someName']],
  ['suggest', ['spellings'], 'wrod', []],
] as const)('%s %j', (name, params, words, expected) => {
  expect(offered(name, params, words)).toEqual(expected)
})

it('nothing without an action', () => {
  expect(suggestionsOf(undefined, 'very', false, { steps: 100 })).toEqual([])
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
    [['lower'], 'Big', 'big'],
    [['upper'], 'big', 'BIG'],
    [['title'], 'big dog', 'Big Dog'],
    [['replace', '-', ' '], 'newly-made ', 'newly made'],
    [['replace', '.', '$&'], 'U.S.', 'U$&S$&'],
    [['remove', '.', 'lower', 'replace', 'u', 'the u'], 'U.S.', 'the us'],
    [['turn'], 'big', 'big'],
    [[], 'big', 'big'],
    [['regex', 'very (?P<what>\\w+)', `\${what}!`], 'very big', 'big!'],
    [['regex', '(\\w+) (\\w+)', `$2 \${1}`], 'one two', 'two one'],
    [['regex', '(a)|(b)', '[$2]'], 'ab', '[][b]'],
    [['regex', 'a', '$$5'], 'a', '$5'],
    [['regex', 'a', `$7 \${other}`], 'a', `$7 \${other}`],
  ])('%j of %j', (params, words, expected) => {
    expect(offered('edit', params, words)).toEqual([expected])
  })
})
