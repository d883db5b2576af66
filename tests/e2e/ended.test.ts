/** The background is ended at any moment of a sync, as browsers do: packs are in use as a whole set, the old or the new. */
import { expect, onTestFinished, test } from 'vitest'
import { type FaultProxy, startFaultProxy } from '../feed/fault-proxy.ts'
import { AGENCY, joinAgency, type LiveFeed, startFeed } from './agency.ts'
import type { Page } from './page.ts'
import { withBrowser } from './scenario.ts'

const KILLS = 30
const scenario = withBrowser()

interface Joined {
  readonly options: Page
  readonly feed: LiveFeed
  readonly proxy: FaultProxy
}

async function join(): Promise<Joined> {
  let proxy: FaultProxy | undefined
  const feed = await startFeed(async (address) => {
    const direct = new URL(address)
    proxy = await startFaultProxy({ port: Number(direct.port) })
    return `${new URL(proxy.address).origin}${direct.pathname}`
  })
  if (!proxy) throw new Error('There is no proxy')
  const { stop } = proxy
  await feed.publish('1.0.0')
  const options = await scenario.browser.openExtensionPage('options.html')
  onTestFinished(async () => {
    await ask(options, 'leaveAgency', feed.agency.id)
    await options.close()
    await stop()
    await feed.stop()
  })
  await joinAgency(options, feed)
  return { options, feed, proxy }
}

test(`ended ${KILLS} times in the middle of a sync, it never puts half a release in force`, {
  timeout: 240_000,
}, async () => {
  const { options, feed } = await join()
  await feed.publish('1.1.0')
  const start = performance.now()
  await ask(options, 'checkFeeds', feed.agency.id)
  const duration = performance.now() - start
  const published = ['1.1.0']
  let inForce = 0
  expect(await versions(options)).toEqual(['1.1.0', '1.1.0'])

  let whereOld = 0
  for (let kill = 0; kill < KILLS; kill++) {
    published.push(`2.${kill}.0`)
    await feed.publish(`2.${kill}.0`)
    tell(options, 'checkFeeds', feed.agency.id)
    // At every part of the way in turn, and a little beyond.
    await new Promise((resolve) => setTimeout(resolve, ((kill + 0.5) / KILLS) * duration * 1.2))
    await scenario.browser.endBackground?.()
    const [one, two] = await versions(options)
    expect(one).toBe(two)
    const now = published.indexOf(one ?? '')
    expect(now, `${one} after ${published[inForce]}`).toBeGreaterThanOrEqual(inForce)
    if (now < published.length - 1) whereOld += 1
    inForce = now
  }
  console.log(
    `${whereOld} of ${KILLS} syncs were ended before their commit, one took ${Math.round(duration)} ms`,
  )
  expect(whereOld).toBeGreaterThan(0)

  await ask(options, 'checkFeeds', feed.agency.id)
  expect(await versions(options)).toEqual([`2.${KILLS - 1}.0`, `2.${KILLS - 1}.0`])
})

test('asked from two pages at once, it asks the host once', async () => {
  const { options, feed, proxy } = await join()
  const other = await scenario.browser.openExtensionPage('options.html')
  await other.see({ role: 'article', name: AGENCY })
  proxy.forget()
  await Promise.all([
    ask(options, 'checkFeeds', feed.agency.id),
    ask(other, 'checkFeeds', feed.agency.id),
    ask(options, 'checkFeeds', feed.agency.id),
  ])
  expect(proxy.asked.filter(({ path }) => path.includes('feeds/'))).toHaveLength(1)
  await other.close()
})

/** The versions of the agency's two packs in use, as pages are told. */
async function versions(options: Page): Promise<readonly string[]> {
  const entries = (await ask(options, 'packEntries')) as readonly {
    readonly name: string
    readonly pack?: { readonly version: string }
  }[]
  return entries.filter(({ name }) => name.startsWith('acme')).map(({ pack }) => pack?.version ?? '')
}

/** Sends a message as the page does, and answers what the background answers. */
async function ask(options: Page, type: string, data?: string): Promise<unknown> {
  return options.evaluate(
    async (type, data) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ res?: unknown; err?: unknown }> } }
      }
      const { res, err } = await chrome.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() })
      if (err) throw new Error(JSON.stringify(err))
      return res
    },
    type,
    data,
  )
}

/** The same without waiting: nobody may be left to answer. */
function tell(options: Page, type: string, data: string): void {
  void ask(options, type, data).catch(() => {})
}
