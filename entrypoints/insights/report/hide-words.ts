/** Hides words of an excerpt before it goes into a report. */

/** Where a word begins, in UTF-16 units. */
export type WordPlace = number

export interface Part {
  readonly start: WordPlace
  readonly text: string
  readonly isWord: boolean
}

const MASK = '•'

/** A text as words and what stands between them; together they are the text. */
export function wordsAndRest(text: string): readonly Part[] {
  const parts: Part[] = []
  let at = 0
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (index > at) parts.push({ start: at, text: text.slice(at, index), isWord: false })
    parts.push({ start: index, text: word, isWord: true })
    at = index + word.length
  }
  if (at < text.length) parts.push({ start: at, text: text.slice(at), isWord: false })
  return parts
}

/** The text with dots for the hidden words, of the same length. */
export function hideWords(text: string, hidden: ReadonlySet<WordPlace>): string {
  return wordsAndRest(text)
    .map((part) => (hidden.has(part.start) && part.isWord ? MASK.repeat(part.text.length) : part.text))
    .join('')
}
