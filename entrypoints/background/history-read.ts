/** The read side of the history, for pages of the extension. Reads inside Dexie's `liveQuery` stay live. */
import { database } from './database.ts'
import type { DraftRecord } from './history.ts'

/** Every entry, newest first. */
export function readHistory(): Promise<readonly DraftRecord[]> {
  return database.history.orderBy('startedAt').reverse().toArray()
}
