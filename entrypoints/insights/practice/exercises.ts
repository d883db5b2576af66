/**
 * Exercises on a rule, made of its pack's examples and of one's own past drafts. Pure. Each is tried on the
 * engine before it is offered: what the rule would not flag is no exercise on it.
 */

import { inLanguage } from '../../../components/in-language.ts'
import {
  type Conversation,
  check,
  type Language,
  type Range,
  type Rule,
  type Ruleset,
  type Tip,
} from '../../../rules/index.ts'
import { type DraftRecord, ruleKey } from '../../background/history.ts'

/** Where the text comes from: the pack, or the draft that was started at that moment. */
export type Origin = { readonly from: 'pack' } | { readonly from: 'draft'; readonly startedAt: number }

interface OnText {
  /** As `pack/rule`. */
  readonly rule: string
  readonly language: Language
  readonly text: string
  /** What it answers, where the rule depends on that. */
  readonly conversation?: Conversation
  readonly origin: Origin
}

export type Exercise =
  /** Which words are meant? `ranges` are those that the rule flags. */
  | (OnText & { readonly kind: 'find'; readonly ranges: readonly Range[] })
  /** Which of two replies is better? */
  | {
      readonly kind: 'choose'
      readonly rule: string
      readonly language: Language
      readonly better: string
      readonly worse: string
    }
  /** Say it so that the rule has nothing to say. */
  | (OnText & { readonly kind: 'rewrite' })

/** Longer texts are reading, not practice: in words to find among, in characters to rewrite. */
const MOST_WORDS = 60
const LONGEST = 500
/** Exercises of one kind on one rule. */
const OF_A_KIND = 6

/** @param history newest first. @returns exercises on the rule, kinds taking turns; none when it has nothing to practise on. */
export function exercisesOn(
  rule: Rule,
  ruleset: Ruleset,
  history: readonly DraftRecord[],
  reader: Language,
): readonly Exercise[] {
  const key = ruleKey({ pack: rule.pack, rule: rule.id })
  const language = rule.text[reader] ? reader : reader === 'it' ? 'en' : 'it'
  const texts = [...ownTexts(rule, key, language, history), ...packTexts(rule, key, language)].filter(
    ({ text }) => text.length <= LONGEST && !text.includes(MASK),
  )
  const flagged = texts.flatMap((on) => {
    const ranges = flags(on, ruleset)
    return ranges.length > 0 ? [{ on, ranges }] : []
  })
  const find = flagged.flatMap(({ on, ranges }): Exercise[] =>
    canBeFound(on.text, ranges) ? [{ ...on, kind: 'find', ranges }] : [],
  )
  const rewrite = flagged.map(({ on }): Exercise => ({ ...on, kind: 'rewrite' }))
  return inTurn([
    find.slice(0, OF_A_KIND),
    choices(rule, key, language),
    // Another text than the one whose words were just found.
    [...rewrite.slice(1), ...rewrite.slice(0, 1)].slice(0, OF_A_KIND),
  ])
}

/** What stands for other people's words in a past draft (`coach.content/redact.ts`): nothing to practise on. */
const MASK = '•'

function packTexts(rule: Rule, key: string, language: Language): readonly OnText[] {
  return (rule.examples?.[language]?.flag ?? []).map(({ text, conversation }) => ({
    ...{ rule: key, language, text, origin: { from: 'pack' } as const },
    ...(conversation ? { conversation: { surface: 'reply' as const, ...conversation } } : {}),
  }))
}

function ownTexts(
  rule: Rule,
  key: string,
  language: Language,
  history: readonly DraftRecord[],
): readonly OnText[] {
  return history.flatMap(({ flaggedText, tips, startedAt, surface, language: written }) => {
    const isFlagged = tips.some(
      (tip) =>
        tip.pack === rule.pack && tip.rule === rule.id && (tip.fate === 'fixed' || tip.fate === 'kept'),
    )
    if (flaggedText === undefined || !isFlagged || written !== language) return []
    return [
      {
        ...{ rule: key, language, text: flaggedText, conversation: { surface } },
        origin: { from: 'draft', startedAt } as const,
      },
    ]
  })
}

function choices(rule: Rule, key: string, language: Language): readonly Exercise[] {
  const { before, after } = inLanguage(rule.text, language) ?? {}
  if (!before || !after) return []
  return [{ kind: 'choose', rule: key, language, better: after, worse: before }]
}

/** What the rule flags in a text. */
function flags({ rule, ...on }: Omit<OnText, 'origin'>, ruleset: Ruleset): readonly Tip[] {
  return tipsOf(on, ruleset).filter((tip) => ruleKey(tip) === rule)
}

function tipsOf(
  { text, language, conversation }: Pick<OnText, 'text' | 'language' | 'conversation'>,
  ruleset: Ruleset,
): readonly Tip[] {
  const draft = { text, language, ...(conversation ? { conversation } : {}) }
  return check(draft, ruleset, { language, everything: true }).tips
}

function canBeFound(text: string, ranges: readonly Range[]): boolean {
  const words = wordsOf(text)
  return (
    words.length <= MOST_WORDS &&
    ranges.every((range) => range.end > range.start && words.some((word) => overlap(word, range)))
  )
}

/** The words of a text that can be chosen, punctuation and all. */
export function wordsOf(text: string): readonly Range[] {
  return [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
}

/** Whether the chosen words are those that are flagged: some of each flagged place, and none elsewhere. */
export function isFound(chosen: readonly Range[], ranges: readonly Range[]): boolean {
  return (
    ranges.every((range) => chosen.some((word) => overlap(word, range))) &&
    chosen.every((word) => ranges.some((range) => overlap(word, range)))
  )
}

/** How a rewritten text does: `left` is what the rule still says, `others` what other rules say now and did not before. */
export type Rewritten =
  | { readonly state: 'same' | 'too-short' }
  | { readonly state: 'flagged'; readonly left: Tip }
  | { readonly state: 'well'; readonly others: readonly Tip[] }

/** A rewriting keeps the answer: what shrinks to less than this share of the words gives it up. */
const LEAST_SHARE = 0.3

export function checkRewritten(
  text: string,
  exercise: Extract<Exercise, { kind: 'rewrite' }>,
  ruleset: Ruleset,
): Rewritten {
  if (text.trim() === exercise.text.trim()) return { state: 'same' }
  const [before, now] = [wordsOf(exercise.text).length, wordsOf(text).length]
  if (now < Math.max(1, before * LEAST_SHARE)) return { state: 'too-short' }
  const tips = tipsOf({ ...exercise, text }, ruleset)
  const left = tips.find((tip) => ruleKey(tip) === exercise.rule)
  if (left) return { state: 'flagged', left }
  const known = new Set(tipsOf(exercise, ruleset).map(ruleKey))
  return {
    state: 'well',
    others: tips.filter((tip) => tip.severity !== 'tip' && !known.has(ruleKey(tip))),
  }
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, place) =>
    lists.flatMap((list) => list.slice(place, place + 1)),
  ).flat()
}
