/**
 * The extension's own IndexedDB database. Only `history-store.ts` writes to `history`; pages of the
 * extension read it through `history-read.ts`. A change of schema is a new `version()`, never an edit.
 */
import { Dexie, type EntityTable } from 'dexie'
import type { DraftRecord } from './history.ts'

class Database extends Dexie {
  declare readonly history: EntityTable<DraftRecord, 'id'>

  constructor() {
    super('galateo')
    this.version(1).stores({ history: 'id, startedAt, host' })
  }
}

export const database = new Database()
