import type { Range as TextRange } from '../../../rules/index.ts'

/** A boundary point of the DOM. */
export interface Point {
  readonly node: Node
  readonly offset: number
}

/**
 * A stretch of the draft and where it stands in the page: `chars` are consecutive characters of one
 * text node; an `atom` is one thing with a text that cannot be entered (a mention, an emoji picture);
 * a `filler` holds an empty line or ends a line, and has no text.
 */
export type Piece =
  | {
      readonly kind: 'chars'
      readonly start: number
      readonly end: number
      readonly node: Text
      readonly from: number
    }
  | { readonly kind: 'atom'; readonly start: number; readonly end: number; readonly node: Element }
  | {
      readonly kind: 'filler'
      readonly start: number
      readonly end: number
      readonly node: Node
      readonly from: number
    }

/** A composer's text as its reader will see it, and the way back into the page. */
export interface TextMap {
  readonly text: string
  /** In document order, so ascending by `start`. */
  readonly pieces: readonly Piece[]
}

/** The DOM range of a span; `undefined` when a boundary lies inside an atom or outside the text. */
export function domRangeOf(map: TextMap, root: Element, { start, end }: TextRange): Range | undefined {
  const from = pointAt(map, root, start, start === end ? 'end' : 'start')
  const to = start === end ? from : pointAt(map, root, end, 'end')
  if (!from || !to) return undefined
  const range = root.ownerDocument.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** The draft offset of a DOM boundary point inside the editable: the nearest place that has one. */
export function offsetOf({ pieces, text }: TextMap, root: Element, { node, offset }: Point): number {
  const probe = root.ownerDocument.createRange()
  probe.setStart(node, offset)
  let low = 0
  let high = pieces.length
  // The first piece that does not lie wholly before the point.
  while (low < high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle]
    if (piece && probe.comparePoint(...lastPoint(piece)) < 0) low = middle + 1
    else high = middle
  }
  const next = pieces[low]
  const previous = pieces[low - 1]
  if (!next) return text.length
  if (next.kind === 'chars' && next.node === node) {
    return Math.min(Math.max(next.start + offset - next.from, next.start), next.end)
  }
  // Between two lines, the point belongs to the one that its own element holds.
  const isInPrevious = previous && node.contains(previous.node) && !node.contains(next.node)
  return isInPrevious ? previous.end : next.start
}

function lastPoint(piece: Piece): [Node, number] {
  if (piece.kind === 'chars') return [piece.node, piece.from + piece.end - piece.start]
  if (piece.kind === 'filler' && piece.node.nodeType === Node.TEXT_NODE) return [piece.node, piece.from]
  return [parentOf(piece.node), indexOf(piece.node)]
}

/**
 * Where two pieces meet, a start belongs to the later and an end to the earlier one, so that a range
 * covers exactly its words and nothing of their neighbours' formatting.
 */
function pointAt(map: TextMap, root: Element, at: number, side: 'start' | 'end'): Point | undefined {
  const { pieces } = map
  let touching: Piece | undefined
  for (let index = firstReaching(pieces, at); index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (!piece || piece.start > at) break
    const inside = piece.start < at && at < piece.end
    if (inside) return piece.kind === 'chars' ? inChars(piece, at) : undefined
    if (piece.kind === 'filler') {
      touching ??= piece
      continue
    }
    // Words that begin here win as a start, words that end here as an end.
    if (side === 'start' ? piece.start === at : piece.end === at) return edgeOf(piece, at)
    if (touching === undefined || touching.kind === 'filler') touching = piece
  }
  if (touching) return edgeOf(touching, at)
  return map.text === '' && at === 0 ? { node: root, offset: 0 } : undefined
}

function firstReaching(pieces: readonly Piece[], at: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.end ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

function edgeOf(piece: Piece, at: number): Point {
  if (piece.kind === 'chars') return inChars(piece, at)
  if (piece.kind === 'filler' && piece.node.nodeType === Node.TEXT_NODE) {
    return { node: piece.node, offset: piece.from }
  }
  const after = piece.kind === 'atom' && at === piece.end
  return { node: parentOf(piece.node), offset: indexOf(piece.node) + (after ? 1 : 0) }
}

function inChars(piece: Extract<Piece, { kind: 'chars' }>, at: number): Point {
  return { node: piece.node, offset: piece.from + at - piece.start }
}

function parentOf(node: Node): Node {
  return node.parentNode ?? node
}

function indexOf(node: Node): number {
  let index = 0
  for (let before = node.previousSibling; before; before = before.previousSibling) index += 1
  return index
}
