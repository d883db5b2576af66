/** Which rules can find something here: those whose conditions hold. The others are not looked for at all. */
import { holds, type Situation } from './conditions.ts'
import type { Bound, LanguageEngine, PerDraft, PerSentence } from './engine.ts'
import type { Rule } from './ruleset.ts'

/** The rules of a language that run in one kind of situation, whatever the draft says. */
export interface Activity {
  readonly engine: LanguageEngine
  /** By matcher: 1 when it is to be looked for. */
  readonly isAsked: Uint8Array
  readonly perSentence: readonly Bound<PerSentence>[]
  readonly perDraft: readonly Bound<PerDraft>[]
  /** Rules that also ask for a length of the draft, which changes while it is written. */
  readonly byLength: ReadonlySet<number>
}

/** Situations of one language that are kept ready: a person works in few of them. */
const MOST_KEPT = 64
const kept = new WeakMap<LanguageEngine, Map<string, Activity>>()

/** The same object for the same rules, so that what was found with them can be kept. */
export function activityIn(
  engine: LanguageEngine,
  rules: readonly Rule[],
  situation: Omit<Situation, 'words'>,
): Activity {
  let known = kept.get(engine)
  if (!known) {
    known = new Map()
    kept.set(engine, known)
  }
  // Where nothing is answered, all that conditions ask for is the same each time.
  const key = situation.conversation ? keyOf(engine, rules, situation) : ALONE
  let activity = known.get(key)
  if (!activity) {
    if (known.size >= MOST_KEPT) known.clear()
    activity = createActivity(engine, rules, situation.conversation ? key : keyOf(engine, rules, situation))
    known.set(key, activity)
  }
  return activity
}

const ALONE = 'alone'

/** For each rule with conditions, whether they hold. */
function keyOf(engine: LanguageEngine, rules: readonly Rule[], situation: Omit<Situation, 'words'>): string {
  let key = ''
  for (const index of engine.conditional) key += holds(rules[index]?.when, situation) ? '1' : '0'
  return key
}

function createActivity(engine: LanguageEngine, rules: readonly Rule[], key: string): Activity {
  const off = new Set(engine.conditional.filter((_, at) => key.charAt(at) === '0'))
  const runs = ({ rule }: Bound) => !off.has(rule)
  return {
    engine,
    isAsked: Uint8Array.from(engine.owners, (rule) => (off.has(rule) ? 0 : 1)),
    perSentence: engine.perSentence.filter(runs),
    perDraft: engine.perDraft.filter(runs),
    byLength: new Set(engine.conditional.filter((index) => rules[index]?.when?.draft && !off.has(index))),
  }
}
