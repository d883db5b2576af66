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
  const isShown = composer && composer.bottom > 0 && composer.top < view.height
  if (!isShown) return wholeSide(view, side)
  const seen = buttons.filter((button) => isInView(button, view))
  const both = around([composer, ...seen])
  return (
    dockBeside(view, both, side) ??
    taller(view, dockPastButtons(view, composer, seen, side), dockAboveOrBelow(view, both, side)) ??
    dockBeside(view, composer, side) ??
    dockAboveOrBelow(view, composer, side)
  )
}

/** As tall as the page. */
function dockBeside(view: View, box: Box, side: 'left' | 'right'): Dock | undefined {
  const [first] = columnsBeside(view, box, side)
  return first && { ...wholeSide(view, side), ...first }
}

/** Where it finds room beside a box, the best first. */
function columnsBeside(
  view: View,
  box: Box,
  side: 'left' | 'right',
): readonly Pick<Dock, 'side' | 'width'>[] {
  const room = { left: box.left - MARGIN - GAP, right: view.width - box.right - MARGIN - GAP }
  return [side, side === 'left' ? ('right' as const) : ('left' as const)].flatMap((candidate) =>
    [WIDTH, NARROW].filter((width) => room[candidate] >= width).map((width) => ({ side: candidate, width })),
  )
}

/** Beside the composer, and above or below those buttons that stand there too, far from it. */
function dockPastButtons(
  view: View,
  composer: Box,
  buttons: readonly Box[],
  side: 'left' | 'right',
): Dock | undefined {
  const docks = columnsBeside(view, composer, side).map(({ side: on, width }) => {
    const left = on === 'left' ? MARGIN : view.width - MARGIN - width
    const isInTheWay = (box: Box) => box.right > left - GAP && box.left < left + width + GAP
    return dockAboveOrBelow(view, around(buttons.filter(isInTheWay)), on, width)
  })
  return docks.reduce((best, dock) => taller(view, best, dock), undefined)
}

function dockAboveOrBelow(
  view: View,
  box: Box,
  side: 'left' | 'right',
  width = wholeSide(view, side).width,
): Dock | undefined {
  const above = { side, width, top: MARGIN, bottom: stepped(view.height - box.top + GAP) }
  const below = { side, width, top: stepped(box.bottom + GAP), bottom: MARGIN }
  const roomier = taller(view, above, below)
  return roomier && heightOf(view, roomier) >= SHORTEST ? roomier : undefined
}

/** Of two that are as tall, the first. */
function taller(view: View, one: Dock | undefined, other: Dock | undefined): Dock | undefined {
  if (!one || !other) return one ?? other
  return heightOf(view, other) > heightOf(view, one) ? other : one
}

function heightOf(view: View, { top, bottom }: Dock): number {
  return view.height - top - bottom
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
