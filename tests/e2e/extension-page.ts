/** What only a page of the extension can do: ask the background, change a setting, look into the database. */
import type { DraftRecord } from '../../entrypoints/background/history.ts'
import type { Page } from './page.ts'

/** What an extension page's own world holds, as far as tests use it. */
export interface ExtensionWorld {
  readonly runtime: {
    sendMessage(message: object): Promise<{ readonly res?: { readonly added?: number } }>
  }
  readonly storage: { readonly local: { set(values: Readonly<Record<string, unknown>>): Promise<void> } }
}
export type InExtension = Readonly<Record<'browser' | 'chrome', ExtensionWorld>>

/** Asks the background something, as a page of the extension does, and answers what it answered. */
export function ask(page: Page, type: string, data: unknown): Promise<unknown> {
  return page.evaluate(
    async (type, data) => {
      const scope = globalThis as unknown as InExtension
      const { runtime } = scope.browser ?? scope.chrome
      return (await runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() })).res
    },
    type,
    data,
  )
}

/** Sets settings as `settings.ts` keeps them; open pages and coaches follow. */
export async function choose(page: Page, settings: Readonly<Record<string, unknown>>): Promise<void> {
  await page.evaluate(async (settings) => {
    const scope = globalThis as unknown as InExtension
    await (scope.browser ?? scope.chrome).storage.local.set(settings)
  }, settings)
}

/** A table of the database, read without the extension's own code. */
export function rowsOf(page: Page, table: string): Promise<readonly unknown[]> {
  return page.evaluate(
    (table) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('galateo')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction(table).objectStore(table).getAll()
          reading.onerror = () => reject(reading.error)
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result)
          }
        }
      }),
    table,
  )
}

/** Puts rows into a table, for what no message brings in. Open pages do not hear of it. */
export function putRows(
  page: Page,
  table: string,
  rows: readonly object[],
  database: 'galateo' | 'galateo-studio' = 'galateo',
): Promise<void> {
  return page.evaluate(
    (table, rows, database) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction(table, 'readwrite')
          for (const row of rows) writing.objectStore(table).put(row)
          writing.onerror = () => reject(writing.error)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    table,
    rows,
    database,
  )
}

/** Takes a row out of a table of the desk. Open pages do not hear of it. */
export function dropFromDesk(page: Page, table: string, key: string): Promise<void> {
  return page.evaluate(
    (table, key) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('galateo-studio')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const dropping = opening.result.transaction(table, 'readwrite')
          dropping.objectStore(table).delete(key)
          dropping.onerror = () => reject(dropping.error)
          dropping.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    table,
    key,
  )
}

/** Drafts as a file that the options take back. */
export function fileOf(drafts: readonly DraftRecord[]) {
  return { format: 'galateo-history/1', exportedAt: new Date().toISOString(), drafts }
}
