import type { Line } from './bench.ts'

/** A plain contenteditable has no model but its DOM: a line for each block and each break between words. */
export function shown(box: HTMLElement): string {
  const lines = [...box.childNodes].reduce<string[][]>(
    (blocks, node) => {
      if (node instanceof HTMLDivElement) blocks.push([linesOf(node)], [])
      else blocks.at(-1)?.push(linesOf(node))
      return blocks
    },
    [[]],
  )
  return lines
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.join('').replace(/\n$/, ''))
    .join('\n')
    .replaceAll('\u00A0', ' ')
}

function linesOf(node: Node): string {
  if (node instanceof HTMLBRElement) return '\n'
  if (node instanceof Text) return node.data
  return [...node.childNodes].map(linesOf).join('')
}

/** Spaces in a row are kept as browsers keep them when they are typed. */
export function fill(box: HTMLElement, lines: readonly Line[]): void {
  box.replaceChildren(
    ...lines.map((line) => {
      const block = document.createElement('div')
      for (const { text, bold } of line) {
        const run = document.createElement('b')
        run.textContent = text.replaceAll('  ', ' \u00A0')
        block.append(bold ? run : (run.textContent ?? ''))
      }
      if (line.length === 0) block.append(document.createElement('br'))
      return block
    }),
  )
  const last = box.lastElementChild?.lastChild
  const at = last instanceof Text ? last : (last?.firstChild ?? box.lastElementChild ?? box)
  getSelection()?.collapse(at, at.nodeValue?.length ?? 0)
}
