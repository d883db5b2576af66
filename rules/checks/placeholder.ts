/** Flags fields that were left to fill in: `[NOME]`, `{{first_name}}`, `XXX`, `lorem ipsum`. */
import * as v from 'valibot'
import { perLanguage, phrases } from '../pack/parts.ts'

export const schema = v.object({
  type: v.literal('placeholder'),
  exceptions: v.exactOptional(perLanguage(phrases)),
})
