import { useLiveQuery } from 'dexie-react-hooks'
import type { DraftRecord } from '../background/history.ts'
import { readHistory } from '../background/history-read.ts'

export type History =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly records: readonly DraftRecord[] }

/** The whole history, newest first, live: at most 2,000 entries. */
export function useHistory(): History {
  return useLiveQuery(read, [], { state: 'loading' } as const)
}

async function read(): Promise<History> {
  try {
    return { state: 'ready', records: await readHistory() }
  } catch (error) {
    console.warn('The history could not be read:', error)
    return { state: 'failed' }
  }
}
