import { describe, expect, it } from 'vitest'
import type { ShownTip } from '../../entrypoints/coach.content/coach-store.ts'
import { nextFrom } from '../../entrypoints/coach.content/reading-order.ts'
import { shownTip } from './shown-tip.ts'

const TEXT = 'Calm down, you idiot.'
const calm = shownTip(TEXT, 'Calm down')
const idiot = shownTip(TEXT, 'idiot')
const whole: ShownTip = { ...shownTip(TEXT, ''), key: 'greeting' }
const all = [whole, idiot, calm]
const keys = (...steps: readonly (ShownTip | undefined)[]) => steps.map((one) => one?.key)

describe('the shortcut', () => {
  it('goes to the tip under the caret, or the next after it', () => {
    const from = (caret: number) => nextFrom(all, caret, undefined)
    expect(keys(from(4), from(12), from(TEXT.length))).toEqual(keys(calm, idiot, calm))
  })

  it('goes round, past what concerns the whole draft', () => {
    const following = (one: ShownTip) => nextFrom(all, 0, one.key)
    expect(keys(following(calm), following(idiot), following(whole))).toEqual(keys(idiot, whole, calm))
  })

  it('reaches a tip on the whole draft when there is no other', () => {
    expect(nextFrom([whole], 21, undefined)).toBe(whole)
    expect(nextFrom([], 0, undefined)).toBeUndefined()
  })
})
