/** Where words really are and what is really drawn, found without the code under test. */
import type { Box, EditorPage } from './editor-page.ts'

/**
 * What is wrong with the rectangles told for a word that is there once; empty when they are right. The
 * truth comes from the page's own text nodes, or for a field from the browser, asked between which
 * characters a point falls. A word out of view has no rectangle.
 */
export async function misplaced(page: EditorPage, word: string): Promise<string> {
  const told = await page.rectsOf(word)
  return page.isField ? misplacedInField(page, word, told) : misplacedInText(page, word, told)
}

function misplacedInText(page: EditorPage, word: string, told: readonly Box[]): Promise<string> {
  return page.tab.run(
    ({ word, told }) => {
      const root = window.bench?.element
      if (!root) return 'no bench'
      const range = root.ownerDocument.createRange()
      const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue?.indexOf(word) ?? -1
        if (start < 0) continue
        range.setStart(node, start)
        range.setEnd(node, start + word.length)
      }
      const view = root.getBoundingClientRect()
      const { left, right, top, bottom } = range.getBoundingClientRect()
      const isShown = bottom > view.top && top < view.bottom
      const [box] = told
      if (!box) return isShown ? `shown at ${top}, told nowhere` : ''
      const gaps = [box.x - left, box.x + box.width - right, box.y - Math.max(top, view.top)]
      const isNear = isShown && told.length === 1 && gaps.every((gap) => Math.abs(gap) < 1)
      return isNear ? '' : `told ${JSON.stringify(told)}, is ${JSON.stringify({ left, right, top, bottom })}`
    },
    { word, told },
  )
}

function misplacedInField(page: EditorPage, word: string, told: readonly Box[]): Promise<string> {
  return page.tab.run(
    ({ word, told }) => {
      const field = window.bench?.element
      if (!field || !('value' in field)) return 'no field'
      const start = String(field.value).indexOf(word)
      const end = start + word.length
      const at = (x: number, y: number) => {
        const place = document.caretPositionFromPoint(x, y)
        return place?.offsetNode === field ? place.offset : -1
      }
      const [box] = told
      if (!box || told.length > 1) {
        const view = field.getBoundingClientRect()
        for (let y = view.top + 10; y < Math.min(view.bottom - 10, innerHeight); y += 8) {
          for (let x = view.left + 10; x < view.right - 10; x += 12) {
            if (at(x, y) > start && at(x, y) < end) return `shown at ${x}, ${y}, told ${JSON.stringify(told)}`
          }
        }
        return ''
      }
      // A caret is nearest to the word's edge up to half a letter from it, on either side.
      const { x, y, width, height } = box
      const middle = y + height / 2
      const seen = [
        at(x - 2, middle),
        at(x + 2, middle),
        at(x + width - 2, middle),
        at(x + width + 2, middle),
      ]
      const isCut = height < 12
      const upright = isCut ? [start, start] : [at(x + 2, y + 3), at(x + 2, y + height - 3)]
      const wanted = [start, start, end, end, start, start]
      const isRight = JSON.stringify([...seen, ...upright]) === JSON.stringify(wanted)
      return isRight ? '' : `told ${JSON.stringify(box)}: ${[...seen, ...upright]} instead of ${wanted}`
    },
    { word, told },
  )
}

/** The words under each severity's highlight, as the browser has them to draw. */
export function highlighted(page: EditorPage): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.tab.run(() => {
    const view = window.bench?.element.ownerDocument.defaultView
    const found: Record<string, string[]> = {}
    if (!view) return found
    const { highlights } = (view as Window & typeof globalThis).CSS
    for (const severity of ['tip', 'check', 'stop']) {
      const ranges = [...(highlights.get(`galateo-${severity}`) ?? [])]
      found[severity] = ranges.map((range) =>
        range instanceof view.Range ? range.toString() : 'not a range',
      )
    }
    return found
  }, undefined)
}

/** The boxes that are drawn over a field, of all its marks. */
export function boxesDrawn(page: EditorPage): Promise<readonly Box[]> {
  return page.tab.run(() => {
    const layer = document.querySelector('#galateo-bench')?.shadowRoot?.querySelector('[aria-hidden]')
    return [...(layer?.children ?? [])].map((box) => {
      const { x, y, width, height } = box.getBoundingClientRect()
      return { x, y, width, height }
    })
  }, undefined)
}
