/** A text cut where rules found something, for what draws it. */
import { type Range, SEVERITIES, type Severity } from '../../rules/index.ts'

export interface Mark extends Range {
  readonly severity: Severity
  /** Its card is the one that is shown. */
  readonly active?: boolean
}

export interface Piece<M extends Mark> {
  readonly start: number
  readonly text: string
  /** Those that hold this piece, gravest first. */
  readonly marks: readonly M[]
}

/** Pieces in order, which together are the text. Marks on the draft as a whole, and outside of it, hold none. */
export function cutAtMarks<M extends Mark>(text: string, marks: readonly M[]): readonly Piece<M>[] {
  const shown = marks
    .filter(({ start, end }) => start < end && end <= text.length)
    .sort((a, b) => gravity(b) - gravity(a))
  const cuts = new Set([0, text.length])
  for (const { start, end } of shown) cuts.add(start).add(end)
  const ends = [...cuts].sort((a, b) => a - b)
  return ends.slice(1).map((end, at) => {
    const start = ends[at] ?? 0
    const holding = shown.filter((mark) => mark.start <= start && end <= mark.end)
    return { start, text: text.slice(start, end), marks: holding }
  })
}

const gravity = ({ severity, active }: Mark) => SEVERITIES.indexOf(severity) + (active ? 10 : 0)
