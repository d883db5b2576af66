/** What the personal history holds; the store is `history-store.ts`. */
import type { Language, Level, PackRule, Range, Severity, Surface } from '../../rules/index.ts'

/** What became of a tip. `open` while the draft is being written, `kept` when it was sent as it stood. */
export const FATES = ['open', 'fixed', 'dismissed', 'muted', 'wrong', 'kept'] as const
export type Fate = (typeof FATES)[number]

export const OUTCOMES = ['open', 'sent', 'abandoned'] as const
export type Outcome = (typeof OUTCOMES)[number]

/**
 * Its range points into `flaggedText`; it is empty (0, 0) for a tip on the whole draft, and for
 * one that came after that text was kept.
 */
export interface TipRecord extends Range {
  readonly pack: string
  readonly rule: string
  readonly level: Level
  readonly severity: Severity
  readonly fate: Fate
  /** The flagged words, masked; absent when the person keeps no text. */
  readonly words?: string
  /** Title of the rule at that time, in both languages, so that an entry outlives its pack. */
  readonly title: Readonly<Partial<Record<Language, string>>>
}

/**
 * One draft of the community manager's own. Other people's names, words and data are masked
 * before it is made (`coach.content/redact.ts`), with the length kept so that ranges hold.
 */
export interface DraftRecord {
  /** A UUID, made when the draft was first flagged. */
  readonly id: string
  /** Milliseconds since the epoch: first flagged, last changed. */
  readonly startedAt: number
  readonly changedAt: number
  /** Adapter id and the page's host, never a path. */
  readonly site: string
  readonly host: string
  readonly surface: Surface
  readonly language: Language
  readonly outcome: Outcome
  readonly words: number
  /** The text as first flagged, before anything was done about its tips, and as it was sent. */
  readonly flaggedText?: string
  readonly sentText?: string
  readonly tips: readonly TipRecord[]
  readonly packs: readonly { readonly id: string; readonly version: string }[]
}

/** What the person noted on their drafts, by the draft's id. */
export type Notes = ReadonlyMap<string, string>
/** Longest note, in UTF-16 units. */
export const MAX_NOTE = 5_000

/** How a rule taught when it flagged something. */
export type RuleThen = Pick<PackRule, 'id' | 'level' | 'severity' | 'text' | 'source'>

/** A version of a pack as it was when it flagged something: all its rules, so that it tells of no draft. */
export interface PackThen {
  /** As `packThenKey` writes it. */
  readonly key: string
  /** When a draft was last recorded with it, in milliseconds since the epoch; it goes with the last of them. */
  readonly seenAt: number
  readonly rules: readonly RuleThen[]
}

export function packThenKey({ id, version }: DraftRecord['packs'][number]): string {
  return `${id}@${version}`
}

/** Whether the history can be read: `open` without a passphrase or with it given, `locked` until then. */
export type LockState = 'none' | 'locked' | 'open'
/** Shortest passphrase, in characters. */
export const MIN_PASSPHRASE = 10

/**
 * A draft that was sent without a single tip: that there was one, and how long it was. Without these
 * nobody could say how often anything happens. It has no text and no site, and no list shows it.
 */
export type CleanDraft = Pick<DraftRecord, 'id' | 'startedAt' | 'surface' | 'language' | 'words' | 'packs'>

/** A rule's name across packs, as settings and filters write it. */
export function ruleKey({ pack, rule }: Pick<TipRecord, 'pack' | 'rule'>): string {
  return `${pack}/${rule}`
}
