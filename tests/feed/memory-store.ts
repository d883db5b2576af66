/** A store in memory that keeps its promises, and can be made to fail at any step. */
import type { Bytes } from '../../rules/feed/bytes.ts'
import type { AgencyState, FeedStore } from '../../rules/feed/index.ts'

export interface MemoryStore extends FeedStore {
  /** Called before each step of the store; to throw is to fail there. */
  beforeStep: (step: Step) => void
  /** What lies in it, to be looked at or damaged. */
  readonly records: Map<string, unknown>
  readonly packs: Map<string, Bytes>
}

export type Step = 'read' | 'read-pack' | 'begin' | 'put-pack' | 'put-state' | 'drop-pack' | 'end' | 'forget'

export function memoryStore(): MemoryStore {
  const records = new Map<string, unknown>()
  const packs = new Map<string, Bytes>()
  const keyOf = (agency: string, sha256: string) => `${agency}/${sha256}`
  const store: MemoryStore = {
    records,
    packs,
    beforeStep: () => undefined,
    async read(agency) {
      store.beforeStep('read')
      return structuredClone(records.get(agency))
    },
    async readPack(agency, sha256) {
      store.beforeStep('read-pack')
      return packs.get(keyOf(agency, sha256))?.slice()
    },
    async commit({ state, packs: fresh, keep }) {
      store.beforeStep('begin')
      if (revisionOf(records.get(state.agency)) !== state.revision - 1) return 'outdated'
      const next = new Map(packs)
      for (const [sha256, bytes] of fresh) {
        store.beforeStep('put-pack')
        next.set(keyOf(state.agency, sha256), bytes.slice())
      }
      for (const key of keep ? packs.keys() : []) {
        const [agency, sha256 = ''] = key.split('/')
        if (agency !== state.agency || keep?.has(sha256) || fresh.has(sha256)) continue
        store.beforeStep('drop-pack')
        next.delete(key)
      }
      store.beforeStep('put-state')
      const record: AgencyState = structuredClone(state)
      store.beforeStep('end')
      packs.clear()
      for (const [key, bytes] of next) packs.set(key, bytes)
      records.set(state.agency, record)
      return 'kept'
    },
    async forget(agency) {
      store.beforeStep('forget')
      records.delete(agency)
      for (const key of packs.keys()) if (key.startsWith(`${agency}/`)) packs.delete(key)
    },
  }
  return store
}

function revisionOf(record: unknown): number {
  const revision = typeof record === 'object' && record !== null && 'revision' in record ? record.revision : 0
  return Number.isInteger(revision) ? Number(revision) : 0
}
