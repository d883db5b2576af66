/** The query part of the page's address, live, and how to go elsewhere on the page without loading it anew. */
import type { MouseEvent } from 'react'
import { useSyncExternalStore } from 'react'

/** Fired by whoever changes the page's address without leaving the page. */
export const CHANGED = 'galateo:address'

export function useSearch(): string {
  return useSyncExternalStore(subscribe, () => location.search)
}

/** `push` can be taken back with the browser's "back"; `replace` is for what is chosen on a view. */
export function goTo(address: string, how: 'push' | 'replace' = 'push'): void {
  if (address === `${location.pathname}${location.search}`) return
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address)
  dispatchEvent(new Event(CHANGED))
}

/** For the `onClick` of a link to a view: a plain click stays on the page, any other is the browser's. */
export function follow(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const { pathname, search } = new URL(event.currentTarget.href)
  event.preventDefault()
  goTo(`${pathname}${search}`)
}

function subscribe(changed: () => void): () => void {
  const ended = new AbortController()
  addEventListener('popstate', changed, { signal: ended.signal })
  addEventListener(CHANGED, changed, { signal: ended.signal })
  return () => ended.abort()
}
