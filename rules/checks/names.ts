/** Flags names: the wrong person greeted, the right one not named, another brand of the same agency. */
import * as v from 'valibot'
import { words } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import type { CheckType } from './check-type.ts'

export const schema = v.variant('of', [
  v.object({
    type: v.literal('names'),
    /** The greeting names somebody else than the person answered. */
    of: v.literal('greeting'),
  }),
  v.object({
    type: v.literal('names'),
    /** The name of the person answered is known and not used. */
    of: v.literal('author'),
  }),
  v.object({
    type: v.literal('names'),
    /** One of `brands` is named that is not the page's. */
    of: v.literal('brand'),
    brands: v.pipe(v.array(words(100)), v.minLength(1), v.maxLength(500)),
  }),
])

export const names: CheckType<CheckOf<'names'>> = {
  prepare: () => [],
}
