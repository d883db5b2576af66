/** Numbers of identity documents and network addresses: announced by words, or of a shape nothing else has. */
import type { Range } from '../../types.ts'
import { fold } from '../fold.ts'
import { isGivenName } from '../given-names.ts'
import { matchAll } from '../match-all.ts'
import { isPattern, namesReference, textBefore } from './around.ts'
import { findNationalNumbers } from './national-numbers.ts'
import { ANYBODY } from './people.ts'

const MOST = 60

/**
 * A US social security number: in its groups it stands out by itself, unless it is said to be something else's. One was printed on a card in
 * every wallet of a shop, and is nobody's.
 */
const GROUPED = /(?<![\d-])(?!000|666|9|(\d)\1\1-\1|078-05-1120)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g
/** "DPCI 030-02-8711", "part 112-40-2290": a shop's number. */
const OF_GOODS = /\b(?:dpci|product|part|style|catalogue?)(?: (?:no\.?|number|code))?:?\s*#?$/
/** UK national insurance number beside a word that says so; then any two letters will do. */
const NAMED_INSURANCE = /(?<![A-Za-z\d])[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![A-Za-z\d])/gi
const INSURANCE_CUE = /(?:nat(?:ional|\.)? ins(?:urance)?|\bni\b|\bnino\b)/i
/** It stands out by itself in groups, "PW 73 18 05 D"; otherwise it may be a product's, unless somebody is spoken of. */
const INSURANCE =
  /(?<![A-Za-z\d])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:([ -])\d{2}\1\d{2}\1\d{2}\1|[ -]?\d{6}[ -]?)[A-D](?![A-Za-z\d])/gi
