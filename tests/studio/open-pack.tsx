/** A part of the studio in a test, around a pack that is open; what is written is only in the page. */
import { act } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createStore } from 'zustand'
import type {
  ManuscriptState,
  ManuscriptStore,
} from '../../entrypoints/studio/manuscript/manuscript-store.ts'
import { ManuscriptProvider } from '../../entrypoints/studio/manuscript/use-manuscript.tsx'
import type { Pack } from '../../rules/index.ts'
import { renderPage } from '../page/render-page.tsx'

export function memoryStore(pack: Pack): ManuscriptStore {
  const state = createStore<ManuscriptState>(() => ({
    ...{
      pack,
      opened: pack,
      isReadOnly: false,
      isGone: false,
      saving: 'kept',
      canUndo: false,
      canRedo: false,
    },
  }))
  return {
    id: 'm1',
    getState: state.getState,
    getInitialState: state.getInitialState,
    subscribe: state.subscribe,
    edit: (change) => state.setState((now) => ({ pack: change(now.pack) })),
    undo() {},
    redo() {},
    keep() {},
    takeOver() {},
  }
}

/** @returns what the page gives, and the pack as it is now. */
export async function renderPart(content: ReactNode, pack: Pack) {
  const store = memoryStore(pack)
  const { user, as, show } = await renderPage(
    <main className="g-root">
      <title>Studio</title>
      <h1>Studio</h1>
      <h2>Pack</h2>
      <ManuscriptProvider store={store}>{content}</ManuscriptProvider>
    </main>,
    '/studio.html?pack=m1&part=rules',
  )
  return {
    ...{ user, as, show, store },
    pack: () => store.getState().pack,
    edit: (change: (pack: Pack) => Pack) => act(() => store.edit(change)),
  }
}
