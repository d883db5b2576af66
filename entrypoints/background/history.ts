/** What the personal history holds. Types only: the store is `history-store.ts`. */
import type { Language, Level, Range, Severity, Surface } from '../../rules/index.ts'

/** What became of a tip. `open` while the draft is being written, `kept` when it was sent as it stood. */
export type Fate = 'open' | 'fixed' | 'dismissed' | 'muted' | 'wrong' | 'kept'

export type Outcome = 'open' | 'sent' | 'abandoned'

export interface TipRecord extends Range {
  readonly pack: string
  readonly rule: string
  readonly level: Level
  readonly severity: Severity
  readonly fate: Fate
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
  /** The text when it was first flagged, and as it was sent. Ranges of `tips` point into `flaggedText`. */
  readonly flaggedText?: string
  readonly sentText?: string
  readonly tips: readonly TipRecord[]
  readonly packs: readonly { readonly id: string; readonly version: string }[]
}
