/** Numbers of orders, files, tickets and policies: "order 48213", "pratica n. 1204", "PN55120987". */
import type { Range } from '../../types.ts'
import { matchAll } from '../match-all.ts'

/** From the word for what it is the number of. */
export interface Code extends Range {
  /** Where the number itself begins. */
  readonly written: number
  /** No word says what it is the number of: "hers is PN55120987". */
  readonly isBare: boolean
  /** It follows its word at once: "order no. 48213", and not "order of 250 bricks". */
  readonly isTight: boolean
  /** A room or a seat, which staff and halls have too. */
  readonly isPlace: boolean
}

/** More would be no draft. */
const MOST = 40
/** Between the word and its number. */
const REACH = 40
const FARTHEST_NUMBER = 26

const NOUNS =
  'ordine|sped|raccomandata|commissione|busta|reso|pratica|abbonamento|biglietto|pren(?:otazione)?|polizza|pacco|contratto|spedizione|tessera|fattura|bolletta|rimborso|sinistro|reclamo|segnalazione|preventivo|po[dl]|cliente|buono|cartella|conferma|scontrino|ricevuta|riparazione|iscrizione|mutuo|prestito|finanziamento|fascicolo|lavoro|intervento|ricorso|matricola|licenza|domanda|richiesta|bolla|ddt|permesso|armadietto|referto|prot(?:ocollo)?|cartellino|attivazione|proposta|noleggio|ricetta|candidat[oa]|udienza|provetta|verbale|istanza|utenza|contatore|fornitura|codice|tracking|garanzia|libretto|certificato|deposito|cedola|perizia|esame|scheda|multa|ritiro|colloquio|collo|fermoposta|commessa|delega|adozione|mandato|order|parcel|package|return|booking|policy|claim|reservation|invoice|refund|case|job|card|holder|member(?:ship)?|account|prescription|rx|appointment|contract|customer|ref(?:erence)?|tenant|ticket|pnr|num(?:ber|ero)|file|pass|voucher|confirmation|conf|locator|hold|receipt|quote|estimate|loan|mortgage|lease|locker|shipment|delivery|consignment|docket|licen[cs]e|permit|appeal|student|pupil|candidate|applicant|application|deal|folio|hire|rental|repair|sample|tube|complaint|enquiry|inquiry|dispute|payment|deposit|reg(?:istration)?|enrol?lment|waybill|certificate|warranty|exchange|subscription|request|ballot|incident|id|note|awb|sr|wo|po|rma|mrn|log|entry|slot|ingresso|causale|iscritt[oa]|rif|attesa|(?:pick-?up|collection|customer|client|entry) code|riferimento|bib|pettorale|plot|loculo|tag|prat|caso|appuntamento|carta'
const PLACES = 'room|rm|seat|camera|stanza|posto|cabina|cabin|suite'
const NOUN = String.raw`(?<!\p{L})(?:${NOUNS}|(${PLACES}))(?!\p{L})`
const HAS_NOUN = new RegExp(NOUN, 'iu')
/** Letters and three digits, or four digits parted by a mark, which nothing else has: "PN55120987", "L-40417", "24-11873". */
const BARE = String.raw`(?<![\p{L}\d./:€$£_@-]|[\d] )(?=(?:[A-Z]{1,5}[-/]?\d{3,}|[A-Z]{1,3}\d{1,3}-\d{3,}|[A-Z\d]{2,5}-\d{4,}|\d{4,}-[A-Z]|(?!(?:ISO|ISBN|EAN|EN|BS|RAL|VAT|IVA|UNI|FM|US|UK|AD|BC|CAP|TEL)(?!\p{L}))[A-Z]{2,4} \d{4,} (?:for|di|per|is|è)(?!\p{L})|(?=[A-Z]*\d[A-Z]*\d)(?=\d*[A-Z]\d*[A-Z])[A-Z\d]{6}, \p{Lu})(?![\p{L}\d/-]* [\dO]{3}))`
/** A long number alone counts where it is said whose it is. */
const REFERENCE = new RegExp(
  String.raw`${NOUN}|(?<![^\s(])(?=[A-Z]{0,3}\d{5,},? (?:is|was|that['’]s|it['’]s|è|era|sia|non|belongs|down) )|(?<=\p{L} )(?=\d{3,} (?:è d|era d|belongs|is for|appartiene))|(?<=\p{L} )no\.? (?=\d)|(?<!\p{L})n[or]?\.|(?<![^\s(])(?=#)`,
  'giu',
)
const BARE_CODE = new RegExp(BARE, 'gu')
const CODE = /[\p{L}/_-]*\d[\p{L}\d/_-]*(?:\.\d{5,})?/u
/** As airlines and hotels write it. */
const PNR = /^[A-Z\d]{6}$/
/** A full stop between the two ends the sentence, but for "order no. 12". */
export const PARTED =
  /[!?\n]|(?<!(?<!\p{L})(?:nr?|no|ref|rif|pren|num|cod|prot|prat|sped|dest|p|sig|ra|mrs?|ms|dr|dott|id|conf|\p{Lu}))\./iu
