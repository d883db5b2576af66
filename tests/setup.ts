/**
 * Before each test that sees extension APIs: empty storage, no listeners, no IndexedDB database. No test
 * reaches beyond this machine, whatever it left running: other hosts answer through a stub of `fetch`, or not at all.
 */
import 'fake-indexeddb/auto'
import { beforeEach } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']
const { fetch } = globalThis

globalThis.fetch = (input, init) => {
  const { hostname } = new URL(input instanceof Request ? input.url : input)
  return LOOPBACK.includes(hostname) ? fetch(input, init) : Promise.reject(new TypeError('Failed to fetch'))
}

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
