/** The drafts that rules are tried on here, and what became of trying them. */
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useMemo, useState } from 'react'
import { detectLanguage, type Language, type Pack } from '../../../rules/index.ts'
import type { KeptSample } from '../../background/studio/desk.ts'
import { readSamples } from '../../background/studio/samples.ts'
import { usePacks } from '../../page/use-packs.ts'
import type { Sample } from './sample.ts'
import { shippedSamples } from './shipped-samples.ts'
import { runSliced } from './sliced.ts'
import { type Progress, Verdicts } from './verdicts.ts'
import type { World } from './world.ts'

/** The tutor's own, then those that came with the extension; the same list as long as nothing changes. */
export function useSamples(
  languages: readonly Language[],
  withShipped = true,
): readonly Sample[] | undefined {
  const kept = useLiveQuery(readSamples, [])
  const packs = useShippedPacks()
  return useMemo(() => {
    if (!kept) return undefined
    const own = kept.map(asSample)
    if (!withShipped || !packs) return own
    const known = new Set(own.map(({ text }) => text))
    const shipped = shippedSamples(packs).filter(
      ({ text, language }) => language !== undefined && languages.includes(language) && !known.has(text),
    )
    return [...own, ...shipped]
  }, [kept, packs, languages, withShipped])
}

function asSample({ id, text, language = detectLanguage(text), mark }: KeptSample): Sample {
  return {
    ...{ id, text, source: 'own' },
    ...(language ? { language } : {}),
    ...(mark ? { mark } : {}),
  }
}

function useShippedPacks(): readonly Pack[] | undefined {
  const list = usePacks()
  return useMemo(
    () =>
      list.state === 'ready'
        ? list.entries.flatMap((entry) => (entry.state === 'active' && !entry.agency ? [entry.pack] : []))
        : undefined,
    [list],
  )
}

/** Kept while the page is open, whichever pack one goes to. */
const verdicts = new Verdicts()

export interface Tried {
  readonly verdicts: Verdicts
  /** Another one after each part of the work: what is in `verdicts` is more. */
  readonly turn: number
  /** `undefined` when all is tried. */
  readonly progress: Progress | undefined
}

/** How often what was found so far is shown, in ms. */
const BETWEEN_TURNS = 200

/** Tries all rules of the worlds on all samples, a little at a time, and begins again when one of them changes. */
export function useTried(
  worlds: readonly World[] | undefined,
  samples: readonly Sample[] | undefined,
): Tried {
  const [state, setState] = useState<Omit<Tried, 'verdicts'>>({ turn: 0, progress: undefined })
  useEffect(() => {
    if (!worlds || !samples) return
    const left = new AbortController()
    let shown = performance.now()
    const turn = (progress: Progress | undefined) => setState((last) => ({ turn: last.turn + 1, progress }))
    const steps = verdicts.try(worlds, samples)
    const onPause = (progress: Progress) => {
      if (performance.now() - shown < BETWEEN_TURNS) return
      shown = performance.now()
      turn(progress)
    }
    runSliced(steps, { signal: left.signal, onPause }).then(
      () => {
        if (!left.signal.aborted) turn(undefined)
      },
      (error: unknown) => console.warn('The samples could not be tried:', error),
    )
    return () => left.abort()
  }, [worlds, samples])
  return { verdicts, ...state }
}
