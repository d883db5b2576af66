/**
 * `npm run bench:page`: what Galateo costs a heavy page, in Chromium, by the DevTools protocol, with the
 * extension and without; and how long it takes to the first tip, in both browsers. Prints a table, writes
 * `tests/.results/bench-page.json`, and fails when a budget is overrun.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core'
import { launchFirefox } from '../e2e/browsers.ts'
import { buildExtension } from '../e2e/build-extension.ts'
import { ensureBrowser } from '../e2e/find-browser.ts'
import { composerScriptTime, heldBy, layoutsDuring, profile } from './devtools.ts'
import { type Background, firstTips, firstTipsInChromium, type Visit } from './first-tip.ts'
import { NODES, serveHeavyPage } from './heavy-page.ts'

const CHROMIUM = { executablePath: ensureBrowser('chromium'), extension: buildExtension('chromium') }
const FIREFOX = { executable: ensureBrowser('firefox'), extension: buildExtension('firefox') }
const RESULTS = fileURLToPath(new URL('../.results', import.meta.url))

const CALM_DOWN = 'Hi Mark, first of all calm down and tell us more.'
/** How long the page is watched, in turns of its feed: 60 a second. */
const TURNS = 300
const LOADS = 5
const VISITS = 9
const CYCLES = 200
/** Until all of our script was read and its feedback kept; what grows after that grows for ever. */
const WARM_UP = 140
const SCROLLS = 120

interface Row {
  readonly what: string
  readonly unit: '%' | 'ms' | 'kB' | ''
  readonly withUs?: number
  readonly without?: number
  readonly budget?: number
  readonly note?: string
}

/**
 * The engine turns script that runs often into machine code, of which a page that runs anything at all gathers more
 * for minutes. Without, what the heap holds is what scripts hold.
 */
const NO_MACHINE_CODE = '--js-flags=--no-opt --no-maglev --no-sparkplug'

async function launch(withUs: boolean, ...flags: readonly string[]): Promise<Browser> {
  const browser = await puppeteer.launch({
    ...{ browser: 'chrome', executablePath: CHROMIUM.executablePath, pipe: true, enableExtensions: true },
    defaultViewport: { width: 1280, height: 860 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...['--accept-lang=en-GB,en', '--enable-precise-memory-info', ...flags],
    ],
  })
  if (withUs) await browser.installExtension(CHROMIUM.extension)
  return browser
}

interface Tab {
  readonly page: Page
  readonly devtools: CDPSession
}

async function open(browser: Browser, url: string): Promise<Tab> {
  const page = await browser.newPage()
  const devtools = await page.createCDPSession()
  await devtools.send('Performance.enable')
  await page.goto(url)
  await page.bringToFront()
  return { page, devtools }
}

const say = (step: string) => console.error(`${(performance.now() / 1000).toFixed(0)} s: ${step}`)

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const feedTurns = (page: Page, turns: number) =>
  page.waitForFunction((until) => window.feedTurns >= until, { polling: 200 }, turns).then(() => {})

async function watchFeed({ page }: Tab) {
  await feedTurns(page, (await page.evaluate(() => window.feedTurns)) + TURNS)
}

/** Milliseconds from the focus until a card with these words is drawn, seen at each frame. */
function focusToTip(page: Page, id: string, words: string): Promise<number> {
  return page.evaluate(
    (id, words) =>
      new Promise<number>((resolve, reject) => {
        const start = performance.now()
        document.getElementById(id)?.focus()
        requestAnimationFrame(function look() {
          const cards =
            document.querySelector('[data-galateo]')?.shadowRoot?.querySelectorAll('article') ?? []
          if ([...cards].some(({ textContent }) => textContent.includes(words)))
            resolve(performance.now() - start)
          else if (performance.now() - start > 10_000) reject(new Error(`No tip on ${words}`))
          else requestAnimationFrame(look)
        })
      }),
    id,
    words,
  )
}

