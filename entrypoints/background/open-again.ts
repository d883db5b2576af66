import type { Dexie } from 'dexie'

/**
 * Has a database that could not be opened, e.g. on a full disk, opened again by whoever needs it next. Dexie by itself
 * would answer with that first fault for as long as the background or the page lives.
 */
export function openAgain(database: Dexie): void {
  database.on('close', () => {
    // Dexie tells of it a moment before it settles on having failed.
    setTimeout(() => {
      if (database.hasFailed() && !database.hasBeenClosed()) database.close({ disableAutoOpen: false })
    })
  })
}
