/** Editors of whole posts, with the draft in a frame and the button far from it; some keep the text that they sent. */
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DraftRecord } from '../../entrypoints/background/history.ts'
import { COACH, tipOn } from './coach.ts'
import { DRAFTS } from './drafts.ts'
import { rowsOf } from './extension-page.ts'
import { poll } from './page.ts'
import { withBrowser } from './scenario.ts'

const STYLE = '<meta charset="utf-8"><style>body { margin: 12px; font: 16px/1.4 sans-serif }</style>'
const FRAME = 'style="width: 560px; height: 200px"'
const BLOCK = `${STYLE}<body class="block-editor-iframe__body"><div class="block-editor-block-list__layout">
  <p class="block-editor-rich-text__editable" contenteditable="true" role="document" aria-label="Block: Paragraph"><br></p></div>`
/** The first button opens a panel; the one in it publishes, and tells so, with the text where it was. */
const PANEL = `<!doctype html><html lang="en"><title>Block editor</title>${STYLE}<body class="wp-admin">
  <iframe srcdoc="${BLOCK.replaceAll('"', '&quot;')}" ${FRAME}></iframe><button class="editor-post-publish-panel__toggle">Publish</button><script>
  const toggle = document.querySelector('button')
  toggle.onclick = () => {
    toggle.hidden = true
    const publish = Object.assign(document.createElement('button'), { className: 'editor-post-publish-button', textContent: 'Publish now' })
    publish.onclick = () => publish.replaceWith(Object.assign(document.createElement('p'), { className: 'post-publish-panel__postpublish', textContent: 'It is live.' }))
    document.body.append(publish)
  }</script>`
const EDITOR = `${STYLE}<body id="tinymce" class="wp-editor" contenteditable="true" aria-label="Editor" style="min-height: 80px"><p><br></p></body>`
/** The frame has no address, and takes the page's with the document that the page writes into it. */
const FORM = `<!doctype html><html lang="en"><title>Classic editor</title>${STYLE}<body class="wp-admin">
  <form id="post" action="/published">${'<div>'.repeat(10)}<iframe ${FRAME}></iframe>${'</div>'.repeat(10)}
  <input type="submit" name="save" value="Save Draft"><input type="submit" id="publish" name="publish" value="Publish"></form><script>
  const inner = document.querySelector('iframe').contentDocument
  inner.open()
  inner.write(${JSON.stringify(EDITOR)})
  inner.close()</script>`

const coach = COACH.en
const { insult } = DRAFTS.en
let origin = ''
const server = createServer(({ url = '' }, response) => {
  const pages: Readonly<Record<string, string>> = { '/block': PANEL, '/classic': FORM }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pages[url] ?? 'It is live.')
})
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  origin = typeof at === 'object' && at ? `http://127.0.0.1:${at.port}` : ''
})
afterAll(() => void server.close())

describe.each([
  ['keeps the text', '/block', 'Publish now'],
  ['goes to another page', '/classic', undefined],
])('an editor of posts that %s', (_, path, second) => {
  const scenario = withBrowser({ languages: ['en-GB', 'en'] })

  test('is asked about once when it publishes, and the post is in the history once, as sent', async () => {
    const page = await scenario.browser.open(`${origin}${path}`)
    const { left, top } = await page.until('the editor is there', () => {
      const frame = document.querySelector('iframe')
      const isThere = frame?.contentDocument?.querySelector('[contenteditable]')
      return isThere && { left: frame?.getBoundingClientRect().left, top: frame?.getBoundingClientRect().top }
    })
    await page.clickAt((left ?? 0) + 60, (top ?? 0) + 32)
    await page.until('the frame has the keyboard', () => document.activeElement?.localName === 'iframe')
    await page.type(insult.text)
    await page.see(tipOn(insult.words))
    await page.click({ role: 'button', name: 'Publish' })
    await page.see(coach.question)
    await page.click(coach.postAsItIs)
    if (second) await page.click({ role: 'button', name: second })
    await page.see({ text: 'It is live.' })

    const own = await scenario.browser.openExtensionPage('insights.html')
    const history = async () => (await rowsOf(own, 'history')) as readonly DraftRecord[]
    await poll('it is in the history as sent', async () => (await history())[0]?.outcome === 'sent')
    await page.close()
    await own.close()
    const again = await scenario.browser.openExtensionPage('insights.html')
    const told = ((await rowsOf(again, 'history')) as readonly DraftRecord[]).map(
      ({ site, surface, outcome }) => ({ site, surface, outcome }),
    )
    expect(told).toEqual([{ site: 'wordpress', surface: 'post', outcome: 'sent' }])
  })
})
