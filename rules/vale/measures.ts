/** What Vale counts of a text for `metric` and `readability`. */
import { countSyllables } from '../text/syllables.ts'
import type { Counts } from './metric-formula.ts'
import type { Subject } from './regex/text.ts'
import { sentencesIn } from './sentences.ts'

const WORDS = /(?:[A-Z]\.){2,}|[\p{N}\p{L}']+/gu

const known = new WeakMap<Subject, Counts>()

/** Counted once for all rules. */
export function countsIn(subject: Subject): Counts {
  const counts = known.get(subject) ?? countsOf(subject.text)
  known.set(subject, counts)
  return counts
}

export function countsOf(text: string): Counts {
  const counts = {
    characters: 0,
    words: 0,
    sentences: 0,
    syllables: 0,
    complex_words: 0,
    long_words: 0,
    polysyllabic_words: 0,
    paragraphs: 0,
  }
  for (const paragraph of text.split('\n\n')) {
    const codes = [...paragraph].map((sign) => sign.codePointAt(0) ?? 0)
    for (const { start, end } of sentencesIn(codes)) {
      counts.sentences++
      for (const [word] of String.fromCodePoint(...codes.slice(start, end)).matchAll(WORDS)) {
        const syllables = syllablesOf(word)
        counts.words++
        counts.characters += word.match(/[\p{L}\p{N}]/gu)?.length ?? 0
        counts.syllables += syllables
        // Go measures in bytes.
        if (new TextEncoder().encode(word).length > 6) counts.long_words++
        if (syllables > 2) counts.polysyllabic_words++
        if (syllables - (/(?:es|ed|ing)$/u.test(word) ? 1 : 0) > 2) counts.complex_words++
      }
    }
    if (/\S/u.test(paragraph)) counts.paragraphs++
  }
  return counts
}

function syllablesOf(word: string): number {
  const length = [...word].length
  return length < 3 ? Math.min(length, 1) : countSyllables(word.toLowerCase())
}
