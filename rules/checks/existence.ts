/** Flags words that are there. */
import * as v from 'valibot'
import { manner, perLanguage, text, wanted } from '../pack/parts.ts'

export const schema = v.object({
  type: v.literal('existence'),
  ...wanted,
  ...manner,
  /** Replacements offered for whatever is found; an empty text removes it. */
  suggest: v.exactOptional(perLanguage(v.pipe(v.array(text(200)), v.maxLength(10)))),
  /** `start` and `end`: only when the draft opens or closes with it. Default `anywhere`. */
  where: v.exactOptional(v.picklist(['start', 'end', 'anywhere'])),
})
