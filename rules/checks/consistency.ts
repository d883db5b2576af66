/** Flags two spellings or forms of one thing in the same draft; the less frequent one is shown. */
import * as v from 'valibot'
import { manner, perLanguage, phrase } from '../pack/parts.ts'

export const schema = v.object({
  type: v.literal('consistency'),
  either: perLanguage(v.pipe(v.array(v.strictTuple([phrase, phrase])), v.maxLength(2000))),
  ...manner,
})
