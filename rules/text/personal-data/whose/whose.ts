/**
 * Whose a datum is, by the words around it: logistic regressions, whose weights were learned from texts of ours
 * (`tests/quality/whose`, `npm run learn`). One is of contacts, which a company publishes as well as a person has them; the other of
 * what its finder could only suspect: a date that may be somebody's birth, a word that may be of their health, a name beside a number.
 */
import { atFirstUse } from '../../at-first-use.ts'
import type { PersonalDataKind, PersonalDatum } from '../../personal-data.ts'
import type { Sort } from '../health/lexicon.ts'
import learned from './learned.json' with { type: 'json' }
import { featuresOf } from './words-around.ts'

/** Weights are kept as whole numbers, so many to one unit of log-odds. */
export const SCALE = 10
/** Between features of one weight; no feature holds it. */
export const BETWEEN = '|'

/** Kinds that a company publishes as well as a person has them. */
export const CONTACTS: readonly PersonalDataKind[] = ['email', 'phone', 'address', 'iban']

/** Of what its finder is sure. It needs strong words against it, in log-odds. */
export const SURE = 'sure'
const LEAST_SURE = -2
/** Of the rest: a tip in vain costs more trust than one that is missing. */
const LEAST_UNSURE = 0.5
/** And of what may be of anything: the sort of such words about health. */
const SIGN: Sort = 'sign'
const LEAST_OF_SIGN = 1.5

interface Weights {
  readonly bias: number
  readonly of: ReadonlyMap<string, number>
}

const models = atFirstUse(() => ({ contacts: read(learned.contacts), suspected: read(learned.suspected) }))

function read({ bias, weights }: typeof learned.contacts | typeof learned.suspected): Weights {
  const of = new Map<string, number>()
  for (const [weight, features] of Object.entries(weights))
    for (const feature of features.split(BETWEEN)) of.set(feature, Number(weight))
  return { bias, of }
}

/** In log-odds how much more likely it is a person's than not: above 0 more likely. */
export function leansToPerson(text: string, datum: PersonalDatum): number {
  const { bias, of } = datum.hints ? models().suspected : models().contacts
  let sum = bias
  for (const feature of featuresOf(text, datum)) sum += of.get(feature) ?? 0
  return sum / SCALE
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
