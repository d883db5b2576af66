/** A store that lasts as long as the program: to look at a feed as a newcomer sees it, and keep nothing. */
import type { Bytes } from '../bytes.ts'
import type { AgencyId, Sha256 } from '../formats/parts.ts'
import type { AgencyState } from '../formats/state.ts'
import type { FeedStore } from './world.ts'

interface Kept {
  readonly state: AgencyState
  readonly packs: ReadonlyMap<Sha256, Bytes>
}

export function memoryStore(): FeedStore {
  const agencies = new Map<AgencyId, Kept>()
  return {
    async read(agency) {
      return agencies.get(agency)?.state
    },
    async readPack(agency, sha256) {
      return agencies.get(agency)?.packs.get(sha256)
    },
    async commit({ state, packs, keep }) {
      const before = agencies.get(state.agency)
      if ((before?.state.revision ?? 0) !== state.revision - 1) return 'outdated'
      const stay = [...(before?.packs ?? [])].filter(([sha256]) => keep?.has(sha256) ?? true)
      agencies.set(state.agency, { state, packs: new Map([...stay, ...packs]) })
      return 'kept'
    },
    async forget(agency) {
      agencies.delete(agency)
    },
  }
}
