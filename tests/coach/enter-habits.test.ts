import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createEnterHabits } from '../../entrypoints/coach.content/enter-habits.ts'

let end: AbortController
beforeEach(() => {
  vi.useFakeTimers()
  end = new AbortController()
  document.body.innerHTML =
    '<textarea aria-label="Message"></textarea><textarea aria-label="Note"></textarea>'
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

const field = (label: string) => document.querySelector(`[aria-label="${label}"]`) as HTMLTextAreaElement

/** @param becomes what the field holds once the page answered the key */
async function enter(habits: ReturnType<typeof createEnterHabits>, label: string, becomes: string) {
  const composer = field(label)
  composer.value = 'Good morning'
  const watched = habits.watch({ element: composer, read: () => composer.value }, composer.value, end.signal)
  composer.value = becomes
  await vi.advanceTimersByTimeAsync(11_000)
  return watched
}

test('nothing is known before the first Enter', () => {
  expect(createEnterHabits().sends(field('Message'))).toBeUndefined()
})

test.each([
  ['a box that was emptied sends', '', true, true],
  ['a box with a new line does not', 'Good morning\n', false, false],
  ['a box that the page left as it was tells nothing', 'Good morning', false, undefined],
  ['a box with other words tells nothing', 'Good morning, Ann', false, undefined],
] as const)('%s', async (_, becomes, isSent, sends) => {
  const habits = createEnterHabits()
  expect(await enter(habits, 'Message', becomes)).toBe(isSent)
  expect(habits.sends(field('Message'))).toBe(sends)
  expect(habits.sends(field('Note'))).toBeUndefined()
})

test('the last Enter counts, and a box drawn anew is the same box', async () => {
  const habits = createEnterHabits()
  await enter(habits, 'Message', 'Good morning\n')
  await enter(habits, 'Message', '')
  field('Message').replaceWith(field('Message').cloneNode())
  expect(habits.sends(field('Message'))).toBe(true)
})
