/** The pack that is open, for the components that show and change it. */
import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from 'react'
import { useStore } from 'zustand'
import { useLanguage } from '../../../components/language.tsx'
import { type Fault, type Pack, readUnfinished, type Unfinished } from '../../../rules/index.ts'
import { KnownPacksProvider, useKnownPacks } from './known-packs.ts'
import type { ManuscriptState, ManuscriptStore } from './manuscript-store.ts'

const ManuscriptContext = createContext<ManuscriptStore | undefined>(undefined)
const ReadingContext = createContext<Unfinished>({ faults: [], sound: {} as Pack })

export function ManuscriptProvider({ store, children }: { store: ManuscriptStore; children: ReactNode }) {
  return (
    <ManuscriptContext value={store}>
      <KnownPacksProvider value={useKnownPacks(store.id)}>
        <Reading>{children}</Reading>
      </KnownPacksProvider>
    </ManuscriptContext>
  )
}

/** Reads the pack a moment after it was changed, so that typing never waits for it. */
function Reading({ children }: { children: ReactNode }) {
  const pack = useDeferredValue(useManuscript((state) => state.pack))
  const reading = useMemo(() => readUnfinished(pack), [pack])
  return <ReadingContext value={reading}>{children}</ReadingContext>
}

export function useManuscriptStore(): ManuscriptStore {
  const store = useContext(ManuscriptContext)
  if (!store) throw new Error('No pack is open here')
  return store
}

/** Reads one thing of the open manuscript, live. */
export function useManuscript<T>(read: (state: ManuscriptState) => T): T {
  return useStore(useManuscriptStore(), read)
}

/** Changes the open pack; see `ManuscriptStore.edit`. */
export function useEdit(): ManuscriptStore['edit'] {
  return useManuscriptStore().edit
}

/** What is wrong in the open pack, and what of it works. It may be a moment behind what is typed. */
export function useReading(): Unfinished {
  return useContext(ReadingContext)
}

/** The faults at a path of the pack and below it, e.g. `rules[3].text.it`. */
export function useFaults(path: string): readonly Fault[] {
  const { faults } = useReading()
  return useMemo(
    () =>
      faults.filter(
        (fault) =>
          fault.path === path || fault.path.startsWith(`${path}.`) || fault.path.startsWith(`${path}[`),
      ),
    [faults, path],
  )
}

/** What is wrong at a path or below it, in the reader's language, for the field that it is about. */
export function useFault(path: string): string | undefined {
  const language = useLanguage()
  return useFaults(path)[0]?.message[language]
}
