/** Whose a mailbox is by its own letters: what it is called after, and where it is. */
import { isGivenName } from '../given-names.ts'
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
  return !isCamel(words) && !/[._]/.test(name) && !parts.some(beginsWithGivenName)
}

/** "marta", "martaconti"; not "marketing", in which a short name stands by chance. */
function beginsWithGivenName(word: string): boolean {
  if (isGivenName(word)) return true
  for (let end = LEAST_NAME; end <= word.length - LEAST_SURNAME; end++)
    if (isGivenName(word.slice(0, end))) return true
  return false
}

/** Letters of a given name, and of a surname, that run together. */
const LEAST_NAME = 5
const LEAST_SURNAME = 4

/** Whether a mailbox at a provider is called after a person: `marta.conti@`, whoever is asked to write there. */
export function isPersons(words: string): boolean {
  return !isAtOwnDomain(words) && isNamed(words)
}

/** In the name of a mailbox, also at a provider: `everoakbookclub@`. */
const BODIES =
  /resort|hotel|club|deals|shop|store|school|parish|church|studio|services?|theatre|museum|garage|salon|clinic|dental|asd|associazione|parrocchia|scuola|ristorante|agriturismo|libreria|palestra|negozio|teatro/

/** What a mailbox is called after, wherever it is: a task, a firm or a club, somebody's given name alone, more of their name, or none of these. */
export function calledAfter(words: string): 'task' | 'body' | 'given-name' | 'name' | 'other' {
  if (isDesk(words)) return 'task'
  if (BODIES.test(words.split('@')[0]?.toLowerCase() ?? '')) return 'body'
  if (isCamel(words)) return 'name'
  const [name = ''] = plainMail(words).split('@')
  if (isGivenName(name)) return 'given-name'
  return isNamed(name) ? 'name' : 'other'
}

/** `MartaConti@`. */
function isCamel(words: string): boolean {
  return /^[^@]*\p{Ll}\p{Lu}/u.test(words)
}

function isNamed(words: string): boolean {
  const [first = ''] = /^\p{L}+/u.exec(words.toLowerCase()) ?? []
  return beginsWithGivenName(first)
}

export function isAtOwnDomain(words: string): boolean {
  const mail = plainMail(words)
  return mail.includes('@') && !isAtProvider(mail)
}
