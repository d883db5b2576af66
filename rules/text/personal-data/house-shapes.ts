/** Houses whose number or street has a shape of its own: "2/1, 14 Byres Rd", "27 Heol y Deri", "305 N Perry,", "14 The Shambles,". */
import { isCapital, isGluedSign, LINKS, type Piece, wordAt, wordSet } from './address-pieces.ts'

/** The street's word first, as in Wales and Quebec: "27 Heol y Deri", "58 rue Laurier". */
const PREFIXED = wordSet(
  'rue calle camino avenida paseo chemin heol ffordd rhodfa stryd lôn clos maes impasse allée quai bóthar sráid',
)
const DIRECTION = /^(?:[NSE]|[NS][EW])$/
const MOST_OF_CLOCK = 12
/** More are a stretch of the street: "resurfacing 1-40 Dante Road". */
const MOST_OF_DOORS = 12
const BEFORE_DATE = wordSet('on from until till by to before since after and')

/** Whether a word, in small letters, begins the name of such a street. */
export function isPrefixed(word: string): boolean {
  return PREFIXED.has(word)
}

/** "N", "SE", and not the Italian "e". */
export function isDirection(written: string): boolean {
  return DIRECTION.test(written)
}

/** After a number with a second one or a letter, where the name begins: "12/16 Glenayr Ave", "12/A, Mallya Road"; not "9-5", which are hours. */
export function nameAfterSecond(pieces: readonly Piece[], i: number): number | undefined {
  const mark = pieces[i + 1]
  const second = pieces[i + 2]
  const glued = mark?.start === pieces[i]?.end
  // "12A/88 Pitt Street"
  if (glued && mark?.text.length === 1 && second?.text === '/')
    return pieces[i + 3]?.kind === 'number' && isCapital(pieces[i + 4]) ? i + 4 : undefined
  if (!second || !glued || mark?.end !== second.start) return undefined
  if (mark.text === '/' && /^[A-Z]$/.test(second.text)) {
    const at = pieces[i + 3]?.text === ',' ? i + 4 : i + 3
    return isCapital(pieces[at]) ? at : undefined
  }
  if (second.kind !== 'number') return undefined
  const one = Number(pieces[i]?.text)
  const other = Number(second.text)
  const isSmall = Math.max(one, other) <= MOST_OF_CLOCK
  const name = isCapital(pieces[i + 3]) ? i + 3 : undefined
  if (mark.text === '/') {
    // "24/7", "on 12/11"
    if ((one === 24 && other === 7) || (isSmall && BEFORE_DATE.has(wordAt(pieces, i - 1)))) return undefined
    return pieces[i + 3]?.text === ',' && pieces[i + 4]?.kind === 'number' ? i + 5 : name
  }
  const isRange = mark.text === '-' || mark.text === '–'
  return isRange && !isSmall && other - one <= MOST_OF_DOORS ? name : undefined
}

/** Where the street ends that begins after a number, if it has such a shape. */
export function shapedStreet(pieces: readonly Piece[], number: number, name: number): number | undefined {
  return prefixed(pieces, name) ?? directed(pieces, number) ?? articled(pieces, name)
}

/** "58 Rue Laurier O", "27 Heol Y Deri Fach", "12b Rue de la Paix", from the street's word. */
function prefixed(pieces: readonly Piece[], i: number): number | undefined {
  const at = pieces[i]?.text === ',' || isGluedSign(pieces[i], pieces[i - 1]) ? i + 1 : i
  if (!isPrefixed(wordAt(pieces, at))) return undefined
  let end: number | undefined
  for (let j = at + 1; j < at + 6; j++) {
    const piece = pieces[j]
    if (piece?.kind !== 'word' || !(isCapital(piece) || LINKS.has(piece.lower))) break
    if (isCapital(piece)) end = piece.end
  }
  return end
}

/** "305 N Perry,", and not "5 S Class". */
function directed(pieces: readonly Piece[], i: number): number | undefined {
  const isLong = (pieces[i]?.text.length ?? 0) > 2
  return isLong && isDirection(pieces[i + 1]?.text ?? '') ? lastNamed(pieces, i + 1) : undefined
}

/** "14 The Shambles,": an article and a name. */
function articled(pieces: readonly Piece[], i: number): number | undefined {
  return wordAt(pieces, i) === 'the' ? lastNamed(pieces, i) : undefined
}

/** The end of a name of two words with capitals, where a mark or nothing follows. */
function lastNamed(pieces: readonly Piece[], i: number): number | undefined {
  const name = pieces[i + 1]
  const after = pieces[i + 2]
  const isLast =
    after === undefined || after.kind === 'line' || [',', '.', ';', ')', '?'].includes(after.text)
  return isLast && isCapital(pieces[i]) && isCapital(name) ? name?.end : undefined
}
