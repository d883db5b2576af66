/** Names of persons beside the number of their order, ticket or policy: "Order 48213 for Rachel Dunn", "Ordine 482913 di Marta Bruni". */
import type { Range } from '../../types.ts'
import { fold } from '../fold.ts'
import { isGivenName } from '../given-names.ts'
import { wordSet } from './address-pieces.ts'

/** More would be no draft. */
const MOST = 40
/** Between a name and what the number is of, and back. */
const REACH = 40

const NOUN = String.raw`(?<!\p{L})(?:ordine|reso|pratica|abbonamento|biglietto|pren(?:otazione)?|polizza|pacco|contratto|spedizione|tessera|fattura|bolletta|rimborso|sinistro|reclamo|segnalazione|preventivo|po[dl]|cliente|order|parcel|package|return|booking|policy|claim|reservation|invoice|refund|case|job|card|holder|member(?:ship)?|account|prescription|appointment|tracking|contract|customer|ref(?:erence)?|tenant|ticket|pnr|number|file|pass|voucher|buono|cartella|lot(?:to)?|conferma|confirmation|locator|hold|receipt|scontrino|ricevuta)(?!\p{L})`
const HAS_NOUN = new RegExp(NOUN, 'iu')
/** A long number alone counts where it is said whose it is. */
const REFERENCE = new RegExp(
  String.raw`${NOUN}|(?<![^\s(])(?=[A-Z]{0,3}\d{5,} (?:is|was|è|era|belongs|down) )|(?<!\p{L})n[or]?\.|(?<![^\s(])(?=#)`,
  'giu',
)
const CODE = /[\p{L}/_-]*\d[\p{L}\d/_-]*(?:\.\d{5,})?/u
/** As airlines and hotels write it. */
const PNR = /^[A-Z\d]{6}$/
/** A full stop between the two ends the sentence, but for "order no. 12". */
const PARTED = /[!?\n]|(?<!(?<!\p{L})(?:nr?|no|ref|rif|pren|num|cod|p|sig|ra))\./iu
const NOT_CODE = /^(?:(?:19|20)\d\d|\d{1,2}[/-](?:0?[1-9]|1[0-2])|\d{1,3}(?:st|nd|rd|th|am|pm|h|x\d+|%))$/i
const OF_QUANTITY =
  /^(?:\s?[€$£%°]|[.,:]\d| (?:euro|pounds?|dollars?|points?|punti|giorni|days|ore|hours)(?!\p{L}))/iu

const TITLE = String.raw`(?:[Ss]ig(?:nora|nor|\.ra|\.na)?|[Dd]ott(?:\.ssa|oressa|or)?|[Aa]vv|[Ii]ng|M(?:rs?|s|iss|x)|Dr)`
const TITLE_LAST = new RegExp(String.raw`${TITLE}\.? $`, 'u')
const CAPITAL = String.raw`\p{Lu}(?:(?:['’]\p{Lu})?\p{L}+(?:['’-]\p{L}+)*|\.)`
const NAME = new RegExp(
  String.raw`(?<![\p{L}\d@'’#.-])(?:(${TITLE})\.? )?(${CAPITAL})(?: (?:and|e) ${CAPITAL})?( (?:(?:de|di|del|della|van|von|bin|el) )?${CAPITAL}(?: ${CAPITAL})?)?(?![\p{L}\d@])`,
  'gu',
)

/** Capitals that begin the name of a place, a day, a firm or a rank, and greetings. */
const NOT_NAMES = wordSet(`
  villa st san santa reggio palazzo teatro castello museo casa via hotel black boxing royal customer new next north west united the our your member fdic team ufficio
  gentile cliente assistenza servizio hi hello hey dear morning evening ciao salve buongiorno buonasera caro cara thanks grazie natale christmas il la service support road street company vat kitchen comune regione council trust museum association ltd club`)
