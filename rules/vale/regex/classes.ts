/** Character classes: `\d`, `[a-z\s]`, `\p{L}`, `[[:alpha:]]`. */
import { type CharTest, lower, upper } from './nodes.ts'

export const isDigit: CharTest = (code) => code >= 48 && code <= 57
const isAsciiWord: CharTest = (code) =>
  isDigit(code) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122)
const isAsciiSpace: CharTest = (code) =>
  code === 32 || code === 9 || code === 10 || code === 12 || code === 13
export const isNotNewline: CharTest = (code) => code !== 10
export const isAnything: CharTest = () => true

export const not =
  (test: CharTest): CharTest =>
  (code) =>
    !test(code)

export const either =
  (tests: readonly CharTest[]): CharTest =>
  (code) =>
    tests.some((test) => test(code))

export const range =
  (first: number, last: number): CharTest =>
  (code) =>
    code >= first && code <= last

/** The same class with capitals and small letters taken for one another. */
export const folded =
  (test: CharTest): CharTest =>
  (code) =>
    test(code) || test(lower(code)) || test(upper(code))

const shorthands: Readonly<Record<string, CharTest>> = {
  d: isDigit,
  D: not(isDigit),
  w: isAsciiWord,
  W: not(isAsciiWord),
  s: isAsciiSpace,
  S: not(isAsciiSpace),
}

/** `\d`, `\w`, `\s` and their opposites; ASCII, as in RE2. */
export const shorthand = (name: string): CharTest | undefined =>
  Object.hasOwn(shorthands, name) ? shorthands[name] : undefined

/**
 * Categories and scripts that a pattern may name. The expressions are ours: nothing of a pattern gets into them. Each is
 * made when it is named: together they take a page some milliseconds.
 */
const PROPERTIES: Readonly<Record<string, () => RegExp>> = {
  L: () => /\p{L}/u,
  Lu: () => /\p{Lu}/u,
  Ll: () => /\p{Ll}/u,
  Lt: () => /\p{Lt}/u,
  Lm: () => /\p{Lm}/u,
  Lo: () => /\p{Lo}/u,
  M: () => /\p{M}/u,
  Mn: () => /\p{Mn}/u,
  Mc: () => /\p{Mc}/u,
  Me: () => /\p{Me}/u,
  N: () => /\p{N}/u,
  Nd: () => /\p{Nd}/u,
  Nl: () => /\p{Nl}/u,
  No: () => /\p{No}/u,
  P: () => /\p{P}/u,
  Pc: () => /\p{Pc}/u,
  Pd: () => /\p{Pd}/u,
  Ps: () => /\p{Ps}/u,
  Pe: () => /\p{Pe}/u,
  Pi: () => /\p{Pi}/u,
  Pf: () => /\p{Pf}/u,
  Po: () => /\p{Po}/u,
  S: () => /\p{S}/u,
  Sm: () => /\p{Sm}/u,
  Sc: () => /\p{Sc}/u,
  Sk: () => /\p{Sk}/u,
  So: () => /\p{So}/u,
  Z: () => /\p{Z}/u,
  Zs: () => /\p{Zs}/u,
  Zl: () => /\p{Zl}/u,
  Zp: () => /\p{Zp}/u,
  C: () => /\p{C}/u,
  Cc: () => /\p{Cc}/u,
  Cf: () => /\p{Cf}/u,
  Co: () => /\p{Co}/u,
  Latin: () => /\p{Script=Latin}/u,
  Greek: () => /\p{Script=Greek}/u,
  Cyrillic: () => /\p{Script=Cyrillic}/u,
  Han: () => /\p{Script=Han}/u,
  Hiragana: () => /\p{Script=Hiragana}/u,
  Katakana: () => /\p{Script=Katakana}/u,
  Hangul: () => /\p{Script=Hangul}/u,
  Arabic: () => /\p{Script=Arabic}/u,
  Hebrew: () => /\p{Script=Hebrew}/u,
}

export function property(name: string): CharTest | undefined {
  const known = Object.hasOwn(PROPERTIES, name) ? PROPERTIES[name]?.() : undefined
  return known && ((code) => known.test(String.fromCodePoint(code)))
}

const ascii: Readonly<Record<string, CharTest>> = {
  alnum: either([isDigit, range(65, 90), range(97, 122)]),
  alpha: either([range(65, 90), range(97, 122)]),
  ascii: range(0, 127),
  blank: (code) => code === 9 || code === 32,
  cntrl: (code) => code < 32 || code === 127,
  digit: isDigit,
  graph: range(33, 126),
  lower: range(97, 122),
  print: range(32, 126),
  punct: either([range(33, 47), range(58, 64), range(91, 96), range(123, 126)]),
  space: (code) => code === 11 || isAsciiSpace(code),
  upper: range(65, 90),
  word: isAsciiWord,
  xdigit: either([isDigit, range(65, 70), range(97, 102)]),
}

/** `[:alpha:]` inside brackets. */
export const named = (name: string): CharTest | undefined =>
  Object.hasOwn(ascii, name) ? ascii[name] : undefined
