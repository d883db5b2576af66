/** Nothing that is written leaves the computer: no request but those for the page itself, and for feeds that were joined. */
import { afterAll, expect, inject, test } from 'vitest'
import { FACEBOOK } from '../demo/pages.ts'
import { joinAgency, startFeed, wordOf } from './agency.ts'
import { COACH, tipOn } from './coach.ts'
import { replyTo } from './demo-page.ts'
import { DRAFTS, PEOPLE } from './drafts.ts'
import { startProxy } from './recording-proxy.ts'
import { withBrowser } from './scenario.ts'

/** Where the browsers themselves look for updates, accounts and forms, whatever the tests forbid them. */
const MAKERS =
  /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.com|mozilla\.net|firefox\.com)(?::\d+)?$/

const feed = await startFeed()
/** Nothing but the names of files: no query, no body. */
const FEED_FILE = /^GET \/feed\/guide\/(?:root\/\d+\.jws|feeds\/[\w-]{43}\.jws|packs\/[0-9a-f]{64}\.json)$/

const proxy = await startProxy(inject('origin'), `http://${feed.host}`)
afterAll(async () => {
  await proxy.close()
  await feed.stop()
})
const scenario = withBrowser({ proxy: proxy.address })
const coach = COACH.it
const { slip, insult, calmDown } = DRAFTS.it

test('a draft is flagged, fixed, asked about, posted and looked back on without a word to anyone', async () => {
  const page = await scenario.open(FACEBOOK)
  const box = await replyTo(page, PEOPLE.it.complains)
  await page.see(coach.sidebar)
  await page.type(`${slip.text} ${insult.text}`)
  await page.click({ role: 'button', name: coach.apply, in: tipOn(slip.words) })
  await page.see(box, ({ text }) => text.includes(slip.better))
  await page.press('Enter')
  await page.click(coach.postAsItIs)
  await page.gone(box)
  const history = await scenario.browser.openExtensionPage('insights.html')
  await history.see({ role: 'link', in: { role: 'region', name: 'Bozze' } })
  await history.click({ role: 'button', name: 'Resoconto per il tutor' })
  await history.click({ css: 'summary', text: 'Leggi tutto il file' })
  await history.see({ css: 'pre', text: 'galateo-report/1' })
  const privacy = await scenario.browser.openExtensionPage('privacy.html')
  await privacy.see({ role: 'heading', name: 'Privacy, per intero' })
  await privacy.see({ text: /Senza un’agenzia non si chiede niente a nessuno/ })
  const options = await scenario.browser.openExtensionPage('options.html')
  await options.see({ role: 'heading', name: 'Opzioni' })

  const asked = [...proxy.hosts()].filter((host) => !MAKERS.test(host))
  expect(asked).toEqual([new URL(inject('origin')).host])
})

test('of all agencies, only the one that was joined is asked, for its files and with nothing of the draft', async () => {
  await feed.publish('1.0.0')
  const options = await scenario.browser.openExtensionPage('options.html')
  await joinAgency(options, feed)
  const page = await scenario.open(FACEBOOK)
  await replyTo(page, PEOPLE.it.complains)
  const word = wordOf('parola', '1.0.0')
  await page.type(`${calmDown.text} ${word}`)
  await page.see(tipOn(word))

  const asked = [...proxy.hosts()].filter((host) => !MAKERS.test(host))
  expect(asked.sort()).toEqual([new URL(inject('origin')).host, feed.host].sort())
  const paths = proxy.requests().filter(({ host }) => host === feed.host)
  expect(paths.map(({ line }) => line).filter((line) => !FEED_FILE.test(line))).toEqual([])
  await options.close()
})
