/** Flags the wrong form of address (tu, Lei, voi), or two of them in one draft. Italian only. */
import * as v from 'valibot'

export const schema = v.object({
  type: v.literal('register'),
  expect: v.exactOptional(v.picklist(['tu', 'Lei', 'voi'])),
  mixing: v.exactOptional(v.boolean()),
})
