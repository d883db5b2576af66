/** Flags a draft that is harder to read than the brand allows. */
import * as v from 'valibot'
import { count, quantity } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import type { CheckType } from './check-type.ts'

export const schema = v.object({
  type: v.literal('readability'),
  /** `gulpease` is for Italian; `flesch` and `flesch-kincaid` are for English. */
  formula: v.picklist(['gulpease', 'flesch', 'flesch-kincaid']),
  min: v.exactOptional(quantity),
  max: v.exactOptional(quantity),
  /** Shorter drafts are left alone: the formulas are unreliable there. Default 30. */
  minWords: v.exactOptional(count),
})

export const readability: CheckType<CheckOf<'readability'>> = {
  prepare: () => [],
}
