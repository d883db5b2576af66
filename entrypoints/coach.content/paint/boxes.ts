/**
 * Paints marks over form fields with boxes in our own root: a field's text has no nodes to highlight.
 * The boxes let every pointer through, and follow the field wherever it goes.
 */
import { autoUpdate, getOverflowAncestors } from '@floating-ui/dom'
import { ACTIVE_WASH, type Ground, groundOf, INKS, wash } from '../../../components/ink.ts'
import { type BarMemory, rememberBars } from '../covered.ts'
import { intersection } from '../editable/rects.ts'
import type { Editable } from '../editable/types.ts'
import { isElement, outermost } from '../sites/walk.ts'
import { boxOnPage } from '../views.ts'
import type { PlacedMark, Surface } from './painter.ts'

interface Shown {
  readonly editable: Editable
  readonly ground: Ground
  /** What may hide a part of the field by scrolling it away. */
  readonly clips: readonly Element[]
  readonly bars: BarMemory
  readonly stop: () => void
  marks: readonly PlacedMark[]
}

export function createBoxes(root: ShadowRoot, signal: AbortSignal): Surface {
  const layer = root.ownerDocument.createElement('div')
  layer.style.cssText = 'position: fixed; inset: 0; pointer-events: none; overflow: hidden'
  layer.ariaHidden = 'true'
  let shown: Shown | undefined
  let frame = 0

  function clear() {
    shown?.stop()
    shown = undefined
    cancelAnimationFrame(frame)
    frame = 0
    layer.remove()
  }
  signal.addEventListener('abort', clear)

  /** Once a frame at most, and reads before it writes, so that no layout is forced twice. */
  function soon() {
    shown?.bars.forget()
    frame ||= requestAnimationFrame(() => {
      frame = 0
      place()
    })
  }

  function begin(editable: Editable): Shown {
    clear()
    const { element } = editable
    root.append(layer)
    const stop = new AbortController()
    const unfollow = autoUpdate(element, layer, soon)
    element.addEventListener('scroll', soon, { passive: true, signal: stop.signal })
    root.ownerDocument.fonts.addEventListener('loadingdone', soon, { signal: stop.signal })
    return {
      editable,
      ground: groundOf(element),
      clips: getOverflowAncestors(element).filter(isElement),
      bars: rememberBars(outermost(element), root.host),
      marks: [],
      stop() {
        stop.abort()
        unfollow()
      },
    }
  }

  function place() {
    if (!shown) return
    const zoom = layer.currentCSSZoom
    const { editable, ground, clips, bars, marks } = shown
    const view = clips.map(boxOnPage)
    const isSeen = ({ x, y, width, height }: DOMRect) =>
      width > 0 && height > 0 && !bars.isUnder(x + width / 2, y + height / 2)
    const boxes = marks.flatMap((mark) =>
      editable
        .rects(mark)
        .map((rect) => view.reduce(intersection, rect))
        .filter(isSeen)
        .map((rect) => ({ rect, mark })),
    )
    while (layer.childElementCount < boxes.length) layer.append(layer.ownerDocument.createElement('div'))
    while (layer.childElementCount > boxes.length) layer.lastElementChild?.remove()
    for (const [at, { rect, mark }] of boxes.entries()) {
      const box = layer.children[at]
      if (box instanceof HTMLElement) draw(box, rect, mark, ground, zoom)
    }
  }

  return {
    show(editable, marks) {
      if (shown?.editable !== editable) shown = begin(editable)
      shown.marks = marks
      place()
    },
    clear,
  }
}

/** @param zoom the page's own, in which our root stands too. */
function draw(box: HTMLElement, rect: DOMRect, mark: PlacedMark, ground: Ground, zoom: number): void {
  const { [ground]: color, line, px, wash: percent } = INKS[mark.severity]
  const [x, y, width, height] = [rect.x, rect.y, rect.width, rect.height].map((length) => length / zoom)
  // Forced colours repaint the border in the text's colour and drop the wash, which keeps the line's style.
  box.style.cssText = `position: absolute; box-sizing: border-box; border-bottom: ${px}px ${line} ${color};
    background: ${wash(color, mark.active ? ACTIVE_WASH : percent)};
    transform: translate(${x}px, ${y}px); inline-size: ${width}px; block-size: ${height}px`
}
