/** Where the sidebar stands, so that it covers neither the composer it speaks of nor its send button. Pure: rectangles in, insets out. */

/** A rectangle in the viewport's px. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface View {
  readonly width: number
  readonly height: number
}

export interface Dock {
  readonly side: 'left' | 'right'
  readonly width: number
  /** Distances from the viewport's upper and lower edge, in px: the sidebar is at most as tall as what is between. */
  readonly top: number
  readonly bottom: number
}

const WIDTH = 336
const NARROW = 288
/** Between the sidebar and the composer. */
const GAP = 8
const MARGIN = 12
/** Pages keep their own bar at the top. */
const PAGE_BAR = 64
/** Less than this, in px, is no room to read in. */
const SHORTEST = 140

/**
 * The chosen side if the composer leaves it free, else narrower there, else the other side; beside a
 * composer as wide as the page, above or below it. `undefined` when there is no room: then it folds.
 * @param buttons what sends the draft: left free too, unless there is room only without them
 */
export function dockSidebar(
  view: View,
  composer: Box | undefined,
  side: 'left' | 'right',
  buttons: readonly Box[] = [],
): Dock | undefined {
  const seen = composer ? buttons.filter((button) => isInView(button, view)) : []
  const both = composer && seen.length > 0 ? dockBeside(view, around([composer, ...seen]), side) : undefined
  return both ?? dockBeside(view, composer, side)
}

function dockBeside(view: View, composer: Box | undefined, side: 'left' | 'right'): Dock | undefined {
  const other = side === 'left' ? 'right' : 'left'
  const whole = wholeSide(view, side)
  const isShown = composer && composer.bottom > 0 && composer.top < view.height
  if (!isShown) return whole

  const room = {
    left: composer.left - MARGIN - GAP,
    right: view.width - composer.right - MARGIN - GAP,
  }
  for (const candidate of [side, other] as const) {
    for (const width of [WIDTH, NARROW]) {
      if (room[candidate] >= width) return { ...whole, side: candidate, width }
    }
  }
  const above = { top: MARGIN, bottom: stepped(view.height - composer.top + GAP) }
  const below = { top: stepped(composer.bottom + GAP), bottom: MARGIN }
  const height = ({ top, bottom }: { top: number; bottom: number }) => view.height - top - bottom
  const roomier = height(above) >= height(below) ? above : below
  return height(roomier) >= SHORTEST ? { ...whole, ...roomier } : undefined
}

/** All of a side, whatever is there: for who asks to see the sidebar where there is no room for both. */
export function wholeSide(view: View, side: 'left' | 'right'): Dock {
  const top = Math.min(PAGE_BAR, Math.round(view.height * 0.08))
  return { side, width: Math.min(WIDTH, view.width - 2 * MARGIN), top, bottom: MARGIN }
}

/** The folded sidebar's tab on the edge, with a number in it, and where it stands by itself. */
const TAB = { width: 44, height: 84, place: 0.34 }

/**
 * Where the tab's upper edge is, in px from the viewport's: beside a composer that reaches the edge it
 * stands above or below it.
 */
export function placeTab(
  view: View,
  side: 'left' | 'right',
  composer: Box | undefined,
  buttons: readonly Box[] = [],
): number {
  const usual = Math.round(view.height * TAB.place)
  const inTheWay = [...(composer ? [composer] : []), ...buttons].filter(
    (box) =>
      isInView(box, view) && (side === 'left' ? box.left < TAB.width : box.right > view.width - TAB.width),
  )
  const places = [usual, ...inTheWay.flatMap(({ top, bottom }) => [top - GAP - TAB.height, bottom + GAP])]
  const isFree = (at: number) =>
    at >= 0 &&
    at + TAB.height <= view.height &&
    inTheWay.every(({ top, bottom }) => bottom <= at || top >= at + TAB.height)
  const free = places.filter(isFree).sort((a, b) => Math.abs(a - usual) - Math.abs(b - usual))
  return Math.round(free[0] ?? usual)
}

/** Hidden buttons have no size. */
function isInView({ left, top, right, bottom }: Box, view: View): boolean {
  return right > left && bottom > top && bottom > 0 && top < view.height && right > 0 && left < view.width
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}

/** Coarse steps, so that scrolling does not move the sidebar at each pixel. */
function stepped(value: number): number {
  return Math.ceil(value / 16) * 16
}
