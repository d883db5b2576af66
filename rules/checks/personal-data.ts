/** Flags data about a person that should not be public. */
import * as v from 'valibot'
import { perLanguage, phrases } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import type { CheckType } from './check-type.ts'

export const PERSONAL_DATA = [
  'email',
  'phone',
  'iban',
  'card',
  'codice-fiscale',
  'partita-iva',
  'address',
] as const

export const schema = v.object({
  type: v.literal('personal-data'),
  kinds: v.pipe(v.array(v.picklist(PERSONAL_DATA)), v.minLength(1)),
  /** The company's own data, e.g. `info@example.com`. */
  exceptions: v.exactOptional(perLanguage(phrases)),
})

export const personalData: CheckType<CheckOf<'personal-data'>> = {
  prepare: () => [],
}
