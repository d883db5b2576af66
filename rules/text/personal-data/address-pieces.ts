/** Words, numbers, marks and line breaks of a draft: what street addresses are read from. */
import type { Range } from '../../types.ts'
import { isDigit, isLetter as isLetterOfAny, isSpace } from '../characters.ts'
import { type Word, wordOf } from '../words.ts'
import { isLetter } from './around.ts'

export interface Piece extends Range {
  readonly kind: 'word' | 'number' | 'mark' | 'line'
  readonly text: string
  readonly lower: string
}

const ENDS_IN_MARK = /[.'’-]+$/
const PIECE = /\p{L}[\p{L}\p{M}'’.-]*|\d+|\n|\S/uy
const NEWLINE = 10
/** From here on there are combining marks, and characters of two units. */
const FIRST_UNUSUAL = 0x300

/** A set from a list of words. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** The pieces of a text, in order; a word comes without the full stop or apostrophe it ends in. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (isSpace(code) && code !== NEWLINE) {
      at++
      continue
    }
    const end = pieceEnd(text, at, code)
    pieces.push(pieceOf(text.slice(at, end), at, code))
    at = end
  }
  return pieces
}

/** The word at a place, in small letters; before the first piece and after the last stands none. */
export function wordAt(pieces: readonly Piece[], i: number): string {
  return pieces[i]?.lower ?? ''
}

/** Whether a piece is one sign right after a number: the letter of "12b", a comma. */
export function isGluedSign(piece: Piece | undefined, number: Piece | undefined): boolean {
  return piece?.text.length === 1 && piece.start === number?.end
}

/** Whether any piece passes, without making them: `judge` is given each as it is written. */
export function somePiece(text: string, judge: (written: Word) => boolean): boolean {
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at++
      continue
    }
    const end = pieceEnd(text, at, code)
    if (judge(wordOf(text, at, end))) return true
    at = end
  }
  return false
}

/** A word in small letters, without the marks that it ends in. */
export function plainWord(written: string): string {
  return pieceOf(written, 0, written.charCodeAt(0)).lower
}

function pieceEnd(text: string, at: number, code: number): number {
  let end = at + 1
  let unit = code
  if (isDigit(code)) {
    while (isDigit(text.charCodeAt(end))) end++
    return end
  }
  if (code < FIRST_UNUSUAL && isLetterOfAny(code)) {
    unit = text.charCodeAt(end)
    while (unit < FIRST_UNUSUAL && (isLetterOfAny(unit) || unit === 39 || unit === 45 || unit === 46))
      unit = text.charCodeAt(++end)
  }
  if (!(unit >= FIRST_UNUSUAL)) return end
  PIECE.lastIndex = at
  return PIECE.test(text) ? PIECE.lastIndex : end
}

function pieceOf(value: string, start: number, code: number): Piece {
  if (isDigit(code)) return { start, end: start + value.length, kind: 'number', text: value, lower: value }
  if (isLetter(code) || value.length > 2) {
    const text = isLetter(value.charCodeAt(value.length - 1)) ? value : value.replace(ENDS_IN_MARK, '')
    return { start, end: start + text.length, kind: 'word', text, lower: text.toLowerCase() }
  }
  const kind = code === NEWLINE ? 'line' : 'mark'
  return { start, end: start + value.length, kind, text: value, lower: value }
}

/** The word begins with a capital. */
export function isCapital(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && piece.text[0] !== piece.lower[0]
}

/** Small words inside names of streets and towns. */
export const LINKS = wordSet(`
  di del dello della dei degli delle dell d da dal dalla al alla alle ai la le lo il l in san santa santo s e y de do dos das du des van von
  der den f.lli fratelli n`)

/** What follows a number that is a price, an hour, a score or a quantity. */
export const AFTER_NUMBER =
  /^\s?(?:€|\$|£|%|:\d|°|\.\d{3}|ore\b|h\b|giorni|euro\b|minuti|min\b|anni|volte|times\b|nights?\b|mesi|km\b|metri|m\b|hours?\b|days?\b|minutes?\b|years?\b|people|persone|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|a \d|-\s?\d{1,4}(?!\d)|punti\b|posti\b|punto\b|m[gl]\b|lezioni\b|incontri\b)/
