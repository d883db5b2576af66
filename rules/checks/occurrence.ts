/** Flags too many, or too few, of something. */
import * as v from 'valibot'
import { COUNTABLE, count, manner, wanted } from '../pack/parts.ts'

export const schema = v.object({
  type: v.literal('occurrence'),
  /** What to count when it is not `phrases` or `patterns`. */
  of: v.exactOptional(v.picklist(COUNTABLE)),
  ...wanted,
  ...manner,
  min: v.exactOptional(count),
  max: v.exactOptional(count),
  /** Default `draft`. */
  per: v.exactOptional(v.picklist(['draft', 'sentence'])),
})
