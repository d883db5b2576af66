import { useSyncExternalStore } from 'react'
import { createStore } from 'zustand'
import { type Agency, onMessage, sendMessage } from '../background/messages.ts'

export type AgencyList =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly agencies: readonly Agency[] }

/** The agencies whose packs the person uses; live. */
export function useAgencies(): AgencyList {
  return useSyncExternalStore(subscribe, list.getState)
}

/** One for the page: a message can have but one listener there, however many components read. */
const list = createStore<AgencyList>(() => ({ state: 'loading' }))
let readers = 0
let stop = () => {}

function subscribe(changed: () => void): () => void {
  readers += 1
  if (readers === 1) {
    stop = onMessage('agenciesChanged', ask)
    ask()
    // Who looks wants to see how things are now.
    void sendMessage('checkFeeds', undefined).catch(() => {})
  }
  const leave = list.subscribe(changed)
  return () => {
    leave()
    readers -= 1
    if (readers === 0) stop()
  }
}

function ask(): void {
  sendMessage('agencies').then(
    (agencies) => list.setState({ state: 'ready', agencies }, true),
    () => list.setState({ state: 'failed' }, true),
  )
}
