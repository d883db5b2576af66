/**
 * From the focus to the first tip, as the page itself sees it. Nothing debugs the page meanwhile: beside a
 * debugger Chromium reads a script again for each error that is made, which a person never waits for.
 */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CDPSession, Browser as Chromium } from 'puppeteer-core'
import type { Browser } from '../e2e/browsers.ts'

/** Milliseconds from the focus, of one visit. */
export interface FirstTip {
  /** Until the words are underlined. */
  readonly underline: number
  /** Until the sidebar shows the tip's card. */
  readonly card: number
}

export interface Visit {
  readonly cold: FirstTip
  /** Of composers that got the focus later on the same page. */
  readonly warm: readonly FirstTip[]
  /** Processor time of the page's main thread until the cold card, in milliseconds; Chromium only. */
  readonly cpu?: number
}

/** Milliseconds from where a pointer comes over a composer until it is pressed there: a quick hand. */
const POINTER_TIME = 150

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A quiet community</title>
<style>[role=textbox] { width: 560px; min-height: 60px; border: 1px solid }</style>
<article role="article"><h3>Mark Green</h3><p>I have been waiting for my parcel for three weeks. What a disgrace!</p></article>
<div contenteditable="true" role="textbox" aria-label="Reply" id="a">Hi Mark, first of all calm down and tell us more.</div>
<div contenteditable="true" role="textbox" aria-label="Reply" id="b">Hi Hannah, your welcome! A table for six by the window is yours on Sunday at 9.</div>
<script type="module">
/** @param of whose words the first underline and the card have to hold */
async function firstTip(id, words) {
  const composer = document.getElementById(id)
  const seen = {}
  const start = performance.now()
  composer.focus()
  await new Promise((resolve) => requestAnimationFrame(function look() {
    const now = performance.now() - start
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
    if (ranges.some(({ startContainer }) => composer.contains(startContainer))) seen.underline ??= now
    const cards = document.querySelector('[data-galateo]')?.shadowRoot?.querySelectorAll('article') ?? []
    if ([...cards].some(({ textContent }) => textContent.includes(words))) seen.card ??= now
    if ((seen.underline && seen.card) || now > 20_000) resolve()
    else requestAnimationFrame(look)
  }))
  return seen
}
const tell = (what, told) => fetch(what, { method: 'POST', body: JSON.stringify(told) })
await fetch('/ready')
if (location.search === '?pointer') {
  document.getElementById('a').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }))
  await new Promise((resolve) => setTimeout(resolve, ${POINTER_TIME}))
}
await tell('/cold', await firstTip('a', 'calm down'))
await firstTip('b', 'your welcome')
const warm = []
for (let turn = 0; turn < 2; turn++) {
  warm.push(await firstTip('a', 'calm down'), await firstTip('b', 'your welcome'))
}
await tell('/warm', warm)
</script></html>`

/** One message from the page, to be waited for. */
type Told = PromiseWithResolvers<{ readonly body: string; readonly response: ServerResponse }>

interface Served {
  /** Opens the page with `open`, has it take the focus, and collects what it saw. */
  visit(
    open: (url: string) => Promise<() => Promise<number | undefined>>,
    withPointer?: boolean,
  ): Promise<Visit>
  close(): void
}

async function servePage(): Promise<Served> {
  const told = new Map<string, Told>()
  const message = (name: string) => {
    const waiting = told.get(name) ?? Promise.withResolvers()
    told.set(name, waiting)
    return waiting
  }
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/visit')) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
      return
    }
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => message(request.url ?? '').resolve({ body, response }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has a port.
  const { port } = server.address() as AddressInfo
  let visits = 0
  return {
    async visit(open, withPointer = false) {
      told.clear()
      visits += 1
      const spent = await open(`http://127.0.0.1:${port}/visit/${visits}${withPointer ? '?pointer' : ''}`)
      const ready = await message('/ready').promise
      await spent()
      ready.response.end()
      const cold = await message('/cold').promise
      const cpu = await spent()
      cold.response.end()
      const warm = await message('/warm').promise
      warm.response.end()
      // The page above wrote it.
      const times = JSON.parse(warm.body) as FirstTip[]
      return {
        cold: JSON.parse(cold.body) as FirstTip,
        warm: times,
        ...(cpu === undefined ? {} : { cpu }),
      }
    },
    close: () => void server.close(),
  }
}

/** Visits the page in a browser that has the extension, with its background awake. */
export async function firstTips(browser: Browser, visits: number): Promise<readonly Visit[]> {
  const served = await servePage()
  const seen: Visit[] = []
  for (let at = 0; at < visits; at++) {
    seen.push(
      await served.visit(async (url) => {
        await browser.open(url)
        return async () => undefined
      }),
    )
  }
  served.close()
  return seen
}

/** How the background is when a page is opened: it sleeps after half a minute, until the focus or already a pointer wakes it. */
export type Background = 'awake' | 'asleep' | 'woken by the pointer'

/** The same in Chromium, where a page can be opened without a debugger. */
export async function firstTipsInChromium(
  browser: Chromium,
  visits: number,
  background: Background,
): Promise<readonly Visit[]> {
  const served = await servePage()
  const devtools = await browser.target().createCDPSession()
  const seen: Visit[] = []
  for (let at = 0; at < visits; at++) {
    if (background !== 'awake') await stopBackground(devtools)
    seen.push(
      await served.visit(async (url) => {
        // A page of puppeteer's own would be debugged.
        await devtools.send('Target.createTarget', { url })
        const target = await browser.waitForTarget((one) => one.url() === url)
        return processorTime(await target.createCDPSession())
      }, background === 'woken by the pointer'),
    )
  }
  served.close()
  return seen
}

async function stopBackground(devtools: CDPSession): Promise<void> {
  const { targetInfos } = await devtools.send('Target.getTargets')
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await devtools.send('Target.closeTarget', { targetId })
}

/** What the main thread of a page took since it was last asked, in milliseconds of its processor. */
async function processorTime(page: CDPSession): Promise<() => Promise<number>> {
  await page.send('Performance.enable', { timeDomain: 'threadTicks' })
  let last = 0
  return async () => {
    const { metrics } = await page.send('Performance.getMetrics')
    const now = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
    const spent = now - last
    last = now
    return spent
  }
}
