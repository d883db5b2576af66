/** Flags capitals and small letters out of place. */
import * as v from 'valibot'
import { count, perLanguage, phrases, words } from '../pack/parts.ts'

export const schema = v.variant('of', [
  v.object({
    type: v.literal('capitalization'),
    /** Words in capitals. `min` in a row (default 3) of two letters or more, or one draft that is mostly capitals. */
    of: v.literal('all-caps'),
    min: v.exactOptional(count),
    /** Share of capitals, in percent, from which a draft of at least 12 letters shouts. Default 60. */
    percent: v.exactOptional(count),
    exceptions: v.exactOptional(perLanguage(phrases)),
  }),
  v.object({
    type: v.literal('capitalization'),
    /** `mA cErTo`. */
    of: v.literal('alternating'),
    exceptions: v.exactOptional(perLanguage(phrases)),
  }),
  v.object({
    type: v.literal('capitalization'),
    /** A sentence that begins with a small letter. */
    of: v.literal('sentence-start'),
    exceptions: v.exactOptional(perLanguage(phrases)),
  }),
  v.object({
    type: v.literal('capitalization'),
    /** Several Words In A Row With A Capital, as in a title; `min` of them (default 4). */
    of: v.literal('title'),
    min: v.exactOptional(count),
    exceptions: v.exactOptional(perLanguage(phrases)),
  }),
  v.object({
    type: v.literal('capitalization'),
    /** Words that are written in exactly one way, e.g. `WhatsApp`. */
    of: v.literal('spelling'),
    words: perLanguage(v.pipe(v.array(words(100)), v.maxLength(2000))),
  }),
])
