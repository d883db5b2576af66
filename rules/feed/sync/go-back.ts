/** Going back to the packs that were in force before the last change. */
import type { AgencyId } from '../formats/parts.ts'
import type { AgencyState } from '../formats/state.ts'
import { changesBetween } from './changes.ts'
import { keep, keepingTrouble } from './keep.ts'
import { packsInForce } from './load.ts'
import { openState } from './open-state.ts'
import type { SyncReport } from './report.ts'
import { statusOf } from './status.ts'
import { sync } from './sync.ts'
import type { FeedStore, World } from './world.ts'

/**
 * Puts the previous set in force again, and holds the newer releases back until their tutors publish something newer
 * still. Going back twice is where one began. `unchanged` when there is nothing to go back to. Never throws.
 */
export async function goBack(agency: AgencyId, world: World, store: FeedStore): Promise<SyncReport> {
  const report = await world.alone(`galateo-feed ${agency}`, async () => {
    try {
      return await goBackAlone(agency, world, store)
    } catch (error) {
      return { kind: 'not-kept', trouble: keepingTrouble(error) } as const
    }
  })
  return report === 'busy' ? { kind: 'busy' } : report
}

/** Lets go of what `goBack` held back, and syncs. */
export async function takeNewest(agency: AgencyId, world: World, store: FeedStore): Promise<SyncReport> {
  try {
    const open = await openState(await store.read(agency))
    if (open && Object.keys(open.state.heldBack).length > 0) {
      const kept = await keep({ ...open.state, heldBack: {} }, new Map(), undefined, store)
      if (kept === 'outdated') return { kind: 'busy' }
      if (kept !== 'kept') return { kind: 'not-kept', trouble: kept }
    }
  } catch (error) {
    return { kind: 'not-kept', trouble: keepingTrouble(error) }
  }
  return sync(agency, world, store)
}

async function goBackAlone(agency: AgencyId, world: World, store: FeedStore): Promise<SyncReport> {
  const kept = await store.read(agency)
  const open = await openState(kept)
  if (kept === undefined) return { kind: 'not-enrolled' }
  if (!open) return { kind: 'not-kept', trouble: { code: 'damaged-store', what: 'state' } }
  const now = world.now()
  const { state, current, previous } = open
  if (!state.previous || previous.size === 0) return { kind: 'unchanged', status: statusOf(open, now) }
  const heldBack: Record<string, number> = { ...state.heldBack }
  for (const [kid, { feed }] of current) {
    if (feed.seq > (previous.get(kid)?.feed.seq ?? 0)) heldBack[kid] = feed.seq
  }
  for (const [kid, { feed }] of previous) {
    if (feed.seq > (current.get(kid)?.feed.seq ?? 0)) delete heldBack[kid]
  }
  const next: AgencyState = {
    ...state,
    current: { since: now, feeds: state.previous.feeds },
    previous: state.current,
    heldBack,
  }
  const before = await packsInForce(open, store, now)
  const gone = await keep(next, new Map(), undefined, store)
  if (gone === 'outdated') return { kind: 'busy' }
  if (gone !== 'kept') return { kind: 'not-kept', trouble: gone }
  const opened = (await openState(next)) ?? open
  const { packs } = await packsInForce(opened, store, now)
  const plain = (loaded: typeof packs) => loaded.map(({ pack }) => pack)
  return {
    kind: 'updated',
    status: statusOf(opened, now),
    packs,
    changes: changesBetween(plain(before.packs), plain(packs)),
  }
}
