/** Reading what stands around a candidate: cue words before it, the edges of words, spans already taken. */
import type { Range } from '../../types.ts'

const CUE_REACH = 40

/** The text just before a candidate, lower case; a line break counts as a space. */
export function textBefore(text: string, start: number, reach: number = CUE_REACH): string {
  return text.slice(Math.max(0, start - reach), start).toLowerCase()
}

/** The text just after a candidate, lower case. */
export function textAfter(text: string, end: number, reach: number = CUE_REACH): string {
  return text.slice(end, end + reach).toLowerCase()
}

/** Neither the middle of a word or number nor glued to a mention, a currency or a file name. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return !isWordLike(text.charCodeAt(start - 1)) && !isWordLike(text.charCodeAt(end))
}

/** Letters, digits, and marks that tie a number to something else. */
function isWordLike(code: number): boolean {
  return isDigit(code) || isLetter(code) || code === 95 || code === 64 || code === 35
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250)
}

export function overlaps(spans: readonly Range[], start: number, end: number): boolean {
  return spans.some((span) => start < span.end && span.start < end)
}

/** "ordine n. …", "ticket #…", "codice cliente: …": the number that follows is the company's, not a person's. */
export function namesReference(before: string): boolean {
  return REFERENCE.test(before)
}

const REFERENCE =
  /(?:ordin[ei]|order|pratica|prenotazione|booking|ticket|spedizione|tracking|fattura|invoice|bolletta|rif(?:\.|erimento)?|ref(?:\.|erence)?|codice|code|coupon|voucher|cliente|customer|account|contratto|contract|matricola|serial[e]?|imei|sku|ean|isbn|articolo|item|modello|model|protocollo|pnr|volo|flight|case|caso|reclamo|segnalazione|conferma|confirmation|transazione|transaction|lotto|batch|waybill|consignment|parcel|barcode|upc|gtin|asin|claim|permit|policy|receipt|id|post|n°|nr\.?|#)(?:\s+(?:n\.?|nr\.?|no\.?|n°|num(?:ero|ber)?|id|code|codice|cliente|ordine))?\s*(?:è|is|:|#|=)?\s*(?:n\.?|nr\.?|n°|#)?\s*$/

/** Whether it only shows how such a number is made up, and is nobody's: "AA0000000", "U1XXXXXXXX", "AAABBB00A00A000A". */
export function isPattern(written: string): boolean {
  const digits = written.replace(/\D/g, '')
  return /x{3}|^([a-z])\1\1([a-z])\2\2/i.test(written) || (digits.length > 3 && /^(\d)\1+$/.test(digits))
}
