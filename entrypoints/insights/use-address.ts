import { useMemo, useSyncExternalStore } from 'react'
import { type Address, formatAddress, parseAddress } from './address.ts'

/** Fired by whoever changes the page's address without leaving the page. */
export const CHANGED = 'galateo:address'

/**
 * The page's address, live, and how to change it: `look` for what is typed and chosen, which leaves
 * no trace in the browser's "back"; `go` for opening and closing a draft, which does.
 */
export function useAddress() {
  const search = useSyncExternalStore(subscribe, () => location.search)
  return useMemo(() => {
    const address = parseAddress(search)
    return {
      address,
      look: (change: Partial<Record<keyof Address, string | undefined>>) =>
        move('replaceState', { ...address, ...change } as Address),
      go: (draft: string | undefined) => move('pushState', { ...address, draft } as Address),
    }
  }, [search])
}

function move(how: 'replaceState' | 'pushState', address: Address): void {
  const search = formatAddress(parseAddress(formatAddress(address)))
  if (search === location.search) return
  history[how](null, '', `${location.pathname}${search}`)
  dispatchEvent(new Event(CHANGED))
}

function subscribe(changed: () => void): () => void {
  const ended = new AbortController()
  addEventListener('popstate', changed, { signal: ended.signal })
  addEventListener(CHANGED, changed, { signal: ended.signal })
  return () => ended.abort()
}
