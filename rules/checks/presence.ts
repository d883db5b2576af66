/** Flags a draft that lacks a required part: a greeting, thanks, a disclosure, a signature. */
import * as v from 'valibot'
import { mannerOf, wantedOf } from '../matching/matcher.ts'
import { COUNTABLE, count, manner, wanted } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import { countables } from '../reading/countables.ts'
import type { DraftReading } from '../reading/draft.ts'
import { wordsBefore } from '../reading/word-places.ts'
import { type CheckType, WHOLE } from './check-type.ts'

export const schema = v.object({
  type: v.literal('presence'),
  /** What has to be there, when it is not `phrases` or `patterns`. */
  of: v.exactOptional(v.picklist(COUNTABLE)),
  ...wanted,
  ...manner,
  /** Where the part must be. Default `anywhere`. */
  where: v.exactOptional(v.picklist(['start', 'end', 'anywhere'])),
  /** How many words from the start or from the end still count. Default 6. */
  within: v.exactOptional(count),
})

/** Words from the start or the end of the draft that still count as there. */
const NEAR = 6

export const presence: CheckType<CheckOf<'presence'>> = {
  prepare(spec, { language, look }) {
    const { of, where = 'anywhere', within = NEAR } = spec
    const matcher = of ? undefined : look(wantedOf(spec, language), mannerOf(spec, language))
    if (!of && matcher === undefined) return []
    const isThere = ({ start, end }: { start: number; end: number }, draft: DraftReading) => {
      if (where === 'start') return wordsBefore(draft.text, 0, start) < within
      return where === 'anywhere' || wordsBefore(draft.text, end, draft.text.length) < within
    }
    return [
      {
        per: 'draft',
        find(draft) {
          const found = of ? countables(draft, of) : matcher === undefined ? [] : draft.matchesOf(matcher)
          return found.some((range) => isThere(range, draft)) ? [] : [WHOLE]
        },
      },
    ]
  },
}