/** A composer comes, is written in, and goes; a few frames each, so that the coach sees and shows it. */
async function mountAndUnmount({ page }: Tab, cycles: number) {
  await page.evaluate(
    async (cycles, draft) => {
      const frame = () => new Promise(requestAnimationFrame)
      for (let cycle = 0; cycle < cycles; cycle++) {
        window.mountComposer('passing', '')
        const composer = document.getElementById('passing')
        composer?.focus()
        document.execCommand('insertText', false, draft)
        for (let wait = 0; wait < 3; wait++) await frame()
        composer?.parentElement?.remove()
        for (let wait = 0; wait < 1; wait++) await frame()
      }
    },
    cycles,
    CALM_DOWN,
  )
}

async function scroll({ page }: Tab) {
  await page.evaluate(async (scrolls) => {
    for (let at = 0; at < scrolls; at++) {
      window.scrollBy(0, at < scrolls / 2 ? 60 : -60)
      await new Promise(requestAnimationFrame)
    }
  }, SCROLLS)
}

/** Everything that can be measured with the extension and, for comparison, without it. */
async function measure(withUs: boolean, url: string) {
  const browser = await launch(withUs)
  try {
    const loading = await open(browser, 'about:blank')
    const scripts: number[] = []
    for (let load = 0; withUs && load < LOADS; load++) {
      scripts.push(await composerScriptTime(loading.page, async () => void (await loading.page.goto(url))))
    }
    await loading.page.close()

    say('idle')
    const tab = await open(browser, url)
    const idle = await profile(tab.devtools, () => watchFeed(tab))
    await tab.page.evaluate((draft) => window.mountComposer('a', draft), CALM_DOWN)
    if (withUs) await focusToTip(tab.page, 'a', 'calm down')
    const coaching = await profile(tab.devtools, () => watchFeed(tab))
    const scrolling = await layoutsDuring(tab.page, () => scroll(tab))
    return { scripts, idle, coaching, scrolling, ...(await measureMemory(withUs, url)) }
  } finally {
    await browser.close()
  }
}

/** What the page holds before and after composers came and went. */
async function measureMemory(withUs: boolean, url: string) {
  say('composers that come and go')
  const browser = await launch(withUs, NO_MACHINE_CODE)
  try {
    const tab = await open(browser, url)
    await tab.page.evaluate((draft) => window.mountComposer('a', draft), CALM_DOWN)
    if (withUs) await focusToTip(tab.page, 'a', 'calm down')
    await mountAndUnmount(tab, WARM_UP)
    const before = await heldBy(tab.devtools)
    await mountAndUnmount(tab, CYCLES)
    const after = await heldBy(tab.devtools)
    return { before, after }
  } finally {
    await browser.close()
  }
}

/** The time to the first tip, where the page is not watched. */
async function measureFirstTips() {
  const chromium = await launch(true)
  const inChromium = (background: Background) => firstTipsInChromium(chromium, VISITS, background)
  const awake = await inChromium('awake').finally(() => say('background asleep'))
  const asleep = await inChromium('asleep').finally(() => say('background woken by the pointer'))
  const woken = await inChromium('woken by the pointer').finally(() => chromium.close())
  say('Firefox')
  const firefox = await launchFirefox({ ...FIREFOX, languages: ['en-GB', 'en'] })
  const inFirefox = await firstTips(firefox, VISITS).finally(() => firefox.close())
  return { awake, asleep, woken, firefox: inFirefox }
}

type Measured = Awaited<ReturnType<typeof measure>>

function firstTipRows(what: string, visits: readonly Visit[]): readonly Row[] {
  const rows: Row[] = [
    { what: `${what}, underline`, unit: 'ms', withUs: median(visits.map(({ cold }) => cold.underline)) },
    { what: `${what}, card`, unit: 'ms', withUs: median(visits.map(({ cold }) => cold.card)), budget: 300 },
  ]
  const spent = visits.flatMap(({ cpu }) => cpu ?? [])
  if (spent.length > 0) rows.push({ what: `${what}, processor`, unit: 'ms', withUs: median(spent) })
  const warm = visits.flatMap((visit) => visit.warm.map(({ card }) => card))
  return [
    ...rows,
    { what: `${what.replace('cold', 'warm')}, card`, unit: 'ms', withUs: median(warm), budget: 50 },
  ]
}

