/** Flags a reply in a language other than the comment's. */
import * as v from 'valibot'
import { count } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import { detectLanguage } from '../text/language.ts'
import { type CheckType, WHOLE } from './check-type.ts'

export const schema = v.object({
  type: v.literal('language'),
  /** Which language the draft should be in. */
  follows: v.literal('conversation'),
  /** Shorter drafts are left alone. Default 4. */
  minWords: v.exactOptional(count),
})

const FEWEST_WORDS = 4

export const language: CheckType<CheckOf<'language'>> = {
  prepare({ minWords = FEWEST_WORDS }) {
    return [
      {
        per: 'draft',
        find({ text, words, conversation, conversationLanguage }) {
          if (words < minWords || conversationLanguage === undefined || !conversation?.text) return []
          const written = detectLanguage(text)
          return written === undefined || written === conversationLanguage ? [] : [WHOLE]
        },
      },
    ]
  },
}
