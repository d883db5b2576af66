import type { Dexie } from 'dexie'

/**
 * Has a database that could not be opened, e.g. on a full disk, opened again by whoever needs it next. Dexie by itself
 * would answer with that first fault for as long as the background or the page lives.
 *
 * So too one of whose writes met the full disk: Firefox lets the next writing transaction of that connection only delete
 * ("cleanup" mode, Gecko's `IDBDatabase::Transaction`), and would refuse the first write there is room for again.
 */
export function openAgain(database: Dexie): void {
  database.on('close', () => {
    // Dexie tells of it a moment before it settles on having failed.
    setTimeout(() => {
      if (database.hasFailed() && !database.hasBeenClosed()) database.close({ disableAutoOpen: false })
    })
  })
  database.use({
    stack: 'dbcore',
    name: 'leave-full-connection',
    create: (core) => ({
      ...core,
      transaction(...asked) {
        // Nothing of Dexie's stands between: it is the browser's own.
        const transaction = core.transaction(...asked) as IDBTransaction
        const { db } = transaction
        transaction.addEventListener('abort', () => {
          const isFull = transaction.error?.name === 'QuotaExceededError'
          if (isFull && database.backendDB() === db) database.close({ disableAutoOpen: false })
        })
        return transaction
      },
    }),
  })
}
