/** Rectangles in the viewport's px. */

/** Joins neighbours that stand on one line, so that a span has one rectangle a line; drops empty ones. */
export function joinLines(rects: readonly DOMRect[]): readonly DOMRect[] {
  const lines: DOMRect[] = []
  for (const rect of rects) {
    if (rect.width === 0 || rect.height === 0) continue
    const last = lines.at(-1)
    if (last && isOneLine(last, rect)) lines[lines.length - 1] = union(last, rect)
    else lines.push(rect)
  }
  return lines
}

/** The parts of the rectangles that show in a box: what is scrolled out of it is left out. */
export function within(rects: readonly DOMRect[], box: DOMRect): readonly DOMRect[] {
  return rects.map((rect) => intersection(rect, box)).filter(({ width, height }) => width > 0 && height > 0)
}

export function intersection(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.max(a.left, b.left)
  const top = Math.max(a.top, b.top)
  const width = Math.max(0, Math.min(a.right, b.right) - left)
  const height = Math.max(0, Math.min(a.bottom, b.bottom) - top)
  return new DOMRect(left, top, width, height)
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left)
  const top = Math.min(a.top, b.top)
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top)
}

function isOneLine(a: DOMRect, b: DOMRect): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return shared > Math.min(a.height, b.height) / 2
}
