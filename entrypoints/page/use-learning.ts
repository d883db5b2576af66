import { useLiveQuery } from 'dexie-react-hooks'
import { readCleanDrafts } from '../background/clean-drafts-read.ts'
import type { DraftRecord } from '../background/history.ts'
import { HistoryLocked, readHistory } from '../background/history-read.ts'
import { type SentDraft, sentDrafts } from '../background/learning/drafts.ts'
import { useLockTurn } from './use-lock.ts'

export type Learning =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'locked' }
  | {
      readonly state: 'ready'
      /** Every draft that had a tip, newest first. */
      readonly history: readonly DraftRecord[]
      /** Every draft that was sent, with a tip or without, oldest first. */
      readonly drafts: readonly SentDraft[]
    }

/** What there is to learn from, live. */
export function useLearning(): Learning {
  return useLiveQuery(read, [useLockTurn()], { state: 'loading' } as const)
}

async function read(): Promise<Learning> {
  try {
    const [history, clean] = await Promise.all([readHistory(), readCleanDrafts()])
    return { state: 'ready', history, drafts: sentDrafts(history, clean) }
  } catch (error) {
    if (error instanceof HistoryLocked) return { state: 'locked' }
    console.warn('The history could not be read:', error)
    return { state: 'failed' }
  }
}
