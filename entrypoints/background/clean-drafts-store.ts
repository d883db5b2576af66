/** The only writer of the drafts that had no tip; `history-store.ts` says when. Its faults are thrown to that. */
import { database } from './database.ts'
import type { DraftRecord } from './history.ts'

/** They are small, and there should be many of them. */
const MAX_CLEAN_DRAFTS = 4_000

/** @returns whether it counts: a draft that was sent, in words, past at least one pack. */
export async function keepCleanDraft(draft: DraftRecord): Promise<boolean> {
  const { id, startedAt, surface, language, words, packs, outcome } = draft
  if (outcome !== 'sent' || words === 0 || packs.length === 0) return false
  await database.clean.put({ id, startedAt, surface, language, words, packs })
  return true
}

/** Erases what is older than a moment, in milliseconds since the epoch, and the oldest beyond the limit. */
export async function pruneCleanDrafts(before: number): Promise<void> {
  await database.clean.where('startedAt').below(before).delete()
  const surplus = (await database.clean.count()) - MAX_CLEAN_DRAFTS
  if (surplus <= 0) return
  const oldest = await database.clean.orderBy('startedAt').limit(surplus).primaryKeys()
  await database.clean.bulkDelete(oldest)
}
