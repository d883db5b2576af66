/** What the database holds, for the privacy page: read from its own schema, so that no table can be forgotten. */
import { database } from './database.ts'

export interface TableFacts {
  readonly name: string
  /** Fields that an entry is found by, the first by which each is known. */
  readonly found: readonly string[]
  readonly count: number
}

/** Every table with its number of entries. Live inside Dexie's `liveQuery`. */
export function readTables(): Promise<readonly TableFacts[]> {
  return Promise.all(
    database.tables.map(async (table) => {
      const { primKey, indexes } = table.schema
      return {
        name: table.name,
        found: [primKey, ...indexes].flatMap(({ keyPath }) => keyPath ?? []),
        count: await table.count(),
      }
    }),
  )
}
