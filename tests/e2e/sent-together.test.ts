/** One button may send several drafts at once, as the posts of a thread: each is asked about, and in the history as sent. */
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { tabAt } from './browsers.ts'
import { COACH, tipOn } from './coach.ts'
import { DRAFTS } from './drafts.ts'
import type { Target } from './page.ts'
import { withBrowser } from './scenario.ts'

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A thread</title>
  <form onsubmit="event.preventDefault(); for (const box of this.querySelectorAll('textarea')) box.value = ''">
    <textarea aria-label="First post" rows="4" cols="60"></textarea><br>
    <textarea aria-label="Second post" rows="4" cols="60"></textarea><br><button>Post all</button></form>`

const coach = COACH.en
const { slip, calmDown, insult, fine } = DRAFTS.en
let origin = ''
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
})
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  origin = typeof at === 'object' && at ? `http://127.0.0.1:${at.port}` : ''
})
afterAll(() => void server.close())

describe('the posts of a thread', () => {
  const scenario = withBrowser({ languages: ['en-GB', 'en'] })

  test('are sent by one button, and are in the history as sent', async () => {
    const page = await scenario.browser.open(origin)
    for (const [name, { text, words }] of [
      ['First post', slip],
      ['Second post', calmDown],
    ] as const) {
      await page.click({ role: 'textbox', name })
      await page.type(text)
      await page.see(tipOn(words))
    }
    await page.click({ role: 'button', name: 'Post all' })
    await page.see({ role: 'textbox', name: 'Second post' }, ({ value }) => value === '')
    await page.click(coach.history)
    const history = await tabAt(scenario.browser, /\/insights\.html/)
    const drafts: Target = { role: 'link', in: { role: 'region', name: 'Drafts' } }
    for (const { words } of [calmDown, slip]) {
      await history.see({ ...drafts, text: words }, ({ text }) => text.includes('Sent'))
    }
    await page.close()
  })

  test('are asked about though the button is pressed from another of them', async () => {
    const page = await scenario.browser.open(origin)
    await page.click({ role: 'textbox', name: 'First post' })
    await page.type(insult.text)
    await page.see(tipOn(insult.words))
    const second = { role: 'textbox', name: 'Second post' } as const
    await page.click(second)
    await page.type(fine)
    await page.see(second, ({ value }) => value === fine)
    await page.click({ role: 'button', name: 'Post all' })
    await page.see(coach.question)
    await page.see(second, ({ value }) => value === fine)
    await page.click(coach.postAsItIs)
    await page.see(second, ({ value }) => value === '')
    await page.close()
  })
})
