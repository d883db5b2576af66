/**
 * Which kinds of signs a sentence holds at all, met in one pass: a check that cannot find anything without one of
 * them passes over most sentences.
 */
import { isCapital, isWord } from '../text/characters.ts'
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

export interface Signs {
  readonly kinds: number
  /** Capital letters. */
  readonly capitals: number
}

const SPACE = 32
const COMMA = 44
const MARK = 256

/** By unit, for those that say something by themselves. */
const kindOf = new Uint16Array(128)
for (const [bits, signs] of [
  [BRACKET, '[({'],
  [FIELD_MARK, '{%[<@_/'],
  [AT, '@'],
  [DIGIT, '0123456789'],
  [MARK, '!?,;:.'],
] as const)
  for (const sign of signs) kindOf[sign.charCodeAt(0)] = (kindOf[sign.charCodeAt(0)] ?? 0) | bits

const FIRST_PICTURE = 0x2300
const KEYCAP = 0x20e3
const WIDE_MARKS = new Set([0xff01, 0xff1f])

export const signs: Once<Signs> = {
  of({ text }) {
    let kinds = 0
    let capitals = 0
    let run = 1
    let before = -1
    let wasMark = false
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const kind =
        unit < 128
          ? (kindOf[unit] ?? 0)
          : WIDE_MARKS.has(unit)
            ? MARK | PICTURE
            : unit >= FIRST_PICTURE || unit === KEYCAP
              ? PICTURE
              : 0
      kinds |= kind
      const isMark = kind >= MARK
      if (isMark && wasMark) kinds |= MARKS
      wasMark = isMark
      if (unit === COMMA && before === SPACE) kinds |= FIELD_MARK
      const folded = unit | 0x20
      run = folded === (before | 0x20) ? run + 1 : 1
      if (run === 3 && folded !== SPACE) kinds |= STRETCH
      if (isCapital(unit)) {
        capitals++
        if (at > 0 && isWord(before)) kinds |= INNER_CAPITAL
      }
      before = unit
    }
    return { kinds, capitals }
  },
}
