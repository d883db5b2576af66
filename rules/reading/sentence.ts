/** One sentence as it was read: its text, what was found in it, and what checks work out of it once. */

import type { MatcherId } from '../matching/program.ts'
import type { Match, Scan } from '../matching/scan.ts'
import { isSpace, isWord, wordEnd } from '../text/characters.ts'
import type { Span } from '../text/spans.ts'
import type { Range } from '../types.ts'

/** Names something that is worked out of a sentence; see `Sentence.once`. */
export interface Once<T> {
  readonly of: (sentence: Sentence) => T
}

/** All offsets are in the sentence's own text, so that it can be kept while the draft moves around it. */
export interface Sentence {
  readonly text: string
  readonly spans: readonly Span[]
  readonly scan: Scan
  matchesOf(matcher: MatcherId): readonly Match[]
  /** What `once.of` makes of this sentence; worked out at most once. */
  once<T>(once: Once<T>): T
}

export function createSentence(text: string, spans: readonly Span[], scan: Scan): Sentence {
  const kept = new Map<Once<unknown>, unknown>()
  const sentence: Sentence = {
    text,
    spans,
    scan,
    matchesOf: (matcher) => scan.matches.filter((match) => match.matcher === matcher),
    once<T>(once: Once<T>): T {
      let value = kept.get(once)
      if (value === undefined && !kept.has(once)) {
        value = once.of(sentence)
        kept.set(once, value)
      }
      // Only `once` itself writes under its own key.
      return value as T
    },
  }
  return sentence
}

/** Runs of letters and digits: `l’amico` is two. */
export const tokens: Once<readonly Range[]> = {
  of({ text }) {
    const found: Range[] = []
    for (let at = 0; at < text.length; at++) {
      if (!isWord(text.charCodeAt(at))) continue
      const end = wordEnd(text, at)
      found.push({ start: at, end })
      at = end
    }
    return found
  },
}

/** Words as a person counts them: what stands between spaces and holds a letter or a digit. */
export const wordCount: Once<number> = {
  of({ text }) {
    let count = 0
    let counted = false
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (isSpace(unit)) counted = false
      else if (!counted && isWord(unit)) {
        counted = true
        count++
      }
    }
    return count
  },
}
