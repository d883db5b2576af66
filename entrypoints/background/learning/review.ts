/** The week that is over: what went well in it, and one thing to work on. */
import { ruleKey } from '../history.ts'
import { isFlag, type KnownRule, type SentDraft } from './drafts.ts'
import { rulesWithTips, standingOf } from './standing.ts'
import { rate, tally } from './trends.ts'
import { weekStart } from './weeks.ts'

/** Something that went well. Rules are named as `pack/rule`. */
export type Win =
  /** A rule that was mastered in that week. */
  | { readonly kind: 'mastered'; readonly rule: string }
  /** Tips per 1,000 words, less than the week before. */
  | { readonly kind: 'fewer'; readonly before: number; readonly now: number }
  /** A rule that was flagged in several drafts the week before, and in fewer now. */
  | { readonly kind: 'quieter'; readonly rule: string; readonly before: number; readonly now: number }
  /** `stop` tips that were put right before sending. */
  | { readonly kind: 'stopped'; readonly count: number }
  /** Tips that were put right before sending, of all that were given. */
  | { readonly kind: 'fixed'; readonly count: number; readonly of: number }
  /** Drafts that had no tip, of all that were sent. */
  | { readonly kind: 'clean'; readonly count: number; readonly of: number }
  /** Drafts that were sent: there was nothing else to count. */
  | { readonly kind: 'answered'; readonly count: number }

export interface WeekReview {
  /** Midnight at the start of the Monday of the week that is looked back on. */
  readonly week: number
  readonly wins: readonly Win[]
  /** The rule that asked for most attention, and in how many drafts; one that is mastered only for want of another. */
  readonly workOn?: { readonly rule: string; readonly drafts: number }
}

const WINS = 3
/** A rate must fall by this share to be said to have fallen. */
const NOTABLE = 0.1

/**
 * @param drafts oldest first.
 * @returns the review of the week before that of `now`, or `undefined` when nothing was sent in it.
 */
export function reviewWeek(
  rules: readonly KnownRule[],
  drafts: readonly SentDraft[],
  now: number,
): WeekReview | undefined {
  const [end, week, before] = [weekStart(now), weekStart(now, -1), weekStart(now, -2)]
  const past = drafts.filter(({ startedAt }) => startedAt < end)
  const those = past.filter(({ startedAt }) => startedAt >= week)
  const earlier = past.filter(({ startedAt }) => startedAt >= before && startedAt < week)
  if (those.length === 0) return undefined
  const mastered = new Set(rules.filter((rule) => isMastered(rule, past)).map(ruleKey))
  const workOn = mostFlagged(those, mastered)
  const wins = winsOf(rules, past, those, earlier, week).filter(
    // What is to be worked on is not praised in the same breath.
    (win) => !('rule' in win) || win.rule !== workOn?.rule,
  )
  return { week, wins: wins.slice(0, WINS), ...(workOn ? { workOn } : {}) }
}

/** Everything that went well, the most telling first. */
function winsOf(
  rules: readonly KnownRule[],
  past: readonly SentDraft[],
  those: readonly SentDraft[],
  earlier: readonly SentDraft[],
  week: number,
): readonly Win[] {
  const tips = those.flatMap(({ tips }) => tips).filter(isFlag)
  const fixed = tips.filter(({ fate }) => fate === 'fixed')
  const stopped = fixed.filter(({ severity }) => severity === 'stop').length
  const clean = those.filter(({ tips }) => !tips.some(isFlag)).length
  const wins: Win[] = [...masteredIn(rules, past, week), ...fewer(those, earlier), ...quieter(those, earlier)]
  if (stopped > 0) wins.push({ kind: 'stopped', count: stopped })
  if (fixed.length > 0) wins.push({ kind: 'fixed', count: fixed.length, of: tips.length })
  if (clean > 0) wins.push({ kind: 'clean', count: clean, of: those.length })
  wins.push({ kind: 'answered', count: those.length })
  return wins
}

/** One at most: the others of that week are on the path. */
function masteredIn(rules: readonly KnownRule[], past: readonly SentDraft[], week: number): readonly Win[] {
  const met = rulesWithTips(past)
  const found = rules.find((rule) => {
    if (!met.has(ruleKey(rule))) return false
    const { standing, since = 0 } = standingOf(rule, past)
    return standing === 'mastered' && since >= week
  })
  return found ? [{ kind: 'mastered', rule: ruleKey(found) }] : []
}

function fewer(those: readonly SentDraft[], earlier: readonly SentDraft[]): readonly Win[] {
  const [before, now] = [rate(tally(earlier), 'words'), rate(tally(those), 'words')]
  if (before === undefined || now === undefined || now > before * (1 - NOTABLE)) return []
  return before > 0 ? [{ kind: 'fewer', before, now }] : []
}

/** The rule that fell most from at least two drafts. */
function quieter(those: readonly SentDraft[], earlier: readonly SentDraft[]): readonly Win[] {
  const [counts, before] = [flaggedDrafts(those), flaggedDrafts(earlier)]
  const falls = [...before]
    .map(([rule, count]) => ({ rule, before: count, now: counts.get(rule) ?? 0 }))
    .filter(({ before, now }) => before > 1 && now < before)
    .sort((a, b) => b.before - b.now - (a.before - a.now) || a.rule.localeCompare(b.rule))
  return falls.slice(0, 1).map((fall) => ({ kind: 'quieter', ...fall }))
}

function isMastered(rule: KnownRule, past: readonly SentDraft[]): boolean {
  return rulesWithTips(past).has(ruleKey(rule)) && standingOf(rule, past).standing === 'mastered'
}

/** What left as it was weighs twice what was put right in time. */
function mostFlagged(those: readonly SentDraft[], mastered: ReadonlySet<string>): WeekReview['workOn'] {
  const all = flaggedDrafts(those)
  const kept = flaggedDrafts(those, (fate) => fate === 'kept')
  const [top] = [...all]
    .map(([rule, drafts]) => ({ rule, drafts, weight: drafts + (kept.get(rule) ?? 0) }))
    .sort(
      (a, b) =>
        Number(mastered.has(a.rule)) - Number(mastered.has(b.rule)) ||
        b.weight - a.weight ||
        a.rule.localeCompare(b.rule),
    )
  return top && { rule: top.rule, drafts: top.drafts }
}

/** In how many drafts each rule was flagged, leaving out what the person judged out of place. */
function flaggedDrafts(
  drafts: readonly SentDraft[],
  counts = (fate: string) => fate === 'kept' || fate === 'fixed',
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { tips } of drafts) {
    const keys = new Set(tips.filter(({ fate }) => counts(fate)).map(ruleKey))
    for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1)
  }
  return found
}
