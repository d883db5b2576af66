/** Takes back what was exported, as far as the person keeps such drafts now. */
import * as v from 'valibot'
import { database } from './database.ts'
import { withinLimits, withoutText } from './draft-record.ts'
import type { DraftRecord } from './history.ts'
import { historyFile } from './history-file.ts'
import { currentSeal } from './history-key.ts'
import { DAY, prune, storageFault } from './history-store.ts'
import type { ImportResult } from './messages.ts'
import { isUnkept, keepText, retention, sites } from './settings.ts'
import { storedDraft, storedNote } from './stored.ts'
import { inTurn } from './write-queue.ts'

/** @param file as JSON has it. A file that is wrong in one place is refused whole, and changes nothing. */
export function importHistory(file: unknown): Promise<ImportResult> {
  return inTurn(async () => {
    const parsed = v.safeParse(historyFile, file)
    if (!parsed.success) return { ok: false, fault: 'invalid' }
    const { drafts, notes = {} } = parsed.output
    try {
      const wanted = await wantedOf(drafts)
      const [seal, known] = await Promise.all([
        currentSeal(),
        database.history.bulkGet(wanted.map(({ id }) => id)),
      ])
      const fresh = wanted.filter(
        ({ changedAt }, place) => !(known[place] && known[place].changedAt >= changedAt),
      )
      const rows = await Promise.all(fresh.map((record) => storedDraft(record, seal)))
      const noted = await Promise.all(
        fresh.flatMap(({ id }) => (notes[id] === undefined ? [] : [storedNote(id, notes[id], seal)])),
      )
      await database.transaction('rw', database.history, database.notes, async () => {
        await database.history.bulkPut(rows)
        await database.notes.bulkPut(noted)
      })
      await prune(await retention.getValue())
      return {
        ok: true,
        added: fresh.length,
        known: wanted.length - fresh.length,
        unwanted: drafts.length - wanted.length,
      }
    } catch (error) {
      return storageFault('The file was not imported', error)
    }
  })
}

/** Neither what is past its retention nor what was written where no history is kept; without texts, if none are kept. */
async function wantedOf(drafts: readonly DraftRecord[]): Promise<readonly DraftRecord[]> {
  const [days, text, choices] = await Promise.all([
    retention.getValue(),
    keepText.getValue(),
    sites.getValue(),
  ])
  const now = Date.now()
  return drafts
    .filter(
      ({ startedAt, host }) => startedAt > now - days * DAY && startedAt <= now && !isUnkept(choices, host),
    )
    .map((record) => (text ? withinLimits(record) : withoutText(record)))
}
