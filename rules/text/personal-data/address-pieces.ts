/** Words, numbers, marks and line breaks of a draft: what street addresses are read from. */
import type { Range } from '../../types.ts'
import { isLetter } from './around.ts'

export interface Piece extends Range {
  readonly kind: 'word' | 'number' | 'mark' | 'line'
  readonly text: string
  readonly lower: string
}

const ENDS_IN_MARK = /[.'’-]+$/
const PIECE = /\p{L}[\p{L}\p{M}'’.-]*|\d+|\n|\S/gu

/** A set from a list of words. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** The pieces of a text, in order; a word comes without the full stop or apostrophe it ends in. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (const { 0: value, index } of text.matchAll(PIECE)) {
    const code = value.charCodeAt(0)
    if (code >= 48 && code <= 57) {
      pieces.push({ start: index, end: index + value.length, kind: 'number', text: value, lower: value })
    } else if (isLetter(code) || value.length > 2) {
      const trimmed = ENDS_IN_MARK.test(value) ? value.replace(ENDS_IN_MARK, '') : value
      pieces.push({
        start: index,
        end: index + trimmed.length,
        kind: 'word',
        text: trimmed,
        lower: trimmed.toLowerCase(),
      })
    } else {
      pieces.push({
        start: index,
        end: index + value.length,
        kind: code === 10 ? 'line' : 'mark',
        text: value,
        lower: value,
      })
    }
  }
  return pieces
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
  /^\s?(?:€|\$|£|%|:\d|°|ore\b|h\b|giorni|euro\b|minuti|min\b|anni|volte|mesi|km\b|metri|m\b|hours?\b|days?\b|minutes?\b|years?\b|people|persone|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|a \d|-\s?\d|punti\b|posti\b|punto\b)/
