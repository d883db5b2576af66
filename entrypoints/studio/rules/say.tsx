/** One voice for a part of the studio: what just happened, for those who do not see it. */
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import { Announcer } from '../../../components/Notice.tsx'

const SayContext = createContext<(words: string) => void>(() => {})

/** Says it politely, e.g. that a phrase was removed. */
export const useSay = () => useContext(SayContext)

export function SayProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState('')
  const say = useCallback((words: string) => {
    // The same words again are news too: a space makes them another text.
    setSaid((before) => (before === words ? `${words}\u00a0` : words))
  }, [])
  return (
    <SayContext value={say}>
      {children}
      <Announcer>{said}</Announcer>
    </SayContext>
  )
}
