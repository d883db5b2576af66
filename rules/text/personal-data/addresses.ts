/** Street addresses in the Italian and the English way, and the commonest neighbours' ways. */
import type { Range } from '../../types.ts'
import { matchAll } from '../match-all.ts'
import { askedOfWords } from '../words.ts'
import {
  AFTER_NUMBER,
  isCapital,
  type Piece,
  piecesOf,
  plainWord,
  somePiece,
  wordAt,
  wordSet,
} from './address-pieces.ts'
import { textAfter } from './around.ts'
import { findHomeCoordinates } from './coordinates.ts'
import { flatFirst, germanic, houseFirst, isHouseWord, unitAfter } from './house-first.ts'
import { isDirection } from './house-shapes.ts'
import { housesInParts, namedHouses } from './named-houses.ts'
import { postcodedHouses } from './postcoded.ts'
import { isStreetWord, numberOfStreet, postalTown, streetFirst } from './street-first.ts'

const STATE_BOX = wordSet('apo fpo dpo')

const SPOKEN =
  /\b(?:lives? (?:at|in)|my (?:house|flat) is|at (?:mine|yours),|(?:my|new|his|her|their|home|the) address(?: of .{2,40})? is|address is|address:|address\? it is|address to|office is at|on the \p{L}+ side of|meet you at|(?:abit[oai]|abitano|vivo) in|residente (?:in|a)|indirizzo(?: è)?:|indirizzo è|sent to|deliver(?:ed)? to|return to)\s/giu

/** More would be no draft. */
const MOST = 40

/** Addresses, unsorted; the same place may be found twice. */
export function findAddresses(text: string): readonly Range[] {
  if (!/\p{L}{2}/u.test(text)) return []
  const named = namedHouses(text)
  if (!/\d/.test(text)) return named
  const houses = [...postcodedHouses(text), ...findHomeCoordinates(text), ...named, ...housesInParts(text)]
  if (!somePiece(text, mayBeOfAddress)) return houses
  const pieces = piecesOf(text)
  const found: Range[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]
    if (!piece || found.length >= MOST) break
    const end =
      piece.kind === 'word'
        ? (streetFirst(text, pieces, i) ??
          germanic(text, pieces, i) ??
          flatFirst(pieces, i) ??
          box(pieces, i))
        : piece.kind === 'number'
          ? (houseFirst(pieces, i) ??
            unitAfter(pieces, i) ??
            postalTown(pieces, i) ??
            numberOfStreet(pieces, i))
          : undefined
    if (end !== undefined) found.push({ start: piece.start, end })
  }
  return [...found, ...houses, ...spoken(text, pieces)]
}

const BOXES = wordSet('p.o po casella postbox psc unit')
/** Every phrase that `SPOKEN` knows holds one of these. */
const SPOKEN_WORDS = wordSet(
  'live lives address office side meet abito abita abiti abitano vivo residente indirizzo sent deliver delivered return house mine yours',
)

/** Whether a piece is one that every address holds one of: a word for a street, a box, a postcode… */
const mayBeOfAddress = askedOfWords(({ text: written }) => {
  const word = plainWord(written)
  return (
    isStreetWord(word) ||
    isHouseWord(word) ||
    isDirection(written) ||
    STATE_BOX.has(word) ||
    BOXES.has(word) ||
    // To the expression a word begins and ends also beside an apostrophe or a letter with an accent.
    word.split(/[^a-z0-9_]+/).some((part) => SPOKEN_WORDS.has(part)) ||
    /^\d{5}$/.test(word)
  )
})

/** "P.O. Box 104", "casella postale 12", "Unit 4719 Box 7394", "APO AE 70942". */
function box(pieces: readonly Piece[], i: number): number | undefined {
  const word = wordAt(pieces, i)
  const second = pieces[i + 1]
  if (STATE_BOX.has(word)) {
    const code = pieces[i + 2]
    return /^a[aep]$/.test(wordAt(pieces, i + 1)) && code?.text.length === 5 && code.kind === 'number'
      ? code.end
      : undefined
  }
  if (
    (word === 'p.o' || word === 'po' || word === 'casella') &&
    (second?.lower === 'box' || second?.lower === 'postale')
  ) {
    return pieces[i + 2]?.kind === 'number' ? pieces[i + 2]?.end : undefined
  }
  if (word === 'postbox') return second?.kind === 'number' ? second.end : undefined
  if ((word === 'psc' || word === 'unit') && second?.kind === 'number') {
    const at = pieces[i + 2]?.text === ',' ? i + 3 : i + 2
    return pieces[at]?.lower === 'box' && pieces[at + 1]?.kind === 'number' ? pieces[at + 1]?.end : undefined
  }
  return undefined
}

/** After "my address is", "abito in": up to a number beside a name in the same sentence. */
function spoken(text: string, pieces: readonly Piece[]): readonly Range[] {
  const found: Range[] = []
  if (!pieces.some((_, i) => isNumbered(pieces, i))) return found
  for (const match of matchAll(text, SPOKEN)) {
    if (found.length >= MOST) break
    const from = match.index + match[0].length
    let i = firstFrom(pieces, from)
    const start = pieces[i]?.start
    if (start === undefined) continue
    for (let steps = 0; steps < 9; steps++, i++) {
      const piece = pieces[i]
      const next = pieces[i + 1]
      if (!piece || !next || ['!', '?', ':'].includes(piece.text)) break
      if (
        isNumbered(pieces, i) &&
        !(piece.kind === 'word' && AFTER_NUMBER.test(textAfter(text, next.end, 14)))
      ) {
        const last = next.lower === 'the' ? (pieces[i + 2] ?? next) : next
        found.push({ start, end: last.end })
        break
      }
    }
  }
  return found
}

/** A number and a name side by side. */
function isNumbered(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i]
  const next = pieces[i + 1]
  return piece?.kind === 'number' ? isCapital(next) : next?.kind === 'number' && isCapital(piece)
}

/** Index of the first piece at or after an offset, by halves. */
function firstFrom(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
