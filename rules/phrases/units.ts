/** A text as numbers: a walk looks at each unit several times, and asking a string for one costs more. */
import { type Folded, fold, foldUnits } from '../text/fold.ts'

/** The UTF-16 units of a text, and after them at least `ROOM` 0, which no folded text holds. */
export type Units = Uint16Array

const ROOM = 4

let units: Units = new Uint16Array(2048)

/** The units of a text, until those of another are asked for. */
export function unitsOf(text: string): Units {
  makeRoom(text.length)
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  endAt(text.length)
  return units
}

export interface FoldedUnits {
  /** Until the units of another text are asked for. */
  readonly units: Units
  readonly length: number
  /** The folded text itself, made when it is first asked for: where nothing is found, nobody does. */
  readonly folded: () => Folded
}

/** The units of a text, folded. */
export function foldedUnitsOf(text: string): FoldedUnits {
  let made: Folded | undefined
  const folded = () => {
    made ??= fold(text)
    return made
  }
  makeRoom(text.length)
  if (!foldUnits(text, units)) return { units: unitsOf(folded().text), length: folded().text.length, folded }
  endAt(text.length)
  return { units, length: text.length, folded }
}

function makeRoom(length: number): void {
  if (length + ROOM > units.length) units = new Uint16Array(2 * length + ROOM)
}

function endAt(length: number): void {
  for (let at = length; at < length + ROOM; at++) units[at] = 0
}

const BITS = 5
const LAST_BITS = (1 << BITS) - 1
/** How many numbers there are for three units. */
export const THREES = 1 << (3 * BITS + 1)

/**
 * A number for three units, shared by few others: of the first, six bits count, which tell letters from digits and marks, and
 * all beyond ASCII are one; of the others the last five.
 */
export function threeOf(first: number, second: number, third: number): number {
  const initial = first < 128 ? (first & LAST_BITS) | ((first >> 1) & (LAST_BITS + 1)) : LAST_BITS
  return (initial << (2 * BITS)) | ((second & LAST_BITS) << BITS) | (third & LAST_BITS)
}

/** How many numbers there are for two units, and that of the first two of three. */
export const PAIRS = THREES >> BITS
export const pairOf = (three: number) => three >> BITS

/** Kinds of units that the second and the third of three are told apart by. */
export const KINDS = 1 << BITS
