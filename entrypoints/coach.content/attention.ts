/**
 * How a person reaches a tip from the draft: resting the pointer on its words, clicking them, or
 * Alt+Shift+G for the next one from the caret. Nothing here takes the focus or a key from the page
 * unless that shortcut is pressed.
 */
import type { ShownTip } from './coach-store.ts'
import type { Place } from './place.ts'
import { nextFrom } from './reading-order.ts'
import { followViews, pointOnPage } from './views.ts'

/** The shortcut as it is shown to people. */
export const SHORTCUT = 'Alt+Shift+G'
/** Resting this long on flagged words opens their tip; leaving it this long closes it. Milliseconds. */
const REST = 250
const LEAVE = 400

export interface AttentionHost {
  place(): Place | undefined
  keyAt(x: number, y: number): string | undefined
  tips(): readonly ShownTip[]
  /** Opens the popover; with `focus`, moves the keyboard into it. */
  open(key: string | undefined, focus: boolean): void
  isOpen(): string | undefined
  /** Whether the pointer or the focus is in the coach's own surfaces. */
  isOurs(event: Event): boolean
}

export function watchAttention(page: Document, host: AttentionHost, signal: AbortSignal): void {
  const capture = { capture: true, signal }
  let rest: ReturnType<typeof setTimeout> | undefined
  let leave: ReturnType<typeof setTimeout> | undefined
  let frame = 0
  signal.addEventListener('abort', () => {
    clearTimeout(rest)
    clearTimeout(leave)
    cancelAnimationFrame(frame)
  })

  function look(event: PointerEvent) {
    const composer = host.place()?.composer
    const over = composer && event.composedPath().includes(composer)
    if (!over && host.isOpen() === undefined) return
    if (host.isOurs(event)) {
      clearTimeout(leave)
      leave = undefined
      return
    }
    const { x, y } = pointOnPage(event)
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => settle(over ? host.keyAt(x, y) : undefined))
  }

  function settle(key: string | undefined) {
    const open = host.isOpen()
    clearTimeout(rest)
    if (key !== undefined) {
      clearTimeout(leave)
      leave = undefined
      if (key !== open) rest = setTimeout(() => host.open(key, false), REST)
    } else if (open !== undefined) {
      leave ??= setTimeout(() => {
        leave = undefined
        host.open(undefined, false)
      }, LEAVE)
    }
  }

  function onClick(event: MouseEvent) {
    const composer = host.place()?.composer
    if (!composer || !event.composedPath().includes(composer)) return
    const { x, y } = pointOnPage(event)
    const key = host.keyAt(x, y)
    if (key !== undefined) host.open(key, false)
  }

  function onKey(event: KeyboardEvent) {
    if (event.code !== 'KeyG' || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return
    const place = host.place()
    const next = place && nextFrom(host.tips(), place.session.editable.selection()?.end ?? 0, host.isOpen())
    if (!next) return
    event.preventDefault()
    event.stopImmediatePropagation()
    host.open(next.key, true)
  }

  followViews(
    page,
    (view) => {
      view.addEventListener('pointermove', look, { ...capture, passive: true })
      view.addEventListener('click', onClick, capture)
      view.addEventListener('keydown', onKey, capture)
    },
    signal,
  )
}
