/**
 * Phone numbers in the ways people write them in comments. A number with no sign of being one (`12345678`) is left alone;
 * what makes it a phone is an international prefix, an Italian, British or American shape, or a word before it ("chiamami al").
 */
import { isPossiblePhoneNumber, isValidPhoneNumber } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/min/metadata'
import type { Range } from '../../types.ts'
import { isDigit, isLetter, namesReference, textAfter, textBefore } from './around.ts'
import { BRITISH_MOBILE, IRISH_MOBILE, withDigits, ZERO_LEFT_OUT } from './mobiles.ts'

const MOST = 60
const LEAST_DIGITS = 6
/** ITU-T E.164 allows 15; two more for an international 00. */
const MOST_DIGITS = 17

const CUE =
  /(?:\btel(?:\.|efon[oiae]|ephone)?|\bcell(?:\.|ulare|phone)?|\bmobile|\bphone|\bfax|whats ?app|\bwa\b|telegram|\bchiam(?:a|o|i|ami|aci|are|arci|armi|ate|atemi|ateci|alo|ala|arlo|arla)\b|\bcall(?: me| us| him| her)?|\b(?:text|dial)(?: me| us)?|\bring(?: me)?|\bsms|\brecapit[oi]|\bcontatt(?:o|ami|aci|arlo|arla|armi)\b|\bdesk|\b(?:my|his|her|your|our|the) (?:[\w'’]+ )?number is|(?:il|mio|suo|tuo) numero(?: di (?:telefono|tel|cell\w*|casa|rete|whats ?app))? (?:è|e')|\bnumero di (?:telefono|cellulare|cell)|\bnumber:|contact number|reach me|\b(?:got|have|has|had|tried|called|rang|phoned|texted) (?:you|u|him|her|them) (?:at|on|under|down as)|\b(?:call|contact|reach|ring|text) [^\d\n.!?]{0,30} (?:at|on)|\b(?:l[aei]|ti|vi) (?:trov|ho cercat|abbiamo cercat)[aioe]\p{L}* (?:al|allo)|area code|\bprefisso)(?:[^\d\n]{0,22}|[^\d]{0,4})$/u
const NOT_PHONE_UNIT =
  /^\s?(?:€|\$|£|%|euro\b|eur\b|usd\b|dollar|km\b|kg\b|mm\b|cm\b|ml\b|gb\b|mb\b|mq\b|m²|persone|people|follower|visualizzazioni|views|anni\b|years)/
const MONEY_BEFORE = /(?:€|\$|£|eur|euro|usd|p\.? ?iva:?|partita iva:?|isbn(?:-1[03])?:?|ean:?|imei:?)\s?$/

/** Service numbers of companies, free or shared cost: nobody's personal data. */
const SERVICE =
  /^(?:(?:\+|00)?39)?(?:80[03]\d{3,6}|84[0-8]\d{3,6}|199\d{3,6}|89[259]\d{3,6}|116\d{3}|1[125]\d{1,2})$|^(?:(?:\+|00)44|0)8(?:0[08]\d{4,7}|(?:4[2-5]|7[0-3])\d{7})$|^(?:(?:\+|00)?1)?8(?:00|33|44|55|66|77|88)\d{7}$|^(?:\+|00)39 ?80[03]|^(?:1(?:300|8[059]0)|0508|0818)\d{6}$/

/** British numbers of companies, in their grouping; Italian ones that begin alike are grouped otherwise. */
const BRITISH_SERVICE = /^03(?:0[03]|3\d|4\d|7\d) \d{3} (?:\d{4}|\d\d(?: \d\d)?)$/

const DATE =
  /(?:(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-]\d{2}(?:\d{2})?|(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|[12]\d|3[01])[/.-]\d{4}|\d{4}[/.-](?:0?[1-9]|1[0-2])[/.-]\d{1,2})(?!\d|[/.-]\d)/y
const HOURS = /^\d{1,2}[.:]\d{2}\s?[-–/]\s?\d{1,2}[.:]\d{2}$/
/** "(1923-1977)": somebody's life. */
const YEARS = /^\(?(?:1\d|20)\d\d ?- ?(?:1\d|20)\d\d$/
/** "077/05/2024": a circular's number. */
const OF_YEAR = /^\d{2,4}\/\d{2}\/(?:19|20)\d\d$/
const SOCIAL_SECURITY = /^\d{3}-\d{2}-\d{4}$/
const THOUSANDS = /^\+?\d{1,3}(?:[. ]000)+$|^\+?\d{1,3}(?:\.\d{3})+$/

/** Groups that only phones have, by country; a bare run of digits is judged by its plan. */
const ITALIAN_GROUPS =
  /^(?:\(?0\d{1,3}\)?[ ./-]{1,3}\d{5,8}|\(?0\d{1,3}\)?[ ./-]{1,3}\d{2,4}(?:[ .-]\d{2,4}){1,3}|3\d{2}[ ./-]{1,3}\d{6,7}|3\d{2}[ ./-]{1,3}\d{2,4}(?:[ .-]\d{2,4}){1,2}|0\d(?:[ .-]\d{2}){4})$/
/** Invented numbers (555-123-4567) have the shape too: whoever reads them in public cannot tell. */
const AMERICAN_GROUPS =
  /^(?:\+?1[ .-])?(?:\([2-9]\d{2}\)[ -]?\d{3}[ .-]\d{4}|[2-9]\d{2}[.-][2-9]\d{2}[ .-]\d{4}|[2-9]\d{2}([ .-])\d{3}\1\d{4})$/
/** Seven digits, a province's office and a check digit: with a wrong check digit it is no phone either. */
const PARTITA_IVA_SHAPE = /^0[0-68]\d{5}(?:0\d\d|100|12[01]|888|999)\d$/
const ISRAELI_GROUPS = /^0\d{1,2}-\d{7}$/
const INDIAN_GROUPS = /^\d{1,3}-[2-9]\d{2}-\d{3}-?\d{4}$/
const INDIAN_MOBILE = /^[6-9]\d{4} \d{5}$/
/** "0438 271 906", "(02) 9123 4567", "027 555 0123"; abroad with the plus left out, "61 407 552 318". */
const DOWN_UNDER =
  /^(?:04\d{2}[ .-]\d{3}[ .-]\d{3}|\(0[2378]\) ?\d{4}[ .-]?\d{4}|02[127][ .-]\d{3}[ .-]\d{3,4}|(?:61 ?4\d{2}|353 ?8[35679]|44 ?7\d{3}|39 ?3\d{2}|64 ?2[127])(?:[ .-]\d{2,4}){2,3})$/
/** "call me about order 123456". */
const NOT_PHONE_CUE =
  /(?:ordine|order|account|pratica|cliente|customer|card|carta|codice|(?<!area )code|part|serial|batch|product|item|model|reference|parcel|tracking|ticket|booking|flight|invoice|case|complaint|policy|claim|member(?:ship)?|(?:registration|company|charity|licen[cs]e) n(?:umber|o)|fattura|tessera|spedizione|prenotazione)(?! at| on| al)[^\d]{0,20}$/

/** "0-553-21311-3, which is the ISBN". */
const OF_BOOK = /^\d(?:[ -]\d+){2}[ -]\d$/

/** Abbreviations that a number may be glued to. */
const CALLED = /(?<!\p{L})(?:tel|cell?|mob|num?|nr|ph)\.$/iu

/** "Il lotto ritirato è il 0331447812": the number of a thing. */
const OF_THING =
  /\b(?:lott[oi]|lot|batch|asset|serial|serie|part|tender|gara|score|punteggio|promo|cod(?:ice|e)|track\w*|sku|barre|model\w*|style|vat|chip|microchip|box n(?:umber|o)|tag|aic)\b(?![^.]{0,20} (?:to|al|allo|sul|sullo) $)(?: n[or]?\.)?[^.,!?;\d]{0,24}$|\ba[bc]n(?: is)?:? (?:\d\d )?$/
/** "335-8 20 14 77", "3274490 118": a mobile, however its owner groups it. */
const ITALIAN_MOBILE = /^(?!\d\d(?: \d\d)+$)(?:3 ?\d ?\d[ ./-]\d[\d ./-]+|3\d{4,6}[ .-]\d{3,5})$/

/** "3 3 1 4 4 5 6 7 8 9", "3 3 1 - 4 4 5 6 7 8 9"; not the end of a longer number. */
const ONE_BY_ONE = /^\d(?: (?:- )?\d){8,10}$/

/** Phone numbers in order, without their extensions. */
export function findPhones(written: string): readonly Range[] {
  const text = withDigits(written)
  const found: Range[] = []
  let tries = 0
  for (let at = 0; at < text.length && tries < MOST; ) {
    const code = text.charCodeAt(at)
    if (!isDigit(code) && code !== 43 && code !== 40) {
      at++
      continue
    }
    DATE.lastIndex = at
    if (isGlued(text, at) || DATE.test(text)) {
      at = Math.max(DATE.lastIndex, pastDigits(text, at))
      continue
    }
    const run = runsAt(text, at).find(({ end }) => {
      tries++
      return isPhone(text, at, end)
    })
    if (run) found.push(run)
    at = run ? run.end : code === 40 ? at + 1 : pastDigits(text, at)
  }
  return found
}

/**
 * What may be one number from here: digits with single separators, brackets and a leading plus, on one line. Two numbers
 * may stand side by side, so a shorter run ends at a space.
 */
function runsAt(text: string, start: number): readonly Range[] {
  let digits = 0
  let end = start
  let separators = 0
  let shorter: Range | undefined
  for (let at = start; at < text.length && digits <= MOST_DIGITS; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) {
      digits++
      separators = 0
      end = at + 1
    } else if (code === 43 && (at === start || (at === start + 1 && text[start] === '('))) {
      // The plus of an international prefix.
    } else if (code === 44 && digits === 3 && AREA_CODE.test(textBefore(text, start))) {
      separators = 1
    } else if (isSeparator(code) && separators < 3 && (digits > 0 || code === 40)) {
      separators++
      if ((code === 32 || code === 47) && digits >= 9) shorter ??= { start, end }
    } else break
  }
  const runs: Range[] = []
  const next = text.charCodeAt(end)
  // "00754322-AB" is the code of a thing.
  const goesOn = isLetter(next) || (next === 45 && isLetter(text.charCodeAt(end + 1)))
  const whole = !goesOn || /^(?:x|ext)\d/i.test(text.slice(end, end + 5))
  if (whole && digits >= LEAST_DIGITS && digits <= MOST_DIGITS) runs.push({ start, end })
  if (shorter && shorter.end < end) runs.push(shorter)
  return runs
}

function isSeparator(code: number): boolean {
  return (
    code === 32 ||
    code === 45 ||
    code === 46 ||
    code === 47 ||
    code === 40 ||
    code === 41 ||
    code === 0xa0 ||
    code === 0x2011 ||
    code === 0x2013
  )
}

function isGlued(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1)
  if (
    isDigit(before) ||
    isLetter(before) ||
    before === 95 ||
    before === 64 ||
    before === 35 ||
    before === 43 ||
    before === 44
  )
    return true
  // "tel.3331234567".
  if (before === 46 && CALLED.test(text.slice(Math.max(0, start - 6), start))) return false
  // "3.123456" and "/p/3331234567" are the tails of something longer; after "..." is a gap.
  return (before === 46 || before === 47 || before === 45) && !/[\s:.]/.test(text[start - 2] ?? ' ')
}

