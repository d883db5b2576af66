/** What came of a sync. */

import type { PackDiff } from '../../pack/diff.ts'
import type { Fault } from '../../pack/fault.ts'
import type { Pack, PerReader } from '../../pack/types.ts'
import type { Kid, Sha256 } from '../formats/parts.ts'
import type { AgencyStatus } from './status.ts'
import type { KeepingTrouble } from './troubles.ts'

/** A pack in force: its bytes have the hash that a signed feed names. */
export interface LoadedPack {
  readonly pack: Pack
  readonly tutor: Kid
  readonly sha256: Sha256
  /** Rules and cues that were left out of the pack, e.g. a pattern that cannot be read. */
  readonly disabled: readonly Fault[]
}

/** What changed with one pack; `note` is the tutor's own, by language. */
export type PackChange =
  | { readonly change: 'added'; readonly pack: Pack; readonly note?: PerReader<string> }
  | { readonly change: 'removed'; readonly pack: Pack }
  | {
      readonly change: 'changed'
      readonly before: Pack
      readonly pack: Pack
      readonly diff: PackDiff
      readonly note?: PerReader<string>
    }

export type SyncReport =
  /** Another context is at it. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'not-enrolled' }
  /** New packs are in force. Other tutors of the agency may still have troubles. */
  | {
      readonly kind: 'updated'
      readonly status: AgencyStatus
      readonly packs: readonly LoadedPack[]
      readonly changes: readonly PackChange[]
    }
  /** All is as it was, and all is well. */
  | { readonly kind: 'unchanged'; readonly status: AgencyStatus }
  /** Something is wrong, see `status.troubles`; the packs in force are as they were. */
  | { readonly kind: 'failed'; readonly status: AgencyStatus }
  /** It could not be kept, or what was kept cannot be read; what was in force before goes on. */
  | { readonly kind: 'not-kept'; readonly trouble: KeepingTrouble }

/** What is in force of an agency when a browser starts. */
export type LoadedAgency =
  | { readonly kind: 'not-enrolled' }
  | { readonly kind: 'not-kept'; readonly trouble: KeepingTrouble }
  /** Damaged packs are left out and named in `status.troubles`; the next sync fetches them again. */
  | { readonly kind: 'loaded'; readonly status: AgencyStatus; readonly packs: readonly LoadedPack[] }
