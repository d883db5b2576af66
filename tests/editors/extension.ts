/**
 * The code under test as it runs for people: a content script in a world of its own. Tests in the
 * page's world call it by events on the editable, and get JSON back.
 */
import { type Editable, openEditable } from '../../entrypoints/coach.content/editable/index.ts'
import { createPainter, type Mark } from '../../entrypoints/coach.content/paint/painter.ts'
import type { Range as TextRange } from '../../rules/index.ts'

/** What tests can ask of the coach's side, always of the editable the event came from. */
export type Call =
  | { readonly do: 'read' }
  | { readonly do: 'selection' }
  | { readonly do: 'rects'; readonly range: TextRange }
  | { readonly do: 'replace'; readonly range: TextRange; readonly expected: string; readonly text: string }
  | { readonly do: 'paint'; readonly marks: readonly Mark[] }
  | { readonly do: 'clear' }
  | { readonly do: 'pause' }
  | { readonly do: 'rectsOf'; readonly key: string }
  | { readonly do: 'keyAt'; readonly x: number; readonly y: number }

/** A pause lasts no time in a test, but the code under test sees that it passed. Milliseconds. */
const LONG_PAUSE = 5000
let passed = 0
const now = performance.now.bind(performance)
performance.now = () => now() + passed

const { signal } = new AbortController()
const host = document.createElement('div')
host.id = 'galateo-bench'
host.style.cssText = 'all: initial; position: fixed; inset: 0 auto auto 0; z-index: 2147483647'
const painter = createPainter(host.attachShadow({ mode: 'open' }), signal)
const editables = new WeakMap<HTMLElement, Editable>()

document.addEventListener(
  'bench-call',
  (event) => {
    const element = event.composedPath()[0]
    if (!('detail' in event && element instanceof HTMLElement)) return
    if (!host.isConnected) document.documentElement.append(host)
    const editable = editables.get(element) ?? openEditable(element, signal)
    editables.set(element, editable)
    const { id, call }: { id: number; call: Call } = JSON.parse(String(event.detail))
    const answer = (value: unknown) =>
      element.dispatchEvent(new CustomEvent('bench-answer', { detail: JSON.stringify({ id, value }) }))
    Promise.resolve(serve(editable, call)).then(answer, (error: unknown) => answer({ error: String(error) }))
  },
  { capture: true },
)
document.documentElement.dataset.coach = 'there'

function serve(editable: Editable, call: Call): unknown {
  switch (call.do) {
    case 'read':
      return editable.read()
    case 'selection':
      return editable.selection()
    case 'rects':
      return editable.rects(call.range)
    case 'replace':
      return editable.replace(call.range, call.expected, call.text)
    case 'paint':
      return painter.paint(editable, call.marks)
    case 'clear':
      return painter.clear()
    case 'pause':
      passed += LONG_PAUSE
      return undefined
    case 'rectsOf':
      return painter.rectsOf(call.key)
    case 'keyAt':
      return painter.keyAt(call.x, call.y)
  }
}
