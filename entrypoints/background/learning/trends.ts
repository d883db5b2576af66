/** How often tips were given, week by week. */
import type { Level } from '../../../rules/index.ts'
import { ruleKey, type TipRecord } from '../history.ts'
import { isFlag, type SentDraft } from './drafts.ts'
import { weekStart, weekStarts } from './weeks.ts'

/** Which tips are counted; what is absent counts all. */
export interface TipChoice {
  readonly level?: Level
  /** As `pack/rule`. */
  readonly rule?: string
  readonly pack?: string
}

/** How much was written, and how many tips it had. */
export interface Tally {
  readonly drafts: number
  readonly words: number
  readonly flags: number
}

export interface Week extends Tally {
  /** Midnight at the start of its Monday. */
  readonly start: number
}

export const MEASURES = ['words', 'draft'] as const
/** Tips per 1,000 words, or per draft. */
export type Measure = (typeof MEASURES)[number]

/** @returns one entry a week without gaps, from the first draft's week to that of `now`; none without drafts. */
export function weeklyTallies(drafts: readonly SentDraft[], choice: TipChoice, now: number): readonly Week[] {
  const [first] = drafts
  if (!first) return []
  const weeks = Map.groupBy(drafts, ({ startedAt }) => weekStart(startedAt))
  return weekStarts(first.startedAt, now).map((start) => ({
    start,
    ...tally(weeks.get(start) ?? [], choice),
  }))
}

export function tally(drafts: readonly SentDraft[], choice: TipChoice = {}): Tally {
  let [words, flags] = [0, 0]
  for (const draft of drafts) {
    words += draft.words
    flags += draft.tips.filter((tip) => isFlag(tip) && isChosen(tip, choice)).length
  }
  return { drafts: drafts.length, words, flags }
}

/** @returns the rate, or `undefined` when nothing was written that it could be a rate of. */
export function rate({ drafts, words, flags }: Tally, measure: Measure): number | undefined {
  const of = measure === 'words' ? words / 1000 : drafts
  return of === 0 ? undefined : flags / of
}

export function isChosen(tip: TipRecord, { level, rule, pack }: TipChoice): boolean {
  return (
    (level === undefined || tip.level === level) &&
    (rule === undefined || ruleKey(tip) === rule) &&
    (pack === undefined || tip.pack === pack)
  )
}
