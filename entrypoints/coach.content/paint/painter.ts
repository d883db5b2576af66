/** Shows tips where their words are, without a node or an attribute of ours in anything of the page's. */
import { moveTips, type Severity, type Range as TextRange } from '../../../rules/index.ts'
import type { Editable } from '../editable/types.ts'
import { createBoxes } from './boxes.ts'
import { createHighlights } from './highlights.ts'

/** One tip to show. */
export interface Mark {
  readonly key: string
  readonly range: TextRange
  readonly severity: Severity
  /** Its card or popover is open. */
  readonly active: boolean
}

/** Shows the marks of one composer at a time. */
export interface Painter {
  /** Shows exactly these marks, which point into the text as it reads now. */
  paint(editable: Editable, marks: readonly Mark[]): void
  clear(): void
  /** The tip whose words are at a point of the viewport; of several, the one with the fewest words. */
  keyAt(x: number, y: number): string | undefined
  /** Where a tip's words are shown, a rectangle a line, in the viewport's px. */
  rectsOf(key: string): readonly DOMRect[]
}

/** A mark with its place in the flat, so that it can follow an edit. */
export interface PlacedMark extends TextRange {
  readonly key: string
  readonly severity: Severity
  readonly active: boolean
}

/** How marks get on the screen. */
export interface Surface {
  show(editable: Editable, marks: readonly PlacedMark[]): void
  clear(): void
}

interface Painted {
  readonly editable: Editable
  readonly surface: Surface
  readonly watch: AbortController
  text: string
  marks: readonly PlacedMark[]
}

/** Pointers are imprecise: words are met from this far, in px. */
const SLACK = 2

/** @param root our own shadow root, where boxes for form fields are drawn. */
export function createPainter(root: ShadowRoot, signal: AbortSignal): Painter {
  const highlights = createHighlights(signal)
  const boxes = createBoxes(root, signal)
  let painted: Painted | undefined
  signal.addEventListener('abort', clear)

  function clear() {
    painted?.watch.abort()
    painted?.surface.clear()
    painted = undefined
  }

  function begin(editable: Editable): Painted {
    clear()
    const surface = editable.kind === 'rich' ? highlights : boxes
    painted = { editable, surface, watch: new AbortController(), text: editable.read(), marks: [] }
    follow(editable, painted.watch.signal)
    return painted
  }

  /** Moves the marks along before the changed text is drawn; who painted them paints again after a check. */
  function follow(editable: Editable, stop: AbortSignal) {
    const moved = () => {
      if (painted?.editable !== editable) return
      const text = editable.read()
      if (text !== painted.text) painted.marks = moveTips(painted.marks, painted.text, text)
      painted.text = text
      painted.surface.show(editable, painted.marks)
    }
    editable.element.addEventListener('input', moved, { capture: true, signal: stop })
    if (editable.kind === 'field') return
    const observer = new MutationObserver(moved)
    observer.observe(editable.element, { childList: true, characterData: true, subtree: true })
    stop.addEventListener('abort', () => observer.disconnect())
  }

  function rectsOf(key: string): readonly DOMRect[] {
    const mark = painted?.marks.find((one) => one.key === key)
    return mark && painted ? painted.editable.rects(mark) : []
  }

  return {
    paint(editable, marks) {
      if (signal.aborted) return
      const now = painted?.editable === editable ? painted : begin(editable)
      now.text = editable.read()
      now.marks = marks.map(({ range: { start, end }, ...mark }) => ({ ...mark, start, end }))
      now.surface.show(editable, now.marks)
    },
    clear,
    keyAt(x, y) {
      if (!painted) return undefined
      const { editable, marks } = painted
      return marks
        .filter((mark) => editable.rects(mark).some((rect) => contains(rect, x, y)))
        .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.key
    },
    rectsOf,
  }
}

function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK
}
