/** One sentence as it was read: its text, what was found in it, and what checks work out of it once. */

import type { MatcherId } from '../matching/program.ts'
import type { Match, Scan } from '../matching/scan.ts'
import { eachWord } from '../text/characters.ts'
import type { Span } from '../text/spans.ts'
import type { Range } from '../types.ts'
import { Kept, type OnceOf } from './kept.ts'

/** Names something that is worked out of a sentence; see `Sentence.once`. */
export type Once<T> = OnceOf<Sentence, T>

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
  return new ReadSentence(text, spans, scan)
}

class ReadSentence implements Sentence {
  readonly text: string
  readonly spans: readonly Span[]
  readonly scan: Scan
  private readonly kept = new Kept<Sentence>()

  constructor(text: string, spans: readonly Span[], scan: Scan) {
    this.text = text
    this.spans = spans
    this.scan = scan
  }

  matchesOf(matcher: MatcherId): readonly Match[] {
    return this.scan.matches.filter((match) => match.matcher === matcher)
  }

  once<T>(once: Once<T>): T {
    return this.kept.take(once, this)
  }
}

/** Runs of letters and digits: `l’amico` is two. */
export const tokens: Once<readonly Range[]> = {
  of({ text }) {
    const found: Range[] = []
    eachWord(text, (start, end) => {
      found.push({ start, end })
    })
    return found
  },
}
