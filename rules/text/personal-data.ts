/**
 * Personal data that should not stand in public: each kind has its finder, run only when a cheap look says it may be there.
 * Numbers are proved where they carry a proof (check digits, country plans) and need words around them where they do not.
 */
import type { Range } from '../types.ts'
import { matchAll } from './match-all.ts'
import {
  findCards,
  findCodiciFiscali,
  findIbans,
  findPartiteIva,
  ibanShapes,
} from './personal-data/accounts.ts'
import { findAddresses } from './personal-data/addresses.ts'
import { isDigit, isLetter, overlaps } from './personal-data/around.ts'
import { findBankAccounts } from './personal-data/bank-accounts.ts'
import { findBirthDates, mayTellBirth } from './personal-data/birth-dates.ts'
import { findDocuments, findIpAddresses } from './personal-data/documents.ts'
import { findEmails, MAIL } from './personal-data/email.ts'
import { findHealth, mayTellHealth } from './personal-data/health.ts'
import { findNamedOrders } from './personal-data/named-orders.ts'
import { findPhones } from './personal-data/phones.ts'
import { findOrders } from './personal-data/reference-codes.ts'
import { inDigits } from './personal-data/said.ts'
import { isSomebodys } from './personal-data/whose/whose.ts'
import { type Word, wordsIn } from './words.ts'

/** In the order of certainty: where two kinds claim the same characters, the earlier one has them. */
export const PERSONAL_DATA_KINDS = [
  'email',
  'iban',
  'card',
  'codice-fiscale',
  'document',
  'ip-address',
  'partita-iva',
  'birth-date',
  'phone',
  'address',
  'named-order',
  'order',
  'health',
] as const

export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number]

/** What may be somebody's: the words around it decide. */
export interface Candidate extends Range {
  /** What its finder has seen of it, as features that are weighed; without any it is certain. */
  readonly hints?: readonly string[]
}

export interface PersonalDatum extends Candidate {
  readonly kind: PersonalDataKind
}

interface Finder {
  readonly find: (text: string) => readonly Candidate[]
  /** Nothing of the kind has fewer digits. */
  readonly digits: number
  /** Every one holds a letter beside a digit. */
  readonly mixed?: true
  /** Whether words are there that nothing of the kind is without. */
  readonly look?: (text: string, words: readonly Word[]) => boolean
}

const FINDERS: Readonly<Record<Exclude<PersonalDataKind, 'email'>, Finder>> = {
  iban: { find: (text) => [...findIbans(text), ...findBankAccounts(text)], digits: 6 },
  card: { find: findCards, digits: 12 },
  'codice-fiscale': { find: findCodiciFiscali, digits: 0, mixed: true },
  document: { find: findDocuments, digits: 3 },
  'ip-address': { find: findIpAddresses, digits: 1 },
  phone: { find: findPhones, digits: 6 },
  'partita-iva': { find: findPartiteIva, digits: 11 },
  address: { find: findAddresses, digits: 0 },
  'named-order': { find: findNamedOrders, digits: 1 },
  order: { find: findOrders, digits: 3 },
  'birth-date': { find: findBirthDates, digits: 0, look: mayTellBirth },
  health: { find: findHealth, digits: 0, look: mayTellHealth },
}

/** Kinds that words tell. */
const TOLD = PERSONAL_DATA_KINDS.filter((kind) => kind !== 'email').filter((kind) => FINDERS[kind].look)

/** All but order numbers, which a reply may need to name. */
const USUAL: readonly PersonalDataKind[] = PERSONAL_DATA_KINDS.filter((kind) => kind !== 'order')

/** Links, and the numbers of parcels ("1Z 84F 773 01 9942 1156"). */
const LINK = /(?:https?:\/\/|www\.)\S+|\b1Z(?: ?[\dA-Z]){16}\b/gi

/** Personal data in a draft, in order and without overlaps. @param kinds which to report: all but `order` when absent */
export function findPersonalData(
  text: string,
  kinds: readonly PersonalDataKind[] = USUAL,
): readonly PersonalDatum[] {
  return suspectPersonalData(text, kinds).filter((datum) => isSomebodys(text, datum))
}

