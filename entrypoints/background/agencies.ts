/**
 * What is in force of each agency, as it was last read and verified. Read once a start and after each change;
 * an agency that cannot be read just now stays as it was.
 */
import { storage } from '#imports'
import { type AgencyId, type LoadedAgency, loadAgency } from '../../rules/feed/index.ts'
import { feedStore, keptAgencies } from './feed-store.ts'
import { world } from './feed-world.ts'
import { readUnkept, type Unkept, unkeptStatus } from './unkept-syncs.ts'

export type Loaded = Exclude<LoadedAgency, { kind: 'not-enrolled' }>
type Agencies = ReadonlyMap<AgencyId, Loaded>

/**
 * What was read, until the browser is closed: on a disk without a free byte Chromium opens no database, not even for
 * reading, and the background is ended and started again all the time.
 */
const lastRead = storage.defineItem<readonly (readonly [AgencyId, Loaded])[]>('session:agencies', {
  fallback: [],
})
/** Which sets of packs those are, so that they are not written at each start. */
const lastReadSets = storage.defineItem<string>('session:agencySets', { fallback: '' })

let loading: Promise<Agencies> | undefined
let isUnread = false

/** By id, in the order of their ids. */
export function agencies(): Promise<Agencies> {
  loading ??= load(new Map())
  return loading
}

/** Reads them again, once what is being read now has been. */
export function reloadAgencies(): Promise<Agencies> {
  loading = agencies().then(load)
  return loading
}

/** Whether the database could not be read the last time: there may be agencies that nobody knows of just now. */
export const agenciesAreUnread = () => isUnread

async function load(before: Agencies): Promise<Agencies> {
  const unkept = await readUnkept()
  const all = await readAll(before)
  return new Map([...all].map(([id, loaded]) => [id, withUnkept(loaded, unkept[id])]))
}

async function readAll(before: Agencies): Promise<Agencies> {
  try {
    const ids = await keptAgencies()
    const all = await Promise.all(
      ids.map(async (id) => [id, await loadAgency(id, world, feedStore)] as const),
    )
    isUnread = false
    const read = new Map(
      all.flatMap(([id, now]): [AgencyId, Loaded][] => {
        if (now.kind === 'not-enrolled') return []
        const known = before.get(id)
        return [[id, now.kind === 'not-kept' && known ? known : now]]
      }),
    )
    void remember(read).catch((error: unknown) => console.warn('The packs were not kept in memory:', error))
    return read
  } catch (error) {
    console.warn('The agencies could not be read:', error)
    isUnread = true
    // Whoever asks next has them read again.
    loading = undefined
    return before.size > 0 ? before : new Map(await lastRead.getValue())
  }
}

async function remember(read: Agencies): Promise<void> {
  const sets = JSON.stringify(
    [...read].map(([id, loaded]) => [
      id,
      loaded.kind,
      loaded.kind === 'loaded' ? loaded.packs.map(({ sha256 }) => sha256) : [],
    ]),
  )
  if (sets === (await lastReadSets.getValue())) return
  await lastRead.setValue([...read])
  await lastReadSets.setValue(sets)
}

function withUnkept(loaded: Loaded, unkept: Unkept | undefined): Loaded {
  if (!unkept || loaded.kind !== 'loaded') return loaded
  return { ...loaded, status: unkeptStatus(loaded.status, unkept) }
}
