/**
 * The tutor's desk: an IndexedDB database of its own, apart from the personal history. The studio page writes here itself,
 * through the files beside this one: what is typed must not wait for a background that the browser put to sleep. A change
 * of schema is a new `version()`, never an edit.
 */
import { Dexie, type EntityTable, type Table } from 'dexie'
import type { AgencyId, Sha256 } from '../../../rules/feed/index.ts'
import type { Language, Pack } from '../../../rules/index.ts'
import { openAgain } from '../open-again.ts'
import type { TutorKey } from './keys.ts'
import type { AgencyPlace } from './places.ts'
import type { Release } from './releases.ts'

/** A pack while a tutor writes it: of the shape of one, perhaps not right yet. */
export interface Manuscript {
  readonly id: string
  readonly pack: Pack
  /** In ms since 1970. */
  readonly createdAt: number
  readonly changedAt: number
}

/** Why a state of a manuscript was kept. */
export const REASONS = ['worked', 'before-import', 'before-restore', 'published'] as const
export type Reason = (typeof REASONS)[number]

/** A state of a manuscript that one can come back to. */
export interface Version {
  readonly manuscript: string
  /** In ms since 1970. */
  readonly at: number
  readonly reason: Reason
  readonly pack: Pack
}

/** A draft that a tutor tries rules on; not of one pack but of the desk. */
export interface KeptSample {
  readonly id: string
  readonly text: string
  /** Told by the text when absent. */
  readonly language?: Language
  /** Well written, or with something that must be flagged; absent when the tutor did not say. */
  readonly mark?: 'fine' | 'flag'
  /** In ms since 1970; samples that were pasted together have one time. */
  readonly addedAt: number
}

class Desk extends Dexie {
  declare readonly manuscripts: EntityTable<Manuscript, 'id'>
  declare readonly versions: Table<Version, [string, number]>
  declare readonly samples: EntityTable<KeptSample, 'id'>
  declare readonly keys: EntityTable<TutorKey, 'agency'>
  declare readonly places: EntityTable<AgencyPlace, 'agency'>
  declare readonly releases: Table<Release, [AgencyId, Sha256]>

  constructor() {
    super('galateo-studio')
    this.version(1).stores({
      manuscripts: 'id, changedAt',
      versions: '[manuscript+at], manuscript',
      samples: 'id, addedAt',
      keys: 'agency',
      places: 'agency',
      releases: '[agency+sha256], [agency+pack], agency',
    })
    openAgain(this)
  }
}

export const desk = new Desk()
