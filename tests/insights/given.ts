/** What is there before a view opens. */
import type { CleanDraft } from '../../entrypoints/background/history.ts'
import { draftRecord } from '../background/records.ts'

/** Drafts that had no tip. */
export async function givenClean(...drafts: readonly Partial<CleanDraft>[]): Promise<void> {
  const { database } = await import('../../entrypoints/background/database.ts')
  await database.clean.bulkPut(
    drafts.map((change) => {
      const { id, startedAt, surface, language, words, packs } = draftRecord(change)
      return { id, startedAt, surface, language, words, packs }
    }),
  )
}
