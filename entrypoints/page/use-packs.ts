import { useEffect, useState } from 'react'
import { onMessage, type PackEntry, sendMessage } from '../background/messages.ts'

export type PackList =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly entries: readonly PackEntry[] }

/** The packs that came with the extension or the agency's feed, in use or refused; live. */
export function usePacks(): PackList {
  const [packs, setPacks] = useState<PackList>({ state: 'loading' })
  useEffect(() => {
    let current = true
    function ask() {
      sendMessage('packEntries').then(
        (entries) => current && setPacks({ state: 'ready', entries }),
        () => current && setPacks({ state: 'failed' }),
      )
    }
    ask()
    const stop = onMessage('packsChanged', ask)
    return () => {
      current = false
      stop()
    }
  }, [])
  return packs
}
