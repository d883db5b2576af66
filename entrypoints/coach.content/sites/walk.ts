/** Ways through a page that do not stop at shadow roots and frames. Elements may be of another frame: no `instanceof`. */

/** For what an event names as its target, too. */
export function isElement(one: object | null | undefined): one is Element {
  return one != null && 'nodeType' in one && one.nodeType === 1
}

export function isShadowRoot(root: Node): root is ShadowRoot {
  return 'host' in root && root.nodeType === 11
}

/** The element around this one, through shadow roots and out of frames of the same origin. */
export function parentAcross(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  if ('host' in root) return root.host as Element
  try {
    return root === element.ownerDocument
      ? (element.ownerDocument.defaultView?.frameElement ?? undefined)
      : undefined
  } catch {
    // A frame of another origin does not tell where it stands.
    return undefined
  }
}

/** The elements around this one, nearest first. */
export function* around(element: Element): Generator<Element> {
  for (let next = parentAcross(element); next; next = parentAcross(next)) yield next
}

/** Like `closest`, through shadow roots and frames. */
export function closestAcross(element: Element, selector: string): Element | undefined {
  if (element.matches(selector)) return element
  for (const one of around(element)) if (one.matches(selector)) return one
  return undefined
}

/** Whether `first` begins before `second` in the document. */
export function isBefore(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0
}

/** The page's elements that match, in document order. */
export function all(root: ParentNode, selector: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)]
}

/** The page's address; that of the page around it for a frame without one of its own. */
export function addressOf(page: Document): URL {
  let view = page.defaultView
  try {
    while (view && view.location.protocol === 'about:' && view.parent !== view)
      view = view.parent as typeof view
    return new URL(view?.location.href ?? page.URL)
  } catch {
    return new URL(page.URL)
  }
}

/** The page that a composer is part of: its own document, or for a frame without an address the one around it. */
export function pageOf(composer: Element): Document {
  let page = composer.ownerDocument
  for (const one of around(composer)) {
    if (one.ownerDocument === page) continue
    // A document that its page wrote has the page's address for its own; its frame still names none.
    const isWritten = !/^https?:/.test((one as HTMLIFrameElement).src)
    if (!isWritten && page.URL !== 'about:blank' && page.URL !== 'about:srcdoc') break
    page = one.ownerDocument
  }
  return page
}

/** The element that has the focus, inside open shadow roots and frames of the same origin. */
export function focused(page: Document): Element | undefined {
  let element = page.activeElement
  while (element) {
    const frame = 'contentDocument' in element ? (element.contentDocument as Document | null) : null
    const inner: Element | null | undefined = (element.shadowRoot ?? frame)?.activeElement
    if (!inner) break
    element = inner
  }
  return element ?? undefined
}

/** The outermost page that may be read: an editor in a frame of its own speaks of the page around it. */
export function topOf(element: Element): Document {
  let page = element.ownerDocument
  for (const one of around(element)) page = one.ownerDocument
  return page
}

/** The pages that an element stands in, through frames of the same origin: its own first. */
export function pagesAround(element: Element): readonly Document[] {
  return [...new Set([element, ...around(element)].map(({ ownerDocument }) => ownerDocument))]
}

/** The element itself, or what holds it in `page`: a shadow host or a frame. */
export function standIn(page: Document, element: Element): Element {
  let outer = element
  for (const one of around(element)) if (one.getRootNode() === page && !one.contains(outer)) outer = one
  return outer
}

/** The element itself, or what holds it in the outermost page: a shadow host or a frame. */
export function outermost(element: Element): Element {
  return standIn(topOf(element), element)
}

/** An element's descendants that match, and those of its open shadow root. */
export function inside(element: Element, selector: string): readonly HTMLElement[] {
  const { shadowRoot } = element
  return shadowRoot ? [...all(element, selector), ...all(shadowRoot, selector)] : all(element, selector)
}

/** Like `all`; where nothing matches, open shadow roots are looked through too. */
export function allDeep(root: ParentNode, selector: string): readonly HTMLElement[] {
  const found = all(root, selector)
  if (found.length) return found
  const hosts = 'shadowRoot' in root ? [root as Element, ...root.querySelectorAll('*')] : []
  return hosts.flatMap(({ shadowRoot }) => (shadowRoot ? allDeep(shadowRoot, selector) : []))
}
