import type { Range as TextRange } from '../../../rules/index.ts'
import { byCommand, undo } from './input-path.ts'
import { type Field, openMirror } from './mirror.ts'
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
    return element.selectionStart === start && element.selectionEnd === end
  }

  const composer: Composer = {
    element,
    read: () => element.value,
    select: async (range) => selectSpan(range),
    ways: (_range, text) => [() => byCommand(element, text)],
    caret() {
      const range = selection()
      return range && range.start === range.end ? range.end : undefined
    },
    async putCaret(at) {
      selectSpan({ start: at, end: at })
    },
    undo: () => undo(element),
  }

  /** Where the field's text begins on the screen, and how much larger than in its own px it is shown there. */
  function origin() {
    const box = element.getBoundingClientRect()
    const style = (element.ownerDocument.defaultView ?? window).getComputedStyle(element)
    const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0
    const scale = { x: box.width / element.offsetWidth || 1, y: box.height / element.offsetHeight || 1 }
    const x = element.clientLeft + px('padding-left') - element.scrollLeft
    const y = element.clientTop + px('padding-top') - element.scrollTop
    return {
      x: box.x + x * scale.x,
      y: box.y + y * scale.y,
      scale,
      room: element.clientHeight - px('padding-top') - px('padding-bottom'),
    }
  }

  return {
    element,
    kind: 'field',
    read: composer.read,
    domRange: () => undefined,
    rects(range) {
      if (range.end > element.value.length) return []
      const lines = mirror.rects(range)
      const { x, y, scale, room } = origin()
      // A single line stands in the middle of its field.
      const drop = element instanceof HTMLInputElement ? Math.max(0, (room - (lines[0]?.height ?? 0)) / 2) : 0
      return within(
        lines.map(
          (line) =>
            new DOMRect(
              x + line.x * scale.x,
              y + (line.y + drop) * scale.y,
              line.width * scale.x,
              line.height * scale.y,
            ),
        ),
        element,
      )
    },
    selection,
    replace: (range, expected, text) => replaceIn(composer, range, expected, text),
  }
}
