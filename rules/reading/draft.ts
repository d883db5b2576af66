/** A draft as it was read: its sentences in place, what was found in them, and its context. */
import type { MatcherId } from '../matching/program.ts'
import type { Match } from '../matching/scan.ts'
import type { Conversation, Language } from '../types.ts'
import { type Once, type Sentence, wordCount } from './sentence.ts'

export interface PlacedSentence {
  /** Where the sentence begins in the draft. */
  readonly start: number
  readonly sentence: Sentence
}

/** All offsets are in the draft's text. */
export interface DraftReading {
  readonly text: string
  /** What the draft is checked in; absent when nothing told it. */
  readonly language: Language | undefined
  readonly conversation: Conversation | undefined
  /** The language of what is being answered, as far as it is known. */
  readonly conversationLanguage: Language | undefined
  readonly sentences: readonly PlacedSentence[]
  /** Words as a person counts them. */
  readonly words: number
  matchesOf(matcher: MatcherId): readonly Match[]
  /** The ranges that each sentence gives, moved to where they stand in the draft. */
  ranges<T extends { readonly start: number; readonly end: number }>(once: Once<readonly T[]>): readonly T[]
}

export interface DraftParts {
  readonly text: string
  readonly language: Language | undefined
  readonly conversation: Conversation | undefined
  readonly conversationLanguage: Language | undefined
  readonly sentences: readonly PlacedSentence[]
  /** Finds of patterns across the draft, in order. */
  readonly acrossDraft: readonly Match[]
}

export function createDraftReading(parts: DraftParts): DraftReading {
  const { sentences, acrossDraft } = parts
  let words = -1
  let byMatcher: Map<MatcherId, Match[]> | undefined
  return {
    ...parts,
    get words() {
      if (words < 0) words = sentences.reduce((sum, { sentence }) => sum + sentence.once(wordCount), 0)
      return words
    },
    matchesOf(matcher) {
      byMatcher ??= gather(sentences, acrossDraft)
      return byMatcher.get(matcher) ?? []
    },
    ranges: (once) => sentences.flatMap(({ start, sentence }) => moved(sentence.once(once), start)),
  }
}

function gather(
  sentences: readonly PlacedSentence[],
  acrossDraft: readonly Match[],
): Map<MatcherId, Match[]> {
  const all = new Map<MatcherId, Match[]>()
  const add = (match: Match) => {
    const known = all.get(match.matcher)
    if (known) known.push(match)
    else all.set(match.matcher, [match])
  }
  for (const { start, sentence } of sentences)
    for (const match of moved(sentence.scan.matches, start)) add(match)
  for (const match of acrossDraft) add(match)
  if (acrossDraft.length > 0) for (const matches of all.values()) matches.sort((a, b) => a.start - b.start)
  return all
}

/** The same, moved by `by` units. */
export function moved<T extends { readonly start: number; readonly end: number }>(
  ranges: readonly T[],
  by: number,
): readonly T[] {
  if (by === 0 || ranges.length === 0) return ranges
  return ranges.map((range) => ({ ...range, start: range.start + by, end: range.end + by }))
}
