/**
 * Publishes a release: packs first, the feed last, everything read back. Until the feed is written, whoever syncs
 * sees the release before; afterwards this one; never a mix.
 */
import type { Pack } from '../../pack/types.ts'
import { type Bytes, sha256Hex, textOrNone } from '../bytes.ts'
import type { Feed, ListedPack } from '../formats/feed.ts'
import { feedPath, rootPath } from '../formats/paths.ts'
import type { Root, Tutor } from '../formats/root.ts'
import { BETWEEN_PUBLICATIONS, BETWEEN_TRIES, SETTLING } from '../limits.ts'
import { readFeed } from '../signatures/read-feed.ts'
import type { Signer } from '../signatures/sign.ts'
import type { TrustTrouble } from '../sync/troubles.ts'
import type { World } from '../sync/world.ts'
import type { Lock, Place, PlaceAnswer, PlaceProblem, StoredFile } from './place.ts'
import { buildRelease, type FeedFileToWrite, type ReleaseFiles, signList } from './release.ts'

export interface Publication {
  readonly root: Root
  /** Who publishes, as the root names them. */
  readonly tutor: Tutor
  readonly signer: Signer
  /** What this tutor publishes from now on; what is neither here nor in `staying` is withdrawn. `same`: a new signature only. */
  readonly packs: readonly Pack[] | 'same'
  /** Packs of the feed before that stay listed as they are. Give `basedOn` with them. */
  readonly staying?: readonly ListedPack[]
  /**
   * The number of the feed that the tutor began from; 0 when there was none. When another is there by now, nothing is
   * written. Absent: whatever is there is replaced.
   */
  readonly basedOn?: number
  /** The highest number that this tutor is known to have used, should the place have lost it. */
  readonly lastSeq?: number
}

export type Published =
  | { readonly kind: 'published'; readonly feed: Omit<Feed, 'format'> }
  /** Another computer of the same tutor was faster. Nothing was written. Look at it, then publish again. */
  | { readonly kind: 'overtaken'; readonly found: Feed }
  /** What lies there as this tutor's feed cannot be believed. Nothing was written. */
  | { readonly kind: 'not-ours'; readonly trouble: TrustTrouble }
  /** `same` was asked for, and there is no feed to sign again. */
  | { readonly kind: 'nothing-there' }
  | {
      readonly kind: 'failed'
      readonly at: 'reading' | 'locking' | 'packs' | 'feed' | 'reading-back'
      readonly problem: PlaceProblem
      /** `whole`: the feed is as it was, and nobody notices. `unknown`: publish again as soon as the place answers. */
      readonly before: 'whole' | 'unknown'
    }

/** How often a place is asked that is busy with another writer. */
const TRIES = 4

/**
 * Never throws for what a place does. A place that is busy is asked again a little later: of two tutors that publish
 * at once Apache now and then refuses one, though each writes a file of their own.
 */
export async function publish(publication: Publication, place: Place, world: World): Promise<Published> {
  let asked = publication
  for (let tries = 1; ; tries++) {
    const path = feedPath(publication.signer.kid)
    const before = await readBefore(asked, path, place)
    if (before.kind !== 'read') return before.outcome
    const outcome = await publishOver(before, asked, place, world)
    if (tries === TRIES || !isBusy(outcome)) return outcome
    // Whoever kept the place busy may be the same tutor elsewhere: nothing that is new by then is written over.
    asked = { ...asked, basedOn: asked.basedOn ?? before.feed?.seq ?? 0 }
    await pause(BETWEEN_TRIES * tries * (0.5 + world.random()), world)
  }
}

/** Somebody else writes, and nothing of this release was written. */
function isBusy(outcome: Published): boolean {
  if (outcome.kind !== 'failed' || outcome.before !== 'whole') return false
  const { code } = outcome.problem
  return code === 'locked' || code === 'changed'
}

async function publishOver(
  before: Extract<Before, { kind: 'read' }>,
  publication: Publication,
  place: Place,
  world: World,
): Promise<Published> {
  const path = feedPath(publication.signer.kid)
  // A lock on a file that is not there would make an empty one, and an empty feed is an error to whoever syncs.
  const locked = before.file && place.lock ? await place.lock(path) : { ok: true as const }
  if (!locked.ok) return failed('locking', locked.problem, 'whole')
  const lock: Lock | undefined = 'lock' in locked ? locked.lock : undefined
  try {
    // Someone may have written between the reading and the lock.
    const now = lock ? await readBefore(publication, path, place) : before
    return now.kind === 'read' ? await write(publication, now, lock, place, world) : now.outcome
  } finally {
    await lock?.release()
  }
}

type Before =
  | { readonly kind: 'read'; readonly file: StoredFile | undefined; readonly feed: Feed | undefined }
  | { readonly kind: 'stop'; readonly outcome: Published }

