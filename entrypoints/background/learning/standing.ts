/**
 * How far a person has got with a rule, by evidence of drafts they really sent: enough occasions, few flags.
 * Nothing is promised for days in a row, and nobody is compared with anybody.
 */
import type { Pack } from '../../../rules/index.ts'
import { ruleKey } from '../history.ts'
import { isFlag, type KnownRule, type SentDraft } from './drafts.ts'

/**
 * `unseen`: too few occasions to tell. `quiet`: never flagged in enough occasions. `learning`: flagged, and not
 * yet mastered. `mastered`: flagged once, and seldom since. `slipped`: mastered, then flagged again and again.
 */
export type Standing = 'unseen' | 'quiet' | 'learning' | 'mastered' | 'slipped'

export interface RuleStanding {
  /** As `pack/rule`. */
  readonly key: string
  readonly standing: Standing
  /** Drafts in which the rule had a say, and those that it was flagged in. */
  readonly occasions: number
  readonly flagged: number
  /** When it came to stand so, in milliseconds since the epoch; absent while it is `unseen`. */
  readonly since?: number
}

/** Occasions that make evidence. */
export const ENOUGH = 12
/** The same for a rule about certain comments only: the history does not know what was answered. */
export const ENOUGH_OF_SOME = 36
/** Mastered: of the last `ENOUGH` occasions one may be flagged, and none of the last six. */
const FORGIVEN = 1
const LATELY = 6
/** Slipped: two of the last six. */
const LAPSES = 2
/** A shorter draft ("Thanks!") is no occasion to get anything wrong. */
const LEAST_WORDS = 4

/** The rules of packs, as learning knows them. */
export function knownRules(packs: readonly Pack[]): readonly KnownRule[] {
  return packs.flatMap(({ id, rules = [] }) =>
    rules.map(({ id: rule, level, when, text }) => ({
      ...{ pack: id, rule, level, text },
      ...(when === undefined ? {} : { when }),
    })),
  )
}

/** @param drafts oldest first. @returns one entry a rule, in the order given. */
export function standings(
  rules: readonly KnownRule[],
  drafts: readonly SentDraft[],
): ReadonlyMap<string, RuleStanding> {
  return new Map(rules.map((rule) => [ruleKey(rule), standingOf(rule, drafts)]))
}

/** @param drafts oldest first. */
export function standingOf(rule: KnownRule, drafts: readonly SentDraft[]): RuleStanding {
  const enough = rule.when?.conversation ? ENOUGH_OF_SOME : ENOUGH
  const seen: boolean[] = []
  let [flagged, since] = [0, 0]
  let standing: Standing = 'unseen'
  for (const draft of drafts) {
    const isFlagged = evidence(rule, draft)
    if (isFlagged === undefined) continue
    seen.push(isFlagged)
    if (isFlagged) flagged += 1
    const next = step(standing, seen, flagged > 0, enough)
    if (next !== standing) since = draft.startedAt
    standing = next
  }
  const base = { key: ruleKey(rule), standing, occasions: seen.length, flagged }
  return standing === 'unseen' ? base : { ...base, since }
}

/** Mastery is kept through a single lapse, and lost only to several: otherwise a rule would flicker. */
function step(before: Standing, seen: readonly boolean[], isMet: boolean, enough: number): Standing {
  if (!isMet) return seen.length >= enough ? 'quiet' : 'unseen'
  const lately = count(seen.slice(-LATELY))
  if (before === 'mastered') return lately >= LAPSES ? 'slipped' : 'mastered'
  const isMastered = seen.length >= enough && count(seen.slice(-enough)) <= FORGIVEN && lately === 0
  if (isMastered) return 'mastered'
  return before === 'slipped' ? 'slipped' : 'learning'
}

function count(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length
}

/**
 * Whether the draft was flagged; `undefined` when it tells nothing of the rule: the rule had no say there, or
 * the person said that the tip was wrong, or out of place.
 */
function evidence(rule: KnownRule, draft: SentDraft): boolean | undefined {
  const tips = draft.tips.filter((tip) => tip.pack === rule.pack && tip.rule === rule.rule)
  const flags = tips.filter((tip) => isFlag(tip) && tip.fate !== 'dismissed' && tip.fate !== 'muted')
  if (tips.length > 0) return flags.length > 0 ? true : undefined
  return hasSay(rule, draft) ? false : undefined
}

function hasSay({ pack, when }: KnownRule, { packs, language, surface, site, words }: SentDraft): boolean {
  return (
    words >= Math.max(LEAST_WORDS, when?.draft?.minWords ?? 0) &&
    words <= (when?.draft?.maxWords ?? Number.POSITIVE_INFINITY) &&
    packs.some(({ id }) => id === pack) &&
    (when?.languages?.includes(language) ?? true) &&
    (when?.surfaces?.includes(surface) ?? true) &&
    (when?.sites === undefined || (site !== undefined && when.sites.includes(site)))
  )
}