function rows(
  us: Measured,
  none: Measured,
  tips: Awaited<ReturnType<typeof measureFirstTips>>,
): readonly Row[] {
  const share = ({ ours, total }: Measured['idle']) => (100 * ours) / total
  const busy = ({ busy, total }: Measured['idle']) => (100 * busy) / total
  const grown = (of: keyof Measured['before'], { before, after }: Measured) => after[of] - before[of]
  return [
    { what: 'our script, before the first focus', unit: '%', withUs: share(us.idle), budget: 1 },
    { what: 'our script, beside a draft with tips', unit: '%', withUs: share(us.coaching), budget: 1 },
    {
      what: 'main thread busy, before the first focus',
      unit: '%',
      withUs: busy(us.idle),
      without: busy(none.idle),
    },
    {
      what: 'main thread busy, beside a draft',
      unit: '%',
      withUs: busy(us.coaching),
      without: busy(none.coaching),
    },
    { what: 'layouts while scrolling', unit: '', withUs: us.scrolling.all, without: none.scrolling.all },
    { what: 'layouts forced by us while scrolling', unit: '', withUs: us.scrolling.forcedByUs, budget: 0 },
    { what: 'styles forced by us while scrolling', unit: '', withUs: us.scrolling.stylesForcedByUs },
    {
      what: `heap grown over ${CYCLES} composers`,
      unit: 'kB',
      withUs: grown('bytes', us) / 1000,
      without: grown('bytes', none) / 1000,
      // The reading of a heap itself moves by some kB.
      budget: CYCLES / 10,
    },
    {
      what: `nodes grown over ${CYCLES} composers`,
      unit: '',
      withUs: grown('nodes', us),
      without: grown('nodes', none),
    },
    {
      what: `listeners grown over ${CYCLES} composers`,
      unit: '',
      withUs: grown('listeners', us),
      without: grown('listeners', none),
      budget: CYCLES / 10,
    },
    { what: 'composer script at load', unit: 'ms', withUs: median(us.scripts), budget: 5 },
    ...firstTipRows('first tip, cold', tips.awake),
    ...firstTipRows('first tip, cold, background asleep', tips.asleep),
    ...firstTipRows('first tip, cold, woken by the pointer', tips.woken),
    ...firstTipRows('first tip, cold, Firefox', tips.firefox),
  ]
}

const isOver = ({ withUs, budget }: Row) => withUs !== undefined && budget !== undefined && withUs > budget

function print(table: readonly Row[]) {
  const number = (value: number | undefined, unit: Row['unit']) =>
    value === undefined ? '' : `${value.toFixed(unit === '' ? 0 : 2)}${unit && ` ${unit}`}`
  console.log(
    `${'A page of '.concat(String(NODES), ' nodes').padEnd(46)}${'with'.padStart(14)}${'without'.padStart(14)}${'budget'.padStart(12)}`,
  )
  for (const row of table) {
    const { what, unit, withUs, without, budget } = row
    const cells = [
      number(withUs, unit).padStart(14),
      number(without, unit).padStart(14),
      number(budget, unit).padStart(12),
    ]
    console.log(`${what.padEnd(46)}${cells.join('')}${isOver(row) ? '  OVER' : ''}`)
  }
}

const heavy = await serveHeavyPage()
try {
  say('first tip')
  const tips = await measureFirstTips()
  const us = await measure(true, heavy.url)
  const none = await measure(false, heavy.url)
  const table = rows(us, none, tips)
  print(table)
  for (const [when, { costliest }] of Object.entries({ idle: us.idle, coaching: us.coaching })) {
    console.log(
      `${when}: ${costliest.map(({ name, ms }) => `${name} ${ms.toFixed(1)} ms`).join(', ') || 'nothing of ours'}`,
    )
  }
  mkdirSync(RESULTS, { recursive: true })
  writeFileSync(`${RESULTS}/bench-page.json`, JSON.stringify({ table, tips, us, none }, null, 1))
  process.exitCode = table.some(isOver) ? 1 : 0
} finally {
  heavy.close()
}
