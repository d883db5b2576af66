/** Flags a draft that is harder to read than the brand allows. */
import * as v from 'valibot'
import { count, quantity } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import type { Once } from '../reading/sentence.ts'
import { JOINT, PICTURE, signs } from '../reading/signs.ts'
import {
  addCounts,
  countReadableSentence,
  NOTHING_COUNTED,
  type ReadabilityCounts,
  readabilityOf,
} from '../text/readability.ts'
import { type CheckType, WHOLE } from './check-type.ts'

export const schema = v.object({
  type: v.literal('readability'),
  /** `gulpease` is for Italian; `flesch` and `flesch-kincaid` are for English. */
  formula: v.picklist(['gulpease', 'flesch', 'flesch-kincaid']),
  /** The lowest score that is fine. */
  min: v.exactOptional(quantity),
  /** The highest score that is fine. */
  max: v.exactOptional(quantity),
  /** Shorter drafts are left alone: the formulas are unreliable there. Default 30. */
  minWords: v.exactOptional(count),
})

const FEWEST_WORDS = 30

type Formula = CheckOf<'readability'>['formula']

const italian: Once<ReadabilityCounts> = {
  of(sentence) {
    const { kinds, letters, runs } = sentence.once(signs)
    // Of most sentences the numbers are known.
    if (sentence.spans.length === 0 && !(kinds & (JOINT | PICTURE)) && letters > 0)
      return { words: runs, sentences: 1, letters, syllables: 0 }
    return countReadableSentence('gulpease', sentence.text, sentence.spans)
  },
}
/** Flesch and Flesch–Kincaid count the same things. */
const english: Once<ReadabilityCounts> = {
  of: ({ text, spans }) => countReadableSentence('flesch', text, spans),
}
const COUNTS: Readonly<Record<Formula, Once<ReadabilityCounts>>> = {
  gulpease: italian,
  flesch: english,
  'flesch-kincaid': english,
}

/** The language that each formula was made for. */
const LANGUAGE = { gulpease: 'it', flesch: 'en', 'flesch-kincaid': 'en' } as const

export const readability: CheckType<CheckOf<'readability'>> = {
  prepare({ formula, min, max, minWords = FEWEST_WORDS }, { language }) {
    if (language !== LANGUAGE[formula]) return []
    return [
      {
        per: 'draft',
        find({ sentences, words }) {
          if (words < minWords) return []
          const read = readabilityOf(
            formula,
            sentences
              .map(({ sentence }) => sentence.once(COUNTS[formula]))
              .reduce(addCounts, NOTHING_COUNTED),
          )
          if (!read || read.words < minWords) return []
          const low = min !== undefined && read.score < min
          const high = max !== undefined && read.score > max
          return low || high ? [{ ...WHOLE, count: Math.round(read.score) }] : []
        },
      },
    ]
  },
}
