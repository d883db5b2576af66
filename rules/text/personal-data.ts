/**
 * Personal data that should not stand in public: each kind has its finder, run only when a cheap look says it may be there.
 * Numbers are proved where they carry a proof (check digits, country plans) and need words around them where they do not.
 */
import type { Range } from '../types.ts'
import {
  findCards,
  findCodiciFiscali,
  findIbans,
  findPartiteIva,
  ibanShapes,
} from './personal-data/accounts.ts'
import { findAddresses } from './personal-data/addresses.ts'
import { overlaps } from './personal-data/around.ts'
import { findDocuments, findIpAddresses } from './personal-data/documents.ts'
import { findEmails } from './personal-data/email.ts'
import { findOrders } from './personal-data/orders.ts'
import { findPhones } from './personal-data/phones.ts'

/** In the order of certainty: where two kinds claim the same characters, the earlier one has them. */
export const PERSONAL_DATA_KINDS = [
  'email',
  'iban',
  'card',
  'codice-fiscale',
  'document',
  'ip-address',
  'partita-iva',
  'phone',
  'address',
  'order',
] as const

export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number]

export interface PersonalDatum extends Range {
  readonly kind: PersonalDataKind
}

const FINDERS: Readonly<Record<PersonalDataKind, (text: string) => readonly Range[]>> = {
  email: findEmails,
  iban: findIbans,
  card: findCards,
  'codice-fiscale': findCodiciFiscali,
  document: findDocuments,
  'ip-address': findIpAddresses,
  phone: findPhones,
  'partita-iva': findPartiteIva,
  address: findAddresses,
  order: findOrders,
}

/** All but order numbers, which a reply may need to name. */
const USUAL: readonly PersonalDataKind[] = PERSONAL_DATA_KINDS.filter((kind) => kind !== 'order')

const LINK = /(?:https?:\/\/|www\.)\S+/gi

/**
 * Personal data in a draft, in order and without overlaps. `kinds` says which to report (all but `order` when absent); the
 * other kinds still keep their characters, so that an IBAN is no phone.
 */
export function findPersonalData(
  text: string,
  kinds: readonly PersonalDataKind[] = USUAL,
): readonly PersonalDatum[] {
  // A codice fiscale may spell its digits as letters (omocodia).
  const hasDigit = /\d|[A-Z]{16}/.test(text)
  const hasMail = /@|chiocciola|[[({]\s?at/i.test(text)
  if (!hasDigit && !hasMail) return []
  const taken = linksOf(text)
  const found: PersonalDatum[] = []
  for (const kind of PERSONAL_DATA_KINDS) {
    if (kind === 'email' ? !hasMail : !hasDigit) continue
    if (kind === 'order' && !kinds.includes('order')) continue
    for (const { start, end } of FINDERS[kind](text)) {
      if (!overlaps(found, start, end) && !overlaps(taken, start, end)) found.push({ kind, start, end })
    }
    if (kind === 'iban') taken.push(...ibanShapes(text))
  }
  return found.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => a.start - b.start)
}

/** Numbers inside a link belong to the link. */
function linksOf(text: string): Range[] {
  if (!text.includes('www.') && !text.includes('://')) return []
  const links: Range[] = []
  for (const match of text.matchAll(LINK))
    links.push({ start: match.index, end: match.index + match[0].length })
  return links
}
