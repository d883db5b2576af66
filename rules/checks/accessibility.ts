/** Flags what a screen reader cannot read well. */
import * as v from 'valibot'
import { count } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import { emoji } from '../reading/countables.ts'
import type { Sentence } from '../reading/sentence.ts'
import {
  findEmojiBullets,
  findEmojiInWords,
  findEmoticons,
  findLowerCaseHashtags,
  findRepeatedEmoji,
  findStyledLetters,
} from '../text/accessibility.ts'
import type { CheckType, Detector, Finding } from './check-type.ts'
import { keepProse } from './prose.ts'

export const schema = v.object({
  type: v.literal('accessibility'),
  /** What is looked for. */
  of: v.picklist([
    'hashtag-case',
    'styled-letters',
    'emoji-count',
    'emoji-repeat',
    'emoji-in-word',
    'emoji-bullet',
    'emoticon',
  ]),
  /** For `emoji-count` (default 3) and `emoji-repeat` (default 1): how many are still fine. */
  max: v.exactOptional(count),
})

const MOST_EMOJI = 3

export const accessibility: CheckType<CheckOf<'accessibility'>> = {
  prepare: ({ of, max }) => [detectors[of](max)],
}

type What = CheckOf<'accessibility'>['of']

const inSentence = (find: (sentence: Sentence) => readonly Finding[]): Detector => ({
  per: 'sentence',
  find(sentence) {
    const found = find(sentence)
    return found.length === 0 ? found : keepProse(found, notHashtags(sentence))
  },
})

/** Where there is an emoji at all. */
const inEmoji = (find: (sentence: Sentence) => readonly Finding[]): Detector =>
  inSentence((sentence) => (sentence.once(emoji).length === 0 ? [] : find(sentence)))

/** What stands in a hashtag is the writer's own as well. */
const notHashtags = ({ spans }: Sentence) => spans.filter(({ kind }) => kind !== 'hashtags')

const detectors: Readonly<Record<What, (max: number | undefined) => Detector>> = {
  'hashtag-case': () =>
    inSentence(({ text }) =>
      findLowerCaseHashtags(text).map(({ start, end, suggestion }) => ({
        start,
        end,
        suggestions: suggestion === undefined ? [] : [suggestion],
      })),
    ),
  'styled-letters': () =>
    inSentence(({ text }) =>
      findStyledLetters(text).map(({ start, end, plain }) => ({ start, end, suggestions: [plain] })),
    ),
  'emoji-count': (max = MOST_EMOJI) => ({
    per: 'draft',
    find(draft) {
      const found = draft.ranges(emoji)
      const extra = found[max]
      return extra ? [{ start: extra.start, end: extra.end, count: found.length }] : []
    },
  }),
  'emoji-repeat': (max = 1) =>
    inEmoji(({ text }) =>
      findRepeatedEmoji(text)
        .filter((run) => run.count > max)
        .map((run) => ({
          start: run.start,
          end: run.end,
          count: run.count,
          suggestions: [run.emoji.repeat(Math.max(1, max))],
        })),
    ),
  'emoji-in-word': () => inEmoji(({ text }) => findEmojiInWords(text)),
  'emoji-bullet': () => ({
    per: 'draft',
    find: (draft) => (draft.ranges(emoji).length > 1 ? findEmojiBullets(draft.text) : []),
  }),
  emoticon: () => inSentence(({ text }) => findEmoticons(text)),
}
