import type { Range as TextRange } from '../../../rules/index.ts'
import { nextFrame, nextTask } from './frames.ts'
import { watchHand } from './hand.ts'
import { byCommand, undo } from './input-path.ts'
import { contentOf, type Field, openMirror } from './mirror.ts'
import { within } from './rects.ts'
import { type Composer, replaceIn } from './replace.ts'
import type { Editable } from './types.ts'

/** A textarea, or a text input. */
export function openField(element: Field, signal: AbortSignal): Editable {
  const mirror = openMirror(element, signal)

  function selection(): TextRange | undefined {
    const { selectionStart: start, selectionEnd: end } = element
    return start === null || end === null ? undefined : { start, end }
  }

  function selectSpan({ start, end }: TextRange): boolean {
    if (element.readOnly || element.disabled || element.selectionStart === null) return false
    element.focus({ preventScroll: true })
    element.setSelectionRange(start, end)
    return isAt({ start, end })
  }

  function isAt({ start, end }: TextRange): boolean {
    return element.selectionStart === start && element.selectionEnd === end
  }

  const composer: Composer = {
    element,
    read: () => element.value,
    async rest() {},
    async select(range) {
      const isSelected = selectSpan(range)
      // Pages that keep mentions in a draft work out what changed from the selection they last heard of.
      await nextFrame()
      await nextTask()
      return isSelected && isAt(range)
    },
    ways: (_range, text) => [() => byCommand(element, text)],
    async putCaret(at) {
      // Chromium adds what is typed next to the same undo step, unless the caret was elsewhere in between.
      const aside = at === 0 ? Math.min(1, element.value.length) : at - 1
      selectSpan({ start: aside, end: aside })
      selectSpan({ start: at, end: at })
    },
    undo: () => undo(element),
    hand: watchHand(element, signal),
  }

  /** A textarea's text scrolls through its padding; an input's is cut at it, and stands in its middle. */
  function onScreen(lines: readonly DOMRect[]): readonly DOMRect[] {
    const box = element.getBoundingClientRect()
    const content = contentOf(element)
    const isInput = element.localName === 'input'
    const scale = { x: box.width / element.offsetWidth || 1, y: box.height / element.offsetHeight || 1 }
    const place = ({ x, y, width, height }: DOMRect) =>
      new DOMRect(box.x + x * scale.x, box.y + y * scale.y, width * scale.x, height * scale.y)

    const placed = lines.map(({ x, y, width, height }) => {
      const down = isInput ? (content.height - height) / 2 : y - element.scrollTop
      return place(new DOMRect(content.x + x - element.scrollLeft, content.y + down, width, height))
    })
    return within(placed, isInput ? place(content) : box)
  }

  return {
    element,
    kind: 'field',
    read: composer.read,
    domRange: () => undefined,
    rects: (range) => (range.end > element.value.length ? [] : onScreen(mirror.rects(range))),
    selection,
    replace: (range, expected, text) => replaceIn(composer, range, expected, text),
  }
}
