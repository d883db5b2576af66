/** Nothing that is written leaves the computer: no request but those for the page itself. */
import { afterAll, expect, inject, test } from 'vitest'
import { FACEBOOK } from '../demo/pages.ts'
import { COACH, tipOn } from './coach.ts'
import { replyTo } from './demo-page.ts'
import { DRAFTS, PEOPLE } from './drafts.ts'
import { startProxy } from './recording-proxy.ts'
import { withBrowser } from './scenario.ts'

/** Where the browsers themselves look for updates, accounts and forms, whatever the tests forbid them. */
const MAKERS =
  /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.com|mozilla\.net|firefox\.com)(?::\d+)?$/

const proxy = await startProxy(inject('origin'))
afterAll(() => proxy.close())
const scenario = withBrowser({ proxy: proxy.address })
const coach = COACH.it
const { slip, insult } = DRAFTS.it

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
  const options = await scenario.browser.openExtensionPage('options.html')
  await options.see({ role: 'heading', name: 'Opzioni' })

  const asked = [...proxy.hosts()].filter((host) => !MAKERS.test(host))
  expect(asked).toEqual([new URL(inject('origin')).host])
})
