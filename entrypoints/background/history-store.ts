/**
 * Writes the personal history: what the coach tells of a draft, what the person notes on it, and what
 * has to go by itself. Retention and the limit hold at every write, at every start and by alarm (`retention.ts`);
 * a storage fault is an answer and never an exception.
 */
import { storage } from '#imports'
import { keepCleanDraft, pruneCleanDrafts } from './clean-drafts-store.ts'
import { database } from './database.ts'
import { parseDraftRecord, withoutText } from './draft-record.ts'
import { type DraftRecord, MAX_NOTE } from './history.ts'
import { currentOpener, currentSeal, historyKey } from './history-key.ts'
import type { NoteResult, RecordResult } from './messages.ts'
import { rememberPacks } from './packs-then.ts'
import { historyPaused, isUnkept, keepText, type RetentionDays, retention, sites } from './settings.ts'
import { isSealed, type StoredDraft, storedDraft, storedNote } from './stored.ts'
import { inTurn } from './write-queue.ts'

const MAX_ENTRIES = 2_000
export const DAY = 24 * 60 * 60 * 1000

/**
 * Drafts that may still be open in a tab and must not come into the history: erased, or written while it
 * was paused or on a site that is kept out. Random ids, in memory only, until the browser closes.
 */
const unkeptDrafts = storage.defineItem<readonly string[]>('session:unkeptDrafts', { fallback: [] })

/** Drafts last changed before this were left by a browser that closed; in memory until it closes again. */
const leftBefore = storage.defineItem<number>('session:leftBefore', { fallback: 0 })

/**
 * Keeps what became of a draft, as far as the person wants it kept.
 * @param from the sender's window and host: a draft is recorded for that host, whatever it says itself.
 */
export async function recordDraft(
  input: unknown,
  from: { readonly incognito: boolean; readonly host: string },
): Promise<RecordResult> {
  const record = parseDraftRecord(input, from.host)
  if (!record) return { ok: false, fault: 'invalid' }
  if (from.incognito) return { ok: true, kept: false }
  return inTurn(async () => {
    try {
      const days = await retention.getValue()
      if (days === 0 || !(await isWanted(record))) return { ok: true, kept: false }
      const kept = record.tips.length === 0 ? await keepCleanDraft(record) : await keepFlagged(record)
      await prune(days)
      return { ok: true, kept }
    } catch (error) {
      return storageFault('A draft was not recorded', error)
    }
  })
}

/** A draft that began unwanted stays so, also when the history goes on before it is sent. */
async function isWanted({ id, host }: DraftRecord): Promise<boolean> {
  if ((await unkeptDrafts.getValue()).includes(id)) return false
  if (!(await historyPaused.getValue()) && !isUnkept(await sites.getValue(), host)) return true
  await keepOut([id])
  return false
}

/** Keeps drafts from coming (back) into the history. */
export async function keepOut(ids: readonly string[]): Promise<void> {
  await unkeptDrafts.setValue([...new Set([...(await unkeptDrafts.getValue()), ...ids])])
}

async function keepFlagged(record: DraftRecord): Promise<boolean> {
  const kept = await put((await keepText.getValue()) ? record : withoutText(record))
  if (kept) await rememberPacks(record.packs, Date.now())
  return kept
}

/** A record that arrives late, or in another host's name, does not replace what is there. */
async function put(record: DraftRecord): Promise<boolean> {
  const row = await storedDraft(record, await currentSeal())
  return database.transaction('rw', database.history, async () => {
    const known = await database.history.get(record.id)
    if (known && (known.changedAt > record.changedAt || isOfAnotherHost(known, record))) return false
    await database.history.put(row)
    return true
  })
}

/** A sealed entry does not tell its host; its id is random and no other site has heard of it. */
function isOfAnotherHost(known: StoredDraft, { host }: DraftRecord): boolean {
  return !isSealed(known) && known.host !== host
}

/** Erases what is past its retention, and the oldest entries beyond the limit. */
export function enforceRetention(): Promise<void> {
  return inTurn(async () => {
    try {
      await prune(await retention.getValue())
    } catch (error) {
      storageFault('The history was not pruned', error)
    }
  })
}

/** With each entry goes its note. */
export function prune(days: RetentionDays): Promise<void> {
  const { history, notes, packsThen, clean } = database
  return database.transaction('rw', history, notes, packsThen, clean, async () => {
    const oldest = days === 0 ? Number.POSITIVE_INFINITY : Date.now() - days * DAY
    const past = await history.where('startedAt').below(oldest).primaryKeys()
    const surplus = (await history.count()) - MAX_ENTRIES
    const beyond = surplus > 0 ? await history.orderBy('startedAt').limit(surplus).primaryKeys() : []
    const gone = [...past, ...beyond]
    await history.bulkDelete(gone)
    await notes.bulkDelete(gone)
    await pruneCleanDrafts(oldest)
    // A draft that is kept may have been told up to an hour after its packs were last seen.
    await packsThen
      .where('seenAt')
      .below(oldest - DAY)
      .delete()
  })
}

/** Strips the texts from every entry that can be read, once the person keeps none. */
export function enforceKeepText(): Promise<void> {
  return inTurn(async () => {
    try {
      if (await keepText.getValue()) return
      await changeEntries((record) => (hasText(record) ? withoutText(record) : record))
    } catch (error) {
      storageFault('The texts of the history were not erased', error)
    }
  })
}

function hasText({ flaggedText, sentText, tips }: DraftRecord): boolean {
  return flaggedText !== undefined || sentText !== undefined || tips.some(({ words }) => words !== undefined)
}

/**
 * Drafts that were open until the browser started are not written any more: their tabs are gone. Sealed
 * ones wait until the history is unlocked.
 * @param now absent when it started before and was unlocked only now.
 */
export function abandonOpenDrafts(now?: number): Promise<void> {
  return inTurn(async () => {
    try {
      if (now !== undefined) await leftBefore.setValue(now)
      const before = await leftBefore.getValue()
      await changeEntries((record) =>
        record.outcome === 'open' && record.changedAt <= before
          ? { ...record, outcome: 'abandoned' }
          : record,
      )
    } catch (error) {
      storageFault('Drafts were left open', error)
    }
  })
}

/** Puts back, all at once, each entry that `change` makes another, as far as entries can be read now. */
async function changeEntries(change: (record: DraftRecord) => DraftRecord): Promise<void> {
  const [seal, opener, key] = await Promise.all([currentSeal(), currentOpener(), historyKey.getValue()])
  const changed: StoredDraft[] = []
  for (const row of await database.history.toArray()) {
    if (isSealed(row) && !key) continue
    const before = await opener.draft(row)
    const after = change(before)
    if (after !== before) changed.push(await storedDraft(after, seal))
  }
  await database.history.bulkPut(changed)
}

/** Keeps the person's note on a draft; an empty one goes. */
export function keepNote(draft: string, text: string): Promise<NoteResult> {
  return inTurn(async () => {
    try {
      const row = await storedNote(draft, text.slice(0, MAX_NOTE), await currentSeal())
      const kept = await database.transaction('rw', database.history, database.notes, async () => {
        if (text.trim() === '') await database.notes.delete(draft)
        else if (await database.history.get(draft)) await database.notes.put(row)
        else return false
        return true
      })
      return kept ? { ok: true } : { ok: false, fault: 'gone' }
    } catch (error) {
      return storageFault('A note was not kept', error)
    }
  })
}

export function storageFault(what: string, error: unknown) {
  console.warn(`${what}:`, error)
  return { ok: false, fault: 'storage' } as const
}