/**
 * What may be personal data in a draft, in order and without overlaps: of what has hints, the words around decide. The kinds that are
 * not asked for still keep their characters, so that an IBAN is no phone.
 * @param told those kinds told by words that are looked for: all that the text may tell when absent
 */
export function suspectPersonalData(
  text: string,
  kinds: readonly PersonalDataKind[],
  told?: readonly PersonalDataKind[],
): readonly PersonalDatum[] {
  const words = wordsIn(text)
  const said = inDigits(text, words)
  const may = told ?? toldIn(text, words)
  if (!said) return findWritten(text, kinds, may)
  return findWritten(said.text, kinds, may).map((datum) => ({ ...datum, ...said.back(datum) }))
}

function findWritten(
  text: string,
  kinds: readonly PersonalDataKind[],
  told: readonly PersonalDataKind[],
): readonly PersonalDatum[] {
  const { digits, mixed } = digitsIn(text)
  const hasMail = MAIL.test(text)
  const taken = linksOf(text)
  const found: PersonalDatum[] = []
  for (const kind of PERSONAL_DATA_KINDS) {
    if (kind === 'order' && !kinds.includes('order')) continue
    const read = kind === 'named-order' ? withoutNumbers(text, found) : text
    for (const candidate of candidates(kind, read, hasMail, digits, mixed, told)) {
      const { start, end } = candidate
      if (!overlaps(found, start, end) && !overlaps(taken, start, end)) found.push({ ...candidate, kind })
    }
    if (kind === 'iban' && digits >= FINDERS.iban.digits) taken.push(...ibanShapes(text))
  }
  return found.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => a.start - b.start)
}

/** What has a kind of its own is no order, whoever is named beside it: "account 21907734, Riverside Hedgehog Rescue". */
const NO_ORDERS: readonly PersonalDataKind[] = ['iban', 'address']

/** The text with every digit of an account or an address hidden. */
function withoutNumbers(text: string, found: readonly PersonalDatum[]): string {
  return found
    .filter(({ kind }) => NO_ORDERS.includes(kind))
    .reduce(
      (left, { start, end }) =>
        left.slice(0, start) + left.slice(start, end).replace(/\d/g, '·') + left.slice(end),
      text,
    )
}

const NONE: readonly Candidate[] = []

function candidates(
  kind: PersonalDataKind,
  text: string,
  hasMail: boolean,
  digits: number,
  mixed: boolean,
  told: readonly PersonalDataKind[],
): readonly Candidate[] {
  if (kind === 'email') return hasMail ? findEmails(text) : NONE
  const finder = FINDERS[kind]
  const isPossible =
    digits >= finder.digits && (!finder.mixed || mixed) && (!finder.look || told.includes(kind))
  return isPossible ? finder.find(text) : NONE
}

/**
 * The kinds told by words, with or without digits, that a text may tell.
 * @param words of the text
 */
export function toldIn(text: string, words: readonly Word[]): readonly PersonalDataKind[] {
  return TOLD.filter((kind) => FINDERS[kind].look?.(text, words))
}

/** How many digits there are, and whether a letter stands right beside one, or a country's capitals a space before ("IT 60"). */
function digitsIn(text: string): { readonly digits: number; readonly mixed: boolean } {
  let digits = 0
  let mixed = false
  let capitals = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isCapital(unit)) capitals++
    if (!isDigit(unit)) continue
    digits++
    mixed ||=
      isLetter(text.charCodeAt(at - 1)) ||
      isLetter(text.charCodeAt(at + 1)) ||
      (text.charCodeAt(at - 1) === 32 &&
        isCapital(text.charCodeAt(at - 2)) &&
        isCapital(text.charCodeAt(at - 3)))
  }
  // A codice fiscale may spell its digits as letters (omocodia).
  const spelt = capitals >= 16 && (digits > 0 || /[A-Z]{16}/.test(text))
  return { digits, mixed: mixed || spelt }
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90
}

/** Numbers inside a link belong to the link. */
function linksOf(text: string): Range[] {
  if (!/www\.|:\/\/|1Z/.test(text)) return []
  const links: Range[] = []
  for (const match of matchAll(text, LINK))
    links.push({ start: match.index, end: match.index + match[0].length })
  return links
}
