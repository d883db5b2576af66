/** A draft as it was read: its sentences in place, what was found in them, and its context. */
import type { MatcherId } from '../matching/program.ts'
import type { Match } from '../matching/scan.ts'
import type { Conversation, Language, Range } from '../types.ts'
import { Kept, type OnceOf } from './kept.ts'
import type { Once, Sentence } from './sentence.ts'
import { signs } from './signs.ts'
import { characters } from './word-places.ts'

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
  /** Words, and characters, as a person counts them: without the blanks at the end, which no site posts. */
  readonly words: number
  readonly characters: number
  matchesOf(matcher: MatcherId): readonly Match[]
  /** What `once.of` makes of this reading; worked out at most once, and gone with the check. */
  once<T>(once: OnceOf<DraftReading, T>): T
  /** What `once.of` makes of a part of the draft; kept from check to check while the part stays the same. */
  recall<T>(once: OfText<T>, part: string): T
  /** The ranges that each sentence gives, moved to where they stand in the draft. */
  ranges<T extends Range>(once: Once<readonly T[]>): readonly T[]
}

/** Names something that is worked out of a text; see `DraftReading.recall`. */
export interface OfText<T> {
  readonly of: (text: string) => T
}

/** What was worked out of parts of a draft. */
export type PartMemory = Map<OfText<unknown>, Map<string, unknown>>

export interface DraftParts {
  readonly text: string
  readonly language: Language | undefined
  readonly conversation: Conversation | undefined
  readonly conversationLanguage: Language | undefined
  readonly sentences: readonly PlacedSentence[]
  /** Finds of patterns across the draft, in order. */
  readonly acrossDraft: readonly Match[]
  /** What the last check worked out, and where this one leaves what it did. */
  readonly recalled: PartMemory | undefined
  readonly remembered: PartMemory
}

export function createDraftReading(parts: DraftParts): DraftReading {
  return new DraftOfSentences(parts)
}

/** A class, as an object with getters of its own would have a shape of its own too, which slows down all who read it. */
class DraftOfSentences implements DraftReading {
  readonly text: string
  readonly language: Language | undefined
  readonly conversation: Conversation | undefined
  readonly conversationLanguage: Language | undefined
  readonly sentences: readonly PlacedSentence[]
  private readonly acrossDraft: readonly Match[]
  private readonly recalled: PartMemory | undefined
  private readonly remembered: PartMemory
  private counted = -1
  private length = -1
  private byMatcher: Map<MatcherId, Match[]> | undefined
  private readonly kept = new Kept<DraftReading>()

  constructor(parts: DraftParts) {
    this.text = parts.text
    this.language = parts.language
    this.conversation = parts.conversation
    this.conversationLanguage = parts.conversationLanguage
    this.sentences = parts.sentences
    this.acrossDraft = parts.acrossDraft
    this.recalled = parts.recalled
    this.remembered = parts.remembered
  }

  get words(): number {
    if (this.counted < 0)
      this.counted = this.sentences.reduce((sum, { sentence }) => sum + sentence.once(signs).words, 0)
    return this.counted
  }

  get characters(): number {
    if (this.length < 0) this.length = characters(this.text.trimEnd())
    return this.length
  }

  matchesOf(matcher: MatcherId): readonly Match[] {
    this.byMatcher ??= gather(this.sentences, this.acrossDraft)
    return this.byMatcher.get(matcher) ?? []
  }

  once<T>(once: OnceOf<DraftReading, T>): T {
    return this.kept.take(once, this)
  }

  recall<T>(once: OfText<T>, part: string): T {
    let kept = this.remembered.get(once)
    if (!kept) {
      kept = new Map()
      this.remembered.set(once, kept)
    }
    const known = kept.has(part) ? kept : this.recalled?.get(once)
    const value = known?.has(part) ? known.get(part) : once.of(part)
    kept.set(part, value)
    // Only `once` itself writes under its own key.
    return value as T
  }

  ranges<T extends Range>(once: Once<readonly T[]>): readonly T[] {
    return this.sentences.flatMap(({ start, sentence }) => moved(sentence.once(once), start))
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
    for (const match of sentence.scan.matches)
      add({ matcher: match.matcher, start: match.start + start, end: match.end + start, to: match.to })
  for (const match of acrossDraft) add(match)
  if (acrossDraft.length > 0) for (const matches of all.values()) matches.sort((a, b) => a.start - b.start)
  return all
}

/** The same, moved by `by` units. */
export function moved<T extends Range>(ranges: readonly T[], by: number): readonly T[] {
  if (by === 0 || ranges.length === 0) return ranges
  return ranges.map((range) => ({ ...range, start: range.start + by, end: range.end + by }))
}
