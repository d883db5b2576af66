/** Where the agencies are kept: the store that `rules/feed` asks for, over one transaction of Dexie. */
import type { AgencyId, FeedStore } from '../../rules/feed/index.ts'
import { database } from './database.ts'

export const feedStore: FeedStore = {
  read: (agency) => database.agencies.get(agency),

  async readPack(agency, sha256) {
    const kept = await database.agencyPacks.get([agency, sha256])
    return kept?.bytes
  },

  commit({ state, packs, keep }) {
    const { agency, revision } = state
    const { agencies, agencyPacks } = database
    // Nothing but Dexie may be awaited in here: the transaction would be over.
    return database.transaction('rw', agencies, agencyPacks, async () => {
      const kept = await agencies.get(agency)
      if (revision !== revisionOf(kept) + 1) return 'outdated'
      await agencies.put(state)
      await agencyPacks.bulkPut([...packs].map(([sha256, bytes]) => ({ agency, sha256, bytes })))
      if (keep) {
        const all = await agencyPacks.where('agency').equals(agency).primaryKeys()
        await agencyPacks.bulkDelete(all.filter(([, sha256]) => !keep.has(sha256) && !packs.has(sha256)))
      }
      return 'kept'
    })
  },

  async forget(agency) {
    const { agencies, agencyPacks } = database
    await database.transaction('rw', agencies, agencyPacks, async () => {
      await agencies.delete(agency)
      await agencyPacks.where('agency').equals(agency).delete()
    })
  },
}

/** The agencies there are a record of, whatever is in it. */
export function keptAgencies(): Promise<readonly AgencyId[]> {
  return database.agencies.toCollection().primaryKeys()
}

/** A record that a broken disk left without a number counts as none. */
function revisionOf(kept: { readonly revision: unknown } | undefined): number {
  return typeof kept?.revision === 'number' ? kept.revision : 0
}
