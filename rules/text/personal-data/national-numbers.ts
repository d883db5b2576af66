/**
 * Numbers by which a state or a health service knows a person. Most are digits like any others: the word for them, before or
 * after, tells ("the one I've got for your PPS is 6381724C").
 */
import type { Range } from '../../types.ts'
import { matchAll } from '../match-all.ts'
import { passesLuhn } from './accounts.ts'
import { namesReference, textBefore } from './around.ts'

const MOST = 60
/** In UTF-16 units, between the word and the number. */
const REACH = 80

/** Between a name and its number: "tax ID is" names no reference. */
const NEXT = /^(?: (?:number|no\.?|n\.))?(?: is| è)?[ :#]{1,2}$/i

interface Named {
  readonly name: RegExp
  readonly shape: RegExp
  /** Whether its name is one that references have too. */
  readonly isReference?: true
}

const NAMED: readonly Named[] = [
  // Of taxes and pensions: United States, Canada, Australia ("219 09 9999", "193 456 787", "123 45 678").
  {
    name: /\b(?:ssn|social(?= (?:sec|ins|num|no\b|#|is |ends|\d)|:)|(?:your|his|her|their|my) social(?! media)|soc(?: sec)?|itin|sin|tfn|ird|tax (?:file|id|payer|identification)|taxpayer|w-?[29]|1099|t4)\b/gi,
    shape:
      /(?<![\d-])(?!000)\d{3}[ .-]?\d{2}[ .-]?\d{4}(?![\d-])|(?<![\d-])\d{3}[ .-]?\d{3}[ .-]?\d{2,3}(?![\d-])/g,
  },
  // A British taxpayer's.
  { name: /\b(?:utr|tax(?:payer)? ref)/gi, shape: /(?<![\d-])\d{5} ?\d{5}(?![\d-])/g, isReference: true },
  // Ireland.
  { name: /\b(?:ppsn?|revenue|hse)\b/gi, shape: /(?<![A-Za-z\d])\d{7} ?[A-Wa-w][A-Ia-iWw]?(?![A-Za-z\d])/g },
  // Of health: Britain, Canada's provinces, Australia.
  {
    name: /\b(?:nhs|health (?:card|number|no)|ohip|phn|care ?card|ramq)\b/gi,
    shape:
      /(?<![\d-])[1-9]\d{2,3}[ -]?\d{3}[ -]?\d{3,4}(?:[ -]?[A-Z]{2})?(?![\d-])|(?<![A-Za-z\d])[A-Z]{4} ?\d{4} ?\d{4}(?!\d)/g,
  },
  // New Zealand's of health.
  { name: /\bnhi\b/gi, shape: /(?<![A-Za-z\d])[A-Z]{3} ?\d{4}(?![A-Za-z\d])/g },
  // A car's.
  { name: /\bvin\b/gi, shape: /(?<![A-Za-z\d])[A-HJ-NPR-Z\d]{17}(?![A-Za-z\d])/g },
  // Scotland's, which begins with the day of birth.
  { name: /\bCHI\b/g, shape: /(?<![\d-])[0-3]\d[01]\d{3} ?\d{4}(?![\d-])/g },
  // Passports and driving licences, however far from their word: "the passport for the first leg. So far we have …".
  {
    name: /\b(?:passports?(?! office| quer)|passaport[oi])\b/gi,
    shape: /(?<![A-Za-z\d/-])(?:[A-Z]{1,2} ?\d{6,7}|(?<![+\d] ?)[1-9]\d{8})(?![A-Za-z\d])/g,
  },
  {
    name: /\b(?:driv(?:ing|er['’]?s?) (?:licen[cs]e|permit)|licen[cs]e (?:id|number|no)|patente)\b/gi,
    shape: /(?<![A-Za-z\d/-])(?:[A-Z]{1,2}\d{6,9}[A-Z]?|U1[A-Z\d]{7}[A-Z])(?![A-Za-z\d])/g,
  },
  // Of who may stay in Italy.
  { name: /\bpermesso\b/gi, shape: /(?<![A-Za-z\d])[A-Z]\d{8}(?![A-Za-z\d])/g },
  // Ontario's, and Australia's by their state.
  { name: /\blicen[cs]e\b/gi, shape: /(?<![A-Za-z\d-])[A-Z]\d{4}-\d{5}-\d{5}(?![\d-])/g },
  {
    name: /\b(?:NSW|New South Wales|Vic(?:toria(?:n)?)?|QLD|Queensland|Tas(?:mania(?:n)?)?) (?:driver'?s? )?licen[cs]e\b/g,
    shape: /(?<![\d-])\d{2,3} ?\d{3} ?\d{3}(?![\d-])/g,
  },
  // Paper identity cards of Italy, French ones; permits of the United States.
  {
    name: /\b(?:carta|documento|document|identity card)\b/gi,
    shape: /(?<![A-Za-z\d])(?:[AC][A-Z] ?\d{7}|\d\d[A-Z]{2}\d{5})(?![A-Za-z\d])/g,
  },
  { name: /\b(?:green card|uscis|a-number)\b/gi, shape: /(?<![A-Za-z\d])A-?\d{3}-?\d{3}-?\d{3}(?![\d-])/g },
  // Australia's of health.
  { name: /\bmedicare\b/gi, shape: /(?<![\d-])[2-6]\d{3} ?\d{5} ?\d(?![\d-])/g },
  // An American's who pays taxes; of Poland and Germany, the Netherlands, Denmark and Sweden, Mexico, Spain.
  { name: /\bTIN\b/g, shape: /(?<![\d-])\d{2,3}-?\d{2}-?\d{4,5}(?![\d-])/g },
  { name: /\b(?:pesel|steuer-?id(?:nr)?)\b/gi, shape: /(?<![\d-])\d{2} ?\d{3} ?\d{3} ?\d{3}(?![\d-])/g },
  { name: /\bbsn\b/gi, shape: /(?<![\d-])\d{9}(?![\d-])/g },
  { name: /\b(?:cpr|person(?:al ?)?num)/gi, shape: /(?<![\d-])(?:\d\d)?\d{6}-\d{4}(?![\d-])/g },
  { name: /\brfc\b/gi, shape: /(?<![A-Za-z\d])[A-Z]{4}\d{6}[A-Z\d]{3}(?![A-Za-z\d])/g },
  { name: /\b(?:dni|nie|nif)\b/gi, shape: /(?<![A-Za-z\d])(?:\d{8}|[XYZ]\d{7})-?[A-Z](?![A-Za-z\d])/g },
  // A hospital's for a patient.
  {
    name: /\b(?:mrn|medical record(?: number| no\b)?)/gi,
    shape: /(?<![A-Za-z\d-])(?:MRN[- ]?)?\d{5,10}(?![\d-])/g,
  },
  // Australia's welfare, India's residents and taxpayers.
  { name: /\b(?:crn|centrelink)\b/gi, shape: /(?<![\d-])\d{3} ?\d{3} ?\d{3} ?[A-Z](?![A-Za-z\d])/g },
  { name: /\baadha+r\b/gi, shape: /(?<![\d-])\d{4}[ -]?\d{4}[ -]?\d{4}(?![\d-])/g },
  {
    name: /\b(?:PAN|[Pp]an (?:[Cc]ard|[Nn]umber|[Nn]o))\b/g,
    shape: /(?<![A-Za-z\d])[A-Z]{5}\d{4}[A-Z](?![A-Za-z\d])/g,
  },
  // Of players and users.
  {
    name: /\b(?:(?:user|player|steam|gamer|psn|epic) ?id|(?:id|codice) (?:utente|giocatore))\b/gi,
    shape: /(?<![A-Za-z\d])[A-Z]{0,3}\d{5,17}(?![A-Za-z\d])/g,
    isReference: true,
  },
]

/** By their shape alone. */
const SHAPES = [
  // A Swiss pension's: "756.1234.5678.97".
  String.raw`756\.\d{4}\.\d{4}\.\d\d`,
  // An American's in Medicare: "1EG4-TE5-MK72".
  String.raw`[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}`,
  // South Africa, which begins with the day of birth; Brazil, Pakistan, Singapore, Chile, Mexico, the Emirates, Hong Kong, France;
  // Indian driving licences.
  String.raw`\d\d(?:0[1-9]|1[0-2])[0-3]\d ?\d{4} ?[01]8 ?\d`,
  String.raw`\d{3}\.\d{3}\.\d{3}-\d\d`,
  String.raw`\d{5}-\d{7}-\d`,
  String.raw`[STFGM]\d{7}[A-Z]`,
  String.raw`\d{1,2}\.\d{3}\.\d{3}-[\dKk]`,
  String.raw`[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d`,
  String.raw`784-\d{4}-\d{7}-\d`,
  String.raw`[A-Z]\d{6}\([\dA]\)`,
  String.raw`[12] \d\d [01]\d \d[\dAB] \d{3} \d{3} \d\d`,
  String.raw`[A-Z]{2}[ -]?\d\d[ -]?(?:19|20)\d{2} ?\d{7}`,
]
const SHAPED = new RegExp(`(?<![A-Za-z\\d.-])(?:${SHAPES.join('|')})(?![A-Za-z\\d-])`, 'g')

/** Of 13 digits, without the check digit of a South African: "8002317045189", unless it is called an ID. */
function isBarcode(number: string, before: string): boolean {
  const digits = number.replaceAll(' ', '')
  return /^\d{13}$/.test(digits) && !passesLuhn(digits) && !/\b(?:id|identity)\b/.test(before)
}

/** Italian identity cards and passports, unless they are said to be the code of a thing. */
const ITALIAN = /(?<![A-Za-z\d.-])(?:C[A-Z]\d{5}[A-Z]{2}|Y[A-Z]\d{7})(?![A-Za-z\d-])/g
const CODE_OF_THING = /\b(?:cod(?:ic[ei]|e)?|model\w*|art\w*|lott[oi]|batch|part|sku)\b[^.!?\n]{0,20}$/

export function findNationalNumbers(text: string): readonly Range[] {
  const found: Range[] = []
  for (const { name, shape, isReference } of NAMED) {
    const names = [...matchAll(text, name)].slice(0, MOST)
    if (names.length === 0) continue
    for (const { 0: number, index } of matchAll(text, shape)) {
      if (found.length >= MOST) return found
      const end = index + number.length
      const near = names.filter((each) => index - each.index < REACH && each.index - end < REACH)
      if (near.length === 0) continue
      const isNext = near.some((each) => NEXT.test(text.slice(each.index + each[0].length, index)))
      if (isReference || isNext || !namesReference(textBefore(text, index, REACH)))
        found.push({ start: index, end })
    }
  }
  for (const { 0: number, index } of matchAll(text, SHAPED))
    if (found.length < MOST && !isBarcode(number, textBefore(text, index)))
      found.push({ start: index, end: index + number.length })
  for (const { 0: number, index } of matchAll(text, ITALIAN))
    if (found.length < MOST && !CODE_OF_THING.test(textBefore(text, index)))
      found.push({ start: index, end: index + number.length })
  return found
}
