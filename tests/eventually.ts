import { vi } from 'vitest'

/** In ms; Vitest's own second is short for a machine that is busy with browsers. */
const PATIENCE = 20_000

/** What `expectation` gives once it no longer throws; throws as it did at last when that takes too long. */
export function eventually<T>(expectation: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(expectation, { timeout: PATIENCE })
}
