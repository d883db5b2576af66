import { expect, it } from 'vitest'
import {
  type PracticeCard,
  practise,
  type Result,
} from '../../../entrypoints/background/learning/practice.ts'

const DAY = 24 * 60 * 60 * 1000
const RULE = 'netiquette/calm-down'

/** Days until the rule comes back, after each answer given on the day it was due. */
function waits(...results: readonly Result[]): readonly number[] {
  let now = Date.UTC(2026, 0, 5)
  let card: PracticeCard | undefined
  return results.map((result) => {
    card = practise(card, RULE, result, now)
    const wait = (card.due - now) / DAY
    now = card.due
    return Math.round(wait)
  })
}

it('what is known comes back later each time, and never after more than half a year', () => {
  const longer = waits(...Array<Result>(9).fill('right'))
  expect([...longer].sort((a, b) => a - b)).toEqual(longer)
  expect(longer[0]).toBeGreaterThanOrEqual(1)
  expect(longer.at(-1)).toBeGreaterThan(90)
  expect(longer.at(-1)).toBeLessThan(190)
})

it('what was missed comes back soon, what took help in between', () => {
  const [right = 0, helped = 0, wrong = 0] = (['right', 'helped', 'wrong'] as const).map(
    (result) => waits('right', 'right', result).at(-1) ?? 0,
  )
  expect(right).toBeGreaterThan(helped)
  expect(helped).toBeGreaterThan(wrong)
  expect(wrong).toBeGreaterThanOrEqual(1)
})

it('the same answers give the same dates', () => {
  const results = ['right', 'wrong', 'helped', 'right'] as const
  expect(waits(...results)).toEqual(waits(...results))
})
