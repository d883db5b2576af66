import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { rangesOf } from '../../entrypoints/libraries/unicode-ranges.ts'
import { withoutTables } from '../../entrypoints/libraries/unicode-tables.ts'

const code = readFileSync(
  createRequire(import.meta.url)
    .resolve('re2js')
    .replace(/\.cjs$/, '.js'),
  'utf8',
)
const less = withoutTables(code)
const asked = [...less.matchAll(/rangesOf\("([^"]+)"\)/g)].map(([, property = '']) => property)

test('20 kB of RE2JS are tables that the browser has too', () => {
  expect(less.length).toBeLessThan(code.length - 20_000)
  expect(asked).toContain('Script=Arabic')
  expect(asked).toContain('Lo')
  expect(asked).not.toContain('L')
})

test.each(asked)('%s is a property that the browser knows', (property) => {
  const ranges = rangesOf(property)
  expect(ranges.length).toBeGreaterThan(0)
  expect(ranges.length % 3).toBe(0)
})

test.each(['Script=Arabic', 'Lo', 'Cs', 'Alphabetic', 'Script=Unknown'])(
  'the ranges of %s hold each of its characters, and no other',
  (property) => {
    const ranges = rangesOf(property)
    const belongs = new RegExp(`^\\p{${property}}$`, 'u')
    let at = 0
    for (let code = 0; code <= 0x10ffff; code++) {
      while ((ranges[at + 1] ?? Number.POSITIVE_INFINITY) < code) at += 3
      const isIn = code >= (ranges[at] ?? Number.POSITIVE_INFINITY)
      if (isIn !== belongs.test(String.fromCodePoint(code))) expect([code, isIn]).toEqual([code, !isIn])
    }
  },
)

test('RE2JS that keeps its tables elsewhere is not built', () => {
  expect(() => withoutTables('class UnicodeTables {}')).toThrow('elsewhere')
})
