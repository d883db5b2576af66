/** A text cut where rules found something, for what draws it. */
import { type Range, SEVERITIES, type Severity } from '../../../rules/index.ts'

export interface Mark extends Range {
  readonly severity: Severity
  /** Its card is the one that is shown. */
  readonly active?: boolean
}

export interface Piece {
  readonly start: number
  readonly text: string
  /** The gravest of the marks on it. */
  readonly mark?: Mark
}

/** Pieces in order, which together are the text. Marks on the draft as a whole, or outside of it, mark none. */
export function markedPieces(text: string, marks: readonly Mark[]): readonly Piece[] {
  const shown = marks.filter(({ start, end }) => start < end && end <= text.length)
  const cuts = new Set([0, text.length])
  for (const { start, end } of shown) cuts.add(start).add(end)
  const ends = [...cuts].sort((a, b) => a - b)
  return ends.slice(1).map((end, at) => {
    const start = ends[at] ?? 0
    const [mark] = shown
      .filter((each) => each.start <= start && end <= each.end)
      .sort((a, b) => gravity(b) - gravity(a))
    return { start, text: text.slice(start, end), ...(mark ? { mark } : {}) }
  })
}

const gravity = ({ severity, active }: Mark) => SEVERITIES.indexOf(severity) + (active ? 10 : 0)
