/**
 * The only writer of the personal history. Retention and the limit hold at every write, at every start
 * and by alarm (`retention.ts`); a storage fault is an answer and never an exception.
 */
import { storage } from '#imports'
import { database } from './database.ts'
import { parseDraftRecord, withoutText } from './draft-record.ts'
import type { DraftRecord } from './history.ts'
import type { EraseResult, Erasure, RecordResult } from './messages.ts'
import { keepText, type RetentionDays, retention } from './settings.ts'

export const MAX_ENTRIES = 2_000
const DAY = 24 * 60 * 60 * 1000

/**
 * Drafts erased while they may still be open in a tab: their coach must not bring them back.
 * Random ids, in memory only, until the browser closes.
 */
const erasedDrafts = storage.defineItem<readonly string[]>('session:erasedDrafts', { fallback: [] })

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
  try {
    const [days, text, erased] = await Promise.all([
      retention.getValue(),
      keepText.getValue(),
      erasedDrafts.getValue(),
    ])
    if (days === 0 || erased.includes(record.id)) return { ok: true, kept: false }
    const kept = await put(text ? record : withoutText(record))
    await prune(days)
    return { ok: true, kept }
  } catch (error) {
    return storageFault('A draft was not recorded', error)
  }
}

/** A record that arrives late, or in another host's name, does not replace what is there. */
function put(record: DraftRecord): Promise<boolean> {
  return database.transaction('rw', database.history, async () => {
    const known = await database.history.get(record.id)
    if (known && (known.host !== record.host || known.changedAt > record.changedAt)) return false
    await database.history.put(record)
    return true
  })
}

/** Erases what is past its retention, and the oldest entries beyond the limit. */
export async function enforceRetention(): Promise<void> {
  try {
    await prune(await retention.getValue())
  } catch (error) {
    storageFault('The history was not pruned', error)
  }
}

function prune(days: RetentionDays): Promise<void> {
  return database.transaction('rw', database.history, async () => {
    if (days === 0) return database.history.clear()
    await database.history
      .where('startedAt')
      .below(Date.now() - days * DAY)
      .delete()
    const surplus = (await database.history.count()) - MAX_ENTRIES
    if (surplus > 0) {
      const oldest = await database.history.orderBy('startedAt').limit(surplus).primaryKeys()
      await database.history.bulkDelete(oldest)
    }
  })
}

/** Strips the texts from every entry, once the person keeps none. */
export async function enforceKeepText(): Promise<void> {
  try {
    if (await keepText.getValue()) return
    await database.history.toCollection().modify((record, entry) => {
      entry.value = withoutText(record)
    })
  } catch (error) {
    storageFault('The texts of the history were not erased', error)
  }
}

/** Drafts that were open until now are not written any more: their tabs are gone. */
export async function abandonOpenDrafts(): Promise<void> {
  try {
    const now = Date.now()
    await database.history
      .filter(({ outcome, changedAt }) => outcome === 'open' && changedAt <= now)
      .modify({ outcome: 'abandoned' })
  } catch (error) {
    storageFault('Drafts were left open', error)
  }
}

/** Erases an entry, a host's entries or all of them. */
export async function eraseHistory(what: Erasure): Promise<EraseResult> {
  try {
    const ids = await erasedBy(what).primaryKeys()
    await erasedDrafts.setValue([...(await erasedDrafts.getValue()), ...ids])
    await database.history.bulkDelete(ids)
    return { ok: true, erased: ids.length }
  } catch (error) {
    return storageFault('The history was not erased', error)
  }
}

function erasedBy(what: Erasure) {
  switch (what.kind) {
    case 'entry':
      return database.history.where('id').equals(what.id)
    case 'host':
      return database.history.where('host').equals(what.host)
    case 'all':
      return database.history.toCollection()
  }
}

function storageFault(what: string, error: unknown) {
  console.warn(`${what}:`, error)
  return { ok: false, fault: 'storage' } as const
}
