/** Flags a reply in a language other than the comment's. */
import * as v from 'valibot'
import { count } from '../pack/parts.ts'

export const schema = v.object({
  type: v.literal('language'),
  follows: v.literal('conversation'),
  /** Shorter drafts are left alone. Default 4. */
  minWords: v.exactOptional(count),
})
