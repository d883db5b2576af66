/** Numbers that carry their own proof: IBAN, payment card, codice fiscale, partita IVA. */
import creditCardType from 'credit-card-type'
import { countrySpecs, ValidationErrorsIBAN, validateIBAN } from 'ibantools'
import { validate as validateCodiceFiscale } from 'stdnum/lib/cjs/it/codicefiscale.js'
import { validate as validatePartitaIva } from 'stdnum/lib/cjs/it/iva.js'
import type { Range } from '../../types.ts'
import { matchAll } from '../match-all.ts'
import { isDigit, isLetter, isPattern, namesReference, standsAlone, textBefore } from './around.ts'
import { BRITISH_MOBILE } from './mobiles.ts'

/** More candidates than this are no draft; the rest is left alone. */
const MOST = 60

/** Norway's. */
const SHORTEST_IBAN = 15

/** Italian banks print the country apart: "IT 60 X 05428 11101 000000123456". */
const IBAN_START = /(?<![A-Za-z\d])(?:[A-Za-z]{2}|[A-Z]{2}[ -])\d{2}(?=[ .-]?[A-Za-z\d])/g
const CODICE_FISCALE =
  /(?<![A-Za-z\d])[A-Za-z]{3}[ -]?[A-Za-z]{3}[ -]?[\dLMNPQRSTUVlmnpqrstuv]{2}[ -]?[A-Za-z][ -]?[\dLMNPQRSTUVlmnpqrstuv]{2}[ -]?[A-Za-z][ -]?[\dLMNPQRSTUVlmnpqrstuv]{3}[ -]?[A-Za-z](?![A-Za-z\d])/g
const ELEVEN_DIGITS =
  /(?<![\d.,-])(?:IT[ -]?)?\d{5}(?:\d{6}|([ _.])\d{3}\1\d{3})(?!\d)|(?<![\d.,-])\d{8}_\d{3}(?!\d)/gi
const CARD = /(?<![\d.,/-])\d(?:[ -]?\d){11,18}(?!\d|[ -]\d)/g
const CARDS_IN_ROW = /(?<![\d.,/-])(?:(?:\d{4}[ -]{0,2}){3}|(?:\d{4}\.){3})\d{4}(?!\d|\.\d)/g

/** Schemes that `credit-card-type` does not know: old JCB and UATP, the airlines' card. */
const FIFTEEN_DIGITS = /^(?:2131|1800|1)/

/** In UTF-16 units, between an IBAN or a card and the word for it. */
const REACH = 60
const IBAN_CUE = /\b(?:iban|(?:ri)?accredit|rimbors|bonific|storn|conto|refund|paid|account)[^\d]{0,50}$/
const CARD_CUE =
  /(?:\bcart[ae]\b|\bcard\b|visa|mastercard|maestro|amex|american express|bancomat|postepay|diners|\bpan\b)[^\d.!?]{0,50}$/
/** As a card shows its number. With such words before it a mistyped one is shown too: "my card number is 4532 1234 5678 9012". */
const IN_FOURS = /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$/
const SOMEBODYS_CARD =
  /\b(?:(?:my|your|his|her|their) (?:\w+ )?card|(?:mi|tu|su)a carta(?: di \w+)?|(?:il|suo) numero della carta)(?: (?:number|no\.?|numero|n\.))?(?: is| è| era| was)?:? ?$/
/** "Il codice del buono è", "the gift card code is": what is spent once. */
const VOUCHER =
  /(?:voucher|gift card|coupon|buono|buoni)(?: (?:code|number|no\.?|codice|numero|regalo|is|è|was|of|n\.?)){0,3}:?\s?$/
const CODE_CUE =
  /(?:codice|fiscale|cod\.? ?fisc\.?|\bc\.? ?f\.?|fiscal code|tax code|fattura|intestat[oaie]|abbiamo|legat[oa]|risulta|nome|[st]u[oa]|paziente|assistit[oa]|patient|signora?|sig(?:\.ra|ra)?|cliente|utente|contribuente|dipendente)(?![a-z])[^\d]{0,22}$/
const VAT_CUE = /(?:partita iva|p\.? ?iva|\bp\.i\.|\bvat\b)[^\d]{0,15}$/

/** Two letters, two digits and more groups in capitals: with wrong check digits it is no IBAN, and no phone either. */
const IBAN_SHAPE =
  /(?<![A-Za-z\d])[A-Z]{2}(?:\d{2}(?:[ -]?[A-Z\d]{2,4}){2,8}(?:[ -]?[A-Z\d]{1,3})?| \d{2} [A-Z](?: \d{5}){2} [A-Z\d]{12})(?![A-Za-z\d])/g

