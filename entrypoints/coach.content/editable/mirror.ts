import type { Range as TextRange } from '../../../rules/index.ts'
import { joinLines } from './rects.ts'

/** A form field whose text a person can select. */
export type Field = HTMLTextAreaElement | HTMLInputElement

/** What decides where a field's words stand. Lengths come computed, in px. */
const TYPOGRAPHY = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-orientation',
  'text-rendering',
  'text-transform',
  'text-wrap-style',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
] as const

/** Where a field's text is laid out, in the field's own px from the corner of its border. */
export function contentOf(field: Field): DOMRect {
  const style = (field.ownerDocument.defaultView ?? window).getComputedStyle(field)
  const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0
  const [left, top] = [px('padding-left'), px('padding-top')]
  const [across, down] = [left + px('padding-right'), top + px('padding-bottom')]
  if (field.localName === 'textarea') {
    const [x, y] = [field.clientLeft + left, field.clientTop + top]
    return new DOMRect(x, y, field.clientWidth - across, field.clientHeight - down)
  }
  // An input has no scroll bars, and Firefox takes its padding for a part of its border.
  const [x, y] = [px('border-left-width'), px('border-top-width')]
  const width = field.offsetWidth - x - px('border-right-width') - across
  const height = field.offsetHeight - y - px('border-bottom-width') - down
  return new DOMRect(x + left, y + top, width, height)
}

/** A copy of a field's text, laid out like it off the page, because browsers do not tell where a field's words are. */
export interface Mirror {
  /** Rectangles of a span, one a line, in the field's own px from where its text begins. */
  rects(range: TextRange): readonly DOMRect[]
}

/** @param signal ends the mirror and takes it off the page. */
export function openMirror(field: Field, signal: AbortSignal): Mirror {
  const page = field.ownerDocument
  const host = page.createElement('div')
  host.style.cssText =
    'all: initial; position: fixed; inset: 0 auto auto 0; inline-size: 0; block-size: 0; overflow: hidden; visibility: hidden; contain: strict; pointer-events: none'
  host.ariaHidden = 'true'
  const copy = page.createElement('div')
  const text = page.createTextNode('')
  copy.append(text)
  host.attachShadow({ mode: 'closed' }).append(copy)

  let isStale = true
  const stale = () => {
    isStale = true
  }
  const observer = new ResizeObserver(stale)
  observer.observe(field)
  for (const type of ['focus', 'blur', 'transitionend']) field.addEventListener(type, stale, { signal })
  page.fonts.addEventListener('loadingdone', stale, { signal })
  page.defaultView?.addEventListener('resize', stale, { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    host.remove()
  })

  function copyLayout() {
    isStale = false
    const style = (page.defaultView ?? window).getComputedStyle(field)
    copy.style.cssText =
      'position: absolute; inset: 0 auto auto 0; box-sizing: content-box; margin: 0; padding: 0; border: 0'
    for (const name of TYPOGRAPHY) copy.style.setProperty(name, style.getPropertyValue(name))
    copy.style.width = `${contentOf(field).width}px`
    if (field.localName === 'input') copy.style.whiteSpace = 'pre'
  }

  return {
    rects(range) {
      if (signal.aborted) return []
      if (!host.isConnected) page.documentElement.append(host)
      if (isStale) copyLayout()
      if (text.data !== field.value) text.data = field.value
      const span = page.createRange()
      span.setStart(text, Math.min(range.start, text.length))
      span.setEnd(text, Math.min(range.end, text.length))
      const { x, y } = copy.getBoundingClientRect()
      // A page's `zoom` enlarges the copy, while the answer is in the copy's own px.
      const zoom = copy.currentCSSZoom
      return joinLines([...span.getClientRects()]).map(
        (rect) =>
          new DOMRect((rect.x - x) / zoom, (rect.y - y) / zoom, rect.width / zoom, rect.height / zoom),
      )
    },
  }
}
