/** Reads back what was kept of an agency, and verifies it from the signatures up. */
import * as v from 'valibot'
import { readAddress } from '../formats/address.ts'
import type { Feed } from '../formats/feed.ts'
import { type AgencyId, agencyId, type Kid, personName } from '../formats/parts.ts'
import type { Root } from '../formats/root.ts'
import { type AgencyState, STATE_FORMAT, stateSchema } from '../formats/state.ts'
import { readFeed } from '../signatures/read-feed.ts'
import { readRoot } from '../signatures/read-root.ts'
import type { KeepingTrouble } from './troubles.ts'

/** What was kept, verified. Whatever was not whole is not here, and named in `damage`. */
export interface OpenState {
  readonly state: AgencyState
  readonly root?: Root
  /** The newest feed seen of each tutor. */
  readonly seen: ReadonlyMap<Kid, SignedFeed>
  readonly current: ReadonlyMap<Kid, SignedFeed>
  readonly previous: ReadonlyMap<Kid, SignedFeed>
  readonly damage: readonly { readonly trouble: KeepingTrouble; readonly tutor?: Kid }[]
}

/** A feed with the text that was signed. */
export interface SignedFeed {
  readonly text: string
  readonly feed: Feed
}

/** The record of an agency of which nothing was fetched yet. */
export function newState(agency: AgencyId, address: string, name: string): AgencyState {
  return {
    format: STATE_FORMAT,
    agency,
    address,
    name,
    revision: 0,
    feeds: {},
    current: { since: 0, feeds: {} },
    heldBack: {},
    nextAt: 0,
    failures: 0,
    troubles: [],
  }
}

/** Undefined when there is no record, or one of which not even the agency and its address can be read. */
export async function openState(kept: unknown): Promise<OpenState | undefined> {
  const read = v.safeParse(stateSchema, kept)
  const address = read.success ? readAddress(read.output.address) : undefined
  if (!read.success || address === undefined) return salvage(kept)
  // The schema knows of a trouble only that it has a code: it was ours when it was kept, and is only shown.
  const state = { ...read.output, address } as AgencyState
  const damage: OpenState['damage'][number][] = []
  const rootRead = state.root === undefined ? undefined : await readRoot(state.root, { again: state.agency })
  const root = rootRead?.ok ? rootRead.value : undefined
  if (rootRead && !rootRead.ok) damage.push({ trouble: { code: 'damaged-store', what: 'root' } })

  const open = async (texts: Iterable<readonly [Kid, string]>) => {
    const opened = new Map<Kid, SignedFeed>()
    for (const [kid, text] of texts) {
      const tutor = root?.tutors.find((each) => each.kid === kid)
      // A tutor who is no longer there, or who waits for the root to be fetched again.
      if (!tutor) continue
      const feed = await readFeed(text, { agency: state.agency, tutor })
      if (feed.ok) opened.set(kid, { text, feed: feed.value })
      else damage.push({ trouble: { code: 'damaged-store', what: 'feed' }, tutor: kid })
    }
    return opened
  }
  const seen = await open(Object.entries(state.feeds).map(([kid, { text }]) => [kid, text] as const))
  const current = await open(Object.entries(state.current.feeds))
  const previous = await open(Object.entries(state.previous?.feeds ?? {}))
  return { state, ...(root ? { root } : {}), seen, current, previous, damage }
}

const remains = v.object({
  agency: agencyId,
  address: v.string(),
  name: v.fallback(v.union([personName, v.literal('')]), ''),
  revision: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
})

/** Agency and address are enough to begin again: the agency's fingerprint vouches for all that is fetched. */
function salvage(kept: unknown): OpenState | undefined {
  const read = v.safeParse(remains, kept)
  const address = read.success ? readAddress(read.output.address) : undefined
  if (!read.success || address === undefined) return undefined
  const { agency, name, revision } = read.output
  return {
    state: { ...newState(agency, address, name), revision },
    seen: new Map(),
    current: new Map(),
    previous: new Map(),
    damage: [{ trouble: { code: 'damaged-store', what: 'state' } }],
  }
}

/** The feeds alone. */
export function feedsOf(signed: ReadonlyMap<Kid, SignedFeed>): ReadonlyMap<Kid, Feed> {
  return new Map([...signed].map(([kid, { feed }]) => [kid, feed]))
}
