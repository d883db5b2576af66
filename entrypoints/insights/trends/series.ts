/** What the chart draws and the table says: the same numbers, in one place. */
import { LEVELS, type Level } from '../../../rules/index.ts'
import type { SentDraft } from '../../background/learning/drafts.ts'
import {
  type Measure,
  rate,
  type TipChoice,
  tally,
  type Week,
  weeklyTallies,
} from '../../background/learning/trends.ts'
import { weekStart } from '../../background/learning/weeks.ts'

/** One line of the chart, one column of the table. */
export interface Series {
  /** A level, or `chosen` when a level or a rule is looked at by itself. */
  readonly id: Level | 'chosen'
  /** A value a week; `undefined` where nothing was sent. */
  readonly values: readonly (number | undefined)[]
}

export interface Trend {
  /** Oldest first, without gaps. */
  readonly weeks: readonly Week[]
  readonly series: readonly Series[]
  /** The rate of all that is looked at, in this week and in the four before it; absent where nothing was sent. */
  readonly now?: number
  readonly before?: number
}

const WEEKS_BEFORE = 4

/** @param drafts oldest first. */
export function trendOf(
  drafts: readonly SentDraft[],
  choice: Pick<TipChoice, 'level' | 'rule'>,
  measure: Measure,
  now: number,
): Trend {
  const weeks = weeklyTallies(drafts, choice, now)
  const values = (those: readonly Week[]) => those.map((week) => rate(week, measure))
  const narrowed = choice.level !== undefined || choice.rule !== undefined
  const start = weekStart(now)
  const lately = rate(
    tally(
      drafts.filter(({ startedAt }) => startedAt >= start),
      choice,
    ),
    measure,
  )
  const from = weekStart(now, -WEEKS_BEFORE)
  const earlier = drafts.filter(({ startedAt }) => startedAt >= from && startedAt < start)
  return {
    weeks,
    series: narrowed
      ? [{ id: 'chosen', values: values(weeks) }]
      : LEVELS.map((level) => ({ id: level, values: values(weeklyTallies(drafts, { level }, now)) })),
    ...optional('now', lately),
    ...optional('before', rate(tally(earlier, choice), measure)),
  }
}

function optional<K extends string>(key: K, value: number | undefined): { readonly [_ in K]?: number } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [_ in K]?: number }
}
