/** Patterns that are made where they are used do what they did where they stood. */

import { parseAst } from 'vite'
import { expect, test } from 'vitest'
import { withLatePatterns } from '../../entrypoints/libraries/late-patterns.ts'

/** What a module gives back, and how many patterns were made until it was asked. */
function run(code: string): { readonly answer: unknown; readonly early: number } {
  let patterns = 0
  const counting = new Proxy(RegExp, {
    construct(target, [pattern, flags]: [string, string]) {
      patterns += 1
      return new target(pattern, flags)
    },
  })
  const ask = new Function('RegExp', `${code.replaceAll('export ', '')}\nreturn answer`)(counting)
  const early = patterns
  return { answer: ask(), early }
}

const late = (code: string) => withLatePatterns(code, parseAst(code))

test.each([
  ['a constant of the module', 'const LETTERS = /\\p{L}+/u\nconst answer = () => "è1".match(LETTERS)[0]', 0],
  [
    'one that is used twice',
    'const A = /^\\p{L}$/u\nconst answer = () => [A.test("è"), A.test("1"), A === A]',
    0,
  ],
  ['one that remembers', 'const A = /\\p{L}/gu\nconst answer = () => [A.test("è"), A.lastIndex]', 0],
  [
    'one that is handed on',
    'const A = /\\p{L}/u\nconst answer = () => ({ A, B: A, c: { A: 1 }.A }).A.test("è")',
    0,
  ],
  ['a literal in a function', 'const answer = () => [1, 2].map(() => /\\p{L}/u.test("è"))', 0],
  [
    'one of a list',
    'const ALL = [/\\p{L}/u, /\\p{N}/u]\nconst answer = () => ALL.map((one) => one.test("è"))',
    2,
  ],
  ['one that others import', 'export const A = /\\p{L}/u\nconst answer = () => A.test("è")', 1],
  ['a cheap one', 'const A = /[a-z]/u\nconst answer = () => A.test("a")', 0],
])('%s', (_, code, early) => {
  const before = run(code)
  expect(run(late(code))).toEqual({ answer: before.answer, early })
})

test('a constant that is exported at the end stays where it is', () => {
  const code = 'const A = /\\p{L}/u\nexport { A }'
  expect(late(code)).toBe('const A = new RegExp("\\\\p{L}", "u")\nexport { A }')
})
