/** Keeps our floating surfaces beside the composer or its words, however the page scrolls or grows. */
import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  inline,
  type Middleware,
  offset,
  type Placement,
  type ReferenceElement,
  shift,
  size,
} from '@floating-ui/dom'
import { type RefObject, useLayoutEffect } from 'react'
import { isUnderBar } from './covered.ts'
import { outermost } from './sites/walk.ts'
import { boxOnPage, isOnPage } from './views.ts'

interface Anchoring {
  /** The composer: what scrolls or resizes it moves us too. */
  readonly composer: HTMLElement
  /** Client rectangles to stand beside, in the viewport's px; none means the composer itself. */
  rects?(): readonly DOMRect[]
  readonly placement: Placement
  readonly middleware: readonly Middleware[]
  /** Anything whose change means that the words may have moved. */
  readonly moved?: unknown
}

/** Distance to the viewport's edges, in px. */
const EDGE = 8

/** Beside a word or a composer, where there is room; never taller than the room. */
export const BESIDE: readonly Middleware[] = [
  inline(),
  offset(6),
  flip({ padding: EDGE, fallbackAxisSideDirection: 'none' }),
  shift({ padding: EDGE }),
  size({
    padding: EDGE,
    apply({ availableHeight, elements }) {
      elements.floating.style.setProperty('--room', `${Math.max(160, Math.floor(availableHeight))}px`)
    },
  }),
  hide(),
]

/** Hides what would stand on a bar that the composer is scrolled under, at the corner where it is placed. */
export const notOnBars: Middleware = {
  name: 'notOnBars',
  fn({ elements: { reference, floating }, x, y, rects }) {
    const host = floating.getRootNode()
    const composer = 'contextElement' in reference ? reference.contextElement : reference
    const isUnder =
      host instanceof ShadowRoot &&
      composer instanceof Element &&
      isUnderBar(outermost(composer), x + rects.floating.width / 2, y + rects.floating.height, host.host)
    return { data: { isUnder } }
  },
}

/** Places the element while it is mounted; it stays hidden until it has a place, and while its words are scrolled away. */
export function useAnchored(floating: RefObject<HTMLElement | null>, anchoring: Anchoring): void {
  const { composer, rects, placement, middleware, moved } = anchoring

  // biome-ignore lint/correctness/useExhaustiveDependencies: `moved` says that the same words stand elsewhere
  useLayoutEffect(() => {
    const element = floating.current
    if (!element) return
    let current = true
    const reference = referenceTo(composer, rects)

    function update() {
      if (!element || !isOnPage(composer)) return
      const middlewares = [...middleware]
      void computePosition(reference, element, {
        strategy: 'fixed',
        placement,
        middleware: middlewares,
      }).then(({ x, y, middlewareData }) => {
        if (!current) return
        element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
        const isHidden = middlewareData.hide?.referenceHidden || middlewareData.notOnBars?.isUnder
        element.dataset.placed = isHidden ? 'hidden' : 'shown'
      })
    }
    const stop = autoUpdate(composer, element, update)
    return () => {
      current = false
      stop()
    }
  }, [floating, composer, rects, placement, middleware, moved])
}

/** A composer in a frame is spoken of in the px of the page around it, and hidden where the frame is. */
function referenceTo(composer: HTMLElement, rects?: () => readonly DOMRect[]): ReferenceElement {
  const outer = outermost(composer)
  const isFramed = outer.ownerDocument !== composer.ownerDocument
  if (!rects && !isFramed) return composer
  const shown = () => {
    const found = rects?.() ?? []
    return found.length > 0 ? found : [boxOnPage(composer)]
  }
  return {
    contextElement: isFramed ? outer : composer,
    getBoundingClientRect: () => union(shown()),
    getClientRects: () => [...shown()],
  }
}

function union(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left))
  const top = Math.min(...rects.map((rect) => rect.top))
  const right = Math.max(...rects.map((rect) => rect.right))
  const bottom = Math.max(...rects.map((rect) => rect.bottom))
  return new DOMRect(left, top, right - left, bottom - top)
}
