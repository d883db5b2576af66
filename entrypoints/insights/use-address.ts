import { useMemo } from 'react'
import { CHANGED, useSearch } from '../page/use-search.ts'
import { type Address, formatAddress, parseAddress } from './address.ts'

/**
 * The page's address, live, and how to change it: `look` for what is typed and chosen, which leaves
 * no trace in the browser's "back"; `go` for opening and closing a draft, which does.
 */
export function useAddress() {
  const search = useSearch()
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
