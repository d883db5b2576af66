import { parentAcross } from './sites/walk.ts'

/**
 * Whether a bar of the page's, which stays where it is while the page scrolls, stands over a part of an element:
 * a header or the box for the next comment. What we show of the element would float on top of it.
 *
 * @param element in the outermost page
 * @param x, y a point of the viewport, in px
 * @param ours the host of our own surfaces, which are looked through
 */
export function isUnderBar(element: Element, x: number, y: number, ours: Element): boolean {
  let over = element.ownerDocument.elementsFromPoint(x, y).find((one) => one !== ours)
  while (over && !over.contains(element)) {
    const { position } = getComputedStyle(over)
    if (position === 'fixed' || position === 'sticky') return true
    over = parentAcross(over)
  }
  return false
}

/** What `isUnderBar` answered for an element's points, until the page may stand otherwise. */
export interface BarMemory {
  isUnder(x: number, y: number): boolean
  /** The page was scrolled or laid out anew. */
  forget(): void
}

/** Browsers lay the page out to tell what is at a point: while one types, each point is asked about once. */
export function rememberBars(element: Element, ours: Element): BarMemory {
  const known = new Map<string, boolean>()
  return {
    isUnder(x, y) {
      const point = `${Math.round(x)} ${Math.round(y)}`
      const isUnder = known.get(point) ?? isUnderBar(element, x, y, ours)
      known.set(point, isUnder)
      return isUnder
    },
    forget: () => known.clear(),
  }
}
