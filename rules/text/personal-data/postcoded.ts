/** "The Old Dairy, Chapel Lane, BA11 4JR": a house that has a name, and its postcode, which says what it is: British, Irish, Canadian, Australian, American. */
import type { Range } from '../../types.ts'
import { matchAll } from '../match-all.ts'

const STATE =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]'
const POSTCODE = new RegExp(
  String.raw`(?<![A-Za-z\d])(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|(?!W?\d)[AC-FHKNPRTV-Y]\d[\dW] ?(?=[A-Z]*\d)[\dAC-FHKNPRTV-Y]{4}|[A-CEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d|(?:NSW|VIC|Vic|QLD|Qld|SA|WA|TAS|Tas|ACT|NT),? \d{4}|(?<american>(?:${STATE}),? \d{5}(?:-\d{4})?))(?![A-Za-z\d])`,
  'g',
)
/** Names, numbers and commas up to the postcode. */
const LEADING =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}'’-]+|\d{1,5}[A-Za-z]?)(?:,?\s(?:\p{Lu}(?:\p{L}{0,2}\.|[\p{L}'’-]*)|\d{1,5}[A-Za-z]?|of|on|the|under|upon|de|des|du|la|le|y|na|an|and))*,?\s$/u
/** A number and two names: "63 Monument Rd", not "2, Boise". */
const NUMBERED = /\d+[A-Za-z]?\s\p{Lu}\S*[^\s,]\s\p{Lu}/u
/** "1 Sample St, Sydney NSW 2000". */
const SAMPLE = /\b(?:Sample|Example)\b/
const LONGEST = 90
/** More would be no draft. */
const MOST = 40

/** Of house, street and town, two at least, parted by a comma; before a ZIP code, which a town may have too, from the house's number on. */
export function postcodedHouses(text: string): readonly Range[] {
  const found: Range[] = []
  for (const { 0: postcode, index, groups } of matchAll(text, POSTCODE)) {
    if (found.length >= MOST) break
    const before = text.slice(Math.max(0, index - LONGEST), index)
    const leading = LEADING.exec(before)
    if (!leading || !/[,\n]\s?.*\p{L}|\p{L}.*,\s$/u.test(leading[0])) continue
    const house = groups?.american ? leading[0].search(NUMBERED) : 0
    if (house < 0 || SAMPLE.test(leading[0])) continue
    found.push({ start: index - before.length + leading.index + house, end: index + postcode.length })
  }
  return found
}
