/**
 * Which kinds of signs a sentence holds at all, met in one pass: a check that cannot find anything without one of
 * them passes over most sentences.
 */
import { isCapital, isDigit, isLetter, isSpace, isWord } from '../text/characters.ts'
import type { Once } from './sentence.ts'

/** Bits of `Signs.kinds`. */
export const DIGIT = 1
export const AT = 2
/** `[`, `(`, `{`. */
export const BRACKET = 4
/** A mark that fields to fill in are made of: `{`, `%`, `[`, `<`, `@`, `_`, `/`, or a comma after a space. */
export const FIELD_MARK = 8
/** Two marks of punctuation side by side. */
export const MARKS = 16
/** The same sign three times in a row, in either case. */
export const STRETCH = 32
/** A capital that does not begin its word. */
export const INNER_CAPITAL = 64
/** What may be part of an emoji. */
export const PICTURE = 128
/** Two words side by side of one length and initial. */
export const NEIGHBOURS_ALIKE = 256
/** A sign other than an apostrophe between two letters or digits: `e-mail`, `1.250`. */
export const JOINT = 512

export interface Signs {
  readonly kinds: number
  /** Capital letters. */
  readonly capitals: number
  readonly letters: number
  /** Words as a person counts them: what stands between spaces and holds a letter or a digit. */
  readonly words: number
  /** Runs of letters and digits: `l’amico` is two. */
  readonly runs: number
}

/** Bits of a unit that `kinds` does not tell of. */
const MARK = 1 << 10
const COMMA = 1 << 11
const SPACE = 1 << 12
const WORD = 1 << 13
const LETTER = 1 << 14
const CAPITAL = 1 << 15
const KNOWN = 1 << 16
const KINDS = MARK - 1

const FIRST_PICTURE = 0x2300
const KEYCAP = 0x20e3
const BLANK = 32

/** By unit; 0 is not worked out yet. */
const traitsOf = new Uint32Array(0x10000)

function learn(unit: number): number {
  const sign = String.fromCharCode(unit)
  const traits =
    KNOWN |
    (isDigit(unit) ? DIGIT : 0) |
    (sign === '@' ? AT : 0) |
    ('[({'.includes(sign) ? BRACKET : 0) |
    ('{%[<@_/'.includes(sign) ? FIELD_MARK : 0) |
    ('!?,;:.！？'.includes(sign) ? MARK : 0) |
    (sign === ',' ? COMMA : 0) |
    (unit >= FIRST_PICTURE || unit === KEYCAP ? PICTURE : 0) |
    (isSpace(unit) ? SPACE : 0) |
    (isWord(unit) ? WORD : 0) |
    (isLetter(unit) ? LETTER : 0) |
    (isCapital(unit) ? CAPITAL : 0)
  traitsOf[unit] = traits
  return traits
}

export const signs: Once<Signs> = {
  of({ text }) {
    let kinds = 0
    let capitals = 0
    let letters = 0
    let words = 0
    let runs = 0
    let isCounted = false
    let run = 1
    let unitBefore = -1
    let before = 0
    let beforeThat = 0
    let wordBegin = 0
    let initial = -1
    let initialBefore = -1
    let lengthBefore = 0
    for (let at = 0; at <= text.length; at++) {
      const unit = text.charCodeAt(at)
      const traits = at === text.length ? KNOWN : traitsOf[unit] || learn(unit)
      kinds |= traits
      if (traits & before & MARK) kinds |= MARKS
      if (traits & COMMA && unitBefore === BLANK) kinds |= FIELD_MARK
      const folded = unit | 0x20
      run = folded === unitBefore ? run + 1 : 1
      if (run === 3 && folded !== BLANK) kinds |= STRETCH
      if (traits & CAPITAL) {
        capitals++
        if (before & WORD) kinds |= INNER_CAPITAL
      }
      if (traits & LETTER) letters++
      if (traits & WORD) {
        if (!(before & WORD)) {
          runs++
          if (beforeThat & WORD && !(before & SPACE) && !isApostrophe(text.charCodeAt(at - 1))) kinds |= JOINT
          wordBegin = at
          initial = folded
        }
        if (!isCounted) words++
        isCounted = true
      } else {
        if (before & WORD) {
          if (at - wordBegin === lengthBefore && initial === initialBefore) kinds |= NEIGHBOURS_ALIKE
          lengthBefore = at - wordBegin
          initialBefore = initial
        }
        if (traits & SPACE) isCounted = false
      }
      unitBefore = folded
      beforeThat = before
      before = traits
    }
    return { kinds: kinds & KINDS, capitals, letters, words, runs }
  },
}

const isApostrophe = (unit: number) => unit === 39 || unit === 0x2019
