import { useMemo } from 'react'
import type { Pack } from '../../rules/index.ts'
import { type LessonOnPath, lessonFor, pathOf } from '../background/learning/path.ts'
import { reviewWeek, type WeekReview } from '../background/learning/review.ts'
import { knownRules, standings } from '../background/learning/standing.ts'
import { packsInUse } from '../background/messages.ts'
import { useSettings } from './settings-store.ts'
import { useLearning } from './use-learning.ts'
import { usePacks } from './use-packs.ts'

export interface WaitingReview extends WeekReview {
  readonly packs: readonly Pack[]
  /** The lesson on what to work on; absent when none explains it. */
  readonly lesson?: LessonOnPath
}

/** The review of the week before this one, until it is put away: `none` when there is none or none is wanted; `undefined` until that is known. */
export function useReview(now: number): WaitingReview | 'none' | undefined {
  const wanted = useSettings((settings) => settings.weeklyReview)
  const seen = useSettings((settings) => settings.reviewSeen)
  const learning = useLearning()
  const list = usePacks()
  return useMemo(() => {
    if (!wanted) return 'none'
    if (learning.state === 'loading' || list.state === 'loading') return undefined
    if (learning.state !== 'ready' || list.state !== 'ready') return 'none'
    const packs = packsInUse(list.entries)
    const rules = knownRules(packs)
    const review = reviewWeek(rules, learning.drafts, now)
    if (!review || review.week <= seen) return 'none'
    const { workOn } = review
    const path = pathOf(packs, standings(rules, learning.drafts), new Set())
    const lesson = workOn && lessonFor(workOn.rule, path)
    return { ...review, packs, ...(lesson ? { lesson } : {}) }
  }, [wanted, seen, learning, list, now])
}
