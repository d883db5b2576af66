import { isGivenName } from '../given-names.ts'
import type { PersonalDatum } from '../personal-data.ts'
import { isMobile } from './mobiles.ts'

/** Providers of mailboxes for private persons, by the name in their domains (`libero` in `libero.it`). */
const PROVIDERS: ReadonlySet<string> = new Set(
  `gmail googlemail hotmail outlook live msn yahoo ymail rocketmail icloud me mac aol proton protonmail pm gmx mail email
   libero virgilio alice tin tim tiscali fastwebnet inwind iol poste legalmail postacert
   btinternet sky virginmedia talktalk ntlworld blueyonder eircom comcast verizon att bellsouth cox`.split(
    /\s+/,
  ),
)

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
  const [, name] = /^(\p{L}+(?:-\p{L}+)?)@/u.exec(words.toLowerCase()) ?? []
  return name !== undefined && isAtOwnDomain(words) && !name.split('-').some(isGivenName)
}

/** Whether a mailbox at a provider is called after a person: `marta.conti@`, whoever is asked to write there. */
export function isPersons(words: string): boolean {
  const [first = ''] = /^\p{L}+/u.exec(words.toLowerCase()) ?? []
  return !isAtOwnDomain(words) && isGivenName(first)
}

function isAtOwnDomain(words: string): boolean {
  const [, domain] = /@([^.@]+)\./u.exec(words) ?? []
  return domain !== undefined && !PROVIDERS.has(domain.toLowerCase())
}