const SOMEBODY = new RegExp(
  `\\b(?:yours?|their|h(?:is|ers?|im)|s?he|mrs?|ms|you typed|claimant|payslip|p45|p60|hmrc|universal credit|benefits?|${ANYBODY})\\b`,
  'i',
)
const NOTHING = /^\W*(?:(?:it|is|it['’]s|here|this|the|number)\W+)*$/i
/** An Italian health card: a number that nothing else begins like. */
const HEALTH_CARD = /(?<![A-Za-z\d])(80380\d{15})(?![A-Za-z\d])/g
/** An Italian identity card, of paper or plastic, where little more than its shape tells. */
const ITALIAN_CARD =
  /(?<!\p{L})(?:[Dd]ocumento|DOCUMENTO|C\.?I\.?E?)(?![\p{L}\d])[^\d\n]{0,25}?(?<!\p{L})([A-Z]{2} ?\d{5}(?: ?[A-Z]{2}|\d\d))(?![A-Za-z\d])/gu
/** An American driving licence: a letter, in some states none, and seven digits or more. */
const LETTERED =
  /\b(?:licen[cs]e\b[^\d\n]{0,12} (?=[A-Z])|dl\b[^\d\n]{0,12} )([A-Z]{0,3}-?\d(?:-?\d){5,14})(?![A-Za-z\d-])/gi
/** A British driving licence: five letters of the name, date of birth, initials, and which one it is. */
const LICENCE =
  /(?<![A-Za-z\d])[A-Z]{2}[A-Z9]{3} ?\d{6} ?[A-Z][A-Z9] ?\d[A-Z\d][A-Z](?: ?\d\d)?(?![A-Za-z\d])/g
const ANNOUNCED =
  /(?:passport|passaporto|driv(?:er'?s?|er’s|ing) licen[cs]e|patente|(?:carta|documento)(?: d['’ ]| di | )identit[àa]['’]?|\bc\.i\.(?!o)|(?:identity|\bid|green|residen(?:ce|cy|t)) (?:card|permit)|(?:national|personal|voter|state) id|voter card|\bbrp\b|\bnin\b|\bvisa (?:no\.?|number)|(?:permesso|carta) di soggiorno|tessera sanitaria)(?:[^\d\n]{0,30}?)[\s:(#"“«](?=(?:[A-Z-]*\d){3})((?:[A-Z]{2,3}-){0,2}[A-Z]{0,4}\d[A-Z\d-]{4,17}|[A-Z]?\d{3} \d{3} \d{3})(?![A-Za-z\d])/gi
/** Horses and dogs have one too. */
const PASSPORT = /^passa?port/i
const OF_ANIMAL =
  /\b(?:equin[oei]s?|ueln|pony|horse|mare|foal|pupp(?:y|ies)|pups?|dog|cat|kitten|ferret|rabies|pet passports?|cavall[oaie]|puledr[oaie]|can[ei]|gatt[oi]|cucciol[oaie]|furetto|antirabbica)\b/i

const IPV4 = /(?<![\d./-])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d]|\.\d)/g
/** Whole, or with one run of zeros left out; a time (`12:30:45`) has no such gap. */
const IPV6 =
  /(?<![\dA-Fa-f:])(?:(?:[\dA-Fa-f]{1,4}:){7}[\dA-Fa-f]{1,4}|(?:[\dA-Fa-f]{1,4}:){2,6}(?::[\dA-Fa-f]{1,4}){1,3})(?![\dA-Fa-f:])/g

/** Documents of a person. */
export function findDocuments(text: string): readonly Range[] {
  const found: Range[] = []
  const isInsurance = INSURANCE_CUE.test(text)
  for (const match of matchAll(text, GROUPED)) {
    if (found.length >= MOST) return found
    if (!namesGoods(textBefore(text, match.index)))
      found.push({ start: match.index, end: match.index + match[0].length })
  }
  for (const match of matchAll(text, isInsurance ? NAMED_INSURANCE : INSURANCE)) {
    if (found.length >= MOST) return found
    const range = { start: match.index, end: match.index + match[0].length }
    const isAnnounced = isInsurance || match[1] !== undefined
    if (isAnnounced || (isSomebodys(text, range) && !namesReference(textBefore(text, match.index))))
      found.push(range)
  }
  for (const match of matchAll(text, LICENCE)) {
    if (found.length >= MOST) return found
    found.push({ start: match.index, end: match.index + match[0].length })
  }
  for (const pattern of [ITALIAN_CARD, ANNOUNCED, HEALTH_CARD, LETTERED]) {
    for (const match of matchAll(text, pattern)) {
      if (found.length >= MOST) return found
      if (PASSPORT.test(match[0]) && OF_ANIMAL.test(text)) continue
      const end = match.index + match[0].length
      found.push({ start: end - (match[1]?.length ?? 0), end })
    }
  }
  return [...findNationalNumbers(text), ...found].filter(
    ({ start, end }) => !isPattern(text.slice(start, end)),
  )
}

/** Whether somebody is spoken of beside a number, or nothing is said at all: "it is CE 108853 C". */
function isSomebodys(text: string, { start, end }: Range): boolean {
  const words = `${text.slice(0, start)} ${text.slice(end)}`
  const names = words.match(/\p{Lu}\p{Ll}{2,}/gu) ?? []
  return SOMEBODY.test(words) || names.some((name) => isGivenName(fold(name).text)) || NOTHING.test(words)
}

function namesGoods(before: string): boolean {
  return namesReference(before) || OF_GOODS.test(before)
}

/** Addresses inside a home or an office, the same everywhere, and those that everybody knows: they lead to nobody. */
const NOBODYS =
  /^(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.|^(\d)(?:\.\1){3}$|^(?:8\.8\.4\.4|1\.2\.3\.4|5\.6\.7\.8)$/

/** "203.0.113.0/24": where networks are spoken of, no address is somebody's. */
const NETWORK = /\d\.\d{1,3}\/\d/

/** From here on an address is nobody's: groups, reserved numbers, masks of networks (255.255.255.0). */
const MULTICAST = 224

/** Versions ("1.2.3.4") start lower, and so do some networks: "your IP is 5.90.12.7", "2.37.118.205". */
const LEAST_OF_ANY = 10
const LONG = /\.\d{3}/
const OF_PROGRAM = /\b(?:v|ver\w*|release|build|firmware|software|app|updat\w*|aggiorna\w*)\b[^\d.!?]{0,20}$/
const IP_CUE = /\bip(?:v4)?\b[^\d.!?]{0,30}$/

function isNetworks(written: string, before: string): boolean {
  return IP_CUE.test(before) || (LONG.test(written) && !OF_PROGRAM.test(before))
}

/** Internet addresses of a computer. */
export function findIpAddresses(text: string): readonly Range[] {
  const found: Range[] = []
  const mayHave = /\d\.\d{1,3}\.\d/.test(text) && !NETWORK.test(text)
  for (const match of mayHave ? matchAll(text, IPV4) : []) {
    if (found.length >= MOST) return found
    const first = Number.parseInt(match[0], 10)
    if (first === 0 || first >= MULTICAST || NOBODYS.test(match[0])) continue
    if (first >= LEAST_OF_ANY || isNetworks(match[0], textBefore(text, match.index)))
      found.push({ start: match.index, end: match.index + match[0].length })
  }
  for (const match of /[\dA-Fa-f]:[\dA-Fa-f]{1,4}:/.test(text) ? matchAll(text, IPV6) : []) {
    if (found.length >= MOST) return found
    found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}
