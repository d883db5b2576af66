import { useDeferredValue, useEffect, useState } from 'react'
import { type Pack, type Progress, type Readiness, readinessSteps } from '../../../rules/index.ts'
import { useBases } from '../manuscript/known-packs.ts'
import { useManuscript, useReading } from '../manuscript/use-manuscript.tsx'
import { runSliced } from './sliced.ts'

export interface ReadinessState {
  /** `undefined` until the pack as it is now has been read whole. */
  readonly readiness: Readiness | undefined
  readonly progress: Progress | undefined
}

/** What stands in the way of publishing the open pack: read a little at a time, and again when it changes. */
export function useReadiness(): ReadinessState {
  const pack = useDeferredValue(useManuscript((state) => state.pack))
  const { sound } = useReading()
  const { packs: bases } = useBases(sound)
  const [state, setState] = useState<ReadinessState & { readonly of?: Pack; readonly on?: readonly Pack[] }>({
    readiness: undefined,
    progress: undefined,
  })
  useEffect(() => {
    const left = new AbortController()
    const onPause = (progress: Progress) => setState({ readiness: undefined, progress })
    runSliced(readinessSteps(pack, bases), { signal: left.signal, onPause }).then(
      (readiness) => {
        if (readiness && !left.signal.aborted)
          setState({ readiness, progress: undefined, of: pack, on: bases })
      },
      (error: unknown) => console.warn('The pack could not be read:', error),
    )
    return () => left.abort()
  }, [pack, bases])
  return state.of === pack && state.on === bases ? state : { ...state, readiness: undefined }
}
