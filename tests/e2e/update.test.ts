/** A browser in which the first release was used keeps its history when it gets this one. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { DraftRecord } from '../../entrypoints/background/history.ts'
import type { Fixture } from '../background/database/fixture.ts'
import type { Target } from './page.ts'
import { withBrowser } from './scenario.ts'

const first = JSON.parse(
  readFileSync(new URL('../background/database/1.json', import.meta.url), 'utf8'),
) as Fixture
const [store] = first.stores
if (!store) throw new Error('a fixture without a table')

/** The first release's drafts, as if they had been written today: what is too old would rightly go. */
const drafts = (store.rows as readonly DraftRecord[]).map((draft, at) => {
  const startedAt = Date.now() - (at + 1) * 60_000
  return { ...draft, startedAt, changedAt: startedAt }
})

const scenario = withBrowser()
const rows: Target = { role: 'link', in: { role: 'region', name: 'Bozze' } }

test('the first release’s database is opened with every draft that was in it', async () => {
  const page = await scenario.browser.openExtensionPage('privacy.html')
  await page.see({ role: 'heading', name: 'Privacy, per intero' })
  // Both requests at once: nobody else's comes between them. Then it is closed, as at an update.
  await page.evaluate(
    ({ name, version }, { keyPath, indexes }, drafts) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase(name)
        const request = indexedDB.open(name, version)
        request.onupgradeneeded = () => {
          const history = request.result.createObjectStore('history', { keyPath: keyPath as string })
          for (const index of indexes) history.createIndex(index.name, index.keyPath as string)
          for (const draft of drafts) history.add(draft)
        }
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
        request.onerror = () => reject(request.error)
      }),
    { name: first.name, version: first.version },
    { keyPath: store.keyPath, indexes: store.indexes },
    drafts,
  )
  await page.close()

  const history = await scenario.browser.openExtensionPage('insights.html')
  await history.see({ ...rows, nth: drafts.length - 1 })
  expect(await history.all(rows)).toHaveLength(drafts.length)
  const tables = await history.evaluate(async () => {
    const { version } = (await indexedDB.databases()).find(({ name }) => name === 'galateo') ?? {}
    return version
  })
  expect(tables).toBeGreaterThan(first.version)
  await history.close()
})
