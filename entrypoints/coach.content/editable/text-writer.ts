import type { Piece, TextMap } from './text-map.ts'

/** Builds a text map line by line, as a browser lays lines out. */
export interface TextWriter {
  /** Characters that are shown as they stand; `from` is the first one's offset in `node`. */
  chars(node: Text, from: number, chars: string): void
  /** White space that is shown as one space if more follows on its line, and not at all at its edges. */
  space(node: Text, from: number): void
  /** Ends a line, unless nothing follows in its block: then it only holds the line open. */
  lineBreak(node: Node, from: number): void
  /** Something with a text that cannot be entered. */
  atom(node: Element, label: string): void
  /** The edge of a block. */
  edge(): void
  finish(): TextMap
}

export function createTextWriter(): TextWriter {
  const pieces: Piece[] = []
  let text = ''
  let lineIsOpen = false
  let hasLineBefore = false
  let breakWaits = false
  let spaceWaits: { readonly node: Text; readonly from: number } | undefined
  /** White space here would collapse: at the start of a line, or after a space. */
  let afterSpace = true

  /** Whatever comes next stands on a line: opens the next one if the last is over. */
  function open() {
    if (breakWaits || (!lineIsOpen && hasLineBefore)) {
      text += '\n'
      afterSpace = true
      spaceWaits = undefined
    }
    breakWaits = false
    lineIsOpen = true
  }

  function add(node: Text, from: number, chars: string) {
    const start = text.length
    text += chars
    const last = pieces.at(-1)
    if (
      last?.kind === 'chars' &&
      last.node === node &&
      last.end === start &&
      last.from + last.end - last.start === from
    ) {
      pieces[pieces.length - 1] = { ...last, end: text.length }
    } else pieces.push({ kind: 'chars', start, end: text.length, node, from })
  }

  function showSpace() {
    if (spaceWaits) add(spaceWaits.node, spaceWaits.from, ' ')
    spaceWaits = undefined
    afterSpace = false
  }

  return {
    chars(node, from, chars) {
      if (chars === '') return
      open()
      showSpace()
      add(node, from, chars)
    },
    space(node, from) {
      if (afterSpace) return
      spaceWaits = { node, from }
      afterSpace = true
    },
    lineBreak(node, from) {
      open()
      spaceWaits = undefined
      pieces.push({ kind: 'filler', start: text.length, end: text.length, node, from })
      breakWaits = true
      afterSpace = true
    },
    atom(node, label) {
      open()
      showSpace()
      const start = text.length
      text += label
      pieces.push({ kind: 'atom', start, end: text.length, node })
    },
    edge() {
      if (lineIsOpen) hasLineBefore = true
      lineIsOpen = false
      breakWaits = false
      spaceWaits = undefined
      afterSpace = true
    },
    finish: () => ({ text, pieces }),
  }
}