async function readBefore(
  { root, tutor, basedOn }: Publication,
  path: string,
  place: Place,
): Promise<Before> {
  const stop = (outcome: Published): Before => ({ kind: 'stop', outcome })
  const got = await place.read(path)
  if (!got.ok) return stop(failed('reading', got.problem, 'whole'))
  const { file } = got
  if (!file) return { kind: 'read', file: undefined, feed: undefined }
  const read = await readFeed(textOrNone(file.bytes), { agency: root.agency, tutor })
  // A torn or lost feed of ours is mended by publishing; one that someone else signed is not overwritten unseen.
  if (!read.ok) {
    const { trouble } = read
    return trouble.code === 'bad-signature'
      ? { kind: 'read', file, feed: undefined }
      : stop({ kind: 'not-ours', trouble })
  }
  if (basedOn !== undefined && read.value.seq !== basedOn)
    return stop({ kind: 'overtaken', found: read.value })
  return { kind: 'read', file, feed: read.value }
}

async function write(
  publication: Publication,
  before: Extract<Before, { kind: 'read' }>,
  lock: Lock | undefined,
  place: Place,
  world: World,
): Promise<Published> {
  const age = world.now() - (before.feed?.issued ?? Number.NEGATIVE_INFINITY)
  if (age >= 0 && age < BETWEEN_PUBLICATIONS) await pause(BETWEEN_PUBLICATIONS - age, world)
  const release = await sign(publication, before.feed, world)
  if (!release) return { kind: 'nothing-there' }
  for (const file of release.packs) {
    const there = await ensureFile(file, place)
    if (!there.ok) return failed('packs', there.problem, 'whole')
  }
  const { path, bytes } = release.feedFile
  // Not every object store refuses what was overtaken. So one looks just before, and again when the dust has settled.
  const mayRace = place.isShared && before.file !== undefined && !lock
  if (mayRace) {
    const now = await readBefore({ ...publication, basedOn: before.feed?.seq ?? 0 }, path, place)
    if (now.kind === 'stop') return now.outcome
  }
  const written = await place.write(path, bytes, { file: before.file, lock })
  if (mayRace && written.ok) await pause(SETTLING, world)
  const back = await place.read(path)
  if (!back.ok)
    return failed(
      written.ok ? 'reading-back' : 'feed',
      written.ok ? back.problem : written.problem,
      'unknown',
    )
  if (back.file && isSame(back.file.bytes, bytes)) return { kind: 'published', feed: release.feed }
  const isAsBefore = back.file
    ? before.file !== undefined && isSame(back.file.bytes, before.file.bytes)
    : !before.file
  if (!written.ok) return failed('feed', written.problem, isAsBefore ? 'whole' : 'unknown')
  if (isAsBefore) return failed('reading-back', { code: 'not-as-written', path }, 'whole')
  // Not ours, and not the one before: someone wrote at the same time and was later, or it is torn.
  const { root, tutor } = publication
  const found = await readFeed(textOrNone(back.file?.bytes ?? new Uint8Array()), {
    agency: root.agency,
    tutor,
  })
  return found.ok
    ? { kind: 'overtaken', found: found.value }
    : failed('reading-back', { code: 'not-as-written', path }, 'unknown')
}

async function sign(
  { root, signer, packs, staying = [], lastSeq = 0 }: Publication,
  before: Feed | undefined,
  world: World,
): Promise<ReleaseFiles | undefined> {
  const seq = Math.max(before?.seq ?? 0, lastSeq) + 1
  const order = { agency: root.agency, root: root.version, seq, now: world.now() }
  if (packs !== 'same') return buildRelease({ ...order, packs, staying }, signer)
  const listed: readonly ListedPack[] | undefined = before?.packs
  return listed && { ...(await signList(order, listed, signer)), packs: [] }
}

/** Root N is written once and never again: a different one that lies there is left alone. */
export async function publishRoot(version: number, bytes: Bytes, place: Place): Promise<PlaceAnswer<object>> {
  const path = rootPath(version)
  const there = await place.read(path)
  if (!there.ok) return there
  if (there.file)
    return isSame(there.file.bytes, bytes) ? { ok: true } : { ok: false, problem: { code: 'changed' } }
  const written = await place.write(path, bytes, { file: undefined })
  if (!written.ok) return written
  const back = await place.read(path)
  if (!back.ok) return back
  return back.file && isSame(back.file.bytes, bytes)
    ? { ok: true }
    : { ok: false, problem: { code: 'not-as-written', path } }
}

/** Makes sure that exactly these bytes lie there. When they do already, nothing is sent. */
export async function ensureFile(
  { path, bytes }: FeedFileToWrite,
  place: Place,
): Promise<PlaceAnswer<object>> {
  const there = await place.read(path)
  if (!there.ok) return there
  if (there.file && isSame(there.file.bytes, bytes)) return { ok: true }
  const written = await place.write(path, bytes)
  if (!written.ok) return written
  const back = await place.read(path)
  if (!back.ok) return back
  const isThere = back.file !== undefined && (await sha256Hex(back.file.bytes)) === (await sha256Hex(bytes))
  return isThere ? { ok: true } : { ok: false, problem: { code: 'not-as-written', path } }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}

function pause(ms: number, world: World): Promise<void> {
  return new Promise((resolve) => {
    world.after(ms, resolve)
  })
}

type FailedAt = Extract<Published, { kind: 'failed' }>['at']

const failed = (at: FailedAt, problem: PlaceProblem, before: 'whole' | 'unknown'): Published => ({
  kind: 'failed',
  at,
  problem,
  before,
})
