/** Flags a measure outside its bounds; with `over`, the ratio of two measures. */
import * as v from 'valibot'
import { quantity } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import { measure, measureParagraphs, measureSentence } from '../reading/measures.ts'
import type { Range } from '../types.ts'
import { type CheckType, type Finding, WHOLE } from './check-type.ts'

export const MEASURES = [
  'words',
  'characters',
  'letters',
  'sentences',
  'paragraphs',
  'line-breaks',
  'emoji',
  'hashtags',
  'links',
  'mentions',
  'exclamations',
  'questions',
  'capitals',
] as const
export type Measure = (typeof MEASURES)[number]

export const schema = v.object({
  type: v.literal('metric'),
  /** What is measured. */
  of: v.picklist(MEASURES),
  /** Divides it. */
  over: v.exactOptional(v.picklist(MEASURES)),
  /** Default `draft`. */
  per: v.exactOptional(v.picklist(['draft', 'paragraph', 'sentence'])),
  /** The least that is fine. */
  min: v.exactOptional(quantity),
  /** The most that is fine. */
  max: v.exactOptional(quantity),
})

export const metric: CheckType<CheckOf<'metric'>> = {
  prepare({ of, over, per = 'draft', min, max }) {
    const judge = (value: (what: Measure) => number, range: Range): Finding[] => {
      const below = over === undefined ? 1 : value(over)
      if (below === 0) return []
      const count = value(of) / below
      if ((min === undefined || count >= min) && (max === undefined || count <= max)) return []
      return [{ ...range, count: Math.round(count * 100) / 100 }]
    }
    switch (per) {
      case 'sentence':
        return [
          {
            per: 'sentence',
            find: (sentence) =>
              judge((what) => measureSentence(sentence, what), { start: 0, end: sentence.text.length }),
          },
        ]
      case 'paragraph':
        return [
          {
            per: 'draft',
            find: (draft) => measureParagraphs(draft).flatMap(({ range, value }) => judge(value, range)),
          },
        ]
      case 'draft':
        return [
          {
            per: 'draft',
            find: (draft) => judge((what) => measure(draft, what), WHOLE),
          },
        ]
    }
  },
}
