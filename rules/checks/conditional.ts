/** Flags the first thing when the second, which it calls for, is missing. */
import * as v from 'valibot'
import { matcher } from '../pack/parts.ts'

export const schema = v.object({
  type: v.literal('conditional'),
  first: matcher,
  second: matcher,
  /** Where the second must be, seen from the first. Default `anywhere` in the draft. */
  where: v.exactOptional(v.picklist(['anywhere', 'before', 'after', 'sentence'])),
})
