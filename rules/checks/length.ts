/** Flags a draft that is too long or too short. What is beyond the limit is shown. */
import * as v from 'valibot'
import { count } from '../pack/parts.ts'

export const schema = v.object({
  type: v.literal('length'),
  unit: v.picklist(['characters', 'words']),
  min: v.exactOptional(count),
  max: v.exactOptional(count),
})
