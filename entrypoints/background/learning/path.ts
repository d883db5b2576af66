/** The tutoring's path: netiquette, then voice, then strategy, each with its lessons. Nothing on it is ever locked. */
import { LEVELS, type Lesson, type Level, type Pack } from '../../../rules/index.ts'
import type { RuleStanding, Standing } from './standing.ts'

export interface LessonOnPath {
  /** As `pack/lesson`. */
  readonly key: string
  readonly lesson: Lesson
  /** The rules it explains, as `pack/rule`; those that no pack has are left out. */
  readonly rules: readonly RuleStanding[]
  /** How the person stands with it as a whole. */
  readonly standing: LessonStanding
}

/** `open`: something in it is being learnt. `slipped`: something came back. `settled`: all of it goes well. */
export type LessonStanding = 'unseen' | 'open' | 'slipped' | 'settled'

export interface PathStep {
  readonly level: Level
  readonly lessons: readonly LessonOnPath[]
  /** Rules of the level that go well (mastered, or never a matter), and all of them. */
  readonly settled: number
  readonly rules: number
}

export interface Path {
  readonly steps: readonly PathStep[]
  /** The lesson to go on with; absent when there is none on the path. */
  readonly next?: LessonOnPath
}

/**
 * @param standings of every rule in force, as `standings` gives them.
 * @param read keys of the lessons that were read.
 */
export function pathOf(
  packs: readonly Pack[],
  standings: ReadonlyMap<string, RuleStanding>,
  read: ReadonlySet<string>,
): Path {
  const steps = LEVELS.map((level) => stepOf(level, packs, standings))
  const lessons = steps.flatMap(({ lessons }) => lessons)
  const next =
    lessons.find(({ standing }) => standing === 'slipped') ??
    lessons.find(({ standing }) => standing === 'open') ??
    lessons.find(({ key, standing }) => standing === 'unseen' && !read.has(key)) ??
    lessons.find(({ key }) => !read.has(key))
  return { steps, ...(next ? { next } : {}) }
}

function stepOf(
  level: Level,
  packs: readonly Pack[],
  standings: ReadonlyMap<string, RuleStanding>,
): PathStep {
  const rules = packs
    .flatMap(({ id, rules = [] }) => rules.map((rule) => ({ key: `${id}/${rule.id}`, level: rule.level })))
    .filter((rule) => rule.level === level)
    .flatMap(({ key }) => standings.get(key) ?? [])
  return {
    level,
    lessons: packs.flatMap(({ id, lessons = [] }) =>
      lessons
        .filter((lesson) => lesson.level === level)
        .map((lesson) => onPath(`${id}/${lesson.id}`, id, lesson, standings)),
    ),
    settled: rules.filter(({ standing }) => isSettled(standing)).length,
    rules: rules.length,
  }
}

function onPath(
  key: string,
  pack: string,
  lesson: Lesson,
  standings: ReadonlyMap<string, RuleStanding>,
): LessonOnPath {
  const rules = (lesson.rules ?? []).flatMap(
    (rule) => standings.get(rule.includes('/') ? rule : `${pack}/${rule}`) ?? [],
  )
  return { key, lesson, rules, standing: lessonStanding(rules.map(({ standing }) => standing)) }
}

function lessonStanding(rules: readonly Standing[]): LessonStanding {
  if (rules.includes('slipped')) return 'slipped'
  if (rules.includes('learning')) return 'open'
  return rules.length > 0 && rules.every(isSettled) ? 'settled' : 'unseen'
}

export function isSettled(standing: Standing): boolean {
  return standing === 'mastered' || standing === 'quiet'
}

/** The lesson that explains a rule, of any pack; absent when none does. */
export function lessonFor(rule: string, { steps }: Path): LessonOnPath | undefined {
  return steps.flatMap(({ lessons }) => lessons).find(({ rules }) => rules.some(({ key }) => key === rule))
}
