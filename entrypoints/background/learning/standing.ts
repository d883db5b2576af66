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
  const key = ruleKey(rule)
  const { evidence, kinds, kindOf } = read(drafts)
  const ofTips = evidence.get(key)
  const says = kinds.map((kind) => hasSay(rule, kind))
  const [least, most] = lengthsOf(rule)
  const enough = rule.when?.conversation ? ENOUGH_OF_SOME : ENOUGH
  const seen: Seen = { occasions: 0, flags: [] }
  let since = 0
  let standing: Standing = 'unseen'
  drafts.forEach(({ words, startedAt }, place) => {
    const told = ofTips?.get(place)
    if (told === 'nothing') return
    if (!told && !(says[kindOf[place] ?? 0] && words >= least && words <= most)) return
    seen.occasions += 1
    if (told) seen.flags.push(seen.occasions)
    const next = step(standing, seen, enough)
    if (next !== standing) since = startedAt
    standing = next
  })
  const base = { key, standing, occasions: seen.occasions, flagged: seen.flags.length }
  return standing === 'unseen' ? base : { ...base, since }
}

/** How often a rule had a say so far, and at which of those occasions, counted from 1, it was flagged. */
interface Seen {
  occasions: number
  readonly flags: number[]
}

/** Mastery is kept through a single lapse, and lost only to several: otherwise a rule would flicker. */
function step(before: Standing, seen: Seen, enough: number): Standing {
  if (seen.flags.length === 0) return seen.occasions >= enough ? 'quiet' : 'unseen'
  const lately = flagsInLast(LATELY, seen)
  if (before === 'mastered') return lately >= LAPSES ? 'slipped' : 'mastered'
  const isMastered = seen.occasions >= enough && flagsInLast(enough, seen) <= FORGIVEN && lately === 0
  if (isMastered) return 'mastered'
  return before === 'slipped' ? 'slipped' : 'learning'
}

function flagsInLast(last: number, { occasions, flags }: Seen): number {
  return flags.length - 1 - flags.findLastIndex((at) => at <= occasions - last)
}

/** What a tip tells of its rule; `nothing` when the person said that it was wrong, or out of place. */
type Evidence = 'flagged' | 'nothing'

/** Drafts of one kind differ to no rule but by their length. */
type Kind = Pick<SentDraft, 'packs' | 'language' | 'surface' | 'site'>

interface ReadDrafts {
  /** What tips tell, by the rule's key and the draft's place. */
  readonly evidence: ReadonlyMap<string, ReadonlyMap<number, Evidence>>
  readonly kinds: readonly Kind[]
  /** The place in `kinds` of each draft's. */
  readonly kindOf: readonly number[]
}

const known = new WeakMap<readonly SentDraft[], ReadDrafts>()

/** Read once a list of drafts: for each rule anew, thousands of drafts would hold up whoever looks. */
function read(drafts: readonly SentDraft[]): ReadDrafts {
  const before = known.get(drafts)
  if (before) return before
  const kinds = new Map<string, { readonly place: number; readonly kind: Kind }>()
  const kindOf = drafts.map((kind) => {
    const { packs, language, surface, site } = kind
    const name = JSON.stringify([packs.map(({ id }) => id), language, surface, site])
    const { place } = kinds.get(name) ?? { place: kinds.size }
    kinds.set(name, { place, kind })
    return place
  })
  const found = { evidence: evidenceOf(drafts), kinds: [...kinds.values()].map(({ kind }) => kind), kindOf }
  known.set(drafts, found)
  return found
}

function evidenceOf(drafts: readonly SentDraft[]): ReadDrafts['evidence'] {
  const found = new Map<string, Map<number, Evidence>>()
  for (const [place, { tips }] of drafts.entries()) {
    for (const tip of tips) {
      const key = ruleKey(tip)
      const ofRule = found.get(key) ?? new Map<number, Evidence>()
      found.set(key, ofRule)
      const isCounted = isFlag(tip) && tip.fate !== 'dismissed' && tip.fate !== 'muted'
      if (isCounted) ofRule.set(place, 'flagged')
      else if (!ofRule.has(place)) ofRule.set(place, 'nothing')
    }
  }
  return found
}

/** The rules, as `pack/rule`, that had a tip in one of the drafts. */
export function rulesWithTips(drafts: readonly SentDraft[]): ReadonlySet<string> {
  return new Set(read(drafts).evidence.keys())
}

function hasSay({ pack, when }: KnownRule, { packs, language, surface, site }: Kind): boolean {
  return (
    packs.some(({ id }) => id === pack) &&
    (when?.languages?.includes(language) ?? true) &&
    (when?.surfaces?.includes(surface) ?? true) &&
    (when?.sites === undefined || (site !== undefined && when.sites.includes(site)))
  )
}

/** The fewest and the most words of a draft that is an occasion for the rule. */
function lengthsOf({ when }: KnownRule): readonly [number, number] {
  const { minWords = 0, maxWords = Number.POSITIVE_INFINITY } = when?.draft ?? {}
  return [Math.max(LEAST_WORDS, minWords), maxWords]
}