/** After the number, before the name. */
const LINKED =
  /(?:client[ei]|customer|passegger[oa]|passenger|ospite|guest|contraente|destinat\p{L}+(?: ad?)?|intestat\p{L}+(?: ad?)?|famiglia|contact|nome|name(?: of)?|under|belongs to|tenant|holder|member|patient|per|for|di|of|(?:your|his|her|[st]u[oa]) [\p{L}'’-]+,?|sono|(?:consegna|anda|spedi|manda|accredita)t[oa] [\p{L} ]*a|(?:left|sent|went|paid|allotted) [\p{L} ]*(?:to|with))\s$/iu
/** "Customer Frank Desmond (code 55201)". */
const CUSTOMER = /^(?:client|customer|tenant|member)/i
const CODE_WORD = /(?:cod\p{L}*|n[or]?|ref|customer|account)\.? ?$/iu
/** "… is Julian Marsh’s", "… is Eugene Task, three months behind": whose it is. */
const IS = /^ (?:is|was|è|era) $/iu
/** Whoever is named then. */
const HOLDER = /(?:name of|a nome di|down as|claimant|richiedente|titolare|holder)(?: is| è)? $/iu
/** Of a name before the number: a customer, and not who writes. */
const DEED =
  /(?<!\p{L})(?:ow(?:es|ed)|deve|took|collected|have|hasn|bought|paid|pagato|preso|ritirato|hanno)(?!\p{L})/iu
/** Here the first name has to be a known one: "… is with Royal Mail". */
const LOOSELY = /(?:by|to|from|da|with|and|e)\s$/iu
/** After these, one name is enough. */
const OWNED = /(?:a nome(?: di)?|intestat[oa] ad?|(?:del|della|al|alla) )\s?$/iu
const PUNCTUATED = /^(?:\s?[,:;(+]|\s[–-])?\s?\(?$/u
/** Before the number: "Rachel Dunn, your order 48213". */
const ADDRESSED = /^(?:['’]s?)?[,!:]? \(?(?:(?:il|la|l['’]|your|the|his|her) ?(?:[st]u[oa] )?)?(?:#)?$/iu
const GREETED = /(?:hi|hello|hey|dear|for|tell|remind|to|gentile|car[oa]|ciao|per|nome|di),? $/iu
/** Whose name it is says nothing about a customer: winners, artists, the writer. */
const OTHERS =
  /colle(?:ag|g[ah])|handling|in carico|congrat|complimenti|vincit|winner|premi[oa]|prize|concert|mostra|libro|(?:sono|via|viale|piazza|corso|largo|scuola|istituto|mi chiamo|i['’]m|i am|this is|here) $/iu

interface Person extends Range {
  readonly title: boolean
  readonly isItalian: boolean
  readonly full: boolean
  readonly known: boolean
}

/** Names, without titles; each once. */
export function findNamedOrders(text: string): readonly Range[] {
  const codes = codesIn(text)
  // "Via Giuseppe Verdi n. 123".
  if (codes.every(({ start }) => /^n[or]?\./i.test(text.slice(start, start + 3))) && !HAS_NOUN.test(text))
    return []
  return personsIn(text).filter((person) => codes.some((code) => isBeside(text, person, code)))
}

/** The numbers alone, of at least five characters with three digits. */
export function findOrders(text: string): readonly Range[] {
  return codesIn(text)
    .map(({ written, end }) => ({ start: written, end }))
    .filter(({ start, end }) => end - start > 4 && /\d(?:.*\d){2}/.test(text.slice(start, end)))
}

/** From the word for what it is the number of. */
interface Code extends Range {
  /** Where the number itself begins. */
  readonly written: number
}

function codesIn(text: string): readonly Code[] {
  const found: Code[] = []
  for (const match of text.matchAll(REFERENCE)) {
    const from = match.index + match[0].length
    const after = text.slice(from, from + REACH)
    const code = CODE.exec(after)
    if (!code || code.index > 26 || PARTED.test(text.slice(match.index, from + code.index))) continue
    const end = from + code.index + code[0].length
    const digits = code[0].replace(/\D/g, '').length
    if (!PNR.test(code[0]) && (digits < 2 || code[0].length < (digits > 2 ? 3 : 4))) continue
    if (NOT_CODE.test(code[0])) continue
    if (OF_QUANTITY.test(text.slice(end, end + 12))) continue
    if (found.length >= MOST) break
    found.push({ start: match.index, end, written: end - code[0].length })
  }
  return found
}

function personsIn(text: string): readonly Person[] {
  const found: Person[] = []
  NAME.lastIndex = 0
  for (let match = NAME.exec(text); match && found.length < MOST; match = NAME.exec(text)) {
    const { 0: whole, 1: title, 2: first = '', 3: last = '', index } = match
    const parts = `${first}${last}`.split(' ').map((part) => fold(part).text)
    const stop = parts.findIndex((part) => NOT_NAMES.has(part))
    // After a greeting, or a first word with its capital, a name may begin.
    const later =
      stop === 0 || (parts.length > 2 && !isGivenName(parts[0] ?? '') && isGivenName(parts[1] ?? ''))
    if (later) NAME.lastIndex = index + whole.indexOf(first) + first.length
    if (later || stop >= 0) continue
    const skipped = title === undefined ? 0 : whole.indexOf(first, title.length)
    found.push({
      ...{ start: index + skipped, end: index + whole.length },
      ...{ title: title !== undefined, isItalian: /^[sdai]/i.test(title ?? ''), full: last !== '' },
      known: isGivenName(parts[0] ?? '') && first.length > 2,
    })
  }
  return found
}

function isBeside(text: string, { start, end, title, isItalian, full, known }: Person, code: Code): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  if (start >= code.end) {
    const between = text.slice(code.end, start)
    const gap = title ? between.replace(TITLE_LAST, '') : between
    if (gap.length > REACH || PARTED.test(gap) || OTHERS.test(gap)) return false
    if (title) return full || !isItalian || OWNED.test(gap)
    if (!full) return OWNED.test(gap) && /nome|intestat/i.test(gap)
    if (HOLDER.test(gap) || (IS.test(gap) && (known || /^['’]s/.test(text.slice(end - 2))))) return true
    if (LINKED.test(gap) ? known || gap.length < 16 : known && LOOSELY.test(gap)) return true
    if (!PUNCTUATED.test(gap)) return false
    // "… – Tom Hill" at the end is who writes.
    const isLast = /^\s*$/.test(text.slice(end))
    return (
      (known && !(isLast && /[–-]/.test(gap))) ||
      (gap.trim() !== '' && /^(?:[):,]| [–-])/.test(text.slice(end)))
    )
  }
  // "Ticket holder Chris Vance (TX4471)".
  if (start > code.start && end < code.written) {
    const gap = text.slice(end, code.written).replace(CODE_WORD, '')
    return (
      full &&
      (known || title || CUSTOMER.test(text.slice(code.start))) &&
      (PUNCTUATED.test(gap) || /^(?:['’]s)? (?:is|è)(?: il| la| the)?\s?$/iu.test(gap))
    )
  }
  if (end > code.start) return false
  const gap = text.slice(end, code.start)
  const isDeed = DEED.test(gap)
  if (
    gap.length > REACH + (isDeed ? 10 : -10) ||
    /[.?\n]/.test(gap) ||
    OTHERS.test(before) ||
    OTHERS.test(gap)
  )
    return false
  if (title) return full || (!isItalian && ADDRESSED.test(gap))
  return full && (known || isDeed || ADDRESSED.test(gap) || GREETED.test(before))
}
