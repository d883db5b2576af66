import type { Language } from '../../types.ts'
import { isGivenName } from '../given-names.ts'
import type { PersonalDatum } from '../personal-data.ts'
import { plainMail } from './email.ts'
import { isMobile } from './mobiles.ts'
import { isAtProvider } from './providers.ts'

/**
 * Whether data is of a sort that companies publish about themselves: a street, a landline, a mailbox at a domain of its own.
 * A mobile and a mailbox at a provider are mostly a person's; papers and accounts always are.
 * @param words the data as it is written
 * @param language the draft's: what is a landline to Italians is a mobile to Australians
 */
export function mayBeOurs(
  { kind }: Pick<PersonalDatum, 'kind'>,
  words: string,
  language: Language | undefined,
): boolean {
  switch (kind) {
    case 'address':
      return true
    case 'phone':
      return !isMobile(words, language)
    case 'email':
      return isAtOwnDomain(words)
    default:
      return false
  }
}

/** What a mailbox is called after, beside other words. */
const TASKS =
  /^(?:office|desks?|team|relations|services?|support|care|property|press|media|customers?|sales|help|info|stores?|shop|branch|staff|editor|orders?|ufficio|segreteria|reclami|clienti|assistenza|servizio|stampa|soci|relazioni|redazione|negozio|comune|sede|iscrizioni|careers?|jobs|appeals|parking|refunds?|bookings?|events?|accounts?|finance|moderat\w+|noi|tell)$/

/**
 * Whether a mailbox is called after a task and stands at a domain of its own: `lost-property@`, `press.office@`, not `marta@`,
 * `m.conti@`, `MartaConti@` or `martaconti@`.
 */
export function isDesk(words: string): boolean {
  const [, name] = /^(\p{L}+(?:[-._]\p{L}+){0,2})@/u.exec(plainMail(words)) ?? []
  if (name === undefined || !isAtOwnDomain(words)) return false
  const isCamel = /^[^@]*\p{Ll}\p{Lu}/u.test(words)
  const parts = isCamel
    ? words.split(/(?=\p{Lu})|[-._@]/u).map((part) => part.toLowerCase())
    : name.split(/[-._]/)
  if (parts.some((part) => TASKS.test(part))) return !parts.some(isGivenName)
  return !isCamel && !/[._]/.test(name) && !parts.some(beginsWithGivenName)
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
  const [first = ''] = /^\p{L}+/u.exec(words.toLowerCase()) ?? []
  return !isAtOwnDomain(words) && beginsWithGivenName(first)
}

function isAtOwnDomain(words: string): boolean {
  const mail = plainMail(words)
  return mail.includes('@') && !isAtProvider(mail)
}
