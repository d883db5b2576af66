/** Before each test that sees extension APIs: empty storage, no listeners, no IndexedDB database. */
import 'fake-indexeddb/auto'
import { beforeEach } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

beforeEach(async () => {
  fakeBrowser.reset()
  for (const { name } of await indexedDB.databases()) if (name) await deleteDatabase(name)
})

/** An open connection is told to close, as a browser does; Dexie then opens a new one by itself. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })
}
