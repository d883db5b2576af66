/** A text cut where tips begin and end, and a text beside what became of it: what the views render. */
import { diffWords } from 'diff'
import type { Severity } from '../../rules/index.ts'
import type { TipRecord } from '../background/history.ts'

/** What the coach puts in place of other people's words (`coach.content/redact.ts`). */
export const MASK = '•'

export interface Piece {
  readonly start: number
  readonly text: string
  /** Places in the list of tips of those that hold this piece, gravest first. */
  readonly tips: readonly number[]
}

const GRAVITY: Readonly<Record<Severity, number>> = { stop: 0, check: 1, tip: 2 }

/** Pieces in order, which together are the text. Tips on the draft as a whole, and ranges outside the text, hold none. */
export function cutAtTips(text: string, tips: readonly TipRecord[]): readonly Piece[] {
  const marked = tips
    .map((tip, place) => ({ tip, place }))
    .filter(({ tip }) => tip.start < tip.end && tip.end <= text.length)
    .sort((a, b) => GRAVITY[a.tip.severity] - GRAVITY[b.tip.severity])
  const cuts = new Set([0, text.length])
  for (const { tip } of marked) cuts.add(tip.start).add(tip.end)
  const ends = [...cuts].sort((a, b) => a - b)
  return ends.slice(1).map((end, at) => {
    const start = ends[at] ?? 0
    const holding = marked.filter(({ tip }) => tip.start <= start && end <= tip.end)
    return { start, text: text.slice(start, end), tips: holding.map(({ place }) => place) }
  })
}

export interface Change {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Milliseconds after which two texts count as too different to mark word by word. */
const DIFF_TIME = 200

/** What changed from one text to the other, word by word; `undefined` when they are too long and too different. */
export function changesBetween(before: string, after: string): readonly Change[] | undefined {
  const changes = diffWords(before, after, { timeout: DIFF_TIME })
  return changes?.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
