/** Looks at a feed as the browser of someone who joins now. */
import { type Enrolment, enrol, type LoadedAgency, loadAgency, memoryStore } from '../../feed/index.ts'
import type { Terminal } from '../terminal.ts'
import { openPlace, worldOf } from './places.ts'

/** @param from a place to look at instead of the address in the code. */
export async function asNewcomer(
  enrolment: Enrolment,
  { from, region }: { readonly from: string | undefined; readonly region: string | undefined },
  terminal: Terminal,
): Promise<Extract<LoadedAgency, { kind: 'loaded' }>> {
  const { address, agency } = enrolment
  const world =
    from === undefined ? terminal.world : worldOf(openPlace(from, region, terminal), address, terminal.world)
  const store = memoryStore()
  await enrol(enrolment, world, store)
  const loaded = await loadAgency(agency, world, store)
  // A store in memory keeps what it is given.
  if (loaded.kind !== 'loaded') throw new Error(`the feed could not be loaded: ${loaded.kind}`)
  return loaded
}
