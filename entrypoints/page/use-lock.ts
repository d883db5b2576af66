import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import type { LockState } from '../background/history.ts'
import { readLockState, watchLock } from '../background/history-read.ts'

/** A number that changes whenever the history was locked or opened. */
export function useLockTurn(): number {
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const ended = new AbortController()
    watchLock(() => setTurn((before) => before + 1), ended.signal)
    return () => ended.abort()
  }, [])
  return turn
}

/** `unreadable` when the database does not answer. */
export type KnownLockState = LockState | 'unreadable'

/** Whether the history can be read, live; `undefined` until that is known. */
export function useLockState(): KnownLockState | undefined {
  return useLiveQuery(() => readLockState().catch(() => 'unreadable' as const), [useLockTurn()])
}
