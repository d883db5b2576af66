/**
 * Runs inside pages: finds things as a person and a screen reader do, by role, name and text,
 * through open shadow roots. Bundled and put into each page as `window.galateoSees`.
 */
import { queryAllByRole } from '@testing-library/dom'

/** A regular expression that can travel into a page. */
export interface Pattern {
  readonly source: string
  readonly flags: string
}

export interface Aim {
  readonly role?: string
  readonly name?: string | Pattern
  readonly css?: string
  readonly text?: string | Pattern
  readonly in?: Aim
}

/** A part of the viewport, in px. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One thing as it is shown now. */
export interface Seen {
  /** As a person reads it: hidden parts left out. */
  readonly text: string
  readonly value: string | undefined
  readonly focused: boolean
  readonly disabled: boolean
  readonly expanded: boolean | undefined
  readonly checked: boolean | undefined
  readonly language: string | undefined
  readonly box: Box
  /** Whether a click in its middle would land on it. */
  readonly reachable: boolean
  /** What a click in its middle would land on, for a reader of failures. */
  readonly over: string
}

export interface Look {
  /** Everything visible that answers to `aim`, in document order. */
  all(aim: Aim): readonly Seen[]
  scrollTo(aim: Aim, index: number): void
  /** Lets the next click through to this one only: a page that moves meanwhile does not get it elsewhere. */
  awaitClick(aim: Aim, index: number): void
  /** Ends what `awaitClick` began and tells whether the click went elsewhere. A click in a frame is seen there only. */
  hasMissed(): boolean
  elements(aim: Aim): readonly Element[]
  /** Whether no transition or animation that comes to an end is under way. */
  isAtRest(): boolean
}

type Root = Document | ShadowRoot

function rootsBelow(start: Document | ShadowRoot | Element): Root[] {
  const roots: Root[] = start instanceof Document || start instanceof ShadowRoot ? [start] : []
  if (start instanceof Element && start.shadowRoot) roots.push(...rootsBelow(start.shadowRoot))
  for (const element of start.querySelectorAll('*')) {
    if (element.shadowRoot) roots.push(...rootsBelow(element.shadowRoot))
  }
  return roots
}

function matcher(wanted: string | Pattern): string | RegExp {
  return typeof wanted === 'string' ? wanted : new RegExp(wanted.source, wanted.flags)
}

function saysText(element: Element, wanted: string | Pattern): boolean {
  const said = textOf(element)
  const match = matcher(wanted)
  return typeof match === 'string' ? said.includes(match) : match.test(said)
}

function textOf(element: Element): string {
  return element instanceof HTMLElement ? element.innerText : (element.textContent ?? '')
}

function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return (
    width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  )
}

function within(element: Element, outer: Element): boolean {
  for (
    let node: Node | null = element;
    node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode
  ) {
    if (node === outer) return true
  }
  return false
}

function elements(aim: Aim): Element[] {
  const outers = aim.in ? elements(aim.in) : undefined
  const found: Element[] = []
  for (const root of rootsBelow(document)) {
    // A shadow root answers to every query that Testing Library makes of an element.
    const container = (root instanceof Document ? root.documentElement : root) as unknown as HTMLElement
    const matches = aim.role
      ? queryAllByRole(container, aim.role, aim.name === undefined ? {} : { name: matcher(aim.name) })
      : [...root.querySelectorAll(aim.css ?? '*')]
    for (const element of matches) {
      if (aim.css && !element.matches(aim.css)) continue
      if (outers && !outers.some((outer) => outer !== element && within(element, outer))) continue
      if (!isVisible(element)) continue
      if (aim.text !== undefined && !saysText(element, aim.text)) continue
      found.push(element)
    }
  }
  // Without a role or a selector, the text's own element is meant and not all that holds it.
  if (aim.role || aim.css) return found
  return found.filter((one) => !found.some((other) => other !== one && within(other, one)))
}

function deepestAt(x: number, y: number): Element | null {
  let top = document.elementFromPoint(x, y)
  while (top?.shadowRoot) {
    const inner = top.shadowRoot.elementFromPoint(x, y)
    if (!inner || inner === top) break
    top = inner
  }
  return top
}

function deepestFocus(): Element | null {
  let focus = document.activeElement
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement
  return focus
}

function flag(element: Element, name: string): boolean | undefined {
  const value = element.getAttribute(name)
  return value === null ? undefined : value === 'true'
}

function see(element: Element): Seen {
  const { x, y, width, height } = element.getBoundingClientRect()
  const hit = deepestAt(x + width / 2, y + height / 2)
  const field = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
  return {
    text: textOf(element),
    value: field || element instanceof HTMLSelectElement ? element.value : undefined,
    focused: deepestFocus() === element,
    disabled: element.matches(':disabled, [aria-disabled="true"]'),
    expanded: flag(element, 'aria-expanded'),
    checked: element instanceof HTMLInputElement ? element.checked : flag(element, 'aria-checked'),
    language: element.closest('[lang]')?.getAttribute('lang') ?? undefined,
    box: { x, y, width, height },
    reachable: hit !== null && isOn(hit, element),
    over: hit ? `<${hit.localName} id="${hit.id}" class="${hit.getAttribute('class') ?? ''}">` : 'nothing',
  }
}

/** Whether what a click lands on belongs to `element`, or holds it. The page itself holds everything. */
function isOn(hit: Element, element: Element): boolean {
  return within(hit, element) || (within(element, hit) && !hit.matches('html, body'))
}

const PARTS_OF_A_CLICK = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const

let awaited: Element | undefined
let missed = false

function guard(event: Event): void {
  const [hit] = event.composedPath()
  if (event.type === 'pointerdown') missed = !!awaited && hit instanceof Element && !isOn(hit, awaited)
  if (!missed) return
  event.stopImmediatePropagation()
  event.preventDefault()
}

function awaitClick(aim: Aim, index: number): void {
  awaited = elements(aim)[index]
  missed = false
  for (const part of PARTS_OF_A_CLICK) addEventListener(part, guard, { capture: true })
}

function hasMissed(): boolean {
  for (const part of PARTS_OF_A_CLICK) removeEventListener(part, guard, { capture: true })
  return missed
}

/** What Firefox keeps hidden, as in closed details, waits with its transitions until it is shown. */
function hasEnded({ playState, effect }: Animation): boolean {
  const isHidden = effect instanceof KeyframeEffect && effect.target?.checkVisibility() === false
  return (
    playState !== 'running' || isHidden || effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY
  )
}

const look: Look = {
  all: (aim) => elements(aim).map(see),
  scrollTo: (aim, index) => elements(aim)[index]?.scrollIntoView({ block: 'center', behavior: 'instant' }),
  awaitClick,
  hasMissed,
  elements,
  isAtRest: () => rootsBelow(document).every((root) => root.getAnimations().every(hasEnded)),
}

declare global {
  interface Window {
    galateoSees?: Look
  }
}
window.galateoSees = look
