/** Composers in frames: one coach for a page and the frames that belong to it, and a small one in a stranger's. */
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COACH, tipOn } from './coach.ts'
import { DRAFTS } from './drafts.ts'
import type { Page } from './page.ts'
import { withBrowser } from './scenario.ts'

const STYLE = '<meta charset="utf-8"><style>body { margin: 12px; font: 16px/1.4 sans-serif }</style>'
const EDITOR = `${STYLE}<body contenteditable="true" aria-label="Editor" style="min-height: 80px"><p><br></p></body>`
const PLAIN = `${STYLE}<textarea aria-label="Comment" style="width: 380px; height: 90px"></textarea>`
/** As comments of other makers stand in an article: the thread is in the frame, with the box. */
const THREAD = `${STYLE}<div class="comment" style="display: flex; flex-direction: column-reverse">
  <b class="author">Ann Reed</b><p class="comment-text">Is it open?</p>
  <textarea aria-label="Reply" style="width: 380px; height: 60px; flex: none"></textarea></div>`
/** Tells the page around it what a person would see of the coach in it. */
const TELLING = `${PLAIN}<script>addEventListener('message', ({ source }) => {
  const shadow = document.querySelector('[data-galateo]')?.shadowRoot
  source.postMessage({ coach: Boolean(shadow), sidebar: Boolean(shadow?.querySelector('aside')), count: Boolean(shadow?.querySelector('.coach-count')) }, '*')
})</script>`

/** As CKEditor 4 does it: the frame is there before its document is written. */
const WRITING = `<script>addEventListener('load', () => requestIdleCallback(() => {
  const inner = document.querySelector('iframe').contentDocument
  inner.open()
  inner.write(${JSON.stringify(EDITOR)})
  inner.close()
}))</script>`

const inAttribute = (html: string) => html.replaceAll('"', '&quot;')
const frame = (attributes: string) =>
  `<iframe ${attributes} style="width: 460px; height: 160px; margin: 60px 0 0 40px; border: 5px solid #999"></iframe>`
const page = (frames: string) => `<!doctype html><html lang="en"><title>Frames</title>${STYLE}
  <article><p>Where is my order?</p></article>
  <form onsubmit="event.preventDefault(); document.title = 'Sent'">${frames}<button>Send</button></form>
  <p><textarea aria-label="Another reply" style="width: 400px; height: 60px"></textarea></p>`

const coach = COACH.en
const { slip, insult, calmDown } = DRAFTS.en
let port = 0
const server = createServer(({ url = '' }, response) => {
  const pages: Readonly<Record<string, string>> = {
    '/srcdoc': page(frame(`srcdoc="${inAttribute(EDITOR)}"`)),
    '/written': page(frame('title="Editor"')) + WRITING,
    '/same': page(frame('src="/plain"')),
    '/plain': PLAIN,
    '/thread': page(frame('src="/comments"')),
    '/comments': THREAD,
    '/stranger': page(frame(`src="http://localhost:${port}/telling"`)),
    '/telling': TELLING,
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pages[url] ?? '')
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  port = typeof at === 'object' && at ? at.port : 0
})
afterAll(() => void server.close())

