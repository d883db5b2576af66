/** Joining an agency: first a look at who it is, then the record that every sync begins from. */
import { comparisonLetters, type Enrolment } from '../formats/enrolment.ts'
import type { Root } from '../formats/root.ts'
import { keep, keepingTrouble } from './keep.ts'
import { newState, openState } from './open-state.ts'
import type { SyncReport } from './report.ts'
import { walkRoots } from './roots.ts'
import { sync } from './sync.ts'
import type { Trouble } from './troubles.ts'
import type { FeedStore, World } from './world.ts'

export type Preview =
  /** The host has the agency that the code names. */
  | { readonly ok: true; readonly root: Root; readonly letters: string }
  | { readonly ok: false; readonly trouble: Trouble }

/** Who a code leads to, as the host shows it now. Keeps nothing. */
export async function preview({ agency, address }: Enrolment, world: World): Promise<Preview> {
  const { newest, trouble } = await walkRoots({ agency, address, known: undefined }, world)
  if (trouble && trouble.code !== 'more-to-come') return { ok: false, trouble }
  if (!newest) return { ok: false, trouble: { code: 'unreachable' } }
  return { ok: true, root: newest.root, letters: await comparisonLetters(agency) }
}

/** Joins and syncs for the first time. With the code of an agency that is known already, its address is changed. */
export async function enrol(enrolment: Enrolment, world: World, store: FeedStore): Promise<SyncReport> {
  const { agency, address, name } = enrolment
  try {
    const before = await store.read(agency)
    const open = await openState(before)
    if (!open || open.state.address !== address) {
      // A record of which nothing can be read would stand in the way of the new one.
      if (!open && before !== undefined) await store.forget(agency)
      const state = open ? { ...open.state, address } : newState(agency, address, name)
      const kept = await keep(state, new Map(), undefined, store)
      if (kept === 'outdated') return { kind: 'busy' }
      if (kept !== 'kept') return { kind: 'not-kept', trouble: kept }
    }
  } catch (error) {
    return { kind: 'not-kept', trouble: keepingTrouble(error) }
  }
  return sync(agency, world, store)
}
