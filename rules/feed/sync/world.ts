/** What a sync needs of the world around it. All of it is handed in. */
import type { Bytes } from '../bytes.ts'
import type { AgencyId, Sha256 } from '../formats/parts.ts'
import type { AgencyState } from '../formats/state.ts'

/** Asks a host. `fetch` is one; it rejects when no answer came. */
export type Send = (url: string, init: RequestInit) => Promise<Response>

export interface World {
  readonly send: Send
  /** Milliseconds since 1970, as this computer believes. */
  now(): number
  /** Acts once after so many milliseconds, unless the returned function is called before. */
  after(ms: number, act: () => void): () => void
  /** From 0 to below 1. */
  random(): number
  /** Whether this computer believes to have a network at all. */
  isOnline(): boolean
  /** Runs an act unless one of the same name is running, in any context of this browser: then answers `busy`, or waits for its turn. */
  alone<T>(name: string, act: () => Promise<T>): Promise<T | 'busy'>
}

/** One step of a store: all of it or nothing. */
export interface FeedChange {
  /** The new record; its `agency` says whose it is. Its `revision` is one more than that of the record it replaces. */
  readonly state: AgencyState
  /** Packs to put, by their hash. */
  readonly packs: ReadonlyMap<Sha256, Bytes>
  /** The packs of this agency that stay beside `packs`; all others of it go. Absent: all stay. */
  readonly keep?: ReadonlySet<Sha256>
}

/** Where a browser keeps its agencies: a record for each, and the bytes of their packs. */
export interface FeedStore {
  /** The record as it was committed; undefined when there is none. It is parsed and verified by the reader. */
  read(agency: AgencyId): Promise<unknown>
  readPack(agency: AgencyId, sha256: Sha256): Promise<Bytes | undefined>
  /**
   * Atomic and durable. Answers `outdated`, and changes nothing, unless the kept record's revision is one less
   * than the new one's. No record counts as revision 0, as does one without a whole number there. Rejects, and changes nothing, when it cannot keep it.
   */
  commit(change: FeedChange): Promise<'kept' | 'outdated'>
  /** Drops an agency: record and packs, as one step. */
  forget(agency: AgencyId): Promise<void>
}
