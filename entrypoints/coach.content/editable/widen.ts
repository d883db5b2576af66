import type { Range as TextRange } from '../../../rules/index.ts'
import type { TextMap } from './text-map.ts'

/** A span and what takes its place. */
export interface Replacement {
  readonly range: TextRange
  /** What the span reads. */
  readonly expected: string
  readonly text: string
}

let segmenter: Intl.Segmenter | undefined

/** Made when it is first needed: it takes as long as a tenth of the coach. */
function graphemes(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return segmenter
}

/**
 * The same replacement over a wider span, where the span itself would not be replaced exactly; the draft
 * comes out the same.
 * @param isDrawnByBrowser whether the browser makes the change, and not an editor with a model of its own.
 */
export function widen(map: TextMap, replacement: Replacement, isDrawnByBrowser: boolean): Replacement {
  const { range, expected, text } = replacement
  const isGone = map.text.slice(range.start, range.end) !== expected
  if (isGone) return replacement
  if (range.start === range.end && text !== '') return widenInsertion(map, range.start, text) ?? replacement
  // A space at the end of several lines gets lost where an editor reads them as a page's.
  if (text.includes('\n') && text.endsWith(' ')) return widenToNext(map, replacement) ?? replacement
  // Firefox drops a space at the end of a line's words when it deletes all the formatted words behind it.
  const isAfterSpace = map.text[range.start - 1] === ' ' && !isJoined(map, range.start - 1, range.start + 1)
  if (import.meta.env.FIREFOX && isDrawnByBrowser && isAfterSpace) {
    return { range: { ...range, start: range.start - 1 }, expected: ` ${expected}`, text: ` ${text}` }
  }
  return replacement
}

/**
 * Text goes in at a caret as a replacement of the character before or after it, because editors answer
 * a plain insertion in too many ways, some late and some not at all.
 */
function widenInsertion(map: TextMap, at: number, text: string): Replacement | undefined {
  const characters = graphemes().segment(map.text)
  const before = at > 0 ? characters.containing(at - 1) : undefined
  if (before && before.index + before.segment.length === at && isJoined(map, before.index, at)) {
    return { range: { start: before.index, end: at }, expected: before.segment, text: before.segment + text }
  }
  const after = characters.containing(at)
  if (after?.index !== at || !isJoined(map, at, at + after.segment.length)) return undefined
  const end = at + after.segment.length
  return { range: { start: at, end }, expected: after.segment, text: text + after.segment }
}

function widenToNext(map: TextMap, { range, expected, text }: Replacement): Replacement | undefined {
  const next = graphemes().segment(map.text).containing(range.end)
  if (next?.index !== range.end || !isJoined(map, range.end, range.end + next.segment.length))
    return undefined
  const end = range.end + next.segment.length
  return { range: { ...range, end }, expected: expected + next.segment, text: text + next.segment }
}

/** Whether a span stands in one text node, as far as it is there. */
function isJoined({ pieces }: TextMap, start: number, end: number): boolean {
  return pieces.some((piece) => piece.kind === 'chars' && piece.start <= start && end <= piece.end)
}
