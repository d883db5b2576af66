/** Packs on the tutor's desk: kept at each change, with states to come back to. */
import { liveQuery } from 'dexie'
import type { Pack } from '../../../rules/index.ts'
import { desk, type Manuscript, type Reason, type Version } from './desk.ts'

/** While a pack is worked on, a state is kept this often, in ms. */
const BETWEEN_VERSIONS = 10 * 60 * 1000
/** States that were kept while working; those that were published stay. */
const MOST_WORKED = 60

/**
 * Newest first. Live inside Dexie's `liveQuery`.
 *
 * @param except id of one that is left out: what changes in it is then no news.
 */
export async function readManuscripts(except?: string): Promise<readonly Manuscript[]> {
  if (except === undefined) return desk.manuscripts.orderBy('changedAt').reverse().toArray()
  const others = await desk.manuscripts.where('id').notEqual(except).toArray()
  return others.sort((one, other) => other.changedAt - one.changedAt)
}

export function readManuscript(id: string): Promise<Manuscript | undefined> {
  return desk.manuscripts.get(id)
}

/** Tells what a manuscript holds now and after each change, in whatever tab; `undefined` once it is deleted. */
export function followManuscript(
  id: string,
  signal: AbortSignal,
  told: (manuscript: Manuscript | undefined) => void,
): void {
  follow(() => readManuscript(id), signal, told)
}

/** Tells whether a manuscript is there, now and whenever that changes; what it holds is not read for it. */
export function followPresence(id: string, signal: AbortSignal, told: (isThere: boolean) => void): void {
  follow(async () => (await desk.manuscripts.where('id').equals(id).count()) > 0, signal, told)
}

function follow<T>(read: () => Promise<T>, signal: AbortSignal, told: (found: T) => void): void {
  const following = liveQuery(read).subscribe({
    next: told,
    error: (error: unknown) => console.warn('The pack could not be followed:', error),
  })
  signal.addEventListener('abort', () => following.unsubscribe(), { once: true })
}

/** @returns the id of the new manuscript. */
export async function createManuscript(pack: Pack): Promise<string> {
  const id = crypto.randomUUID()
  const now = Date.now()
  await desk.manuscripts.add({ id, pack, createdAt: now, changedAt: now })
  return id
}

/**
 * Keeps what a manuscript holds now, and now and then the state before it, so that an hour of work can be taken
 * back. One transaction: a browser that dies in the middle leaves what was there. A manuscript that was deleted stays so.
 */
export function keepManuscript(
  { id, createdAt }: Pick<Manuscript, 'id' | 'createdAt'>,
  pack: Pack,
): Promise<void> {
  return desk.transaction('rw', desk.manuscripts, desk.versions, async () => {
    // What it held is read only when it is kept: a large pack takes a while, and this is done as one types.
    if ((await desk.manuscripts.where('id').equals(id).count()) === 0) return
    const now = Date.now()
    const [last] = await versionsOf(id).reverse().limit(1).primaryKeys()
    if (now - (last?.[1] ?? 0) >= BETWEEN_VERSIONS) {
      const before = await desk.manuscripts.get(id)
      if (before) await addVersion(id, 'worked', before.pack)
    }
    await desk.manuscripts.put({ id, pack, createdAt, changedAt: now })
  })
}

/** Deletes a manuscript with all its states. What was published stays where it is. */
export function deleteManuscript(id: string): Promise<void> {
  return desk.transaction('rw', desk.manuscripts, desk.versions, async () => {
    await desk.manuscripts.delete(id)
    await versionsOf(id).delete()
  })
}

/** States to come back to, the newest first. Live inside Dexie's `liveQuery`. */
export async function readVersions(manuscript: string): Promise<readonly Version[]> {
  return (await versionsOf(manuscript).toArray()).reverse()
}

/** Keeps a state of a manuscript for a reason of its own. */
export function keepVersion(manuscript: string, reason: Reason, pack: Pack): Promise<void> {
  return desk.transaction('rw', desk.versions, () => addVersion(manuscript, reason, pack))
}

/** By time. The key's second part is what the range leaves open. */
function versionsOf(manuscript: string) {
  return desk.versions.where('[manuscript+at]').between([manuscript, 0], [manuscript, Number.MAX_VALUE])
}

async function addVersion(manuscript: string, reason: Reason, pack: Pack): Promise<void> {
  await desk.versions.put({ manuscript, at: Date.now(), reason, pack })
  const all = await versionsOf(manuscript).toArray()
  const worked = all.filter((version) => version.reason !== 'published')
  const old = worked.slice(0, Math.max(0, worked.length - MOST_WORKED))
  await desk.versions.bulkDelete(old.map(({ at }) => [manuscript, at] as [string, number]))
}
