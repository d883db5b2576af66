/** Brings an agency's packs up to date: the whole way from the hosts' files to one commit. */
import type { Bytes } from '../bytes.ts'
import type { AgencyId, Kid, Sha256 } from '../formats/parts.ts'
import type { AgencyState } from '../formats/state.ts'
import { changesBetween } from './changes.ts'
import { askForFeeds } from './feeds.ts'
import { type Happened, healthAfter } from './health.ts'
import { keep, keepingTrouble } from './keep.ts'
import { packsInForce } from './load.ts'
import { type OpenState, openState, type SignedFeed } from './open-state.ts'
import { packSource } from './packs.ts'
import { chooseRelease } from './release.ts'
import type { LoadedPack, SyncReport } from './report.ts'
import { walkRoots } from './roots.ts'
import { statusOf } from './status.ts'
import { isNotice } from './troubles.ts'
import type { FeedStore, World } from './world.ts'

/**
 * Asks the agency's host once for everything, and commits what came of it in one step. Whatever happens, what was in
 * force stays so unless something newer, whole and rightly signed takes its place. Never throws.
 */
export async function sync(agency: AgencyId, world: World, store: FeedStore): Promise<SyncReport> {
  const report = await world.alone(`galateo-feed ${agency}`, () => syncAlone(agency, world, store))
  return report === 'busy' ? { kind: 'busy' } : report
}

async function syncAlone(agency: AgencyId, world: World, store: FeedStore): Promise<SyncReport> {
  try {
    const kept = await store.read(agency)
    if (kept === undefined) return { kind: 'not-enrolled' }
    const open = await openState(kept)
    if (!open) return { kind: 'not-kept', trouble: { code: 'damaged-store', what: 'state' } }
    return await syncOpened(open, world, store)
  } catch (error) {
    // The network's errors are values by now: what is left is the store.
    return { kind: 'not-kept', trouble: keepingTrouble(error) }
  }
}

async function syncOpened(open: OpenState, world: World, store: FeedStore): Promise<SyncReport> {
  const at = world.now()
  const { state } = open
  const before = (await packsInForce(open, store, at)).packs
  const known = open.root && state.root !== undefined ? { text: state.root, root: open.root } : undefined
  const walk = await walkRoots({ agency: state.agency, address: state.address, known }, world)
  const { newest } = walk
  // How wrong the clock is, is judged anew.
  const { skew: _, ...rest } = state
  const rooted: AgencyState = newest ? { ...rest, root: newest.text, name: newest.root.name } : rest
  // With a new root, feeds may open that did not before, and others no more.
  const opened = newest === known ? open : await reopen(rooted, open)
  if (!newest || walk.trouble) {
    const happened = {
      ...walk,
      at,
      troubles: walk.trouble ? [{ trouble: walk.trouble }] : [],
      hostIsWell: false,
    }
    const next = { ...rooted, ...healthAfter(state, happened, () => world.random()) }
    const after = (await packsInForce(opened, store, at)).packs
    return commit({ next, fresh: new Map(), before, after }, world, store)
  }

  const asked = await askForFeeds(opened, newest.root, world)
  const source = packSource(state, world, store)
  const release = await chooseRelease(opened, newest.root, asked.seen, source)
  const happened: Happened = {
    at,
    troubles: [...asked.troubles, ...release.troubles],
    retryAfter: Math.max(asked.retryAfter ?? 0, release.retryAfter ?? 0) || undefined,
    skew: asked.skew ?? walk.skew,
    hostIsWell: asked.hostIsWell,
  }
  const isNew = !isSameSet(before, release.packs)
  const feeds = textsOf(release.feeds)
  // A pack that was damaged and came again is news, but nothing to go back from.
  const isStep = isNew && before.length > 0 && !isSameTexts(feeds, state.current.feeds)
  const next: AgencyState = {
    ...rooted,
    feeds: asked.kept,
    current: { since: isNew ? at : state.current.since, feeds },
    ...(isStep ? { previous: state.current } : {}),
    ...healthAfter(state, happened, () => world.random()),
  }
  const previous = isStep ? opened.current : opened.previous
  const named = [...asked.seen.values(), ...release.feeds.values(), ...previous.values()]
  return commit({ next, fresh: source.fresh, named, before, after: release.packs }, world, store)
}

async function reopen(state: AgencyState, open: OpenState): Promise<OpenState> {
  return (await openState(state)) ?? open
}

interface Outcome {
  readonly next: AgencyState
  readonly fresh: ReadonlyMap<Sha256, Bytes>
  /** Feeds whose packs stay; absent: all packs do. */
  readonly named?: readonly SignedFeed[]
  readonly before: readonly LoadedPack[]
  readonly after: readonly LoadedPack[]
}

async function commit(
  { next, fresh, named, before, after }: Outcome,
  world: World,
  store: FeedStore,
): Promise<SyncReport> {
  const kept = await keep(next, fresh, named, store)
  if (kept === 'outdated') return { kind: 'busy' }
  if (kept !== 'kept') return { kind: 'not-kept', trouble: kept }
  const committed = await openState(next)
  if (!committed) return { kind: 'not-kept', trouble: { code: 'damaged-store', what: 'state' } }
  const status = statusOf(committed, world.now())
  if (!isSameSet(before, after))
    return { kind: 'updated', status, packs: after, changes: changesBetween(plain(before), plain(after)) }
  const isFailing = next.troubles.some(({ trouble }) => !isNotice(trouble))
  return { kind: isFailing ? 'failed' : 'unchanged', status }
}

const plain = (packs: readonly LoadedPack[]) => packs.map(({ pack }) => pack)

function isSameSet(a: readonly LoadedPack[], b: readonly LoadedPack[]): boolean {
  const names = (packs: readonly LoadedPack[]) =>
    packs.map(({ pack, tutor, sha256 }) => `${pack.id} ${sha256} ${tutor}`).join()
  return names(a) === names(b)
}

function textsOf(feeds: ReadonlyMap<Kid, SignedFeed>): Readonly<Record<Kid, string>> {
  return Object.fromEntries([...feeds].map(([kid, { text }]) => [kid, text]))
}

function isSameTexts(a: Readonly<Record<Kid, string>>, b: Readonly<Record<Kid, string>>): boolean {
  const kids = Object.keys(a)
  return kids.length === Object.keys(b).length && kids.every((kid) => a[kid] === b[kid])
}
