import { expect, it } from 'vitest'
import { matchAll } from '../../../rules/text/match-all.ts'

it.each([
  ['12 e 34', ['12', '34']],
  ['niente', []],
  ['', []],
])('of %j all are found, each time', (text, found) => {
  const pattern = /\d+/gu
  pattern.lastIndex = 3
  for (let time = 0; time < 2; time++) {
    expect([...matchAll(text, pattern)].map(([match]) => match)).toEqual(found)
    expect(pattern.lastIndex).toBe(0)
  }
})
