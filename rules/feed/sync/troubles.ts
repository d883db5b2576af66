/** What can go wrong with a feed, as values with their data. The interface has the sentences. */
import type { Fault } from '../../pack/fault.ts'
import type { Kid } from '../formats/parts.ts'

/** A file of the feed: a root, a tutor's feed, or a pack by its id. */
export type FeedFile =
  | { readonly kind: 'root'; readonly version: number }
  | { readonly kind: 'feed'; readonly tutor: Kid }
  | { readonly kind: 'pack'; readonly pack: string; readonly version: string }

export type Trouble = NetworkTrouble | HostTrouble | TrustTrouble | PackTrouble | KeepingTrouble | Notice

/** The host was not reached. */
export type NetworkTrouble =
  /** No network, or the host's name cannot be looked up. Not counted as a failure. */
  | { readonly code: 'offline' }
  /** The connection was refused or broke off. */
  | { readonly code: 'unreachable' }
  /** The host took the question and did not answer, or stopped in the middle of its answer. */
  | { readonly code: 'silent' }

/** The host answered, but not with the file. */
export type HostTrouble =
  /** An error of the host: 5xx, 429 and the like. */
  | { readonly code: 'server'; readonly status: number; readonly file: FeedFile }
  /** 404 or 410. `tries` in a row; from `MISSING_AFTER` on it is worth telling. */
  | { readonly code: 'missing'; readonly file: FeedFile; readonly tries: number }
  /** 401 or 403: credentials or permission are wanting. */
  | { readonly code: 'refused'; readonly status: number; readonly file: FeedFile }
  /** A web page instead of the file: often the sign-in page of a hotel or train. */
  | { readonly code: 'portal'; readonly file: FeedFile }
  /** The host sends elsewhere, which is never followed: the sign-in page of a network, or the feed moved. */
  | { readonly code: 'redirected'; readonly file: FeedFile }
  | { readonly code: 'empty'; readonly file: FeedFile }
  | { readonly code: 'too-large'; readonly file: FeedFile; readonly most: number }

/** The file came, but cannot be trusted. */
export type TrustTrouble =
  /** It is no signed file of ours, or its signature is not right. */
  | { readonly code: 'bad-signature'; readonly file: FeedFile }
  /** Signed by a key that this agency's root does not name for it. */
  | { readonly code: 'unknown-key'; readonly file: FeedFile }
  /** The first root is not that of the enrolment code, or a later one is not signed by the one before. */
  | { readonly code: 'someone-else'; readonly version: number }
  /** Rightly signed, but for another agency. */
  | { readonly code: 'other-agency'; readonly file: FeedFile }
  /** Rightly signed, but it does not say what it must. `path` names the first wrong place. */
  | { readonly code: 'malformed'; readonly file: FeedFile; readonly path: string }
  /** Older than what was seen before. */
  | { readonly code: 'rolled-back'; readonly file: FeedFile; readonly found: number; readonly seen: number }
  /** Two different files with the same number. */
  | { readonly code: 'two-with-one-number'; readonly file: FeedFile; readonly number: number }
  /** Dated later than it can be: `issued` in milliseconds. */
  | { readonly code: 'from-the-future'; readonly file: FeedFile; readonly issued: number }
  /** Of a format that this Galateo does not read: update the extension. */
  | { readonly code: 'newer-format'; readonly file: FeedFile }
  /** The feed was made with root `wanted`, but the host ends at `known`. */
  | { readonly code: 'missing-root'; readonly known: number; readonly wanted: number }

/** A release's pack cannot be used; the whole release waits. */
export type PackTrouble =
  /** Length or hash is not that of the feed: torn on the way, half written, or changed. */
  | { readonly code: 'damaged-pack'; readonly pack: string; readonly version: string }
  /** The bytes are right, but this is no pack: `faults` says where, the gravest first. */
  | {
      readonly code: 'bad-pack'
      readonly pack: string
      readonly version: string
      readonly faults: readonly Fault[]
    }
  /** Too much to fetch at once: the rest comes at the next sync. */
  | { readonly code: 'more-to-come' }

/** This browser could not keep what came. */
export type KeepingTrouble =
  /** The disk is full, or the browser allows no more. */
  | { readonly code: 'not-kept'; readonly reason: 'quota' | 'other'; readonly detail: string }
  /** What was kept is damaged, and was or will be fetched again. */
  | {
      readonly code: 'damaged-store'
      readonly what: 'state' | 'root' | 'feed' | 'pack'
      readonly pack?: string
    }

/** Nothing failed, but someone should know. */
export type Notice =
  /** The tutor published a pack that is not theirs to publish; it is left out. */
  | { readonly code: 'outside-scope'; readonly pack: string }
  /** These tutors publish the same pack with the same version and different content: none is used. */
  | { readonly code: 'conflict'; readonly pack: string; readonly tutors: readonly Kid[] }
  /** The computer's clock differs from the host's by `skew` milliseconds (host minus computer). */
  | { readonly code: 'clock'; readonly skew: number }

/** A trouble, since when (milliseconds), and with whose feed. */
export interface TroubleNote {
  readonly trouble: Trouble
  readonly since: number
  readonly tutor?: Kid
}

/** Whether it keeps something from arriving, or is only to be known. */
export function isNotice({ code }: Trouble): boolean {
  return code === 'outside-scope' || code === 'conflict' || code === 'clock' || code === 'more-to-come'
}

/** Whether the host is away, ill, or will not have us: asking for the next file would be no use. */
export function isOfHost({ code }: Trouble): boolean {
  switch (code) {
    case 'offline':
    case 'unreachable':
    case 'silent':
    case 'refused':
    case 'server':
      return true
    default:
      return false
  }
}
