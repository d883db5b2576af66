/**
 * The windows of one page: its own, and those of its frames of the same origin. Editors live in such
 * frames (TinyMCE, CKEditor 4), and the page around them is where the person sees the coach.
 */
import type { Editable } from './editable/types.ts'
import { isElement, outermost } from './sites/walk.ts'

/**
 * Calls back with each window now, and again with all of them whenever a frame may have come or was
 * written anew, which loses its listeners: so `attach` has to be harmless when it was done before, as
 * `addEventListener` with the same function is. Until `signal` ends.
 */
export function followViews(page: Document, attach: (view: Window) => void, signal: AbortSignal): void {
  const own = page.defaultView ?? window
  function reach(view: Window) {
    attach(view)
    // `load` of a frame does not bubble, but passes here on its way down.
    view.document.addEventListener('load', again, { capture: true, signal })
    for (let at = 0; at < view.length; at++) {
      const inner = view[at]
      if (inner && isReadable(inner)) reach(inner)
    }
  }
  function again(event: Event) {
    if (event.target !== null && 'contentWindow' in event.target) reach(own)
  }
  reach(own)
  let count = own.length
  const observer = new MutationObserver(() => {
    if (own.length === count) return
    count = own.length
    reach(own)
  })
  observer.observe(page, { childList: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect())
}

function isReadable(view: Window): boolean {
  try {
    return Boolean(view.document)
  } catch {
    return false
  }
}

/** Whether an element is still on the page; one in a frame that was taken down does not notice. */
export function isOnPage(element: Element): boolean {
  return element.isConnected && element.ownerDocument.defaultView !== null
}

/** Gives the keyboard back to a composer, in whatever frame it is. */
export function focusOn(composer: HTMLElement): void {
  const page = composer.ownerDocument
  if (!page.hasFocus()) page.defaultView?.focus()
  composer.focus()
}

/** The frames around an element's document, innermost first. */
function framesAround(element: Element): readonly Element[] {
  const frames: Element[] = []
  try {
    for (let view = element.ownerDocument.defaultView; view?.frameElement; view = parentOf(view)) {
      frames.push(view.frameElement)
    }
  } catch {
    // The frame around is of another origin: there our page ends.
  }
  return frames
}

function parentOf(view: Window): (Window & typeof globalThis) | null {
  return view.frameElement?.ownerDocument.defaultView ?? null
}

/** What shows of a rectangle of `element`'s own viewport, in px of the outermost page's; may be empty. */
function onPage(rect: DOMRect, element: Element): DOMRect {
  return framesAround(element).reduce(outOf, rect)
}

/** A point of an event, in px of the outermost page's viewport. */
export function pointOnPage(event: MouseEvent): { readonly x: number; readonly y: number } {
  const { clientX, clientY } = event
  const target = event.composedPath()[0]
  if (!isElement(target)) return { x: clientX, y: clientY }
  const { x, y } = framesAround(target).reduce(moveOut, new DOMRect(clientX, clientY))
  return { x, y }
}

/** Into the page around a frame: moved by its place, scaled with it. */
function moveOut(rect: DOMRect, frame: Element): DOMRect {
  const box = frame.getBoundingClientRect()
  const { offsetWidth = 0, offsetHeight = 0, clientLeft, clientTop } = frame as HTMLElement
  const [across, down] = [box.width / offsetWidth || 1, box.height / offsetHeight || 1]
  const x = box.x + (clientLeft + rect.x) * across
  const y = box.y + (clientTop + rect.y) * down
  return new DOMRect(x, y, rect.width * across, rect.height * down)
}

/** The same, without what the frame's own edge hides. */
function outOf(rect: DOMRect, frame: Element): DOMRect {
  const moved = moveOut(rect, frame)
  const box = frame.getBoundingClientRect()
  const left = Math.max(moved.left, box.left)
  const top = Math.max(moved.top, box.top)
  const width = Math.max(0, Math.min(moved.right, box.right) - left)
  const height = Math.max(0, Math.min(moved.bottom, box.bottom) - top)
  return new DOMRect(left, top, width, height)
}

/** The element's box, in px of the outermost page's viewport. */
export function boxOnPage(element: Element): DOMRect {
  return onPage(element.getBoundingClientRect(), element)
}

/** The editable with its rectangles in px of the outermost page's viewport. */
export function editableOnPage(editable: Editable): Editable {
  const { element } = editable
  if (outermost(element).ownerDocument === element.ownerDocument) return editable
  return {
    ...editable,
    rects: (range) =>
      editable
        .rects(range)
        .map((rect) => onPage(rect, element))
        .filter(({ width, height }) => width > 0 && height > 0),
  }
}
