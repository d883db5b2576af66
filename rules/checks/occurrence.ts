/** Flags too many, or too few, of something. */
import * as v from 'valibot'
import { mannerOf, wantedOf } from '../matching/matcher.ts'
import { COUNTABLE, count, manner, wanted } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import { countables, countablesIn } from '../reading/countables.ts'
import type { Range } from '../types.ts'
import { type CheckType, type Finding, WHOLE } from './check-type.ts'

export const schema = v.object({
  type: v.literal('occurrence'),
  /** What to count when it is not `phrases` or `patterns`. */
  of: v.exactOptional(v.picklist(COUNTABLE)),
  ...wanted,
  ...manner,
  /** The fewest that are fine. */
  min: v.exactOptional(count),
  /** The most that are fine. */
  max: v.exactOptional(count),
  /** Default `draft`. */
  per: v.exactOptional(v.picklist(['draft', 'sentence'])),
})

export const occurrence: CheckType<CheckOf<'occurrence'>> = {
  prepare(spec, { language, look }) {
    const { of, per = 'draft' } = spec
    const matcher = of ? undefined : look(wantedOf(spec, language), mannerOf(spec, language))
    if (!of && matcher === undefined) return []
    if (per === 'sentence')
      return [
        {
          per: 'sentence',
          find: (sentence) =>
            judge(
              of ? countablesIn(sentence, of) : matcher === undefined ? [] : sentence.matchesOf(matcher),
              spec,
              { start: 0, end: sentence.text.length },
            ),
        },
      ]
    return [
      {
        per: 'draft',
        find(draft) {
          return judge(
            of ? countables(draft, of) : matcher === undefined ? [] : draft.matchesOf(matcher),
            spec,
            WHOLE,
          )
        },
      },
    ]
  },
}

/** One finding at most: the first that is too many, or `whole` when there are too few. */
function judge(
  found: readonly Range[],
  { min = 0, max = Number.POSITIVE_INFINITY }: { readonly min?: number; readonly max?: number },
  whole: Range,
): readonly Finding[] {
  const count = found.length
  if (count < min) return [{ ...whole, count }]
  const extra = found[max]
  return extra ? [{ start: extra.start, end: extra.end, count }] : []
}
