/** How an agency's feed stands, for people: a label, what is wrong, and since when. */
import type { AgencyId, Kid } from '../formats/parts.ts'
import type { TutorState } from '../formats/root.ts'
import type { TroubleNote } from './troubles.ts'

/**
 * `waiting`: nothing came yet. `fresh`: all is well. `offline`: no network, for now. `stale` (amber): a feed is
 * past its end, or the host has failed for a while. `expired` (red): past its end by more than `STALE_FOR`.
 * `broken` (red): what comes cannot be trusted, or nothing came ten times in a row. `revoked`: no tutor is left
 * whose packs may run. The packs in force run whatever the label, but for `revoked`.
 */
export type Label = 'waiting' | 'fresh' | 'offline' | 'stale' | 'expired' | 'broken' | 'revoked'

export interface TutorStatus {
  readonly kid: Kid
  readonly name: string
  readonly state: TutorState
  /** Of the feed whose packs are in force. Times in milliseconds. */
  readonly release?: { readonly seq: number; readonly issued: number; readonly expires: number }
}

export interface AgencyStatus {
  readonly agency: AgencyId
  readonly name: string
  readonly address: string
  readonly label: Label
  /** Since when the label's reason holds, where there is one. */
  readonly since?: number
  readonly troubles: readonly TroubleNote[]
  readonly tutors: readonly TutorStatus[]
  /** When the packs in force became so. */
  readonly setSince?: number
  /** Whether there is a set to go back to. */
  readonly hasPrevious: boolean
  readonly triedAt?: number
  readonly goodAt?: number
  readonly nextAt: number
}
