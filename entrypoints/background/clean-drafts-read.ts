/** The read side of the drafts that had no tip, for pages of the extension. Live inside Dexie's `liveQuery`. */
import { database } from './database.ts'
import type { CleanDraft } from './history.ts'

/** Every one, oldest first. */
export function readCleanDrafts(): Promise<readonly CleanDraft[]> {
  return database.clean.orderBy('startedAt').toArray()
}
