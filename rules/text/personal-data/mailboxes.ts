/** Whose a mailbox is by its own letters: what it is called after, and where it is. */
import { isGivenName } from '../given-names.ts'
import { isEveryday } from '../name-words.ts'
import { plainMail } from './email.ts'
import { isAtProvider } from './providers.ts'

/** What a mailbox is called after, beside other words. */
const TASKS =
  /^(?:office|desks?|team|relations|services?|support|care|property|press|media|customers?|sales|help|info|stores?|shop|branch|staff|editor|orders?|ufficio|segreteria|reclami|clienti|assistenza|servizio|stampa|soci|relazioni|redazione|negozio|comune|sede|iscrizioni|careers?|jobs|appeals|parking|refunds?|bookings?|events?|accounts?|finance|billing|contact|[ei]nquir(?:y|ies)|general|feedback|complaints?|tickets?|ticketing|admissions?|membership|privacy|legal|admin|prenotazioni|amministrazione|biglietteria|vendite|acquisti|direzione|urp|protocollo|moderat\w+|noi|tell)$/

/**
 * Whether a mailbox is called after a task and stands at a domain of its own: `lost-property@`, `press.office@`, not `marta@`,
 * `m.conti@`, `MartaConti@` or `martaconti@`.
 */
function isDesk(words: string): boolean {
  const [, name] = /^(\p{L}+(?:[-._]\p{L}+){0,2})@/u.exec(plainMail(words)) ?? []
  if (name === undefined || !isAtOwnDomain(words)) return false
  const parts = isCamel(words)
    ? words.split(/(?=\p{Lu})|[-._@]/u).map((part) => part.toLowerCase())
    : name.split(/[-._]/)
  if (parts.some((part) => TASKS.test(part))) return !parts.some(isGivenName)
  return !isCamel(words) && !/[._]/.test(name) && !INITIAL_FIRST.test(name) && !parts.some(holdsGivenName)
}

/** "marta", "martaconti", "contimarta"; not "marketing", in which a short name stands by chance, nor "fioribianchi". */
function holdsGivenName(word: string): boolean {
  if (isGivenName(word)) return true
  for (let end = LEAST_NAME; end <= word.length - LEAST_SURNAME; end++)
    if (isGivenName(word.slice(0, end))) return true
  for (let at = LEAST_BEFORE_NAME; at <= word.length - LEAST_NAME; at++)
    if (isGivenName(word.slice(at)) && !isEveryday(word.slice(at))) return true
  return false
}

/** Letters of a given name, of a surname after it, and of one before it, that run together. */
const LEAST_NAME = 5
const LEAST_SURNAME = 4
const LEAST_BEFORE_NAME = 3

/** Whether a mailbox at a provider is called after a person: `marta.conti@`, whoever is asked to write there. */
export function isPersons(words: string): boolean {
  return !isAtOwnDomain(words) && isNamed(nameOf(words))
}

/** In the name of a mailbox, also at a provider: `everoakbookclub@`. */
const BODIES =
  /resort|hotel|club|deals|shop|store|school|parish|church|studio|services?|theatre|museum|garage|salon|clinic|dental|asd|associazione|parrocchia|scuola|ristorante|agriturismo|libreria|palestra|negozio|teatro/

/** An initial before a surname, as no word begins: `kpatel@`, `mrossi@`, `jtremblett@`, `jsmith@`; not `press@`, `tvshop@`. */
const INITIAL_FIRST =
  /^(?!b[lr]|c[hlr]|d[rw]|f[lr]|g[hlnr]|k[hlnr]|p[hlnrst]|rh|s|t[hrsw]|v[lr]|w[hr]|tv|bb|x)[b-df-hj-np-tv-z](?:s?[b-df-hj-np-tv-z][hlr]?|sch|mc[b-z])[aeiouy]\p{L}{2,}$/u

/** What a mailbox is called after, wherever it is: a task, a firm or a club, somebody's given name alone, more of their name, or none of these. */
export function calledAfter(words: string): 'task' | 'body' | 'given-name' | 'name' | 'other' {
  if (isDesk(words)) return 'task'
  if (BODIES.test(words.split('@')[0]?.toLowerCase() ?? '')) return 'body'
  if (isCamel(words)) return 'name'
  const name = nameOf(words)
  if (isGivenName(name)) return 'given-name'
  return isNamed(name) ? 'name' : 'other'
}

/** `MartaConti@`. */
function isCamel(words: string): boolean {
  return /^[^@]*\p{Ll}\p{Lu}/u.test(words)
}

/** What stands before the sign, in small letters. */
function nameOf(words: string): string {
  return plainMail(words).split('@')[0] ?? ''
}

function isNamed(name: string): boolean {
  const [first = ''] = /^\p{L}+/u.exec(name) ?? []
  return holdsGivenName(first) || INITIAL_FIRST.test(name)
}

export function isAtOwnDomain(words: string): boolean {
  const mail = plainMail(words)
  return mail.includes('@') && !isAtProvider(mail)
}
