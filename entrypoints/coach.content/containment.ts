import { type MouseEvent, type RefObject, useEffect } from 'react'

/** What happens in our surfaces stays there: page shortcuts, click-outside handlers and focus traps do not see it. */
const KEPT = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'touchstart', 'touchend'],
  ...['focusin', 'focusout', 'contextmenu', 'wheel'],
] as const

/** Stops our own events at the shadow root, after our handlers have run; the page's events are never touched. */
export function useContained(ours: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = ours.current?.getRootNode()
    if (!(root instanceof ShadowRoot)) return
    const end = new AbortController()
    for (const type of KEPT) {
      root.addEventListener(type, (event) => event.stopPropagation(), { signal: end.signal, passive: true })
    }
    return () => end.abort()
  }, [ours])
}

/** A press on our surfaces leaves the focus in the draft; text that one may want to copy can be selected. */
export function keepFocusInDraft(event: MouseEvent): void {
  const target = event.target
  if (target instanceof Element && !target.closest('input, select, textarea, [data-selectable]')) {
    event.preventDefault()
  }
}
