import { type MouseEvent, type RefObject, useEffect } from 'react'
import { followViews } from './views.ts'

/** What happens in our surfaces stays there: page shortcuts, click-outside handlers and focus traps do not see it. */
const KEPT = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'touchstart', 'touchend'],
  ...['focusin', 'focusout', 'contextmenu', 'wheel'],
] as const

/**
 * Stops our own events at the shadow root, after our handlers have run. Of the page's own events none
 * is touched; but a key that went down here and gives the focus back to the draft (Escape, Enter on a
 * suggestion) must not come up, or repeat, in the draft: some pages send on it.
 */
export function useContained(ours: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = ours.current?.getRootNode()
    if (!(root instanceof ShadowRoot)) return
    const end = new AbortController()
    for (const type of KEPT) {
      root.addEventListener(type, (event) => event.stopPropagation(), { signal: end.signal, passive: true })
    }
    finishKeys(root, end.signal)
    return () => end.abort()
  }, [ours])
}

function finishKeys(root: ShadowRoot, signal: AbortSignal) {
  const down = new Set<string>()
  root.addEventListener('keydown', (event) => event instanceof KeyboardEvent && down.add(event.code), {
    signal,
  })
  function finish(event: KeyboardEvent) {
    const isRepeat = event.type === 'keydown' && event.repeat
    const beganHere = isRepeat ? down.has(event.code) : down.delete(event.code)
    const isNewPress = event.type === 'keydown' && !event.repeat
    if (!beganHere || isNewPress || event.composedPath().includes(root)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  followViews(
    root.ownerDocument,
    (view) => {
      view.addEventListener('keydown', finish, { capture: true, signal })
      view.addEventListener('keyup', finish, { capture: true, signal })
    },
    signal,
  )
}

/** A press on our surfaces leaves the focus in the draft; text that one may want to copy can be selected. */
export function keepFocusInDraft(event: MouseEvent): void {
  const target = event.target
  if (target instanceof Element && !target.closest('input, select, textarea, [data-selectable]')) {
    event.preventDefault()
  }
}
