/** The packs that one can build on: those on the desk, and those in use in this browser. */
import { useLiveQuery } from 'dexie-react-hooks'
import { createContext, useContext, useMemo, useRef } from 'react'
import { type Pack, readUnfinished } from '../../../rules/index.ts'
import type { Manuscript } from '../../background/studio/desk.ts'
import { readManuscripts } from '../../background/studio/manuscripts.ts'
import { usePacks } from '../../page/use-packs.ts'

/**
 * Live; by id, what is on the desk before what is in use. `undefined` until all of them are read.
 *
 * @param open id of the manuscript that is being written: no pack builds on itself, and reading it again at each letter
 *   would make typing wait.
 */
export function useKnownPacks(open?: string): ReadonlyMap<string, Pack> | undefined {
  const list = usePacks()
  const manuscripts = useLiveQuery(() => readManuscripts(open), [open])
  return useMemo(() => {
    if (!manuscripts || list.state === 'loading') return undefined
    const known = new Map<string, Pack>()
    for (const manuscript of manuscripts)
      if (!known.has(manuscript.pack.id)) known.set(manuscript.pack.id, soundOf(manuscript))
    if (list.state !== 'ready') return known
    for (const entry of list.entries)
      if (entry.state === 'active' && !known.has(entry.pack.id)) known.set(entry.pack.id, entry.pack)
    return known
  }, [list, manuscripts])
}

interface SoundPack {
  readonly changedAt: number
  readonly pack: Pack
}

const sound = new Map<string, SoundPack>()

/** The same object until the manuscript changes: it is read from the desk again at every change of any of them. */
function soundOf({ id, changedAt, pack }: Manuscript): Pack {
  let read = sound.get(id)
  if (read?.changedAt !== changedAt) {
    read = { changedAt, pack: readUnfinished(pack).sound }
    sound.set(id, read)
  }
  return read.pack
}

export interface Bases {
  /** What the pack builds on, and what that builds on, each before those that build on it. */
  readonly packs: readonly Pack[]
  /** Ids of packs that are nowhere to be found. */
  readonly missing: readonly string[]
}

export function basesOf(pack: Pack, known: ReadonlyMap<string, Pack>): Bases {
  const packs: Pack[] = []
  const missing: string[] = []
  const seen = new Set([pack.id])
  const visit = (from: Pack) => {
    for (const { pack: id } of from.extends ?? []) {
      if (seen.has(id)) continue
      seen.add(id)
      const base = known.get(id)
      if (!base) missing.push(id)
      else {
        visit(base)
        packs.push(base)
      }
    }
  }
  visit(pack)
  return { packs, missing }
}

const KnownPacksContext = createContext<ReadonlyMap<string, Pack> | undefined>(undefined)
export const KnownPacksProvider = KnownPacksContext.Provider

/** What the open pack can build on; `undefined` until all of it is read. */
export function usePossibleBases(): ReadonlyMap<string, Pack> | undefined {
  return useContext(KnownPacksContext)
}

const NONE: ReadonlyMap<string, Pack> = new Map()

/** The bases of the open pack, live; the same object as long as they are the same. */
export function useBases(pack: Pack): Bases {
  const known = usePossibleBases() ?? NONE
  const now = useMemo(() => basesOf(pack, known), [pack, known])
  const last = useRef(now)
  if (!sameItems(last.current.packs, now.packs) || !sameItems(last.current.missing, now.missing))
    last.current = now
  return last.current
}

const sameItems = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((each, at) => each === other[at])
