/** What the background leaves for the coach: there before it, after it, or never. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takeHanded } from '../../entrypoints/background/messages.ts'
import { type CoachChoices, coachChoices } from '../../entrypoints/background/settings.ts'
import { pack } from '../rules/make.ts'

interface Left {
  readonly packs: string
  readonly choices: CoachChoices
}
const world = globalThis as { galateoHanded?: Left; galateoHandedCame?: () => void }
const PACKS = [pack([])]
let left: Left

beforeEach(async () => {
  left = { packs: JSON.stringify(PACKS), choices: await coachChoices() }
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  delete world.galateoHanded
})

test('what is there is taken, once', async () => {
  world.galateoHanded = left
  await expect(takeHanded()).resolves.toEqual({ packs: PACKS, choices: left.choices })
  expect(world.galateoHanded).toBeUndefined()
})

test('what comes later is waited for', async () => {
  const taken = takeHanded()
  world.galateoHanded = left
  world.galateoHandedCame?.()
  await expect(taken).resolves.toEqual({ packs: PACKS, choices: left.choices })
})

test('what never comes is not waited for any longer', async () => {
  const taken = takeHanded()
  await vi.advanceTimersByTimeAsync(2000)
  await expect(taken).resolves.toBeUndefined()
})
