/** What stands in the way of publishing the open pack; read a moment after it was changed. */
import { useEffect, useState } from 'react'
import { testPack, type Wording } from '../../../../rules/index.ts'
import { useBases } from '../../manuscript/known-packs.ts'
import { useReading } from '../../manuscript/use-manuscript.tsx'

export interface Hurdle {
  /** Where in the pack, as in a fault; empty for the whole. */
  readonly path: string
  /** Id of the entry. */
  readonly entry?: string
  /** The draft that it is about, for an example. */
  readonly words?: string
  readonly message: Wording
}

/** `undefined` while the examples are being tried. */
export function useHurdles(): readonly Hurdle[] | undefined {
  const reading = useReading()
  const { packs: bases } = useBases(reading.sound)
  const [read, setRead] = useState<{ readonly of: unknown; readonly hurdles: readonly Hurdle[] }>()
  useEffect(() => {
    // After what the tutor sees is drawn: the examples of a long pack take a while.
    const timer = setTimeout(() => {
      const examples = testPack(reading.sound, bases).map(({ kind, id, text, message }): Hurdle => {
        const list = kind === 'rule' ? 'rules' : 'cues'
        return { path: `${list}[${indexOf(reading.sound[list], id)}]`, entry: id, words: text, message }
      })
      setRead({ of: reading, hurdles: [...reading.faults, ...examples] })
    })
    return () => clearTimeout(timer)
  }, [reading, bases])
  return read?.of === reading ? read.hurdles : undefined
}

function indexOf(entries: readonly { readonly id: string }[] | undefined, id: string): number {
  return entries?.findIndex((entry) => entry.id === id) ?? -1
}
