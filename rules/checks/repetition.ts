/** Flags the same thing several times in a row. */
import * as v from 'valibot'
import { count, perLanguage, phrases } from '../pack/parts.ts'

export const schema = v.object({
  type: v.literal('repetition'),
  of: v.picklist(['word', 'emoji', 'punctuation', 'letter']),
  /** How many in a row are still fine. */
  max: count,
  /** Words that may be repeated or stretched, e.g. `ha ha`. */
  exceptions: v.exactOptional(perLanguage(phrases)),
})
