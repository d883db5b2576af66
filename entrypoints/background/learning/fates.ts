/** What became of tips, and which rules come back. */
import type { Level } from '../../../rules/index.ts'
import { type DraftRecord, FATES, type Fate, ruleKey, type TipRecord } from '../history.ts'
import { isFlag } from './drafts.ts'
import { isChosen, type TipChoice } from './trends.ts'

export interface FateCount {
  readonly fate: Fate
  readonly count: number
}

/** How many tips had each fate, in the order of `FATES`. */
export function countFates(
  drafts: readonly Pick<DraftRecord, 'tips'>[],
  choice: TipChoice = {},
): readonly FateCount[] {
  const tips = drafts.flatMap(({ tips }) => tips).filter((tip) => isChosen(tip, choice))
  return FATES.map((fate) => ({ fate, count: tips.filter((tip) => tip.fate === fate).length }))
}

/** A rule that was flagged in more drafts than one. */
export interface Recurrence {
  readonly key: string
  readonly level: Level
  /** As its newest tip calls it. */
  readonly title: TipRecord['title']
  /** Drafts it was flagged in, and in how many of those its words were put right before sending. */
  readonly drafts: number
  readonly fixed: number
}

/** Rules flagged in at least two drafts, the most frequent first. */
export function recurring(
  drafts: readonly Pick<DraftRecord, 'startedAt' | 'tips'>[],
  choice: TipChoice = {},
): readonly Recurrence[] {
  const found = new Map<string, { tip: TipRecord; at: number; drafts: number; fixed: number }>()
  for (const { startedAt, tips } of drafts) {
    const here = tips.filter((tip) => isFlag(tip) && isChosen(tip, choice))
    for (const [key, flags] of Map.groupBy(here, ruleKey)) {
      const [tip] = flags
      const known = found.get(key)
      if (!tip) continue
      const fixed = flags.every(({ fate }) => fate === 'fixed') ? 1 : 0
      found.set(key, {
        ...(known && known.at > startedAt ? { tip: known.tip, at: known.at } : { tip, at: startedAt }),
        drafts: (known?.drafts ?? 0) + 1,
        fixed: (known?.fixed ?? 0) + fixed,
      })
    }
  }
  return [...found]
    .filter(([, { drafts }]) => drafts > 1)
    .map(([key, { tip, drafts, fixed }]) => ({ key, level: tip.level, title: tip.title, drafts, fixed }))
    .sort((a, b) => b.drafts - a.drafts || a.key.localeCompare(b.key))
}
