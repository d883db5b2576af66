/** A pack that is open in the studio, without a desk under it: what a part of it changes is read back from the store. */
import { act } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createStore } from 'zustand'
import type {
  ManuscriptState,
  ManuscriptStore,
} from '../../entrypoints/studio/manuscript/manuscript-store.ts'
import { newPack } from '../../entrypoints/studio/manuscript/new-pack.ts'
import { ManuscriptProvider } from '../../entrypoints/studio/manuscript/use-manuscript.tsx'
import type { Pack, PackRule } from '../../rules/index.ts'
import { renderPage } from '../page/render-page.tsx'

export const aPack = (more: Partial<Pack> = {}): Pack => ({
  ...newPack({ name: 'Forno Rossi', languages: ['it', 'en'], taken: [] }),
  ...more,
})

export const aRule = (more: Partial<PackRule> = {}): PackRule => ({
  id: 'calm-down',
  level: 'voice',
  severity: 'check',
  check: { type: 'existence' },
  text: {
    it: {
      title: 'Niente ordini',
      message: '«{match}» è un ordine.',
      why: 'Chi è arrabbiato si arrabbia di più.',
    },
    en: { title: 'No orders', message: '“{match}” is an order.', why: 'It makes angry people angrier.' },
  },
  ...more,
})

export function storeOf(pack: Pack): ManuscriptStore & { readonly edits: () => number } {
  let edits = 0
  let past: Pack[] = []
  const state = createStore<ManuscriptState>(() => ({
    pack,
    opened: pack,
    isReadOnly: false,
    isGone: false,
    saving: 'kept',
    canUndo: false,
    canRedo: false,
  }))
  return {
    id: 'manuscript',
    getState: state.getState,
    getInitialState: state.getInitialState,
    subscribe: state.subscribe,
    edits: () => edits,
    edit(change) {
      const before = state.getState().pack
      edits++
      past = [...past, before]
      state.setState({ pack: change(before) })
    },
    undo() {
      const before = past.at(-1)
      past = past.slice(0, -1)
      if (before) state.setState({ pack: before })
    },
    redo() {},
    keep() {},
    kept: async () => true,
    takeOver() {},
  }
}

/** @param search the page's address after `part=`, e.g. `rules&entry=calm-down`. */
export async function openPart(content: ReactNode, pack: Pack, search: string) {
  const store = storeOf(pack)
  const page = (shown: ReactNode) => <ManuscriptProvider store={store}>{shown}</ManuscriptProvider>
  const { user, show } = await renderPage(page(content), `/studio.html?pack=manuscript&part=${search}`)
  return {
    user,
    store,
    pack: () => store.getState().pack,
    rule: (index = 0) => store.getState().pack.rules?.[index],
    show: (other: ReactNode) => show(page(other)),
  }
}

/** @returns what the page gives, and the pack as it is now. */
export async function renderPart(content: ReactNode, pack: Pack) {
  const store = storeOf(pack)
  const { user, as, show } = await renderPage(
    <main className="g-root">
      <title>Studio</title>
      <h1>Studio</h1>
      <h2>Pack</h2>
      <ManuscriptProvider store={store}>{content}</ManuscriptProvider>
    </main>,
    '/studio.html?pack=manuscript&part=rules',
  )
  return {
    ...{ user, as, show, store },
    pack: () => store.getState().pack,
    edit: (change: (pack: Pack) => Pack) => act(() => store.edit(change)),
  }
}
