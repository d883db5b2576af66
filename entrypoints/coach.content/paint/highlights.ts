/** Paints marks in rich editors with CSS highlights: ranges over the page's own text, and no node at all. */

import { ACTIVE_WASH, type Ground, groundOf, INKS, wash } from '../../../components/ink.ts'
import { SEVERITIES, type Severity } from '../../../rules/index.ts'
import type { Editable } from '../editable/types.ts'
import type { PlacedMark, Surface } from './painter.ts'

type View = Window & typeof globalThis

/** What one window has of ours: a sheet serves the document it was made for, and no other. */
interface Dress {
  readonly sheet: CSSStyleSheet
  readonly scopes: Set<DocumentOrShadowRoot>
  drawn: Ground | undefined
}

export function createHighlights(signal: AbortSignal): Surface {
  const dresses = new Map<View, Dress>()

  function dress(element: Element, view: View) {
    const worn = dresses.get(view) ?? { sheet: new view.CSSStyleSheet(), scopes: new Set(), drawn: undefined }
    dresses.set(view, worn)
    const ground = groundOf(element)
    if (ground !== worn.drawn) worn.sheet.replaceSync(css(ground))
    worn.drawn = ground
    // The rules have to stand in the tree that holds the text.
    const scope = element.getRootNode()
    for (const one of [element.ownerDocument, ...('host' in scope ? [scope as ShadowRoot] : [])]) {
      if (one.adoptedStyleSheets.includes(worn.sheet)) continue
      one.adoptedStyleSheets = [...one.adoptedStyleSheets, worn.sheet]
      worn.scopes.add(one)
    }
  }

  function clear() {
    for (const { CSS } of dresses.keys()) {
      for (const severity of SEVERITIES) {
        CSS.highlights.delete(nameOf(severity, false))
        CSS.highlights.delete(nameOf(severity, true))
      }
    }
  }

  signal.addEventListener('abort', () => {
    clear()
    for (const { sheet, scopes } of dresses.values()) {
      for (const scope of scopes) {
        scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((one) => one !== sheet)
      }
    }
  })

  return {
    show(editable, marks) {
      const view = editable.element.ownerDocument.defaultView
      if (!view) return
      dress(editable.element, view)
      for (const severity of SEVERITIES) {
        const own = marks.filter((mark) => mark.severity === severity)
        set(view, nameOf(severity, false), editable, own)
        set(
          view,
          nameOf(severity, true),
          editable,
          own.filter(({ active }) => active),
        )
      }
    },
    clear,
  }
}

function set(view: View, name: string, editable: Editable, marks: readonly PlacedMark[]): void {
  const ranges = marks.flatMap((mark) => editable.domRange(mark) ?? [])
  if (ranges.length === 0) view.CSS.highlights.delete(name)
  else view.CSS.highlights.set(name, new view.Highlight(...ranges))
}

function nameOf(severity: Severity, active: boolean): string {
  return active ? `galateo-${severity}-active` : `galateo-${severity}`
}

function css(ground: Ground): string {
  const rules = SEVERITIES.flatMap((severity) => {
    const { [ground]: color, line, px, wash: percent } = INKS[severity]
    const decoration = `text-decoration: underline ${line} ${px}px`
    return [
      `::highlight(${nameOf(severity, false)}) { ${decoration} ${color}; background-color: ${wash(color, percent)} }`,
      `::highlight(${nameOf(severity, true)}) { background-color: ${wash(color, ACTIVE_WASH)} }`,
      `@media (forced-colors: active) {
        ::highlight(${nameOf(severity, false)}) { ${decoration} LinkText; background-color: transparent }
        ::highlight(${nameOf(severity, true)}) { background-color: Highlight; color: HighlightText }
      }`,
    ]
  })
  return rules.join('\n')
}
