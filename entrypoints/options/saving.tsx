/** Saving a choice at once, and knowing whether it took. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'

export type SavingState = 'idle' | 'saved' | 'failed'

interface Saving {
  readonly state: SavingState
  /** Waits for the choice to be written, and shows how it went. */
  save(writing: Promise<void>): void
}

/** How long the confirmation stays, in milliseconds; a failure stays until the next choice. */
const SHOWN = 2_500

const SavingContext = createContext<Saving | undefined>(undefined)

export function SavingProvider({ children }: { children: ReactNode }) {
  // A new object each time, so that saving twice shows the confirmation anew.
  const [shown, setShown] = useState<{ readonly state: SavingState }>({ state: 'idle' })
  useEffect(() => {
    if (shown.state !== 'saved') return
    const timer = setTimeout(() => setShown({ state: 'idle' }), SHOWN)
    return () => clearTimeout(timer)
  }, [shown])
  const saving = useMemo<Saving>(
    () => ({
      state: shown.state,
      save(writing) {
        writing.then(
          () => setShown({ state: 'saved' }),
          () => setShown({ state: 'failed' }),
        )
      },
    }),
    [shown],
  )
  return <SavingContext value={saving}>{children}</SavingContext>
}

export function useSaving(): Saving {
  const saving = useContext(SavingContext)
  if (!saving) throw new Error('A choice is saved outside its provider')
  return saving
}
