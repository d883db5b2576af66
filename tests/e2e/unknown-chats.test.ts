/** Chats that no adapter knows: Enter is asked about where it probably sends, and a wrong guess costs no word. */
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COACH, tipOn } from './coach.ts'
import { DRAFTS } from './drafts.ts'
import type { Page, Target } from './page.ts'
import { withBrowser } from './scenario.ts'

/** What the page got, for the test to read. */
declare global {
  interface Window {
    posted: string[]
  }
}

const SENDS = `window.posted = []
const box = document.querySelector('[aria-label]')
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return
  event.preventDefault()
  const text = 'value' in box ? box.value : box.textContent
  if (!text.trim()) return
  window.posted.push(text)
  if ('value' in box) box.value = ''
  else box.textContent = ''
})`
const SUBMITS = `window.posted = []
document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault()
  const box = document.querySelector('input')
  window.posted.push(box.value)
  box.value = ''
})`
const page = (box: string, script = 'window.posted = []') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A chat</title>
  <style>body { font: 16px/1.4 sans-serif } [aria-label] { width: 400px; border: 1px solid; padding: 6px; font: inherit }</style>
  <main><p>Hello there</p>${box}</main><script>${script}</script>`
const PAGES: Readonly<Record<string, string>> = {
  '/low': page('<textarea rows="1" aria-label="Type a message"></textarea>', SENDS),
  '/rich': page('<div contenteditable="true" role="textbox" aria-label="Message Ann"></div>', SENDS),
  '/form': page('<form><input aria-label="Type a message"><button>Send</button></form>', SUBMITS),
  '/form-without-button': page('<form><input aria-label="Type a message"></form>', SUBMITS),
  '/silent': page('<div contenteditable="true" role="textbox" aria-label="Write here"></div>', SENDS),
  '/lines': page('<textarea rows="2" aria-label="Your message"></textarea>'),
}

const coach = COACH.en
const { insult, fine } = DRAFTS.en
const box: Target = { role: 'textbox' }
const sendAsItIs: Target = { role: 'button', name: 'Send as it is' }
let origin = ''
const server = createServer(({ url = '' }, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGES[url] ?? '')
})
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  origin = typeof at === 'object' && at ? `http://127.0.0.1:${at.port}` : ''
})
afterAll(() => void server.close())

describe('in a chat that is not known', () => {
  const scenario = withBrowser({ languages: ['en-GB', 'en'] })

  async function write(path: string, text: string): Promise<Page> {
    const opened = await scenario.browser.open(`${origin}${path}`)
    await opened.click(box)
    await opened.type(text)
    return opened
  }

  const posted = (opened: Page) => opened.evaluate(() => window.posted)
  const textOf = (opened: Page) => opened.evaluate(() => document.querySelector('textarea')?.value)

  test.each(['/low', '/rich', '/form', '/form-without-button'])(
    'Enter is asked about where a message goes: %s',
    async (path) => {
      const opened = await write(path, insult.text)
      await opened.see(tipOn(insult.words))
      await opened.press('Enter')
      await opened.see(coach.question)
      expect(await posted(opened)).toEqual([])
      await opened.click(sendAsItIs)
      await opened.gone(coach.question)
      await opened.until('it was sent', () => window.posted.length > 0)
      expect(await posted(opened)).toEqual([insult.text])
    },
  )

  test('Enter is asked about once it was seen to send', async () => {
    const opened = await write('/silent', fine)
    await opened.see(coach.sidebar)
    await opened.press('Enter')
    await opened.until('it was sent', () => window.posted.length > 0)
    await opened.type(insult.text)
    await opened.see(tipOn(insult.words))
    await opened.press('Enter')
    await opened.see(coach.question)
    expect(await posted(opened)).toEqual([fine])
    await opened.click(coach.back)
    await opened.gone(coach.question)
    await opened.see(box, ({ text }) => text.trim() === insult.text)
  })

  test('where Enter makes a line after all, it makes one, and is not asked about again', async () => {
    const opened = await write('/lines', insult.text)
    await opened.see(tipOn(insult.words))
    await opened.press('Enter')
    await opened.see(coach.question)
    await opened.click(sendAsItIs)
    await opened.gone(coach.question)
    expect(await textOf(opened)).toBe(insult.text)
    await opened.press('Enter')
    await opened.until(
      'there is a line more',
      (text) => document.querySelector('textarea')?.value === `${text}\n`,
      insult.text,
    )
    await opened.type(insult.text)
    await opened.press('Enter')
    await opened.until(
      'there is another',
      (text) => document.querySelector('textarea')?.value === `${text}\n${text}\n`,
      insult.text,
    )
    await opened.gone(coach.question)
  })
})
