/**
 * The extension's own IndexedDB database. Only the `history-*.ts` files beside this one and `packs-then.ts`
 * write to the tables of the history; pages of the extension read them through the `-read.ts` doors. Only
 * `feed-store.ts` writes to `agencies` and `agencyPacks`, only `news-log.ts` to `news`, only
 * `clean-drafts-store.ts` to `clean`, and only `practice-store.ts` to `practice` and `lessons`. A change of schema is a new `version()`, never an edit, and gets a fixture in `tests/background/database/`.
 */
import { Dexie, type EntityTable, type Table } from 'dexie'
import type { AgencyId, AgencyState, Sha256 } from '../../rules/feed/index.ts'
import type { CleanDraft, PackThen } from './history.ts'
import type { PracticeCard } from './learning/practice.ts'
import type { News } from './news.ts'
import { openAgain } from './open-again.ts'
import type { HistoryLock } from './sealing.ts'
import type { StoredDraft, StoredNote } from './stored.ts'

/** A pack as its host sent it, byte for byte. */
export interface AgencyPack {
  readonly agency: AgencyId
  readonly sha256: Sha256
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A lesson, as `pack/lesson`, and when it was last opened. */
export interface LessonRead {
  readonly lesson: string
  readonly read: number
}

class Database extends Dexie {
  declare readonly history: EntityTable<StoredDraft, 'id'>
  /** What the person noted on a draft, by the draft's id: a draft that is told again does not take it away. */
  declare readonly notes: EntityTable<StoredNote, 'id'>
  /** The teaching of each version of a pack, as it was when it flagged something. */
  declare readonly packsThen: EntityTable<PackThen, 'key'>
  /** The lock of the history, under one id; no row while there is no passphrase. */
  declare readonly locks: EntityTable<HistoryLock, 'id'>
  declare readonly agencies: EntityTable<AgencyState, 'agency'>
  declare readonly agencyPacks: Table<AgencyPack, [AgencyId, Sha256]>
  declare readonly news: Table<News, [AgencyId, number]>
  declare readonly clean: EntityTable<CleanDraft, 'id'>
  declare readonly practice: EntityTable<PracticeCard, 'rule'>
  declare readonly lessons: EntityTable<LessonRead, 'lesson'>

  constructor() {
    super('galateo')
    this.version(1).stores({ history: 'id, startedAt, host' })
    this.version(2).stores({ notes: 'id', packsThen: 'key, seenAt', locks: 'id' })
    this.version(3).stores({
      agencies: 'agency',
      agencyPacks: '[agency+sha256], agency',
      news: '[agency+at], agency',
    })
    this.version(4).stores({ clean: 'id, startedAt', practice: 'rule, due', lessons: 'lesson' })
    openAgain(this)
  }
}

export const database = new Database()
