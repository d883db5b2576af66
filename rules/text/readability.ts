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
import { isLetter, isWord } from './characters.ts'
import type { Span } from './spans.ts'
import { countSyllables } from './syllables.ts'

export interface Readability {
  readonly score: number
  readonly words: number
  readonly sentences: number
  readonly letters: number
}

const SPACE = 32
const APOSTROPHE = 39
const TYPOGRAPHIC_APOSTROPHE = 0x2019
const COMMA = 44
const HYPHEN = 45
const FULL_STOP = 46
const COLON = 58

/** What the formulas weigh. Counts of the parts of a text add up to those of the whole. */
export interface ReadabilityCounts {
  readonly words: number
  readonly sentences: number
  readonly letters: number
  /** 0 where the formula does not ask for them. */
  readonly syllables: number
}

export const NOTHING_COUNTED: ReadabilityCounts = { words: 0, sentences: 0, letters: 0, syllables: 0 }

export type ReadabilityFormula = 'gulpease' | 'flesch' | 'flesch-kincaid'

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

export function addCounts(one: ReadabilityCounts, other: ReadabilityCounts): ReadabilityCounts {
  return {
    words: one.words + other.words,
    sentences: one.sentences + other.sentences,
    letters: one.letters + other.letters,
    syllables: one.syllables + other.syllables,
  }
}

/** What one sentence counts for. Its links, mentions, hashtags and code, by its spans, are not read as words. */
export function countReadableSentence(
  formula: ReadabilityFormula,
  sentence: string,
  spans: readonly Span[],
): ReadabilityCounts {
  const spoken = formula !== 'gulpease'
  const prose = proseOf(sentence, spans)
  let words = 0
  let letters = 0
  let syllables = 0
  for (let at = 0; at < prose.length; ) {
    const begin = at
    at = readableEnd(prose, begin, spoken)
    if (at === begin) {
      at++
      continue
    }
    words++
    letters += lettersBetween(prose, begin, at)
    if (spoken) syllables += countSyllables(prose.slice(begin, at))
  }
  return letters === 0 ? NOTHING_COUNTED : { words, sentences: 1, letters, syllables }
}

function proseOf(sentence: string, spans: readonly Span[]): string {
  let prose = ''
  let from = 0
  for (const { kind, start, end } of spans) {
    if (kind === 'quotes' || end <= from) continue
    prose += `${sentence.slice(from, Math.max(from, start))} `
    from = end
  }
  return prose + sentence.slice(from)
}

/**
 * Where the word ends that begins at `start`, which is its end too when there is none.
 * An Italian elided article is a word of its own: `l'ordine` is two; an English contraction is one: `don't`.
 * `s.p.a` and `1.250,00` are one word in both.
 */
function readableEnd(prose: string, start: number, contracted: boolean): number {
  let at = wordEnd(prose, start)
  if (at === start) return at
  for (let end = joinedEnd(prose, at, contracted); end > at; end = joinedEnd(prose, at, contracted)) at = end
  return at
}

/** Where the letters, digits and marks end that begin at `at`, also those of two units. */
function wordEnd(prose: string, at: number): number {
  let end = at
  for (;;) {
    const unit = prose.charCodeAt(end)
    if (isWord(unit)) end++
    else if (unit >= 0xd800 && unit <= 0xdbff && /^[\p{L}\p{M}\p{N}]/u.test(prose.slice(end, end + 2)))
      end += 2
    else return end
  }
}

/** Where the part ends that a sign joins to the word before it; `at` when none does. */
function joinedEnd(prose: string, at: number, contracted: boolean): number {
  const sign = prose.charCodeAt(at)
  if (sign === SPACE) return at
  if (sign === HYPHEN || (contracted && (sign === APOSTROPHE || sign === TYPOGRAPHIC_APOSTROPHE))) {
    const end = wordEnd(prose, at + 1)
    return end > at + 1 ? end : at
  }
  if (sign !== FULL_STOP && sign !== COMMA && sign !== COLON) return at
  const digits = runEnd(prose, at, isNumber)
  return digits > at || sign !== FULL_STOP ? digits : runEnd(prose, at, isSmall)
}

function runEnd(prose: string, at: number, belongs: (unit: number) => boolean): number {
  let end = at + 1
  while (belongs(prose.charCodeAt(end))) end++
  return end > at + 1 ? end : at
}

const isNumber = (unit: number) =>
  (unit >= 48 && unit <= 57) || (unit > 127 && /\p{N}/u.test(String.fromCharCode(unit)))
const isSmall = (unit: number) =>
  (unit >= 97 && unit <= 122) || (unit > 127 && /\p{Ll}/u.test(String.fromCharCode(unit)))

function lettersBetween(prose: string, from: number, to: number): number {
  let letters = 0
  for (let at = from; at < to; at++) if (isLetter(prose.charCodeAt(at))) letters++
  return letters
}
