/** The sentences of a draft, and the spans that are not the writer's own prose. One pass over the text. */
import type { Range } from '../types.ts'
import { isNewline, isSpace, isWord } from './characters.ts'
import { endsSentence } from './sentence-end.ts'
import { type Span, spanAt } from './spans.ts'

export interface Outline {
  /** In order, without the white space around them. A line break ends a sentence. */
  readonly sentences: readonly Range[]
  /** In order of their start; they may lie inside one another. */
  readonly spans: readonly Span[]
}

/** A longer sentence is cut, so that no part of a draft costs more than this to look at again. */
export const LONGEST_SENTENCE = 2000

const MARKS = new Set([...'.!?…。！？"“”„«‘`@#>:\n\r\u2028\u2029'].map((mark) => mark.charCodeAt(0)))
const isMark = new Uint8Array(0x10000)
for (const mark of MARKS) isMark[mark] = 1

export function outline(text: string): Outline {
  const sentences: Range[] = []
  const spans: Span[] = []
  let begin = 0
  /** Up to here a link, a mention or code was read; marks inside it mean nothing. */
  let inside = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isMark[unit] === 0) continue
    if (isNewline(unit)) {
      addSentence(sentences, text, begin, at)
      begin = at + 1
      continue
    }
    if (at < inside) continue
    const span = spanAt(text, at, unit)
    if (span) {
      spans.push(span)
      if (span.kind !== 'quotes') inside = span.end
    } else {
      const end = endsSentence(text, at, unit, at === inside && at > 0)
      if (end > 0) {
        addSentence(sentences, text, begin, end)
        begin = end
        at = end - 1
      }
    }
  }
  addSentence(sentences, text, begin, text.length)
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  return { sentences, spans }
}

function addSentence(sentences: Range[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  while (end - start > LONGEST_SENTENCE) {
    const cut = cutBefore(text, start, start + LONGEST_SENTENCE)
    sentences.push({ start, end: cut })
    start = cut
    while (start < end && isSpace(text.charCodeAt(start))) start++
  }
  if (end > start) sentences.push({ start, end })
}

/** A place between two words at most 100 units before `limit`, or `limit` itself. */
function cutBefore(text: string, start: number, limit: number): number {
  for (let at = limit; at > Math.max(start, limit - 100); at--) {
    if (!isWord(text.charCodeAt(at)) && isWord(text.charCodeAt(at - 1))) return at
  }
  const low = text.charCodeAt(limit)
  return low >= 0xdc00 && low <= 0xdfff ? limit - 1 : limit
}
