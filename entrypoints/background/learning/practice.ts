/** Spaced repetition: when a rule is practised again. One card a rule; the exercises on it vary. */
import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs'

/** How the scheduler knows a rule, JSON-safe. Times are milliseconds since the epoch. */
export interface PracticeCard {
  /** As `pack/rule`. */
  readonly rule: string
  readonly due: number
  readonly practised: number
  readonly stability: number
  readonly difficulty: number
  readonly scheduledDays: number
  readonly learningSteps: number
  readonly reps: number
  readonly lapses: number
  readonly state: number
}

/** How an exercise went: at once, at the second try or with help, or not. */
export const RESULTS = ['right', 'helped', 'wrong'] as const
export type Result = (typeof RESULTS)[number]

const GRADES: Readonly<Record<Result, Grade>> = {
  right: Rating.Good,
  helped: Rating.Hard,
  wrong: Rating.Again,
}

/**
 * Days, not minutes: a session lasts five minutes, and what was missed comes back at the next one. Without
 * chance, so that the same answers give the same dates.
 */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, maximum_interval: 180 })

/** @param card absent for a rule that was never practised. */
export function practise(
  card: PracticeCard | undefined,
  rule: string,
  result: Result,
  now: number,
): PracticeCard {
  const before = card ? toFsrs(card) : createEmptyCard(now)
  const { card: after } = scheduler.next(before, now, GRADES[result])
  return {
    rule,
    due: after.due.getTime(),
    practised: now,
    stability: after.stability,
    difficulty: after.difficulty,
    scheduledDays: after.scheduled_days,
    learningSteps: after.learning_steps,
    reps: after.reps,
    lapses: after.lapses,
    state: after.state,
  }
}

function toFsrs(card: PracticeCard): Card {
  return {
    due: new Date(card.due),
    last_review: new Date(card.practised),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: 0,
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningSteps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
  }
}
