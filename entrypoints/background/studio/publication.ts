/** What the studio asks the background to do at an agency's place, and what came of it. Types only. */
import type {
  AgencyId,
  Kid,
  PlaceProblem,
  ReleaseProblem,
  Root,
  Sha256,
  Trouble,
} from '../../../rules/feed/index.ts'
import type { PerReader } from '../../../rules/index.ts'
import type { AgencyPlace, LiveFeed } from './places.ts'

/** Whose place, and the password where it is not kept. */
export interface AtPlace {
  readonly agency: AgencyId
  readonly secret?: string
}

export type Order =
  /** A pack from the desk, under this version. `over`: the release that it was compared with; absent when there was none. */
  | {
      readonly kind: 'pack'
      readonly manuscript: string
      readonly version: string
      readonly over?: Sha256
    }
  /** A release of before once more, under a higher version. */
  | {
      readonly kind: 'again'
      readonly sha256: Sha256
      readonly version: string
      readonly over?: Sha256
      readonly note?: PerReader<string>
    }
  /** A pack is published no more: it goes from every browser at the next sync. */
  | { readonly kind: 'withdraw'; readonly pack: string }
  /** The same packs with a new signature. */
  | { readonly kind: 'resign' }

export type Outcome = { readonly kind: 'published'; readonly live: LiveFeed } | Stop

/** Why nothing was published, but for `place` with `before: 'unknown'`. */
export type Stop =
  /** This browser has no key or no place for the agency. */
  | { readonly kind: 'no-key' }
  | { readonly kind: 'no-secret' }
  /** The pack, or the release, is not on the desk. */
  | { readonly kind: 'no-pack' }
  /** Another tab is at it. */
  | { readonly kind: 'busy' }
  /** The browser ended the background in the middle, and nobody knows how far it came. */
  | { readonly kind: 'interrupted' }
  /** The agency does not name this key; `state` when it did once. */
  | { readonly kind: 'not-a-tutor'; readonly state?: 'retired' | 'revoked' }
  | { readonly kind: 'refused'; readonly problems: readonly ReleaseProblem[] }
  /** `whole`: what was published before is as it was. */
  | { readonly kind: 'place'; readonly problem: PlaceProblem; readonly before: 'whole' | 'unknown' }
  /** What lies at the place cannot be believed. */
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  /** Another computer of the same tutor published in between; nobody has looked at that yet. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'nothing-there' }

/** What publishing is at. */
export type Step = 'reading' | 'packs' | 'feed' | 'reading-back'

/** Who speaks for an agency, as it lies at the place, for whoever signs the next root. */
export type RootAtPlace =
  | {
      readonly kind: 'root'
      readonly root: Root
      /** SHA-256 of each tutor's feed file; a retired tutor's stays by it. */
      readonly feeds: Readonly<Record<Kid, Sha256>>
    }
  | Stop

/** A root that the studio signed: the key never leaves the page. */
export interface SignedRoot extends AtPlace {
  readonly version: number
  readonly text: string
}

export type RootOutcome = { readonly kind: 'published' } | Stop

/** An agency moves to another address. */
export interface Move extends AtPlace {
  readonly to: Pick<AgencyPlace, 'address' | 'access' | 'secret'>
  /** The password of the new place, whether it is kept or not. */
  readonly toSecret: string
}

export type MoveOutcome =
  | { readonly kind: 'moved' }
  /** All is there, but who reads at the new address does not see it. This browser goes on publishing at the old one. */
  | { readonly kind: 'not-seen' }
  | Stop
