/** A disk without room: the packs of before stay in use, it is told, and what was published comes once there is room. */
import { afterEach, beforeEach, inject, test } from 'vitest'
import { FACEBOOK } from '../demo/pages.ts'
import { pack, rule } from '../rules/make.ts'
import { checkNow, joinAgency, type LiveFeed, seeStanding, startFeed, wordOf } from './agency.ts'
import { type Browser, launch } from './browsers.ts'
import { extensionFolder } from './build-extension.ts'
import { COACH, tipOn } from './coach.ts'
import { replyTo } from './demo-page.ts'
import { PEOPLE } from './drafts.ts'
import { findBrowser } from './find-browser.ts'
import type { Page } from './page.ts'
import { type SmallDisk, smallDisk } from './small-disk.ts'

const name = inject('browser')
let disk: SmallDisk | undefined
let browser: Browser
let feed: LiveFeed

beforeEach(async () => {
  disk = smallDisk()
  feed = await startFeed()
  const executable = findBrowser(name)
  if (!executable) throw new Error(`${name} is not on this computer`)
  browser = await launch(name, {
    extension: extensionFolder(name),
    executable,
    ...(disk ? { profile: disk.folder } : {}),
  })
})
afterEach(async () => {
  await browser?.close().catch(() => {})
  await feed?.stop()
  disk?.remove()
})

/**
 * A disk that is full to the last byte. Where none can be mounted, what the background is told of one: browsers exempt an
 * extension with `unlimitedStorage` from the quotas that their tools can set.
 */
async function fill(): Promise<void> {
  if (disk) return disk.fill()
  await browser.inBackground(({ IDBObjectStore: { prototype }, DOMException }) => {
    const { put } = prototype
    Object.assign(prototype, {
      put() {
        throw new DOMException('The disk is full', 'QuotaExceededError')
      },
      putAgain: put,
    })
  })
}

async function empty(): Promise<void> {
  if (disk) return disk.empty()
  await browser.inBackground(({ IDBObjectStore: { prototype } }) => {
    prototype.put = (prototype as typeof prototype & { putAgain: typeof prototype.put }).putAgain
  })
}

test('a full disk: the packs of before stay in use, it is told, and the new ones come once there is room', {
  timeout: 120_000,
}, async () => {
  const [first, second] = [wordOf('parola', '1.0.0'), wordOf('parola', '1.1.0')]
  await feed.publish('1.0.0')
  const options = await browser.openExtensionPage('options.html')
  await joinAgency(options, feed)
  const draft = `Ciao Marta, ${first} e ${second}, grazie mille di averci scritto!`
  const page = await write(draft)
  await page.see(tipOn(first))

  await fill()
  await feed.agency.publish(feed.agency.ada, [large('1.1.0')])
  await checkNow(options)
  await seeStanding(options, /non si è potuto conservare.*forse il disco è pieno.*Intanto restano in uso/s)
  await page.bringToFront()
  await page.see(tipOn(first))

  // The background is ended after half a minute without work, whatever the disk does.
  if (disk) await (browser.endBackground ?? browser.killExtension)?.()
  const later = await write(draft)
  await later.see(tipOn(first))
  await later.gone(tipOn(second))
  const again = await browser.openExtensionPage('options.html')
  await seeStanding(again, /forse il disco è pieno/)

  await empty()
  await checkNow(again)
  await seeStanding(again, /Tutto aggiornato/)
  await later.bringToFront()
  await later.see(tipOn(second))
  await later.gone(tipOn(first))
})

async function write(draft: string): Promise<Page> {
  const page = await browser.open(`${inject('origin')}${FACEBOOK}`)
  await replyTo(page, PEOPLE.it.asks)
  await page.see(COACH.it.sidebar)
  await page.type(draft)
  return page
}

/** A pack as `feed.publish` makes it, with 300 kB more: a few bytes always fit somewhere. */
function large(version: string) {
  const any = [
    wordOf('parola', version),
    ...Array.from({ length: 3000 }, (_, at) => `${'pieno '.repeat(15)}${at}`),
  ]
  return pack([rule('parola', { type: 'existence', phrases: { any } })], { id: 'acme', version })
}
