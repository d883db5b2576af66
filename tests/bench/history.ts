/**
 * `npm run bench:history`: how fluent the page of the history stays when the history is full, 2,000 drafts, in
 * clear and sealed with a passphrase, in both browsers. Prints a table, writes
 * `tests/.results/bench-history.json`, and fails when a budget is overrun.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserName, launch } from '../e2e/browsers.ts'
import { buildExtension, extensionFolder } from '../e2e/build-extension.ts'
import { ask, choose, fileOf } from '../e2e/extension-page.ts'
import { ensureBrowser } from '../e2e/find-browser.ts'
import { flaggedDraft, TEXTS } from '../e2e/given-history.ts'
import type { Page } from '../e2e/page.ts'
import { shown, table } from './measure.ts'

const RESULTS = fileURLToPath(new URL('../.results', import.meta.url))
const DRAFTS = 2_000
/** Apart, so that they fill the 90 days that a history may hold. */
const HOUR = 60 * 60 * 1000
/** The best of so many turns counts: on a busy machine the others tell of the machine. */
const TURNS = 3
/** Milliseconds that the page may keep a person waiting at a time. */
const BLOCKING = 100
const HOSTS = ['www.facebook.com', 'www.instagram.com', 'x.com']

interface Figures {
  /** From the start of the page to the first draft on the screen. */
  readonly firstRow: number
  /** The longest that the page did not answer, while it loaded and while something was done. */
  readonly loading: number
  readonly typing: number
  readonly filtering: number
  readonly toTheEnd: number
}
const WHAT: Readonly<Record<keyof Figures, string>> = {
  firstRow: 'to the first row',
  loading: 'longest block, loading',
  typing: 'longest block, typing in the search',
  filtering: 'longest block, another filter',
  toTheEnd: 'longest block, to the last draft',
}

function fullHistory() {
  const now = Date.now()
  return Array.from({ length: DRAFTS }, (_, at) => {
    const parts = [0, 1, 2].map((step) => TEXTS[(at + step) % TEXTS.length]?.text)
    const text = `Bozza numero ${at}: ${parts.join(' ')}`
    const fates = ['kept', 'fixed', 'dismissed'] as const
    const draft = flaggedDraft({ language: 'it', text }, now - at * HOUR, fates[at % 3] ?? 'kept')
    return { ...draft, host: HOSTS[at % HOSTS.length] ?? '' }
  })
}

interface Watch {
  longest: number
  firstRow: number
  stop(): void
}
declare global {
  interface Window {
    watch?: Watch
  }
}

/** Looks from within how long nothing else could run, and when a row is drawn. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.watch?.stop()
    let last = performance.now()
    const beat = setInterval(() => {
      const at = performance.now()
      now.longest = Math.max(now.longest, at - last)
      last = at
    }, 1)
    const now: Watch = { longest: 0, firstRow: 0, stop: () => clearInterval(beat) }
    window.watch = now
    requestAnimationFrame(function look() {
      if (document.querySelector('.in-row')) now.firstRow ||= performance.now()
      else requestAnimationFrame(look)
    })
  })
}

/** How long the page was blocked at most since it is watched, once it has come to rest. */
function blocked(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (let frames = 0; frames < 20; frames++) await new Promise(requestAnimationFrame)
    window.watch?.stop()
    return window.watch?.longest ?? 0
  })
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((address) => {
    document.documentElement.dataset.left = ''
    location.assign(address)
  }, address)
  await page.until('the page is another', () => document.documentElement.dataset.left === undefined)
}

async function during(page: Page, act: () => Promise<void>): Promise<number> {
  await watch(page)
  await act()
  return blocked(page)
}

async function turn(page: Page): Promise<Figures> {
  await goTo(page, '/insights.html')
  await watch(page)
  await page.see({ css: '.in-count', text: '2.000' })
  const loading = await blocked(page)
  const firstRow = await page.evaluate(() => window.watch?.firstRow ?? 0)
  const toTheEnd = await during(page, async () => {
    await page.focus({ css: '.in-row', nth: 0 })
    await page.press('End')
    await page.see({ css: '.in-row:focus', text: 'numero 1999' })
  })
  const typing = await during(page, async () => {
    await page.focus({ role: 'searchbox' })
    await page.type('numero 1234')
    await page.see({ css: '.in-row', text: 'numero 1234' })
  })
  await goTo(page, '/insights.html')
  await page.see({ css: '.in-count', text: '2.000' })
  await page.click({ css: '.in-search .g-button' })
  await page.focus({ role: 'combobox', name: 'Sito' })
  const filtering = await during(page, async () => {
    await page.type('x.com')
    await page.see({ css: '.in-count', text: '666' })
  })
  return { firstRow, loading, typing, filtering, toTheEnd }
}

async function measure(name: BrowserName, isSealed: boolean): Promise<Figures> {
  const browser = await launch(name, { extension: extensionFolder(name), executable: ensureBrowser(name) })
  try {
    const page = await filled(browser, isSealed)
    const turns: Figures[] = []
    for (let at = 0; at < TURNS; at++) {
      turns.push(await turn(page))
      console.error(JSON.stringify(turns.at(-1)))
    }
    const best = (of: keyof Figures) => Math.min(...turns.map((one) => one[of]))
    return {
      firstRow: best('firstRow'),
      loading: best('loading'),
      typing: best('typing'),
      filtering: best('filtering'),
      toTheEnd: best('toTheEnd'),
    }
  } finally {
    await browser.close()
  }
}

/** A page of the extension in a browser whose history is full. */
async function filled(browser: Browser, isSealed: boolean): Promise<Page> {
  const page = await browser.openExtensionPage('insights.html')
  await page.see({ css: '.g-empty' })
  await choose(page, { retention: 90 })
  await ask(page, 'importHistory', fileOf(fullHistory()))
  await page.see({ css: '.in-count', text: '2.000' })
  if (isSealed) await ask(page, 'setPassphrase', 'vino e lasagne a Torino')
  return page
}

const columns: { readonly name: string; readonly figures: Figures }[] = []
for (const name of ['chromium', 'firefox'] as const) {
  buildExtension(name)
  for (const isSealed of [false, true]) {
    console.error(`${name}, ${isSealed ? 'sealed' : 'in clear'}; load ${loadavg()[0]?.toFixed(1)}`)
    columns.push({
      name: `${name}, ${isSealed ? 'sealed' : 'clear'}`,
      figures: await measure(name, isSealed),
    })
  }
}
const rows = (Object.keys(WHAT) as (keyof Figures)[]).map((of) => [
  WHAT[of],
  ...columns.map(({ figures }) => shown(figures[of])),
  of === 'firstRow' ? '' : shown(BLOCKING),
])
console.log(table([`${DRAFTS} drafts, ms`, ...columns.map(({ name }) => name), 'budget'], rows))
mkdirSync(RESULTS, { recursive: true })
writeFileSync(`${RESULTS}/bench-history.json`, JSON.stringify({ load: loadavg(), columns }, null, 1))
const { firstRow: _, ...blocks } = WHAT
const isOver = columns.some(({ figures }) =>
  (Object.keys(blocks) as (keyof typeof blocks)[]).some((of) => figures[of] > BLOCKING),
)
process.exitCode = isOver ? 1 : 0
