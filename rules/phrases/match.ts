/** Whether a phrase stands at a place of a folded text. */
import { isWord } from '../text/characters.ts'
import type { Piece } from './parse.ts'

/** A literal beginning of a phrase, and what follows it. */
export interface Head {
  readonly literal: string
  readonly tail: readonly Piece[]
}

/** A head this long is worth looking for; a shorter one takes in what follows it. */
const LONG_ENOUGH = 6
const MOST_HEADS = 32
const APOSTROPHE = 39
const NOTHING: readonly Piece[] = []

/** The literal beginnings that, together, every form of a phrase begins with. None is empty. */
export function headsOf(pieces: readonly Piece[]): Head[] {
  const [first, second, ...others] = pieces
  if (first?.kind === 'text' && (!second || (first.text.length >= LONG_ENOUGH && second.kind !== 'text')))
    return [{ literal: first.text, tail: second ? [second, ...others] : NOTHING }]
  let heads: Head[] = [{ literal: '', tail: pieces }]
  for (;;) {
    const next = heads.flatMap(grow)
    const unchanged = next.length === heads.length && next.every((head, at) => head === heads[at])
    if (unchanged || (next.length > MOST_HEADS && heads.every(({ literal }) => literal !== ''))) break
    heads = next
  }
  return heads.flatMap(({ literal, tail }) =>
    literal.trim() === '' ? [] : [{ literal: literal.trimStart(), tail }],
  )
}

function grow(head: Head): Head[] {
  const [first, ...tail] = head.tail
  if (!first || first.kind === 'rest') return [head]
  if (first.kind === 'text') return [{ literal: head.literal + first.text, tail }]
  if (head.literal.length >= LONG_ENOUGH) return [head]
  if (first.kind === 'choice')
    return first.options.map((option) => ({ literal: head.literal + option, tail }))
  return [
    { literal: head.literal, tail: [...first.pieces, ...tail] },
    { literal: head.literal, tail },
  ]
}

/**
 * Where the phrase ends whose head ends at `at` of `text`, or -1 when it does not stand there. Of
 * several ends the first that the phrase's own order gives: longer alternatives, optional words included.
 */
export function tailEnd(text: string, at: number, tail: readonly Piece[], from = 0): number {
  const piece = tail[from]
  if (!piece) return closes(text, at) ? at : -1
  switch (piece.kind) {
    case 'text':
      return text.startsWith(piece.text, at) ? tailEnd(text, at + piece.text.length, tail, from + 1) : -1
    case 'rest': {
      let end = at
      while (isWord(text.charCodeAt(end))) end++
      return tailEnd(text, end, tail, from + 1)
    }
    case 'choice':
      for (const option of piece.options) {
        if (!text.startsWith(option, at)) continue
        const end = tailEnd(text, at + option.length, tail, from + 1)
        if (end >= 0) return end
      }
      return -1
    case 'optional': {
      const after = tail.slice(from + 1)
      const end = tailEnd(text, at, [...piece.pieces, ...after])
      return end >= 0 ? end : tailEnd(text, at, after)
    }
  }
}

/** One bit for each UTF-16 unit, shared by those that are alike in their last five bits. */
const bitOf = (unit: number) => 1 << (unit & 31)
const ANY = -1

/** Units that a tail may begin with, as bits of one number: most heads are followed by something else. */
export function firstUnits(tail: readonly Piece[]): number {
  let units = 0
  for (const piece of tail) {
    if (piece.kind === 'rest') return ANY
    if (piece.kind === 'text') return units | bitOf(piece.text.charCodeAt(0))
    if (piece.kind === 'optional') {
      units |= firstUnits(piece.pieces)
      continue
    }
    for (const option of piece.options) units |= option === '' ? 0 : bitOf(option.charCodeAt(0))
    if (!piece.options.includes('')) return units
  }
  // The phrase may end here, before anything.
  return ANY
}

/** Whether `unit` may be one of `units`. */
export function mayBeOne(units: number, unit: number): boolean {
  return (units & bitOf(unit)) !== 0
}

/** Whether a phrase may begin at `at`: not inside a word. */
export function opens(text: string, at: number): boolean {
  return !(isWord(text.charCodeAt(at)) && isWord(text.charCodeAt(at - 1)))
}

/** Whether a phrase may end at `at`: not inside a word, and not before a contraction (`can` in `can't`). */
export function closes(text: string, at: number): boolean {
  if (!isWord(text.charCodeAt(at - 1))) return true
  const next = text.charCodeAt(at)
  if (isWord(next)) return false
  if (next !== APOSTROPHE || !isWord(text.charCodeAt(at + 1))) return true
  // The English possessive leaves the word whole.
  return text.charAt(at + 1) === 's' && !isWord(text.charCodeAt(at + 2))
}