/** Past the digits that no number starts with. */
function pastDigits(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && isDigit(text.charCodeAt(end))) end++
  return end
}

function isPhone(text: string, start: number, end: number): boolean {
  const raw = text
    .slice(start, end)
    .replace(/[\u2011\u2013]/g, '-')
    .replace(/\u00a0/g, ' ')
    .replace(/ - /g, '-')
    .replace(ZERO_LEFT_OUT, '')
  const before = textBefore(text, start)
  if ([HOURS, YEARS, OF_YEAR, THOUSANDS, SOCIAL_SECURITY].some((shape) => shape.test(raw))) return false
  if (MONEY_BEFORE.test(before) || NOT_PHONE_UNIT.test(textAfter(text, end, 14))) return false
  if (OF_BOOK.test(raw) && /\bisbn\b/.test(textAfter(text, end))) return false
  const compact = raw.replace(/[^\d+]/g, '')
  const digits = compact.replace('+', '').length
  if (IRISH_MOBILE.test(raw) || (DOWN_UNDER.test(raw) && !OF_THING.test(before))) return true
  if (digits >= LEAST_OF_ANY && SAID_TO_BE.test(before)) return digits <= 15
  if (SERVICE.test(compact) || BRITISH_SERVICE.test(raw) || /^(\d)\1+$|(\d)\2{5}/.test(compact)) return false
  if (compact.startsWith('+')) return isPlausible(compact)
  if (INVENTED.test(compact)) return false
  if (digits > LEAST_DIGITS && CALLED_SO.test(textAfter(text, end))) return digits <= 15
  if (CUE.test(before) && !NOT_PHONE_CUE.test(before)) return digits <= 15
  if (DOWNWARDS.test(compact)) return false
  if (LOCAL.test(raw) && / (?:on|at) $/.test(before)) return true
  if (OF_THING.test(before) || (ONE_BY_ONE.test(raw) && /\d[ -]{1,3}$/.test(before))) return false
  // A mobile in its groups is no reference, nor is what begins with a prefix in brackets: "CUSTOMER: (470) 948-1677".
  if (raw !== compact && (BRITISH_MOBILE.test(raw) || (raw.startsWith('(') && AMERICAN_GROUPS.test(raw))))
    return true
  if (namesReference(before) && !PHONE_WORD.test(before)) return false
  if (compact.startsWith('00')) return digits >= 10 && isPlausible(`+${compact.slice(2)}`)
  if (ITALIAN_GROUPS.test(raw) || ISRAELI_GROUPS.test(raw)) return digits >= 8 && digits <= 11
  if (AMERICAN_GROUPS.test(raw) || BRITISH_MOBILE.test(raw) || INDIAN_MOBILE.test(raw)) return true
  if (INDIAN_GROUPS.test(raw)) return isPlausible(`+${compact}`)
  if (/^[03]\d+$/.test(raw) || ONE_BY_ONE.test(raw) || (digits === 10 && ITALIAN_MOBILE.test(raw)))
    return isBarePhone(compact)
  return raw.startsWith('0') && digits >= 9 && isNational(compact)
}

