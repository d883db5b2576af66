/** Which rules a session of five minutes is about, and with which exercise each. Pure. */
import type { Path } from '../../background/learning/path.ts'
import type { PracticeCard } from '../../background/learning/practice.ts'
import type { RuleStanding } from '../../background/learning/standing.ts'
import type { Exercise } from './exercises.ts'

/** What fits five minutes, at half a minute or a little more each. */
export const SESSION_LENGTH = 8
export const SESSION_TIME = 5 * 60 * 1000

export interface Known {
  readonly path: Path
  readonly standings: ReadonlyMap<string, RuleStanding>
  readonly cards: readonly PracticeCard[]
}

/** @returns rules in the order of practice, as `pack/rule`: what is due, then what is new and needed most. */
export function rulesToPractise({ path, standings, cards }: Known, now: number): readonly string[] {
  const practised = new Set(cards.map(({ rule }) => rule))
  const due = cards
    .filter((card) => card.due <= now && standings.has(card.rule))
    .sort((a, b) => a.due - b.due)
    .map(({ rule }) => rule)
  const fresh = [...slipping(standings), ...onPath(path)].filter((rule) => !practised.has(rule))
  return [...due, ...new Set(fresh)].slice(0, SESSION_LENGTH)
}

/** The rules of a lesson, the longest unpractised first: whoever asks for a lesson gets it, due or not. */
export function rulesOfLesson(lesson: string, { path, cards }: Known): readonly string[] {
  const last = new Map(cards.map(({ rule, practised }) => [rule, practised]))
  const found = path.steps.flatMap(({ lessons }) => lessons).find(({ key }) => key === lesson)
  return (found?.rules ?? []).map(({ key }) => key).sort((a, b) => (last.get(a) ?? 0) - (last.get(b) ?? 0))
}

/** What came back or is being learnt, the most flagged first. */
function slipping(standings: ReadonlyMap<string, RuleStanding>): readonly string[] {
  return [...standings.values()]
    .filter(({ standing }) => standing === 'slipped' || standing === 'learning')
    .sort((a, b) => b.flagged - a.flagged)
    .map(({ key }) => key)
}

/** The rules of the lesson to go on with, then of those after it. */
function onPath({ steps, next }: Path): readonly string[] {
  const lessons = steps.flatMap(({ lessons }) => lessons)
  const from = lessons.findIndex(({ key }) => key === next?.key)
  return lessons.slice(Math.max(from, 0)).flatMap(({ rules }) => rules.map(({ key }) => key))
}

/**
 * One exercise a rule, until there are enough: another one than last time, of another kind than the one before, and of the kind
 * that had the fewest turns.
 * @param exercisesOn gives a rule's exercises; a rule without any is passed over.
 */
export function planSession(
  rules: readonly string[],
  exercisesOn: (rule: string) => readonly Exercise[],
  cards: readonly PracticeCard[],
): readonly Exercise[] {
  const reps = new Map(cards.map((card) => [card.rule, card.reps]))
  const plan: Exercise[] = []
  for (const rule of rules) {
    if (plan.length >= SESSION_LENGTH) break
    const all = exercisesOn(rule)
    const others = all.filter(({ kind }) => kind !== plan.at(-1)?.kind)
    const from = ofRarest(others.length > 0 ? others : all, plan)
    const exercise = from[((reps.get(rule) ?? 0) + plan.length) % Math.max(from.length, 1)]
    if (exercise) plan.push(exercise)
  }
  return plan
}

/** Those of the kind that is met least in the plan. */
function ofRarest(exercises: readonly Exercise[], plan: readonly Exercise[]): readonly Exercise[] {
  const turns = ({ kind }: Exercise) => plan.filter((planned) => planned.kind === kind).length
  const fewest = Math.min(...exercises.map(turns))
  return exercises.filter((exercise) => turns(exercise) === fewest)
}

/** When the next rule is due, in milliseconds since the epoch; absent when none was ever practised. */
export function nextDue(cards: readonly PracticeCard[], now: number): number | undefined {
  const later = cards.map(({ due }) => due).filter((due) => due > now)
  return later.length > 0 ? Math.min(...later) : undefined
}
