/** A text as numbers: a walk looks at each unit several times, and asking a string for one costs more. */

/** The UTF-16 units of a text, and after them at least one 0, which no folded text holds. */
export type Units = Uint16Array

const ROOM = 4

let units: Units = new Uint16Array(2048)

/** The units of a text, until those of another are asked for. */
export function unitsOf(text: string): Units {
  if (text.length + ROOM > units.length) units = new Uint16Array(2 * text.length + ROOM)
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  units.fill(0, text.length, text.length + ROOM)
  return units
}

const BITS = 5
const LAST_BITS = (1 << BITS) - 1
/** How many numbers there are for three units. */
export const THREES = 1 << (3 * BITS)

/** A number for three units, shared by those that are alike in their last five bits. */
export function threeOf(first: number, second: number, third: number): number {
  return ((first & LAST_BITS) << (2 * BITS)) | ((second & LAST_BITS) << BITS) | (third & LAST_BITS)
}
