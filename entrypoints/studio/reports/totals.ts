/** What several reports say together: of rules, never of people. */
import type { Level, PerReader, Severity } from '../../../rules/index.ts'
import { type Excerpt, REPORTED_FATES, type Report } from '../../../rules/report/report.ts'

export type Fate = (typeof REPORTED_FATES)[number]

export interface RuleTotal {
  /** As `pack/rule`. */
  readonly key: string
  readonly pack: string
  readonly rule: string
  readonly title: PerReader<string>
  readonly level: Level
  readonly severity: Severity
  /** Tips by what became of them. */
  readonly fates: Readonly<Record<Fate, number>>
  readonly tips: number
  /** Reports that it is in. */
  readonly reports: number
  /** The excerpts that were chosen, those that were called wrong first. */
  readonly excerpts: readonly Excerpt[]
}

/** The rules that spoke most first. */
export function totalsOf(reports: readonly Report[]): readonly RuleTotal[] {
  const totals = new Map<string, RuleTotal>()
  for (const report of reports) {
    for (const { pack, rule, title, level, severity, tips } of report.rules) {
      const key = `${pack}/${rule}`
      const before = totals.get(key)
      const fates = Object.fromEntries(
        REPORTED_FATES.map((fate) => [fate, (before?.fates[fate] ?? 0) + tips[fate]]),
      ) as Record<Fate, number>
      const excerpts = report.excerpts.filter((each) => each.pack === pack && each.rule === rule)
      totals.set(key, {
        ...{ key, pack, rule, level, severity, fates },
        // Reports come newest first: a rule is called what it is called now.
        title: before?.title ?? title,
        tips: sum(fates),
        reports: (before?.reports ?? 0) + 1,
        excerpts: [...(before?.excerpts ?? []), ...excerpts].toSorted(wrongFirst),
      })
    }
  }
  return [...totals.values()].toSorted((a, b) => b.tips - a.tips || a.key.localeCompare(b.key))
}

const sum = (fates: Readonly<Record<Fate, number>>) =>
  REPORTED_FATES.reduce((all, fate) => all + fates[fate], 0)

const wrongFirst = (a: Excerpt, b: Excerpt) => Number(b.fate === 'wrong') - Number(a.fate === 'wrong')

/** Rules that were called wrong, the most often first. */
export function calledWrong(totals: readonly RuleTotal[]): readonly RuleTotal[] {
  return totals
    .filter(({ fates }) => fates.wrong > 0)
    .toSorted((a, b) => b.fates.wrong - a.fates.wrong || b.fates.wrong / b.tips - a.fates.wrong / a.tips)
}

/** Two periods of which one is after the other. */
export interface Periods {
  readonly before: readonly Report[]
  readonly after: readonly Report[]
}

/** The days that can begin the later of two periods, newest first; none when all reports are of one time. */
export function beginnings(reports: readonly Report[]): readonly string[] {
  const days = [...new Set(reports.map(({ from }) => from))].toSorted().toReversed()
  return days.filter((day) => periodsAt(reports, day).before.length > 0)
}

/** A report that reaches over the day belongs to the period in which it begins. */
export function periodsAt(reports: readonly Report[], day: string): Periods {
  return {
    before: reports.filter(({ from }) => from < day),
    after: reports.filter(({ from }) => from >= day),
  }
}

export interface Change {
  readonly total: RuleTotal
  /** Tips in a hundred drafts. */
  readonly before: number
  readonly after: number
}

/** Below this many tips in the earlier period a change is chance. */
const ENOUGH_TIPS = 3
/** And so is one that is smaller than this part. */
const ENOUGH_CHANGE = 0.2

/** Rules that speak less often in the later period, for the number of drafts, the greatest change first. */
export function improvedIn({ before, after }: Periods): readonly Change[] {
  const [draftsBefore, draftsAfter] = [draftsIn(before), draftsIn(after)]
  if (draftsBefore === 0 || draftsAfter === 0) return []
  const later = new Map(totalsOf(after).map((total) => [total.key, total]))
  return totalsOf(before)
    .filter(({ tips }) => tips >= ENOUGH_TIPS)
    .map((total) => ({
      total,
      before: (100 * total.tips) / draftsBefore,
      after: (100 * (later.get(total.key)?.tips ?? 0)) / draftsAfter,
    }))
    .filter((change) => change.after <= change.before * (1 - ENOUGH_CHANGE))
    .toSorted((a, b) => b.before - b.after - (a.before - a.after))
}

export function draftsIn(reports: readonly Report[]): number {
  return reports.reduce((all, { drafts: { sent, abandoned, open } }) => all + sent + abandoned + open, 0)
}
