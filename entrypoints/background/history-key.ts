/** Whether the history is locked, and what opens it: for its store, and for the pages that read it. */
import { storage } from '#imports'
import { database } from './database.ts'
import type { LockState } from './history.ts'
import { type HistoryKey, type HistoryLock, type Seal, sealWith, unsealWith } from './sealing.ts'
import { type Opened, type Opener, opener } from './stored.ts'

/** In the browser's memory until it closes, where content scripts do not reach. */
export const historyKey = storage.defineItem<HistoryKey | null>('session:historyKey', { fallback: null })

export function readLock(): Promise<HistoryLock | undefined> {
  return database.locks.get('history')
}

export async function readLockState(): Promise<LockState> {
  if (!(await readLock())) return 'none'
  return (await historyKey.getValue()) ? 'open' : 'locked'
}

/** What seals new entries; `undefined` while there is no passphrase. */
export async function currentSeal(): Promise<Seal | undefined> {
  const lock = await readLock()
  return lock && sealWith(lock)
}

/** What opens entries; it throws on sealed ones while the history is locked. */
export async function currentOpener(opened?: Opened): Promise<Opener> {
  const key = await historyKey.getValue()
  return opener(key ? await unsealWith(key) : undefined, opened)
}