/** Spans that look like an IBAN of a country that has them, right or wrong: no other kind may read their digits. */
export function ibanShapes(text: string): readonly Range[] {
  const found: Range[] = []
  for (const match of matchAll(text, IBAN_SHAPE)) {
    if (found.length >= MOST) break
    const compact = match[0].replace(/[ -]/g, '')
    if (!countrySpecs[compact.slice(0, 2)]?.chars) continue
    if (compact.length >= SHORTEST_IBAN && compact.replace(/\D/g, '').length >= 8)
      found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}

/**
 * IBANs whose country, length and shape are right, and the check digits too unless the words before announce one; one spelling
 * of letters, groups by space, dot or dash. A bank's own check inside is not asked for: few who invent or mistype one know it.
 */
export function findIbans(text: string): readonly Range[] {
  const found: Range[] = []
  let tries = 0
  for (const match of matchAll(text, IBAN_START)) {
    const country = match[0].slice(0, 2)
    const length = countrySpecs[country.toUpperCase()]?.chars
    if (!length || (country !== country.toUpperCase() && country !== country.toLowerCase())) continue
    if (tries++ >= MOST) break
    const lower = country === country.toLowerCase()
    const span = collect(text, match.index, length, lower)
    if (span && isIban(span.value.toUpperCase(), textBefore(text, match.index, REACH)))
      found.push({ start: match.index, end: span.end })
  }
  return found
}

function isIban(value: string, before: string): boolean {
  // No bank gives these: "IT00X0000000000000000000000" shows how one looks.
  if (value.slice(2, 4) === '00') return false
  const { WrongIBANChecksum, WrongAccountBankBranchChecksum } = ValidationErrorsIBAN
  const forgiven = [WrongAccountBankBranchChecksum, ...(IBAN_CUE.test(before) ? [WrongIBANChecksum] : [])]
  return validateIBAN(value).errorCodes.every((error) => forgiven.includes(error))
}

/** The next `length` letters and digits with at most one separator between two of them. */
function collect(
  text: string,
  start: number,
  length: number,
  lower: boolean,
): { value: string; end: number } | undefined {
  let value = ''
  let at = start
  while (at < text.length && value.length < length) {
    const code = text.charCodeAt(at)
    if (isDigit(code) || (code >= 65 && code <= 90 && !lower) || (code >= 97 && code <= 122 && lower)) {
      value += text[at]
      at++
    } else if ((code === 32 || code === 45 || code === 46 || code === 0xa0) && value.length > 0) {
      const next = text.charCodeAt(at + 1)
      if (!isDigit(next) && !isLetter(next)) return undefined
      at++
    } else return undefined
  }
  if (value.length < length) return undefined
  const next = text.charCodeAt(at)
  return isDigit(next) || isLetter(next) ? undefined : { value, end: at }
}

/** Payment cards: the prefix and length of a known scheme and a right Luhn digit. */
export function findCards(text: string): readonly Range[] {
  const found: Range[] = []
  let tries = 0
  for (const pattern of [CARDS_IN_ROW, CARD]) {
    for (const match of matchAll(text, pattern)) {
      const [value] = match
      const start = match.index
      const end = start + value.length
      if (tries++ >= MOST) return found
      if (!standsAlone(text, start, end) || found.some((card) => start < card.end && card.start < end))
        continue
      if (isCard(value, textBefore(text, start, REACH))) found.push({ start, end })
    }
  }
  return found
}

function isCard(written: string, before: string): boolean {
  const digits = written.replace(/\D/g, '')
  if (/^(\d)\1+$/.test(digits) || VOUCHER.test(before)) return false
  if (!passesLuhn(digits)) return IN_FOURS.test(written) && SOMEBODYS_CARD.test(before) && hasScheme(digits)
  if (CARD_CUE.test(before)) return true
  if (digits.length < 14 || namesReference(before)) return false
  if (digits.length === 15 && FIFTEEN_DIGITS.test(digits)) return true
  return hasScheme(digits)
}

function hasScheme(digits: string): boolean {
  return creditCardType(digits).some(({ lengths }) => lengths.includes(digits.length))
}

/** ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** Codici fiscali of persons; a wrong check letter only where the words before name one. */
export function findCodiciFiscali(text: string): readonly Range[] {
  const found: Range[] = []
  let tries = 0
  for (const match of matchAll(text, CODICE_FISCALE)) {
    const code = match[0].replace(/[ -]/g, '').toUpperCase()
    if (tries++ >= MOST) break
    if (!/\d/.test(code) && match[0] !== match[0].toUpperCase()) continue
    const isAnnounced = !isPattern(code) && CODE_CUE.test(textBefore(text, match.index))
    if (isAnnounced || validateCodiceFiscale(code).isValid) {
      found.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  return found
}

/** Partite IVA with a right check digit: announced as such, written with IT, or eleven digits that nothing else claims. */
export function findPartiteIva(text: string): readonly Range[] {
  const found: Range[] = []
  let tries = 0
  for (const match of matchAll(text, ELEVEN_DIGITS)) {
    const start = match.index
    const end = start + match[0].length
    if (tries++ >= MOST) break
    if (!standsAlone(text, start, end)) continue
    const digits = match[0].replace(/\D/g, '')
    if (!validatePartitaIva(digits).isValid) continue
    const before = textBefore(text, start)
    const announced = VAT_CUE.test(before) || /^it/i.test(match[0])
    // "01632 960 447" rings in Britain.
    if (!announced && /^01\d+ /.test(match[0])) continue
    // "07700900256" is a British mobile, where nothing says that it is a VAT number.
    if (!announced && BRITISH_MOBILE.test(digits)) continue
    if (announced || (/^[01]/.test(digits) && !namesReference(before))) found.push({ start, end })
  }
  return found
}