const NOT_CODE =
  /^(?:(?:19|20)\d\d|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|1[5-9]\d\d-(?:1[5-9]|20)\d\d|\d{1,2}[/-](?:0?[1-9]|1[0-2])|\d{1,3}(?:st|nd|rd|th|am|pm|h|x\d+|%)|\d{1,2}h\d\d)$/i
const OF_QUANTITY =
  /^(?:\s?[€$£%°]|[.,:]\d| (?:euro|pounds?|dollars?|points?|punti|giorni|days|ore|hours)(?!\p{L}))/iu
/** Goods, flights, laws and vouchers for all have numbers too. */
const OF_GOODS =
  /(?<!\p{L})(?:model\p{L}*|items?|articol[oi]|art\.?|product|prodotto|isbn|sku|parts?|ricambi?o?|pezzo|print|stampa|quote|mention|cita|citi|episod\p{L}+|puntata|tracc?k?ia?|recipe|ricetta n|ean|route|section|law|legge|decreto|delibera|flight|volo|train|treno|gate|use|enter|usa(?:te|re)?|usi|inserisc\p{L}+|promo\p{L}*|discount|sconto|coupon|en|iso|bs|iva|vat|gst|hst|abn|uni|ral|type|tipo|size|chapter|capitolo|page|pagina|series|serie|version\p{L}*|of|hotel|number:? 0\d+)(?: \p{L}+)?\.?[ :]*$/iu
