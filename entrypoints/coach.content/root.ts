/**
 * The coach's place on the page: one plain `div` with an open shadow root, outside everything the
 * page owns. A plain `div`, because some sites hide undefined custom elements (Reddit); in the top
 * layer, so that page dialogs do not cover it.
 */
export interface CoachRoot {
  readonly shadow: ShadowRoot
  /** Keeps the coach usable beside this composer: a modal `<dialog>` makes everything outside it inert. */
  standBeside(composer: Element): void
}

/** @param css the coach's stylesheet, put in the shadow root. */
export function attachRoot(page: Document, css: string, signal: AbortSignal): CoachRoot {
  const host = page.createElement('div')
  host.dataset.galateo = ''
  host.popover = 'manual'
  host.style.cssText =
    'all: initial; position: fixed; inset: 0 auto auto 0; inline-size: 0; block-size: 0; margin: 0; padding: 0; border: 0; overflow: visible; background: none; z-index: 2147483647;'
  const shadow = host.attachShadow({ mode: 'open' })
  const style = page.createElement('style')
  style.textContent = css
  shadow.append(style)

  let parent: Element = page.documentElement
  function place() {
    if (!parent.isConnected) parent = page.documentElement
    if (host.parentNode !== parent) parent.append(host)
    if (!host.matches(':popover-open')) host.showPopover()
  }
  place()

  // A page may empty its root element or replace it; whatever it does, the coach comes back once.
  const observer = new MutationObserver(() => {
    if (!host.isConnected) place()
  })
  observer.observe(page, { childList: true })
  observer.observe(page.documentElement, { childList: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    host.remove()
  })

  return {
    shadow,
    standBeside(composer) {
      const modal = composer.closest('dialog:modal')
      const next = modal ?? page.documentElement
      if (next === parent && host.isConnected) return
      parent = next
      place()
    },
  }
}
