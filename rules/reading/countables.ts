/** What can be counted without a word list. */
import type { Countable } from '../pack/parts.ts'
import { isDigit, isWord } from '../text/characters.ts'
import { findEmoji } from '../text/emoji.ts'
import type { SpanKind } from '../text/spans.ts'
import type { Range } from '../types.ts'
import type { DraftReading } from './draft.ts'
import type { Once, Sentence } from './sentence.ts'
import { PICTURE, signs } from './signs.ts'

/** Emoji, each with what joins it to the next. */
export const emoji: Once<readonly Range[]> = {
  of: (sentence) => (sentence.once(signs).kinds & PICTURE ? findEmoji(sentence.text) : []),
}

const spansOf = (kind: SpanKind): Once<readonly Range[]> => ({
  of: ({ spans }) => spans.filter((span) => span.kind === kind),
})

const marks = (mark: number): Once<readonly Range[]> => ({
  of({ text, spans }) {
    const found: Range[] = []
    for (let at = 0; at < text.length; at++) {
      if (text.charCodeAt(at) === mark && !inName(spans, at)) found.push({ start: at, end: at + 1 })
    }
    return found
  },
})

const inName = (spans: Sentence['spans'], at: number) =>
  spans.some((span) => span.kind !== 'quotes' && span.start <= at && span.end > at)

/** `18.30`, `1.250,00`, `12/03`. */
const numbers: Once<readonly Range[]> = {
  of({ text, spans }) {
    const found: Range[] = []
    for (let at = 0; at < text.length; at++) {
      if (!isDigit(text.charCodeAt(at)) || isWord(text.charCodeAt(at - 1))) continue
      let end = at
      while (
        isDigit(text.charCodeAt(end)) ||
        (/[.,:/]/u.test(text.charAt(end)) && isDigit(text.charCodeAt(end + 1)))
      )
        end++
      if (!inName(spans, at)) found.push({ start: at, end })
      at = end
    }
    return found
  },
}

const inSentences: Readonly<Record<Exclude<Countable, 'line-break'>, Once<readonly Range[]>>> = {
  emoji,
  hashtag: spansOf('hashtags'),
  link: spansOf('links'),
  mention: spansOf('mentions'),
  exclamation: marks(0x21),
  question: marks(0x3f),
  number: numbers,
}

/** In one sentence, in its own offsets. A line break is in none. */
export function countablesIn(sentence: Sentence, kind: Countable): readonly Range[] {
  return kind === 'line-break' ? [] : sentence.once(inSentences[kind])
}

/** In the whole draft. A span over several sentences counts once. */
export function countables(draft: DraftReading, kind: Countable): readonly Range[] {
  if (kind === 'line-break') return lineBreaks(draft.text)
  return draft.ranges(inSentences[kind])
}

function lineBreaks(text: string): readonly Range[] {
  const found: Range[] = []
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu))
    found.push({ start: match.index, end: match.index + match[0].length })
  return found
}
