/**
 * Whose a number, a mailbox, an address or an account is, by the words around it: a logistic regression, whose weights
 * were learned from texts of ours (`tests/quality/whose`, `npm run learn`).
 */
import { atFirstUse } from '../../at-first-use.ts'
import type { PersonalDataKind, PersonalDatum } from '../../personal-data.ts'
import learned from './learned.json' with { type: 'json' }
import { featuresOf } from './words-around.ts'

/** Weights are kept as whole numbers, so many to one unit of log-odds. */
export const SCALE = 10
/** Between features of one weight; no feature holds it. */
export const BETWEEN = '|'

/** Kinds that a company publishes as well as a person has them. */
export const WEIGHED: readonly PersonalDataKind[] = ['email', 'phone', 'address', 'iban']

const weights = atFirstUse(() => {
  const of = new Map<string, number>()
  for (const [weight, features] of Object.entries(learned.weights))
    for (const feature of features.split(BETWEEN)) of.set(feature, Number(weight))
  return of
})

/** In log-odds how much more likely it is a person's than the company's: above 0 more likely than not. */
export function leansToPerson(text: string, datum: PersonalDatum): number {
  const of = weights()
  let sum = learned.bias
  for (const feature of featuresOf(text, datum)) sum += of.get(feature) ?? 0
  return sum / SCALE
}

export function isWeighed({ kind }: PersonalDatum): boolean {
  return WEIGHED.includes(kind)
}
