/** Loads what is in force of an agency from what was kept, without any network. */
import type { AgencyId } from '../formats/parts.ts'
import { compose } from './compose.ts'
import { keepingTrouble } from './keep.ts'
import { feedsOf, type OpenState, openState } from './open-state.ts'
import { keptPack } from './packs.ts'
import type { LoadedAgency, LoadedPack } from './report.ts'
import { statusOf } from './status.ts'
import type { TroubleNote } from './troubles.ts'
import type { FeedStore, World } from './world.ts'

/** Everything is verified again, from the signatures to the packs' hashes. Never throws, writes nothing. */
export async function loadAgency(
  agency: AgencyId,
  world: Pick<World, 'now'>,
  store: FeedStore,
): Promise<LoadedAgency> {
  const now = world.now()
  try {
    const kept = await store.read(agency)
    if (kept === undefined) return { kind: 'not-enrolled' }
    const open = await openState(kept)
    if (!open) return { kind: 'not-kept', trouble: { code: 'damaged-store', what: 'state' } }
    const { packs, damaged } = await packsInForce(open, store, now)
    const status = statusOf(open, now)
    if (damaged.length === 0) return { kind: 'loaded', status, packs }
    const troubles = [...status.troubles, ...damaged]
    return { kind: 'loaded', packs, status: { ...status, troubles, nextAt: Math.min(status.nextAt, now) } }
  } catch (error) {
    return { kind: 'not-kept', trouble: keepingTrouble(error) }
  }
}

/** The packs of the current set that are whole, and notes on those that are not. */
export async function packsInForce(
  { state, root, current }: OpenState,
  store: FeedStore,
  now: number,
): Promise<{ packs: readonly LoadedPack[]; damaged: readonly TroubleNote[] }> {
  const packs: LoadedPack[] = []
  const damaged: TroubleNote[] = []
  for (const chosen of root ? compose(root, feedsOf(current)).packs : []) {
    const kept = await keptPack(chosen, state.agency, store)
    if (typeof kept === 'object') packs.push(kept)
    else {
      const trouble = { code: 'damaged-store', what: 'pack', pack: chosen.listed.id } as const
      damaged.push({ trouble, since: now, tutor: chosen.tutor })
    }
  }
  return { packs, damaged }
}
