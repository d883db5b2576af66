/**
 * Sentences as Vale's segmenter cuts them: between words, never at a line break alone. Vale uses Punkt (Kiss and Strunk,
 * "Unsupervised multilingual sentence boundary detection", 2006) with a model of English newspapers; this takes its
 * decisions in the same order, with the commonest abbreviations and everyday words in place of the model.
 */
import { EVERYDAY_WORDS } from '../text/language-words.ts'

export interface Sentence {
  readonly start: number
  readonly end: number
}

/** `etc`, `approx` and `dept` are none there: a sentence ends behind them. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms messrs dr prof sr jr rep reps sen gen col maj lt adm sgt gov mt st ave inc ltd corp co cos bros cie vs v ft mg yr ' +
    'jan feb aug sep sept oct nov dec tues wed fri ok no ph.d chg ' +
    'ala ariz calif colo conn ct fla ga ill kan ky mich minn nev okla ore pa tenn va vt wash wis w.va sw'
  ).split(' '),
)
/** Words that begin sentences so often that they do in small letters too. */
const STARTERS = new Set(
  (
    'although among both but despite even he however if in indeed instead it i many meanwhile moreover most nevertheless nonetheless ' +
    'nor sales since so some the there these they this though thus under when while yet according separately similarly'
  ).split(' '),
)
const EVERYDAY = new Set(EVERYDAY_WORDS.en.split(/\s+/u))

const ENDING = /(?:[?!]|[.?!]["’”)]|[?!]')$/u
const ENDING_INSIDE = /[.?!][[(]|\."/u
/** Closing marks that may also stand inside a sentence. */
const CLOSING = /[)’”"']$/u
const SEVERAL_DOTS = /\.\.$/u
const ELLIPSIS = /\.{3}/u
const INITIAL = /^[a-z]\.$/iu
const NUMBER = /^-?[.,]?\d[\d,.-]*\.$/u
/** `e.g.`, `U.S.`, `3.5.`, also `example.com.`. */
const DOTTED = /(?:[a-z0-9_]\.)+[a-z0-9_]*\./iu
const SPACE = /\s/u

/** @returns the sentences' places in `codes`, without the white space around them. */
export function sentencesIn(codes: readonly number[]): readonly Sentence[] {
  const found: Sentence[] = []
  let start = -1
  let before = ''
  let word = wordFrom(codes, 0)
  while (word) {
    const next = wordFrom(codes, word.end)
    if (start < 0) start = word.start
    if (!next || ends(word.text, next.text, before)) {
      found.push({ start, end: word.end })
      start = -1
    }
    before = word.text
    word = next
  }
  return found
}

interface Word extends Sentence {
  readonly text: string
}

/** The next run without white space. */
function wordFrom(codes: readonly number[], from: number): Word | undefined {
  let start = from
  while (start < codes.length && isSpace(codes[start])) start++
  if (start === codes.length) return undefined
  let end = start
  let text = ''
  for (; end < codes.length && !isSpace(codes[end]); end++) text += String.fromCodePoint(codes[end] ?? 0)
  return { start, end, text }
}

function isSpace(code = 0): boolean {
  return code <= 0x7f
    ? code === 32 || (code >= 9 && code <= 13)
    : SPACE.test(String.fromCodePoint(code)) || code === 0x85
}

/** Whether a sentence ends between two words; `before` is the one before both. */
function ends(word: string, next: string, before: string): boolean {
  const isCapital = /^\p{Lu}/u.test(next)
  const isSmall = /^\p{Ll}/u.test(next)
  const plain = next.toLowerCase().replaceAll(',', '').replace(/\.$/u, '')
  if ((ENDING.test(word) && !word.includes('Yahoo!')) || ENDING_INSIDE.test(word))
    return !(CLOSING.test(word) && isSmall && !STARTERS.has(plain))
  if (!word.endsWith('.') || next === '.') return false
  if (ELLIPSIS.test(word)) return isCapital || STARTERS.has(plain)
  /** A word that is written small elsewhere has its capital from the sentence. */
  const begins = isCapital && (EVERYDAY.has(plain) || STARTERS.has(plain))
  // Dots with spaces between them.
  if (word === '.' && before.endsWith('.')) return begins && plain !== 'i'
  if (INITIAL.test(word) || DOTTED.test(word) || SEVERAL_DOTS.test(word) || isAbbreviation(word))
    return begins
  return !(NUMBER.test(word) && isSmall)
}

function isAbbreviation(word: string): boolean {
  const name = word.slice(0, -1).toLowerCase()
  return ABBREVIATIONS.has(name) || ABBREVIATIONS.has(name.slice(name.lastIndexOf('-') + 1))
}
