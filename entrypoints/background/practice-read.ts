/** The read side of lessons and practice, for pages of the extension. Live inside Dexie's `liveQuery`. */
import { database } from './database.ts'
import type { PracticeCard } from './learning/practice.ts'

/** A card for each rule that was ever practised, the one longest due first. */
export function readPracticeCards(): Promise<readonly PracticeCard[]> {
  return database.practice.orderBy('due').toArray()
}

/** The lessons that were read, as `pack/lesson`. */
export async function readLessonsRead(): Promise<ReadonlySet<string>> {
  return new Set(await database.lessons.toCollection().primaryKeys())
}
