import { useLiveQuery } from 'dexie-react-hooks'
import type { DraftRecord, LockState, Notes } from '../background/history.ts'
import { HistoryLocked, readHistory, readLockState, readNotes } from '../background/history-read.ts'
import { useLockTurn } from '../page/use-lock.ts'

export type History =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'locked' }
  | {
      readonly state: 'ready'
      readonly records: readonly DraftRecord[]
      readonly notes: Notes
      readonly lock: LockState
    }

/** The whole history, newest first, live: at most 2,000 entries. */
export function useHistory(): History {
  return useLiveQuery(read, [useLockTurn()], { state: 'loading' } as const)
}

async function read(): Promise<History> {
  try {
    const [records, notes, lock] = await Promise.all([readHistory(), readNotes(), readLockState()])
    return { state: 'ready', records, notes, lock }
  } catch (error) {
    if (error instanceof HistoryLocked) return { state: 'locked' }
    console.warn('The history could not be read:', error)
    return { state: 'failed' }
  }
}
