import { useSyncExternalStore } from 'react'
import { createStore } from 'zustand'
import { onMessage, type PackEntry, sendMessage } from '../background/messages.ts'

export type PackList =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly entries: readonly PackEntry[] }

/** The packs that came with the extension or the agency's feed, in use or refused; live. */
export function usePacks(): PackList {
  return useSyncExternalStore(subscribe, packs.getState)
}

/** One for the page: a message can have but one listener there, however many components read. */
const packs = createStore<PackList>(() => ({ state: 'loading' }))
let readers = 0
let stop = () => {}

function subscribe(changed: () => void): () => void {
  readers += 1
  if (readers === 1) {
    stop = onMessage('packsChanged', ask)
    ask()
  }
  const leave = packs.subscribe(changed)
  return () => {
    leave()
    readers -= 1
    if (readers === 0) stop()
  }
}

function ask(): void {
  sendMessage('packEntries').then(
    (entries) => packs.setState({ state: 'ready', entries }, true),
    () => packs.setState({ state: 'failed' }, true),
  )
}
