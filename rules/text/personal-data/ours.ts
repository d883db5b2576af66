import { isGivenName } from '../given-names.ts'
import type { PersonalDatum } from '../personal-data.ts'
import { plainMail } from './email.ts'
import { isMobile } from './mobiles.ts'
import { isAtProvider } from './providers.ts'

/**
 * Whether data is of a sort that companies publish about themselves: a street, a landline, a mailbox at a domain of its own.
 * A mobile and a mailbox at a provider are mostly a person's; papers and accounts always are.
 * @param words the data as it is written
 */
export function mayBeOurs({ kind }: Pick<PersonalDatum, 'kind'>, words: string): boolean {
  switch (kind) {
    case 'address':
      return true
    case 'phone':
      return !isMobile(words)
    case 'email':
      return isAtOwnDomain(words)
    default:
      return false
  }
}

/** Whether a mailbox is called after a task and stands at a domain of its own: `lost-property@`, not `kate@` or `k.hill@`. */
export function isDesk(words: string): boolean {
  const [, name] = /^(\p{L}+(?:-\p{L}+)?)@/u.exec(plainMail(words)) ?? []
  return name !== undefined && isAtOwnDomain(words) && !name.split('-').some(isGivenName)
}

/** Whether a mailbox at a provider is called after a person: `marta.conti@`, whoever is asked to write there. */
export function isPersons(words: string): boolean {
  const [first = ''] = /^\p{L}+/u.exec(words.toLowerCase()) ?? []
  return !isAtOwnDomain(words) && isGivenName(first)
}

function isAtOwnDomain(words: string): boolean {
  const mail = plainMail(words)
  return mail.includes('@') && !isAtProvider(mail)
}
