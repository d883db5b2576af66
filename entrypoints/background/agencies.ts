/**
 * What is in force of each agency, as it was last read and verified. Read once a start and after each change;
 * an agency that cannot be read just now stays as it was.
 */
import { type AgencyId, type LoadedAgency, loadAgency } from '../../rules/feed/index.ts'
import { feedStore, keptAgencies } from './feed-store.ts'
import { world } from './feed-world.ts'
import { readUnkept, type Unkept, unkeptStatus } from './unkept-syncs.ts'

export type Loaded = Exclude<LoadedAgency, { kind: 'not-enrolled' }>

let loading: Promise<ReadonlyMap<AgencyId, Loaded>> | undefined

/** By id, in the order of their ids. */
export function agencies(): Promise<ReadonlyMap<AgencyId, Loaded>> {
  loading ??= load(new Map())
  return loading
}

/** Reads them again, once what is being read now has been. */
export function reloadAgencies(): Promise<ReadonlyMap<AgencyId, Loaded>> {
  loading = agencies().then(load)
  return loading
}

async function load(before: ReadonlyMap<AgencyId, Loaded>): Promise<ReadonlyMap<AgencyId, Loaded>> {
  try {
    const [ids, unkept] = await Promise.all([keptAgencies(), readUnkept()])
    const all = await Promise.all(
      ids.map(async (id) => [id, await loadAgency(id, world, feedStore)] as const),
    )
    return new Map(
      all.flatMap(([id, now]): [AgencyId, Loaded][] => {
        if (now.kind === 'not-enrolled') return []
        const known = before.get(id)
        return [[id, withUnkept(now.kind === 'not-kept' && known ? known : now, unkept[id])]]
      }),
    )
  } catch (error) {
    console.warn('The agencies could not be read:', error)
    return before
  }
}

function withUnkept(loaded: Loaded, unkept: Unkept | undefined): Loaded {
  if (!unkept || loaded.kind !== 'loaded') return loaded
  return { ...loaded, status: unkeptStatus(loaded.status, unkept) }
}
