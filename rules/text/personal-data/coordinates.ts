/** Where a home is on the map: "my house is at 53.48095, -2.23743", "we live here 51°30'26\"N 0°07'39\"W". */
import type { Range } from '../../types.ts'
import { matchAll } from '../match-all.ts'

const PAIR =
  /(?<![\d.,-])-?\d{1,2}\.\d{4,}°?[,;]?\s{1,2}-?\d{1,3}\.\d{4,}(?![\d.])|(?<!\d)\d{1,2}°\s?\d{1,2}['′’]\s?\d{1,2}(?:\.\d+)?["″”]?\s?[NS],?\s?\d{1,3}°\s?\d{1,2}['′’]\s?\d{1,2}(?:\.\d+)?["″”]?\s?[EWO]/g
/** A shop is on the map too. */
const HOME =
  /\b(?:house|home|garden|porch|doorstep|driveway|lives?|living|mine|casa|giardino|abit[oai]|viv[oei])\b/i
/** More would be no draft. */
const MOST = 20

/** Pairs of coordinates, exact to some ten metres, in a text that speaks of a home. */
export function findHomeCoordinates(text: string): readonly Range[] {
  if (!/\d[.°]\s?\d/.test(text) || !HOME.test(text)) return []
  const found: Range[] = []
  for (const { 0: pair, index } of matchAll(text, PAIR)) {
    if (found.length >= MOST) break
    found.push({ start: index, end: index + pair.length })
  }
  return found
}
