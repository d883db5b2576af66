/** Flags a draft that is too long or too short. What is beyond the limit is shown. */
import * as v from 'valibot'
import { count } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import { afterCharacters, afterWords } from '../reading/word-places.ts'
import { type CheckType, WHOLE } from './check-type.ts'

export const schema = v.object({
  type: v.literal('length'),
  /** What is counted. */
  unit: v.picklist(['characters', 'words']),
  /** The fewest that are fine. */
  min: v.exactOptional(count),
  /** The most that are fine. */
  max: v.exactOptional(count),
})

export const length: CheckType<CheckOf<'length'>> = {
  prepare({ unit, min, max }) {
    return [
      {
        per: 'draft',
        find(draft) {
          const { text } = draft
          const count = draft[unit]
          if (min !== undefined && count < min) return [{ ...WHOLE, count }]
          if (max === undefined || count <= max) return []
          const start = unit === 'words' ? afterWords(text, max) : afterCharacters(text, max)
          return [{ start, end: text.trimEnd().length, count, match: '' }]
        },
      },
    ]
  },
}
