/** Commits a new state, and says in our words why it could not be. */

import type { Bytes } from '../bytes.ts'
import type { Sha256 } from '../formats/parts.ts'
import type { AgencyState } from '../formats/state.ts'
import type { SignedFeed } from './open-state.ts'
import type { KeepingTrouble } from './troubles.ts'
import type { FeedStore } from './world.ts'

/** What was kept, who was faster, or why not. */
export type Kept = 'kept' | 'outdated' | KeepingTrouble

/** @param named feeds whose packs stay; absent: all packs do. */
export async function keep(
  state: AgencyState,
  fresh: ReadonlyMap<Sha256, Bytes>,
  named: readonly SignedFeed[] | undefined,
  store: FeedStore,
): Promise<Kept> {
  const hashes = named && new Set(named.flatMap(({ feed }) => feed.packs.map(({ sha256 }) => sha256)))
  try {
    return await store.commit({
      state: { ...state, revision: state.revision + 1 },
      packs: fresh,
      ...(hashes ? { keep: hashes } : {}),
    })
  } catch (error) {
    return keepingTrouble(error)
  }
}

/** IndexedDB says `QuotaExceededError`; Dexie wraps it as the `inner` of an `AbortError`. */
export function keepingTrouble(error: unknown): KeepingTrouble {
  const inner = error instanceof Error && 'inner' in error ? error.inner : undefined
  const isQuota = [error, inner].some((each) => each instanceof Error && each.name === 'QuotaExceededError')
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { code: 'not-kept', reason: isQuota ? 'quota' : 'other', detail: detail.slice(0, 300) }
}
