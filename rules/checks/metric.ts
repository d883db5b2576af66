/** Flags a measure outside its bounds; with `over`, the ratio of two measures. */
import * as v from 'valibot'
import { quantity } from '../pack/parts.ts'

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
  of: v.picklist(MEASURES),
  over: v.exactOptional(v.picklist(MEASURES)),
  /** Default `draft`. */
  per: v.exactOptional(v.picklist(['draft', 'paragraph', 'sentence'])),
  min: v.exactOptional(quantity),
  max: v.exactOptional(quantity),
})
