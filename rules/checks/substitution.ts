/** Flags words that have a better form, and offers it. */
import * as v from 'valibot'
import { manner, pattern, perLanguage, phrase, text } from '../pack/parts.ts'

const to = v.pipe(v.array(text(200)), v.minLength(1), v.maxLength(10))

export const swap = v.union([
  v.object({ from: phrase, to }),
  /** A pattern; `$1` in `to` is its first group. */
  v.object({ pattern, to }),
])

export const schema = v.object({
  type: v.literal('substitution'),
  swap: perLanguage(v.pipe(v.array(swap), v.maxLength(5000))),
  ...manner,
})
