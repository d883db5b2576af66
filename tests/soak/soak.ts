/**
 * `npm run soak`: a working day and more in one tab of a real Chromium. Drafts are written, flagged or not, asked about,
 * sent, each in a composer that comes and goes; then garbage is collected and what is still held is counted, in the tab and in the
 * background. Ends with 1 when a draft did not go as it should, or when memory grew.
 *
 *   npm run soak -- [--drafts 10000] [--minutes 120]
 *
 * Whichever comes first ends it. Figures go to `tests/.results/soak.json`, a row as it is measured.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core'
import { type Held, heldBy } from '../bench/devtools.ts'
import { RESULTS } from '../demo/pages.ts'
import { ensureBrowser } from '../e2e/find-browser.ts'
import { copyOfExtension } from './extension-copy.ts'
import { serveSoakPage } from './soak-page.ts'

const { values: asked } = parseArgs({
  options: { drafts: { type: 'string', default: '10000' }, minutes: { type: 'string', default: '120' } },
})
const DRAFTS = Number(asked.drafts)
const END = Date.now() + Number(asked.minutes) * 60_000
/** Drafts between two measurements. */
const EVERY = 200
/** Before the first: the history fills, code is compiled, caches find their size. */
const WARM_UP = 2_000
/** More than this for a thousand drafts after the warm-up is growth, in bytes. */
const GROWTH = 100_000

/** Written in turn: a stop, a tip with nothing to ask, nothing at all. */
const KINDS = [
  { text: 'Hi Mark, you are an idiot and we do not want you here.', tips: true, stops: true },
  { text: 'Hi Mark, first of all calm down and tell us more.', tips: true, stops: false },
  {
    text: 'Hi Mark, thank you! A table for six by the window is yours on Sunday at 9.',
    tips: false,
    stops: false,
  },
] as const

interface Row {
  readonly drafts: number
  readonly minutes: number
  readonly tab: Held
  /** Of the background's worker, in bytes. */
  readonly background: number
}

const executable = ensureBrowser('chromium')
const extension = copyOfExtension()
const server = await serveSoakPage()
const browser = await puppeteer.launch({
  ...{ browser: 'chrome', executablePath: executable, pipe: true, enableExtensions: true },
  defaultViewport: { width: 1280, height: 860 },
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--accept-lang=en-GB,en'],
})
const rows: Row[] = []
const began = Date.now()
try {
  const id = await browser.installExtension(extension)
  const page = await browser.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  const devtools = await page.createCDPSession()
  await devtools.send('Performance.enable')
  await page.goto(server.url)
  await page.bringToFront()
  let written = 0
  while (written < DRAFTS && Date.now() < END) {
    await write(page, written)
    written += 1
    if (written % EVERY === 0) {
      const worker = await browser
        .waitForTarget((target) => target.type() === 'service_worker' && target.url().includes(id))
        .then((target) => target.createCDPSession())
      const row = {
        drafts: written,
        minutes: (Date.now() - began) / 60_000,
        tab: await heldBy(devtools),
        background: await heapOf(worker),
      }
      await worker.detach()
      rows.push(row)
      tell(row)
      keep()
    }
  }
  judge(faults)
} finally {
  await browser.close()
  server.close()
  rmSync(extension, { recursive: true, force: true })
}

/** One draft from the first word until it is gone. */
async function write(page: Page, nth: number): Promise<void> {
  const kind = KINDS[nth % KINDS.length] ?? KINDS[0]
  const number = await page.evaluate(() => window.openComposer())
  await page.focus('#draft')
  // As an input method gives it: real input, all at once.
  await page.keyboard.sendCharacter(`${kind.text} ${nth}`)
  const start = kind.text.slice(0, 12)
  await page.waitForFunction(
    (start, tips) => {
      const shadow = document.querySelector('[data-galateo]')?.shadowRoot
      const cards = shadow?.querySelectorAll('article').length ?? 0
      const box = document.querySelector('#draft')
      const isWritten = box instanceof HTMLTextAreaElement && box.value.startsWith(start)
      return isWritten && shadow?.querySelector('aside, [role="complementary"]') && cards > 0 === tips
    },
    { polling: 'raf' },
    start,
    kind.tips,
  )
  await page.click('#send')
  if (kind.stops) {
    // The question in the coach's shadow root: as a person, with the mouse.
    const again = await page.waitForFunction(
      () => {
        const dialog = document
          .querySelector('[data-galateo]')
          ?.shadowRoot?.querySelector('[role="alertdialog"]')
        const button = [...(dialog?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
          /as it is/.test(textContent ?? ''),
        )
        if (!button) return undefined
        const { x, y, width, height } = button.getBoundingClientRect()
        return width > 0 ? { x: x + width / 2, y: y + height / 2 } : undefined
      },
      { polling: 'raf' },
    )
    const point = await again.jsonValue()
    await again.dispose()
    if (point) await page.mouse.click(point.x, point.y)
  }
  await page.waitForFunction((number) => window.sentDrafts === number, { polling: 'raf' }, number)
}

async function heapOf(worker: CDPSession): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) await worker.send('HeapProfiler.collectGarbage')
  const { usedSize } = await worker.send('Runtime.getHeapUsage')
  return usedSize
}

function tell({ drafts, minutes, tab, background }: Row): void {
  const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`
  console.log(
    `${drafts} drafts, ${minutes.toFixed(1)} min: tab ${kB(tab.bytes)}, ${tab.nodes} nodes, ${tab.listeners} listeners; background ${kB(background)}`,
  )
}

function keep(): void {
  mkdirSync(RESULTS, { recursive: true })
  writeFileSync(join(RESULTS, 'soak.json'), JSON.stringify(rows, undefined, 1))
}

function judge(faults: readonly string[]): void {
  const settled = rows.filter(({ drafts }) => drafts >= Math.min(WARM_UP, DRAFTS / 2))
  const perThousand = (of: (row: Row) => number) => 1000 * slope(settled.map((row) => [row.drafts, of(row)]))
  const growth = {
    'the tab, bytes': perThousand(({ tab }) => tab.bytes),
    'the background, bytes': perThousand(({ background }) => background),
    nodes: perThousand(({ tab }) => tab.nodes),
    listeners: perThousand(({ tab }) => tab.listeners),
  }
  console.log(`For each further thousand drafts (${settled.length} measurements after the warm-up):`)
  for (const [what, by] of Object.entries(growth))
    console.log(`  ${what}: ${by >= 0 ? '+' : ''}${Math.round(by)}`)
  for (const fault of faults) console.error(`In the page: ${fault}`)
  const grew = growth['the tab, bytes'] > GROWTH || growth['the background, bytes'] > GROWTH
  if (grew || faults.length > 0) process.exitCode = 1
}

/** By least squares. */
function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const above = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  const below = points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
  return below === 0 ? 0 : above / below
}
