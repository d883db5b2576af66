/** Erases from the history what the person wants gone. */
import { Dexie } from 'dexie'
import { database } from './database.ts'
import { currentOpener, historyKey } from './history-key.ts'
import { keepOut, storageFault } from './history-store.ts'
import type { EraseResult, Erasure } from './messages.ts'
import { isSealed } from './stored.ts'
import { inTurn } from './write-queue.ts'

/**
 * Erases an entry, a host's entries or all of them, with their notes. All of them go with the lock, so
 * that a forgotten passphrase costs the history and nothing else.
 */
export function eraseHistory(what: Erasure): Promise<EraseResult> {
  return inTurn(async () => {
    try {
      const ids = await erasedBy(what)
      await keepOut(ids)
      await database.transaction('rw', historyTables(), async () => {
        await database.history.bulkDelete([...ids])
        await database.notes.bulkDelete([...ids])
        if (what.kind === 'all') await Promise.all(historyTables().map((table) => table.clear()))
      })
      if (what.kind === 'all') {
        await historyKey.removeValue()
        if ((await countAnew()) > 0) throw new Error('Entries are still there')
      }
      return { ok: true, erased: ids.length }
    } catch (error) {
      return storageFault('The history was not erased', error)
    }
  })
}

function historyTables() {
  const { history, notes, packsThen, locks, clean, practice, lessons } = database
  return [history, notes, packsThen, locks, clean, practice, lessons]
}

async function erasedBy(what: Erasure): Promise<readonly string[]> {
  switch (what.kind) {
    case 'entry':
      return database.history.where('id').equals(what.id).primaryKeys()
    case 'host': {
      const opener = await currentOpener()
      const sealed = (await database.history.toArray()).filter(isSealed)
      const opened = await Promise.all(sealed.map(opener.draft))
      const inClear = await database.history.where('host').equals(what.host).primaryKeys()
      return [...inClear, ...opened.filter(({ host }) => host === what.host).map(({ id }) => id)]
    }
    case 'all':
      return database.history.toCollection().primaryKeys()
  }
}

/** What a connection of its own finds in the tables of the history, as after a restart. */
async function countAnew(): Promise<number> {
  const fresh = new Dexie(database.name)
  try {
    await fresh.open()
    const counts = await Promise.all(historyTables().map(({ name }) => fresh.table(name).count()))
    return counts.reduce((sum, count) => sum + count, 0)
  } finally {
    fresh.close()
  }
}
