import type { Range as TextRange } from '../../../rules/index.ts'
import { isShadowRoot } from '../sites/walk.ts'
import { nextFrame, pause } from './frames.ts'
import { watchHand } from './hand.ts'
import { isDrawnByBrowser, undo, undoPauseOf, waysFor } from './input-path.ts'
import { readText } from './read-text.ts'
import { joinLines, within } from './rects.ts'
import { type Composer, replaceIn } from './replace.ts'
import { select, selectionIn } from './selection.ts'
import { domRangeOf, offsetOf, type TextMap } from './text-map.ts'
import type { Editable } from './types.ts'
import { widen } from './widen.ts'

/** How often a span is selected before giving up on an editor that keeps selecting something else. */
const ATTEMPTS = 3

/** An editor on a contenteditable, whatever library draws it. */
export function openRich(element: HTMLElement, signal: AbortSignal): Editable {
  let map: TextMap | undefined
  const hand = watchHand(element, signal)
  let changedAt = Number.NEGATIVE_INFINITY
  const observer = new MutationObserver(changed)
  observer.observe(element, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'contenteditable', 'alt'],
  })
  signal.addEventListener('abort', () => observer.disconnect())

  function changed(records: readonly MutationRecord[]) {
    if (records.length > 0 || signal.aborted) map = undefined
    if (records.some(({ type }) => type !== 'attributes')) changedAt = performance.now()
  }

  /** The text as it stands this instant: what the observer was not told yet is asked for. */
  function current(): TextMap {
    changed(observer.takeRecords())
    map ??= readText(element)
    return map
  }

  function domRange(range: TextRange): Range | undefined {
    return range.end <= current().text.length ? domRangeOf(current(), element, range) : undefined
  }

  function selection(): TextRange | undefined {
    const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selectionIn(element) ?? {}
    if (!anchorNode || !focusNode) return undefined
    const anchor = offsetOf(current(), element, { node: anchorNode, offset: anchorOffset })
    const focus = offsetOf(current(), element, { node: focusNode, offset: focusOffset })
    return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }
  }

  async function selectSpan(range: TextRange): Promise<boolean> {
    if (!element.isContentEditable) return false
    focus()
    const count = hand()
    // A person who writes on meanwhile has the caret where they want it.
    for (let attempt = 0; attempt < ATTEMPTS && hand() === count; attempt += 1) {
      // The nodes are looked up each time, because the focus may have made the editor draw itself anew.
      const target = domRange(range)
      if (!target) return false
      const scope = element.getRootNode()
      // Inside a shadow tree, Firefox cannot delete to the end of a box unless the selection ends at the box.
      const isToTheEnd = range.start < range.end && range.end === current().text.length
      if (import.meta.env.FIREFOX && isShadowRoot(scope) && isToTheEnd) {
        target.setEnd(element, element.childNodes.length)
      }
      await select(element, target)
      // An editor that was still drawing its last change now puts its own selection back.
      await nextFrame()
      const selected = selection()
      if (selected?.start === range.start && selected.end === range.end) return true
    }
    return false
  }

  function focus() {
    const page = element.ownerDocument
    const scope = element.getRootNode()
    const focused = isShadowRoot(scope) ? scope.activeElement : page.activeElement
    // A frame that lost the focus still has an active element.
    if (!page.hasFocus()) page.defaultView?.focus()
    if (focused !== element) element.focus({ preventScroll: true })
  }

  const composer: Composer = {
    element,
    read: () => current().text,
    async rest() {
      await pause(changedAt + undoPauseOf(element) - performance.now())
    },
    select: selectSpan,
    ways(range, text) {
      const isInsertion = range.start === range.end
      return waysFor(element, { text, isInsertion }).map((way) => () => {
        const target = domRange(range)
        return target ? way(element, target, text) : 'left'
      })
    },
    async putCaret(at) {
      const now = selection()
      // Chromium adds what is typed next to the same undo step, unless the caret was elsewhere in between.
      if (isDrawnByBrowser(element)) element.ownerDocument.getSelection()?.collapse(element, 0)
      else if (now?.start === at && now.end === at) return
      await selectSpan({ start: at, end: at })
    },
    undo: () => undo(element),
    hand,
  }

  return {
    element,
    kind: 'rich',
    read: composer.read,
    domRange,
    rects(range) {
      const rects = current()
        .pieces.filter(({ start, end }) => start < range.end && end > range.start)
        .flatMap((piece) => {
          if (piece.kind === 'atom') return [piece.node.getBoundingClientRect()]
          if (piece.kind === 'filler') return []
          const shown = element.ownerDocument.createRange()
          shown.setStart(piece.node, piece.from + Math.max(range.start - piece.start, 0))
          shown.setEnd(piece.node, piece.from + Math.min(range.end, piece.end) - piece.start)
          return [...shown.getClientRects()]
        })
      return within(joinLines(rects), element.getBoundingClientRect())
    },
    selection,
    replace(range, expected, text) {
      const caret = range.start + text.length
      const wide = widen(current(), { range, expected, text }, isDrawnByBrowser(element))
      return replaceIn(composer, wide.range, wide.expected, wide.text, caret)
    },
  }
}
