/**
 * Folds a text to what phrases are compared with: compatibility forms (NFKC), small letters without
 * accents, one apostrophe, one quotation mark, one dash, single spaces; characters that nobody sees are
 * left out. Each folded unit knows where it came from.
 */
import { isNewline } from './characters.ts'

export interface Folded {
  readonly text: string
  /** Offset in the original of the folded unit `at`; the original's length for the end. */
  start(at: number): number
  /** Offset in the original just after the folded unit `at - 1`, with the marks that belong to it. */
  end(at: number): number
}

const SPACE = 32
const NEWLINE = 10
const BACKTICK = 96
/** In the tables: not worked out yet; and: folds to nothing or to several units, look into `long`. */
const UNKNOWN = 0
const LONG = 0xffff
/** Units that one character may fold to. */
const MOST_UNITS = 6
/** Characters with a long form that are remembered. */
const MOST_LONG = 5000

interface Table {
  readonly units: Uint16Array
  readonly long: Map<string, string>
  readonly fold: (character: string) => string
}

const lower: Table = { units: new Uint16Array(0x10000), long: new Map(), fold: foldCharacter }
const cased: Table = { units: new Uint16Array(0x10000), long: new Map(), fold: foldKeepingCase }

const ALIKE = new Map<string, string>()
for (const [plain, others] of [
  ["'", '’‘ʼʹ′`´＇ʻ‛'],
  ['"', '“”„‟«»″＂'],
  ['-', '‐‑‒–—―−'],
] as const) {
  for (const other of others) ALIKE.set(other, plain)
}
const SPELT_OUT = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ł: 'l',
    ı: 'i',
    þ: 'th',
    '™': '',
    '®': '',
  }),
)
/** Format controls, variation selectors, combining marks: not seen as characters of their own. */
const UNSEEN = /[\p{Cf}\p{M}\p{Cc}]/u
const MARK = /\p{M}/u

function foldKeepingCase(character: string): string {
  const folded = foldCharacter(character)
  const compatible = simpleForm(character) ?? character.normalize('NFKC')
  // The same length as its folded form, so that both share their offsets.
  return compatible.length === folded.length ? compatible : folded
}

function foldCharacter(character: string): string {
  const simple = simpleForm(character)
  if (simple !== undefined) return simple
  let folded = ''
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (!UNSEEN.test(part)) folded += SPELT_OUT.get(part) ?? ALIKE.get(part) ?? part
  }
  return folded
}

/** What does not depend on case. */
function simpleForm(character: string): string | undefined {
  if (isNewline(character.charCodeAt(0))) return '\n'
  if (/\s/u.test(character)) return ' '
  if (UNSEEN.test(character)) return ''
  return ALIKE.get(character) ?? SPELT_OUT.get(character)
}

/** Folds `text` for comparison; `keepCase` keeps case and accents, with the same offsets. */
export function fold(text: string, keepCase = false): Folded {
  if (isPlain(text)) return { text: keepCase ? text : text.toLowerCase(), start: same, end: same }
  const table = keepCase ? cased : lower
  const { units } = table
  const out = new Uint16Array(text.length)
  let before = -1
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    let folded = units[unit] ?? UNKNOWN
    if (folded === UNKNOWN) folded = learn(table, unit)
    if (folded === LONG) {
      if (!isPlainPair(unit, text.charCodeAt(at + 1))) return foldMoving(text, table, out, at)
      out[at] = unit
      at += 1
      folded = text.charCodeAt(at)
    } else if (folded === SPACE && before === SPACE) return foldMoving(text, table, out, at)
    out[at] = folded
    before = folded
  }
  return { text: decoder.decode(out), start: same, end: same }
}

/**
 * Folds a text into `out`, which has room for it.
 * @returns false when folding moves characters; `out` then holds nothing of use
 */
export function foldUnits(text: string, out: Uint16Array): boolean {
  const { units } = lower
  let before = -1
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const folded = units[unit] || learn(lower, unit)
    if (folded === LONG) {
      if (!isPlainPair(unit, text.charCodeAt(at + 1))) return false
      out[at++] = unit
      out[at] = text.charCodeAt(at)
      before = LONG
      continue
    }
    if (folded === SPACE && before === SPACE) return false
    out[at] = folded
    before = folded
  }
  return true
}

/** ASCII with single spaces folds by its case alone; `\`` and `´` are apostrophes to us. */
function isPlain(text: string): boolean {
  let before = -1
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 126 || (unit < 32 && unit !== NEWLINE) || unit === BACKTICK) return false
    if (unit === SPACE && before === SPACE) return false
    before = unit
  }
  return true
}

const same = (at: number) => at
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })

function learn(table: Table, unit: number): number {
  const folded = unit >= 0xd800 && unit <= 0xdfff ? '' : table.fold(String.fromCharCode(unit))
  const code = folded.length === 1 ? folded.charCodeAt(0) : 0
  // By number: a browser refuses a content script that holds the character U+FFFF itself.
  const value = code === 0 || code === 0xffff ? LONG : code
  table.units[unit] = value
  return value
}

/** A pair of surrogates that folds to itself, as nearly all emoji do. */
function isPlainPair(high: number, low: number): boolean {
  if (!(low >= 0xdc00 && low <= 0xdfff)) return false
  return (high === 0xd83c && low > 0xdde5) || high === 0xd83d || (high === 0xd83e && low < 0xdff0)
}

/** The slower way, for texts where folding moves characters. The first `done` units moved nothing. */
function foldMoving(text: string, table: Table, before: Uint16Array, done: number): Folded {
  const room = done + (text.length - done) * MOST_UNITS + 1
  const out = new Uint16Array(room)
  const starts = new Int32Array(room)
  const ends = new Int32Array(room)
  out.set(before.subarray(0, done))
  for (let at = 0; at < done; at++) {
    starts[at] = at
    ends[at] = at + 1
  }
  let count = done
  for (let at = done; at < text.length; ) {
    const unit = text.charCodeAt(at)
    let folded = table.units[unit] ?? UNKNOWN
    if (folded === UNKNOWN) folded = learn(table, unit)
    if (folded !== LONG) {
      const joins = folded === SPACE && out[count - 1] === SPACE && count > 0
      if (!joins) {
        out[count] = folded
        starts[count++] = at
      }
      at += 1
      ends[count - 1] = at
      continue
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const several = longForm(table, character)
    const end = at + character.length
    if (several === '' && count > 0 && MARK.test(character)) {
      // A mark belongs to the letter before it.
      ends[count - 1] = end
      if (table === cased) out[count - 1] = composed(out[count - 1] ?? 0, character)
    }
    for (let each = 0; each < several.length; each++) {
      out[count] = several.charCodeAt(each)
      starts[count] = at
      ends[count++] = end
    }
    at = end
  }
  starts[count] = text.length
  return {
    text: decoder.decode(out.subarray(0, count)),
    start: (at) => starts[at] ?? text.length,
    end: (at) => ends[at - 1] ?? 0,
  }
}

function longForm(table: Table, character: string): string {
  let form = table.long.get(character)
  if (form === undefined) {
    form = table.fold(character).slice(0, MOST_UNITS)
    if (table.long.size < MOST_LONG) table.long.set(character, form)
  }
  return form
}

function composed(unit: number, mark: string): number {
  const form = (String.fromCharCode(unit) + mark).normalize('NFC')
  return form.length === 1 ? form.charCodeAt(0) : unit
}
