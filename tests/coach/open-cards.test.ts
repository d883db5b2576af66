import { expect, test } from 'vitest'
import { openCards } from '../../entrypoints/coach.content/open-cards.ts'

const keys = ['a', 'b', 'c', 'd', 'e']
const open = (selected?: string, choices: readonly [string, boolean][] = []) =>
  [...openCards(keys, selected, new Map(choices))].sort().join('')

test('the first three are open at first', () => {
  expect(open()).toBe('abc')
})

test('the selected one is open, and one of the others makes room', () => {
  expect(open('e')).toBe('abe')
})

test('what the person opened stays, the latest first, and never more than three are open', () => {
  expect(
    open(undefined, [
      ['d', true],
      ['e', true],
    ]),
  ).toBe('ade')
  expect(
    open('c', [
      ['d', true],
      ['e', true],
    ]),
  ).toBe('cde')
})

test('what the person closed stays closed', () => {
  expect(open(undefined, [['b', false]])).toBe('ac')
})

test('what is known well opens only when the person wants it to', () => {
  const brief = new Set(['b', 'e'])
  expect([...openCards(keys, undefined, new Map(), brief)].join('')).toBe('ac')
  expect([...openCards(keys, 'b', new Map(), brief)].sort().join('')).toBe('abc')
  expect([...openCards(keys, undefined, new Map([['e', true]]), brief)].sort().join('')).toBe('ace')
})

test('what is gone from the draft takes no place', () => {
  expect(open('gone', [['away', true]])).toBe('abc')
})
