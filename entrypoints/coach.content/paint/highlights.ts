/** Paints marks in rich editors with CSS highlights: ranges over the page's own text, and no node at all. */
import { SEVERITIES, type Severity } from '../../../rules/index.ts'
import type { Editable } from '../editable/types.ts'
import { ACTIVE_WASH, type Ground, groundOf, INKS, wash } from './ink.ts'
import type { PlacedMark, Surface } from './painter.ts'

export function createHighlights(page: Document, signal: AbortSignal): Surface {
  const sheet = new CSSStyleSheet()
  const scopes = new Set<DocumentOrShadowRoot>()
  let drawn: Ground | undefined

  function dress(element: Element) {
    const ground = groundOf(element)
    if (ground !== drawn) sheet.replaceSync(css(ground))
    drawn = ground
    // The rules have to stand in the tree that holds the text.
    const scope = element.getRootNode()
    for (const one of [page, ...(scope instanceof ShadowRoot ? [scope] : [])]) {
      if (one.adoptedStyleSheets.includes(sheet)) continue
      one.adoptedStyleSheets = [...one.adoptedStyleSheets, sheet]
      scopes.add(one)
    }
  }

  function clear() {
    for (const severity of SEVERITIES) {
      CSS.highlights.delete(nameOf(severity, false))
      CSS.highlights.delete(nameOf(severity, true))
    }
  }

  signal.addEventListener('abort', () => {
    clear()
    for (const scope of scopes) {
      scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  })

  return {
    show(editable, marks) {
      dress(editable.element)
      for (const severity of SEVERITIES) {
        const own = marks.filter((mark) => mark.severity === severity)
        set(nameOf(severity, false), editable, own)
        set(
          nameOf(severity, true),
          editable,
          own.filter(({ active }) => active),
        )
      }
    },
    clear,
  }
}

function set(name: string, editable: Editable, marks: readonly PlacedMark[]): void {
  const ranges = marks.flatMap((mark) => editable.domRange(mark) ?? [])
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
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
