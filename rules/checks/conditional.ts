/** Flags the first thing when the second, which it calls for, is missing. */
import * as v from 'valibot'
import { mannerOf, wantedOf } from '../matching/matcher.ts'
import { matcher } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import type { PlacedSentence } from '../reading/draft.ts'
import type { Range } from '../types.ts'
import type { CheckType, Finding } from './check-type.ts'

export const schema = v.object({
  type: v.literal('conditional'),
  /** What calls for the second. */
  first: matcher,
  /** What has to be there with it. */
  second: matcher,
  /** Where the second must be, seen from the first. Default `anywhere` in the draft. */
  where: v.exactOptional(v.picklist(['anywhere', 'before', 'after', 'sentence'])),
})

export const conditional: CheckType<CheckOf<'conditional'>> = {
  prepare({ first, second, where = 'anywhere' }, { language, look }) {
    const calls = look(wantedOf(first, language), mannerOf(first, language))
    const answers = look(wantedOf(second, language), mannerOf(second, language))
    if (calls === undefined || answers === undefined) return []
    return [
      {
        per: 'draft',
        find(draft) {
          const called = draft.matchesOf(calls)
          if (called.length === 0) return []
          const there = draft.matchesOf(answers)
          return called
            .filter((one) => !there.some((other) => answersAt(one, other, where, draft.sentences)))
            .slice(0, where === 'anywhere' ? 1 : called.length)
            .map(({ start, end }): Finding => ({ start, end }))
        },
      },
    ]
  },
}

function answersAt(
  one: Range,
  other: Range,
  where: 'anywhere' | 'before' | 'after' | 'sentence',
  sentences: readonly PlacedSentence[],
): boolean {
  switch (where) {
    case 'anywhere':
      return true
    case 'before':
      return other.end <= one.start
    case 'after':
      return other.start >= one.end
    case 'sentence':
      return sentences.some(
        ({ start, sentence }) =>
          start <= Math.min(one.start, other.start) &&
          start + sentence.text.length >= Math.max(one.end, other.end),
      )
  }
}
