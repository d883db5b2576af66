/** Flags a draft that lacks a required part: a greeting, thanks, a disclosure, a signature. */
import * as v from 'valibot'
import { COUNTABLE, count, manner, wanted } from '../pack/parts.ts'

export const schema = v.object({
  type: v.literal('presence'),
  of: v.exactOptional(v.picklist(COUNTABLE)),
  ...wanted,
  ...manner,
  /** Where the part must be. Default `anywhere`. */
  where: v.exactOptional(v.picklist(['start', 'end', 'anywhere'])),
  /** How many words from the start or from the end still count. Default 6. */
  within: v.exactOptional(count),
})
