/**
 * Whose a datum is, by the words around it: logistic regressions, whose weights were learned from texts of ours
 * (`tests/quality/whose`, `npm run learn`). One is of contacts, which a company publishes as well as a person has them; the other of
 * what its finder could only suspect: a date that may be somebody's birth, a word that may be of their health, a name beside a number.
 */
import { atFirstUse } from '../../at-first-use.ts'
import type { PersonalDataKind, PersonalDatum } from '../../personal-data.ts'
import type { Sort } from '../health/lexicon.ts'
import learned from './learned.json' with { type: 'json' }
import { vectorOf, weigh } from './vector.ts'
import { readWeights, UNIT } from './weights.ts'
import { featuresOf } from './words-around.ts'

/** Kinds that a company publishes as well as a person has them. */
export const CONTACTS: readonly PersonalDataKind[] = ['email', 'phone', 'address', 'iban']

/** Of contacts, in log-odds: a tip in vain costs more trust than one that is missing. */
const LEAST_OF_CONTACT = 0.3
/** Of what its finder is sure. It needs strong words against it, in log-odds. */
export const SURE = 'sure'
const LEAST_SURE = 0
/** Of the rest. */
const LEAST_UNSURE = 1.2
/** And of what may be of anything: the sort of such words about health. */
const SIGN: Sort = 'sign'
const LEAST_OF_SIGN = 2.1

const models = atFirstUse(() => ({
  contacts: readWeights(learned.contacts),
  suspected: readWeights(learned.suspected),
}))

/** Whether a contact is a person's, and not the company's or another organisation's. */
export function isContactOfPerson(text: string, datum: PersonalDatum): boolean {
  return leansToPerson(text, datum) > LEAST_OF_CONTACT
}

/** In log-odds how much more likely it is a person's than not: above 0 more likely. */
function leansToPerson(text: string, datum: PersonalDatum): number {
  const { bias, at } = datum.hints ? models().suspected : models().contacts
  return (bias + weigh(vectorOf(featuresOf(text, datum)), (place) => at[place] ?? 0)) * UNIT
}

/** Whether what its finder suspects is a person's. */
export function isSomebodys(text: string, datum: PersonalDatum): boolean {
  return !datum.hints || leansToPerson(text, datum) > leastOf(datum.hints)
}

function leastOf(hints: readonly string[]): number {
  if (hints.includes(SURE)) return LEAST_SURE
  return hints.includes(SIGN) ? LEAST_OF_SIGN : LEAST_UNSURE
}

export function isContact({ kind }: PersonalDatum): boolean {
  return CONTACTS.includes(kind)
}
