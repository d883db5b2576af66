/** Flags what a screen reader cannot read well. */
import * as v from 'valibot'
import { count } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import type { CheckType } from './check-type.ts'

export const schema = v.object({
  type: v.literal('accessibility'),
  of: v.picklist([
    'hashtag-case',
    'styled-letters',
    'emoji-count',
    'emoji-repeat',
    'emoji-in-word',
    'emoji-bullet',
  ]),
  /** For `emoji-count` (default 3) and `emoji-repeat` (default 1): how many are still fine. */
  max: v.exactOptional(count),
})

export const accessibility: CheckType<CheckOf<'accessibility'>> = {
  prepare: () => [],
}