/** Groups of a telephone's number. */
const MORE_DIGITS = /^[ -]\d{3}/
const TIGHT =
  /^(?:['’]s|[\s:#(.–-]|(?:,? (?:la|il|number|numero)(?= )|n[or]?|num(?:ber|ero)?|nr|ref(?:erence)?|rif|code|codice|id|is|was|è|era|la|il)(?!\p{L})\.?|n°)*$/iu

/** Whether the text has a word for what is numbered at all. */
export function namesSomethingNumbered(text: string): boolean {
  return HAS_NOUN.test(text)
}

/** What was read last: two kinds of data ask for the codes of one text. */
let last: { readonly text: string; readonly codes: readonly Code[] } | undefined

/** In order of the words, then the bare ones; the same number may be found twice. */
export function codesIn(text: string): readonly Code[] {
  if (last?.text !== text) last = { text, codes: readCodes(text) }
  return last.codes
}

/** After two digits that are no quantity: "prenotazione 88, Pier Paolo Casadio", "receipt 45 for Emma Stone". */
const OF_SOMEBODY = String.raw`,? (?:(?:per|for|di|of|è di|a nome(?: di)?|under|intestat\p{L}+ ad?|is for|belongs to) )?\p{Lu}\p{Ll}+ \p{Lu}| (?:per|for|di|del|of) (?:la|il|the|your|his|her) `
const IS_OF_SOMEBODY = new RegExp(`^(?:${OF_SOMEBODY})`, 'u')
/** What every code has: two signs beside a digit, "n." or "#" before it, or somebody after two digits. "Until 18" has none. */
const MAY_HAVE = new RegExp(
  String.raw`\d[\p{L}\d/_-]{2}|[\p{L}\d/_-]\d[\p{L}\d/_-]|[\p{L}\d/_-]{2}\d|(?<!\p{L})[Nn][OoRr]?\.|#|\d\d(?:${OF_SOMEBODY})`,
  'u',
)

function readCodes(text: string): readonly Code[] {
  if (!MAY_HAVE.test(text)) return []
  const found: Code[] = []
  for (const match of matchAll(text, REFERENCE)) {
    if (found.length >= MOST) break
    const from = match.index + match[0].length
    const code = codeAfter(text, from)
    if (!code || PARTED.test(text.slice(match.index, code.start))) continue
    if (/^num(?:ber|ero)$/i.test(match[0]) && MORE_DIGITS.test(text.slice(code.end))) continue
    if ((SIGN.test(match[0]) || match[0] === '') && isShortOrGoods(text, match.index, code)) continue
    const isTight = TIGHT.test(text.slice(from, code.start))
    // "File under fiction, 813", but "l'ordine di Natale n. 212".
    if (!isTight && code.end - code.start < LEAST_SIGNED && !isSigned(text, code.start)) continue
    found.push({
      ...{ start: match.index, end: code.end, written: code.start },
      ...{
        isBare: false,
        isTight,
        isPlace: match[1] !== undefined,
      },
    })
  }
  for (const { index } of matchAll(text, BARE_CODE)) {
    if (found.length >= MOST) break
    const code = codeAfter(text, index)
    if (!code || OF_GOODS.test(text.slice(Math.max(0, index - 24), index))) continue
    found.push({
      ...{ start: index, end: code.end, written: index },
      ...{ isBare: true, isTight: true, isPlace: false },
    })
  }
  return found
}

/** "Print no. 44": a sign alone wants a long number, and one that is no product's. */
function isShortOrGoods(text: string, sign: number, { start, end }: Range): boolean {
  return end - start < LEAST_SIGNED || OF_GOODS.test(text.slice(Math.max(0, sign - 24), sign))
}

const LEAST_SIGNED = 4
/** Before a number that may have two digits: "n. 57". */
const SIGN = /(?<!\p{L})(?:n[or]?\.|no|n°) ?$/iu

const isSigned = (text: string, number: number) => SIGN.test(text.slice(Math.max(0, number - 4), number))

function codeAfter(text: string, from: number): Range | undefined {
  const code = CODE.exec(text.slice(from, from + REACH))
  if (!code || code.index > FARTHEST_NUMBER) return undefined
  const start = from + code.index
  const end = start + code[0].length
  const digits = code[0].replace(/\D/g, '').length
  const isSure =
    digits > 2 ||
    isSigned(text, start) ||
    (/^ $/.test(text.slice(from, start)) && IS_OF_SOMEBODY.test(text.slice(end)))
  const least = isSure ? digits : 4
  if (!PNR.test(code[0]) && (digits < 2 || code[0].length < least)) return undefined
  if (NOT_CODE.test(code[0]) || isSeason(code[0]) || OF_QUANTITY.test(text.slice(end, end + 12)))
    return undefined
  return { start, end }
}

/** "2026/27". */
function isSeason(code: string): boolean {
  const [, one, next] = /^20(\d\d)\/(\d\d)$/.exec(code) ?? []
  return one !== undefined && Number(next) === Number(one) + 1
}

/** The numbers alone, of at least five characters with three digits. */
export function findOrders(text: string): readonly Range[] {
  return codesIn(text)
    .filter(({ isBare }) => !isBare)
    .map(({ written, end }) => ({ start: written, end }))
    .filter(({ start, end }) => end - start > 4 && /\d(?:.*\d){2}/.test(text.slice(start, end)))
}
