/** The read side of the history, for pages of the extension. Reads inside Dexie's `liveQuery` stay live. */
import { database } from './database.ts'
import { type DraftRecord, type Notes, type PackThen, packThenKey } from './history.ts'
import { currentOpener, historyKey, readLock, readLockState } from './history-key.ts'
import { isSealed, type Opened } from './stored.ts'

/** The history has a passphrase, and it was not given since the browser started. */
export class HistoryLocked extends Error {
  override readonly name = 'HistoryLocked'
}

/** What this page opened before, by what was sealed. */
const opened: Opened = new Map()

/**
 * Every entry, newest first.
 * @throws {HistoryLocked}
 */
export async function readHistory(): Promise<readonly DraftRecord[]> {
  // What is live is what was asked of the database before anything else was waited for.
  const [rows, lock] = await Promise.all([
    database.history.orderBy('startedAt').reverse().toArray(),
    readLock(),
  ])
  if (lock && !(await historyKey.getValue())) throw new HistoryLocked('The history is locked')
  const sealed = new Set(rows.filter(isSealed).map((row) => row.sealed))
  for (const known of opened.keys()) if (!sealed.has(known)) opened.delete(known)
  const opener = await currentOpener(opened)
  return openInTurns(rows, opener.draft)
}

/** Entries that are opened before the clock is looked at, and how long it may take, in milliseconds, before others get a turn. */
const AT_A_TIME = 16
const TURN = 20

/** Opening thousands takes the page most of a second: it has to answer in between. */
async function openInTurns<Row, Open>(
  rows: readonly Row[],
  open: (row: Row) => Promise<Open>,
): Promise<readonly Open[]> {
  const all: Open[] = []
  let turn = performance.now()
  for (let at = 0; at < rows.length; at += AT_A_TIME) {
    all.push(...(await Promise.all(rows.slice(at, at + AT_A_TIME).map(open))))
    if (performance.now() - turn < TURN) continue
    await new Promise((resolve) => setTimeout(resolve))
    turn = performance.now()
  }
  return all
}

/**
 * What the person noted, by the draft's id.
 * @throws {HistoryLocked}
 */
export async function readNotes(): Promise<Notes> {
  const rows = await database.notes.toArray()
  if (rows.some(isSealed) && !(await historyKey.getValue())) throw new HistoryLocked('The history is locked')
  const opener = await currentOpener()
  const notes = await Promise.all(rows.map(async (row) => [row.id, await opener.note(row)] as const))
  return new Map(notes)
}

/** The packs of a draft as they taught when it was flagged; those that are not known any more are left out. */
export async function readPacksThen(packs: DraftRecord['packs']): Promise<ReadonlyMap<string, PackThen>> {
  const rows = await database.packsThen.bulkGet(packs.map(packThenKey))
  return new Map(packs.flatMap(({ id }, place) => (rows[place] ? [[id, rows[place]] as const] : [])))
}

export { readLockState }

/** Calls back when the history was locked or opened, until `signal` ends. */
export function watchLock(changed: () => void, signal: AbortSignal): void {
  const stop = historyKey.watch(() => {
    opened.clear()
    changed()
  })
  signal.addEventListener('abort', stop)
}
