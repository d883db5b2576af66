/**
 * Readability formulas. Each needs a few sentences to mean anything: below some 30 words the score jumps with every word.
 *
 * - Gulpease, for Italian: P. Lucisano, M. E. Piemontese, "GULPEASE: una formula per la predizione della difficoltà dei testi
 *   in lingua italiana", Scuola e città 3, 1988: 89 + (300 × sentences − 10 × letters) / words.
 * - Flesch reading ease, for English: R. Flesch, "A new readability yardstick", J. Applied Psychology 32, 1948:
 *   206.835 − 1.015 × words / sentences − 84.6 × syllables / words.
 * - Flesch–Kincaid grade: J. P. Kincaid et al., Research Branch Report 8-75, Naval Technical Training, 1975:
 *   0.39 × words / sentences + 11.8 × syllables / words − 15.59.
 */
import { isLetter } from './characters.ts'
import { outline } from './outline.ts'
import { countSyllables } from './syllables.ts'

export interface Readability {
  readonly score: number
  readonly words: number
  readonly sentences: number
  readonly letters: number
}

/** What the formulas weigh. Counts of the parts of a text add up to those of the whole. */
export interface ReadabilityCounts {
  readonly words: number
  readonly sentences: number
  readonly letters: number
  /** 0 where the formula does not ask for them. */
  readonly syllables: number
}

export type ReadabilityFormula = 'gulpease' | 'flesch' | 'flesch-kincaid'

/** An Italian elided article is a word of its own: `l'ordine` is two; an English contraction is one: `don't`. */
const ITALIAN_WORD = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+|\.\p{Ll}+|[.,:]\p{N}+)*/gu
const ENGLISH_WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+|\.\p{Ll}+|[.,:]\p{N}+)*/gu

/** Gulpease index of an Italian text. Undefined when there is no word. */
export function gulpease(text: string): Readability | undefined {
  return readabilityOf('gulpease', countReadable('gulpease', text))
}

/** Flesch reading ease of an English text. Undefined when there is no word. */
export function flesch(text: string): Readability | undefined {
  return readabilityOf('flesch', countReadable('flesch', text))
}

/** Flesch–Kincaid grade of an English text. Undefined when there is no word. */
export function fleschKincaidGrade(text: string): Readability | undefined {
  return readabilityOf('flesch-kincaid', countReadable('flesch-kincaid', text))
}

/**
 * What counts make of a formula; undefined when there is no word.
 * - Gulpease, about 0 (hard) to 100 (easy): under 80 is hard with elementary schooling, under 60 with middle school, under
 *   40 with high school.
 * - Flesch, about 0 (hard) to 100 (easy): 60 to 70 is plain.
 * - Flesch–Kincaid: years of American schooling.
 */
export function readabilityOf(
  formula: ReadabilityFormula,
  counts: ReadabilityCounts,
): Readability | undefined {
  const { words, sentences, letters, syllables } = counts
  if (words === 0) return undefined
  switch (formula) {
    case 'gulpease':
      return { score: 89 + (300 * sentences - 10 * letters) / words, words, sentences, letters }
    case 'flesch':
      return {
        score: 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words),
        words,
        sentences,
        letters,
      }
    case 'flesch-kincaid':
      return {
        score: 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59,
        words,
        sentences,
        letters,
      }
  }
}

export function countReadable(formula: ReadabilityFormula, text: string): ReadabilityCounts {
  return formula === 'gulpease' ? count(text, ITALIAN_WORD, false) : count(text, ENGLISH_WORD, true)
}

/** Links, mentions, hashtags and code are not read as words. */
function count(text: string, word: RegExp, spoken: boolean): ReadabilityCounts {
  const { sentences: ranges, spans } = outline(text)
  const unread = spans.filter(({ kind }) => kind !== 'quotes')
  let words = 0
  let sentences = 0
  let letters = 0
  let syllables = 0
  let next = 0
  for (const { start, end } of ranges) {
    let prose = ''
    let from = start
    for (; next < unread.length && (unread[next]?.start ?? 0) < end; next++) {
      const span = unread[next]
      if (!span || span.end <= from) continue
      prose += `${text.slice(from, Math.max(from, span.start))} `
      from = span.end
    }
    if (from < end) prose += text.slice(from, end)
    const found = prose.match(word) ?? []
    const inSentence = found.reduce((sum, one) => sum + countLetters(one), 0)
    if (inSentence === 0) continue
    sentences++
    words += found.length
    letters += inSentence
    if (spoken) for (const one of found) syllables += countSyllables(one)
  }
  return { words, sentences, letters, syllables }
}

function countLetters(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) if (isLetter(word.charCodeAt(at))) letters++
  return letters
}