/** An international number whose country and length exist; Mexico's mobiles are still written with the 1 that fell away in 2019. */
function isPlausible(international: string): boolean {
  return isPossiblePhoneNumber(international.replace(/^\+521(?=\d{10}$)/, '+52'), metadata)
}

/** `3331234567`, `0612345678`, `07911123456`. */
function isBarePhone(digits: string): boolean {
  if (digits.startsWith('3')) return digits.length === 10 && isValidPhoneNumber(digits, 'IT', metadata)
  if (BRITISH_MOBILE.test(digits)) return true
  return digits.length >= 9 && digits.length <= 11 && !PARTITA_IVA_SHAPE.test(digits) && isNational(digits)
}

/** "area code 419, 555 0171". */
const AREA_CODE = /(?:area code|prefisso) $/

/** "Il telefono dell'account è 320 555 0230". */
const PHONE_WORD = /\b(?:tel(?:efono)?|cell(?:ulare)?|phone|mobile)\b/

/** "She’s on 555-0127". */
const LOCAL = /^[2-9]\d{2}-\d{4}$/

/** Fewer are part of one, or a local number. */
const LEAST_OF_ANY = 9
/** Whoever says so means it, even where it looks invented: "my phone number is 9876543210", "text me on 123456789". */
const SAID_TO_BE =
  /\b(?:call|text|sms|ring|message|whats ?app) me (?:on|at):? $|\b(?:ri)?chiama(?:mi|temi) al (?:numero )?$|(?:\b(?:my|your|his|her)|['’]s) (?:\w+ )?(?:phone|mobile|cell|telephone|contact|whats ?app)(?: number)? is:? \(?$|\b(?:mio|tuo|suo) (?:numero di )?(?:telefono|cell(?:ulare)?) è:? \(?$/

/** "123456789". */
const INVENTED = /^0?123456789?0?$/
/** "9876543210": an Indian mobile where a word says that it is a phone. */
const DOWNWARDS = /^9?876543210?$/

/** "5551 0138 is still your number". */
const CALLED_SO =
  /^,? (?:is|was|as|è|era|come) (?:still |not |now |ancora |sempre )?(?:my|your|his|her|their|the \w+['’]s|il (?:mio|tuo|suo|vostro)) (?:(?!order|account|case|ref)\w+ ){0,2}(?:number|phone|mobile|cell|landline|numero|telefono|cellulare|recapito)/

/** Whose numbers are written without a prefix, beside the Americans'. */
const HOMES = ['IT', 'GB', 'AU', 'IE', 'NZ'] as const

function isNational(digits: string): boolean {
  return HOMES.some((country) => isValidPhoneNumber(digits, country, metadata))
}
