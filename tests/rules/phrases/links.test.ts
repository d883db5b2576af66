import { expect, it } from 'vitest'
import { FIRST, Links, TARGET } from '../../../rules/phrases/links.ts'

/** Enough for the table to grow several times; pairs that share one number or differ by one are many. */
const SIDE = 70

it('thousands of pairs keep what was put, however often the table grows', () => {
  const links = new Links()
  const pairs = Array.from({ length: SIDE * SIDE }, (_, at) => ({
    ...{ one: 1 + Math.floor(at / SIDE), other: at % SIDE, value: at + 1 },
  }))
  for (const { one, other, value } of pairs) {
    expect(links.at(links.find(one, other) + TARGET)).toBe(0)
    const slot = links.slotFor(one, other)
    links.put(slot + TARGET, value)
    links.put(slot + FIRST, -value)
  }
  for (const { one, other, value } of pairs) {
    const slot = links.find(one, other)
    expect(links.slotFor(one, other)).toBe(slot)
    expect([links.at(slot + TARGET), links.at(slot + FIRST)]).toEqual([value, -value])
  }
})

it('a pair that nobody put has no values', () => {
  const links = new Links()
  links.put(links.slotFor(3, 5) + TARGET, 1)
  for (const [one, other] of [
    [5, 3],
    [3, 4],
    [2, 5],
    [3, 0],
  ] as const)
    expect(links.at(links.find(one, other) + TARGET), `${one} ${other}`).toBe(0)
})
