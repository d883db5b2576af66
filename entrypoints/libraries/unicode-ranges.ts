/** Which characters a property of Unicode names, as the browser knows them. */

/** Code points that are looked at together: those that have one leading surrogate, or that need none. */
const PART = 0x400
const MOST = 0x10ffff

/**
 * The code points of a property in ranges, each as its first, its last and the step between them, which is 1: as RE2JS keeps its tables.
 * It takes some 50 to 100 ms.
 *
 * @param property as in `\p{…}` of a RegExp: `Script=Greek`, `Emoji`
 * @throws SyntaxError when the browser does not know it
 */
export function rangesOf(property: string): Uint32Array {
  const runs = new RegExp(`\\p{${property}}+`, 'gu')
  const ranges: number[] = []
  for (let from = 0; from <= MOST; from += PART) {
    const units = from > 0xffff ? 2 : 1
    for (const { 0: run, index } of textFrom(from).matchAll(runs)) {
      const first = from + index / units
      const last = first + run.length / units - 1
      if (ranges.at(-2) === first - 1) ranges[ranges.length - 2] = last
      else ranges.push(first, last, 1)
    }
  }
  return Uint32Array.from(ranges)
}

/** A part's characters, one after the other. */
function textFrom(from: number): string {
  if (from <= 0xffff) return String.fromCharCode(...Uint16Array.from({ length: PART }, (_, i) => from + i))
  const leading = 0xd800 + ((from - 0x10000) >> 10)
  return String.fromCharCode(...pairs.map((unit, i) => (i % 2 === 0 ? leading : unit)))
}

/** Every trailing surrogate, each with room for a leading one before it. */
const pairs = Uint16Array.from({ length: 2 * PART }, (_, i) => 0xdc00 + (i >> 1))
