/** What can be measured of a draft, a paragraph or a sentence. */
import type { Measure } from '../checks/metric.ts'
import type { Range } from '../types.ts'
import { countables, countablesIn } from './countables.ts'
import type { DraftReading } from './draft.ts'
import type { Once, Sentence } from './sentence.ts'
import { signs } from './signs.ts'
import { characters } from './word-places.ts'

const COUNTED = {
  emoji: 'emoji',
  hashtags: 'hashtag',
  links: 'link',
  mentions: 'mention',
  exclamations: 'exclamation',
  questions: 'question',
} as const

const letterCounts: Once<{ readonly letters: number; readonly capitals: number }> = {
  of: ({ text }) => ({
    letters: text.match(/\p{L}/gu)?.length ?? 0,
    capitals: text.match(/\p{Lu}/gu)?.length ?? 0,
  }),
}

export function measureSentence(sentence: Sentence, what: Measure): number {
  switch (what) {
    case 'words':
      return sentence.once(signs).words
    case 'characters':
      return characters(sentence.text)
    case 'letters':
    case 'capitals':
      return sentence.once(letterCounts)[what]
    case 'sentences':
    case 'paragraphs':
      return 1
    case 'line-breaks':
      return 0
    default:
      return countablesIn(sentence, COUNTED[what]).length
  }
}

/** Of the whole draft. */
export function measure(draft: DraftReading, what: Measure): number {
  switch (what) {
    case 'words':
      return draft.words
    case 'characters':
      return draft.characters
    case 'sentences':
      return draft.sentences.length
    case 'paragraphs':
      return paragraphs(draft.text).length
    case 'line-breaks':
      return countables(draft, 'line-break').length
    case 'letters':
    case 'capitals':
      return draft.sentences.reduce((sum, { sentence }) => sum + sentence.once(letterCounts)[what], 0)
    default:
      return countables(draft, COUNTED[what]).length
  }
}

export interface MeasuredParagraph {
  readonly range: Range
  value(what: Measure): number
}

/** Lines that hold something, each with its measures. */
export function measureParagraphs(draft: DraftReading): readonly MeasuredParagraph[] {
  let next = 0
  return paragraphs(draft.text).map((range) => {
    const first = next
    while ((draft.sentences[next]?.start ?? Number.POSITIVE_INFINITY) < range.end) next++
    const inside = draft.sentences.slice(first, next)
    return {
      range,
      value(what) {
        if (what === 'sentences') return inside.length
        if (what === 'paragraphs') return 1
        if (what === 'characters') return characters(draft.text.slice(range.start, range.end))
        return inside.reduce((sum, { sentence }) => sum + measureSentence(sentence, what), 0)
      },
    }
  })
}

function paragraphs(text: string): readonly Range[] {
  const found: Range[] = []
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    const start = match.index + (match[0].length - match[0].trimStart().length)
    const end = match.index + match[0].trimEnd().length
    if (end > start) found.push({ start, end })
  }
  return found
}
