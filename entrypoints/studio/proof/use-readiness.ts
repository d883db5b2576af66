import { useDeferredValue, useEffect, useState } from 'react'
import { type Pack, type Progress, type Readiness, readinessSteps } from '../../../rules/index.ts'
import { useBases } from '../manuscript/known-packs.ts'
import { useManuscript, useReading } from '../manuscript/use-manuscript.tsx'
import { runSliced } from './sliced.ts'

export interface ReadinessState {
  /** Of the pack as it was when it was last read whole. */
  readonly readiness: Readiness | undefined
  /** Whether that is the pack as it is now. */
  readonly isCurrent: boolean
  readonly progress: Progress | undefined
}

interface LastReading {
  readonly readiness: Readiness
  readonly pack: Pack
  readonly bases: readonly Pack[]
}

/** What stands in the way of publishing the open pack: read a little at a time, and again when it changes. */
export function useReadiness(): ReadinessState {
  const pack = useDeferredValue(useManuscript((state) => state.pack))
  const { sound } = useReading()
  const { packs: bases } = useBases(sound)
  const [last, setLast] = useState<LastReading>()
  const [progress, setProgress] = useState<Progress>()
  useEffect(() => {
    const left = new AbortController()
    runSliced(readinessSteps(pack, bases), { signal: left.signal, onPause: setProgress }).then(
      (readiness) => {
        if (readiness && !left.signal.aborted) setLast({ readiness, pack, bases })
      },
      (error: unknown) => console.warn('The pack could not be read:', error),
    )
    return () => left.abort()
  }, [pack, bases])
  return {
    readiness: last?.readiness,
    isCurrent: last?.pack === pack && last.bases === bases,
    progress,
  }
}