describe('a composer in a frame', () => {
  const scenario = withBrowser({ languages: ['en-GB', 'en'] })

  async function open(path: string): Promise<Page> {
    const opened = await scenario.browser.open(`http://127.0.0.1:${port}${path}`)
    await opened.until('the frame is there', () => {
      const inner = document.querySelector('iframe')
      return inner?.contentDocument ? inner.contentDocument.body?.childElementCount : true
    })
    return opened
  }

  /** Clicks into the composer, which stands near the frame's upper left corner. */
  async function write(opened: Page, text: string) {
    const at = await opened.evaluate(() => {
      const { x, y } = document.querySelector('iframe')?.getBoundingClientRect() ?? { x: 0, y: 0 }
      return { x: x + 60, y: y + 32 }
    })
    await opened.clickAt(at.x, at.y)
    await opened.until('the frame has the keyboard', () => document.activeElement?.localName === 'iframe')
    await opened.type(text)
  }

  const textInFrame = (opened: Page) =>
    opened.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument
      return inner?.querySelector('textarea')?.value ?? inner?.body.innerText.trim() ?? ''
    })

  test('with its thread around it answers who wrote there', async () => {
    const opened = await open('/thread')
    await write(opened, 'On Sunday')
    await opened.see(coach.sidebar, ({ text }) => coach.answering.test(text) && text.includes('Ann Reed'))
  })

  for (const [what, path] of [
    ['without an address', '/srcdoc'],
    ['written by its page', '/written'],
    ['of the same site', '/same'],
  ] as const) {
    test(`${what} is coached from the page around it`, async () => {
      const opened = await open(path)
      await write(opened, slip.text)
      await opened.see(tipOn(slip.words))
      const { box } = await opened.see(coach.count)
      const around = await opened.evaluate(() => {
        const { left, top, right } =
          document.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect()
        return { left, top, right }
      })
      expect(box.x).toBeGreaterThan(around.left)
      expect(box.x + box.width).toBeLessThanOrEqual(around.right + 12)
      expect(box.y).toBeGreaterThan(around.top - 20)
      expect(
        await opened.evaluate(() => {
          const inner = document.querySelector('iframe')?.contentDocument
          return [document, inner].map((one) => one?.querySelectorAll('[data-galateo]').length)
        }),
        'one coach, on the page',
      ).toEqual([1, 0])

      await opened.click({ role: 'button', name: coach.apply, in: tipOn(slip.words) })
      const fixed = slip.text.replace(slip.words, slip.better)
      await opened.until(
        'the suggestion is in the draft',
        (wanted) => {
          const inner = document.querySelector('iframe')?.contentDocument
          const text = inner?.querySelector('textarea')?.value ?? inner?.body.innerText.trim()
          return text === wanted && document.activeElement?.localName === 'iframe'
        },
        fixed,
      )
      await opened.gone(tipOn(slip.words))
      await opened.type(' OK')
      await opened.until('typing goes on', () => {
        const inner = document.querySelector('iframe')?.contentDocument
        return (inner?.querySelector('textarea')?.value ?? inner?.body.innerText ?? '').includes(' OK')
      })
    })

    test(`${what}: its tip opens over the words, and the page's own composer has the same coach`, async () => {
      const opened = await open(path)
      await write(opened, calmDown.text)
      await opened.see(tipOn(calmDown.words))
      await opened.until('the words are marked, in the frame', () => {
        const inner = document.querySelector('iframe')
        const box = inner?.getBoundingClientRect() ?? new DOMRect()
        // A text's marks are in the frame's own registry, a field's are boxes drawn over the frame.
        const view = inner?.contentWindow as (Window & typeof globalThis) | null
        if (view?.CSS.highlights.size) return true
        const drawn = document
          .querySelector('[data-galateo]')
          ?.shadowRoot?.querySelectorAll('[aria-hidden] > div')
        return [...(drawn ?? [])].some((one) => {
          const { left, right, top, bottom, width } = one.getBoundingClientRect()
          // On the field's first line, whose lower edge is not 48 px from the frame's upper one.
          const isOnLine = left >= box.left && right <= box.right && top >= box.top && bottom <= box.top + 48
          return isOnLine && width > 20
        })
      })
      await opened.press('Alt+Shift+KeyG')
      const { box } = await opened.see(coach.popover)
      const top = await opened.evaluate(
        () => document.querySelector('iframe')?.getBoundingClientRect().top ?? 0,
      )
      expect(Math.abs(box.y - (top + 50))).toBeLessThan(60)
      await opened.press('Escape')
      await opened.gone(coach.popover)
      await opened.until('the keyboard is back', () => document.activeElement?.localName === 'iframe')

      await opened.click({ role: 'textbox', name: 'Another reply' })
      await opened.type(slip.text)
      await opened.see(tipOn(slip.words))
      await opened.gone(tipOn(calmDown.words))
    })

    test(`${what} is asked about once when the page's button sends it`, async () => {
      const opened = await open(path)
      await write(opened, insult.text)
      await opened.see(tipOn(insult.words))
      await opened.click({ role: 'button', name: 'Send' })
      await opened.see(coach.question)
      expect(await opened.evaluate(() => document.title)).toBe('Frames')
      await opened.click(coach.postAsItIs)
      await opened.until('it was sent', () => document.title === 'Sent')
      expect(await textInFrame(opened)).toBe(insult.text)
    })
  }

  test('of another site has a coach of its own, folded where there is no room', async () => {
    const opened = await open('/stranger')
    await write(opened, calmDown.text)
    await opened.evaluate(() => {
      addEventListener('message', ({ data }) => Object.assign(window, { told: data }))
    })
    const told = await opened.until('the frame tells of its coach', () => {
      document.querySelector('iframe')?.contentWindow?.postMessage('tell', '*')
      const { told } = window as { told?: { coach: boolean; sidebar: boolean; count: boolean } }
      return told?.count ? told : undefined
    })
    expect(told).toEqual({ coach: true, sidebar: false, count: true })
    expect(await opened.evaluate(() => document.querySelectorAll('[data-galateo]').length)).toBe(0)
  })
})
