/** The packs that the background leaves for the coach: there before it, after it, or never. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takeHandedPacks } from '../../entrypoints/background/messages.ts'

const world = globalThis as { galateoPacks?: string; galateoPacksCame?: () => void }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  delete world.galateoPacks
})

test('packs that are there are taken, once', async () => {
  world.galateoPacks = '[]'
  await expect(takeHandedPacks()).resolves.toEqual([])
  expect(world.galateoPacks).toBeUndefined()
})

test('packs that come later are waited for', async () => {
  const taken = takeHandedPacks()
  world.galateoPacks = '[]'
  world.galateoPacksCame?.()
  await expect(taken).resolves.toEqual([])
})

test('packs that never come are not waited for any longer', async () => {
  const taken = takeHandedPacks()
  await vi.advanceTimersByTimeAsync(2000)
  await expect(taken).resolves.toBeUndefined()
})
