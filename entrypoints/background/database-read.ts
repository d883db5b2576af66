/** What the databases hold, for the privacy page: read from their own schemas, so that no table can be forgotten. */
import { database } from './database.ts'
import { desk } from './studio/desk.ts'

export interface TableFacts {
  readonly name: string
  /** Fields that an entry is found by, the first by which each is known. */
  readonly found: readonly string[]
  readonly count: number
}

/** Every table of the history and of the tutor's desk, with its number of entries. Live inside Dexie's `liveQuery`. */
export function readTables(): Promise<readonly TableFacts[]> {
  return Promise.all(
    [...database.tables, ...desk.tables].map(async (table) => {
      const { primKey, indexes } = table.schema
      return {
        name: table.name,
        found: [primKey, ...indexes].flatMap(({ keyPath }) => keyPath ?? []),
        count: await table.count(),
      }
    }),
  )
}
