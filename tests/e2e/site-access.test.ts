/** A forum that Galateo does not know: the person lets it in, and takes it off again. */
import { createServer } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { COACH, tipOn } from './coach.ts'
import { DRAFTS } from './drafts.ts'
import type { Page } from './page.ts'
import { type AskedBrowser, launchFor } from './site-access.ts'

const FORUM = `<!doctype html><html lang="en"><title>Forum</title>
  <article><h2>Where is my order?</h2><p>I have been waiting for two weeks.</p></article>
  <form><label>Your reply<br><textarea name="message" style="width: 480px; height: 120px"></textarea></label></form>`
const BOX = { role: 'textbox', name: 'Your reply' }
const coach = COACH.en
const { calmDown } = DRAFTS.en

let browser: AskedBrowser
let address = ''
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(FORUM)
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  // The test build knows `localhost`, and nothing below it.
  address = `http://forum.localhost:${typeof at === 'object' && at ? at.port : 0}/`
})
afterAll(() => void server.close())
beforeEach(async () => {
  browser = await launchFor('http://forum.localhost/*')
})
afterEach(() => browser?.close())

async function reply(page: Page) {
  await page.click(BOX)
  await page.see(BOX, ({ focused }) => focused)
  await page.press('Control+KeyA')
  await page.type(calmDown.text)
  await page.see(BOX, ({ value }) => value === calmDown.text)
}

/** What is on the page is ours or nothing: the host of the coach, on any page where it was. */
const hasCoach = (page: Page) => page.evaluate(() => document.querySelector('[data-galateo]') !== null)

test('Galateo comes to a site when the person says so, without a reload, and leaves when told', async () => {
  const page = await browser.open(address)
  await reply(page)
  expect(await hasCoach(page)).toBe(false)

  await browser.useGalateoOn(page)
  await reply(page)
  await page.see(coach.sidebar)
  await page.see(tipOn(calmDown.words))

  const later = await browser.open(`${address}topic/2`)
  await reply(later)
  await later.see(tipOn(calmDown.words))

  const options = await browser.openExtensionPage('options.html')
  await options.see({ role: 'listitem', text: 'forum.localhost' })
  await options.click({ role: 'button', name: 'Take Galateo off forum.localhost' })
  await options.gone({ role: 'button', name: 'Take Galateo off forum.localhost' })
  await later.until('the coach has left', () => document.querySelector('[data-galateo]') === null)
  await page.until('the coach has left', () => document.querySelector('[data-galateo]') === null)

  const after = await browser.open(`${address}topic/3`)
  await reply(after)
  expect(await hasCoach(after)).toBe(false)
})
