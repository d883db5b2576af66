/** One way to drive both browsers, with the bench's extension in them. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import puppeteer, { type KeyInput } from 'puppeteer-core'
import { extensionFor } from './bundle.ts'

export type BrowserName = 'chromium' | 'firefox'

/** A tab of a real browser. */
export interface Tab {
  goto(url: string): Promise<void>
  /** Runs in the page's own world; both the argument and the answer are JSON. */
  run<A, R>(task: (argument: A) => R | Promise<R>, argument: A): Promise<R>
  /** Types as a person does, key by key. */
  type(text: string): Promise<void>
  /** A key or a chord, as `Control+z`. */
  press(chord: string): Promise<void>
  click(x: number, y: number): Promise<void>
  wheel(x: number, y: number, by: number): Promise<void>
  resize(width: number, height: number): Promise<void>
  screenshot(path: `${string}.png`): Promise<void>
}

export interface Browser {
  readonly tab: Tab
  close(): Promise<void>
}

export function open(name: BrowserName): Promise<Browser> {
  return name === 'chromium' ? openChromium() : openFirefox()
}

const WINDOW = { width: 900, height: 700 }

async function openChromium(): Promise<Browser> {
  const extension = extensionFor('chromium')
  const profile = await mkdtemp(join(tmpdir(), 'galateo-editors-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    viewport: WINDOW,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      '--no-sandbox',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const page = context.pages()[0] ?? (await context.newPage())
  return {
    tab: {
      async goto(url) {
        await page.goto(url)
      },
      run: (task, argument) => page.evaluate(callable(task), argument as never) as never,
      type: (text) => page.keyboard.type(text),
      press: (chord) => page.keyboard.press(chord),
      click: (x, y) => page.mouse.click(x, y),
      async wheel(x, y, by) {
        await page.mouse.move(x, y)
        await page.mouse.wheel(0, by)
      },
      resize: (width, height) => page.setViewportSize({ width, height }),
      async screenshot(path) {
        await page.screenshot({ path })
      },
    },
    async close() {
      await context.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}

async function openFirefox(): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    enableExtensions: true,
    defaultViewport: WINDOW,
  })
  await browser.installExtension(extensionFor('firefox'))
  const page = await browser.newPage()
  return {
    tab: {
      async goto(url) {
        await page.goto(url)
      },
      run: (task, argument) => page.evaluate(callable(task), argument as never) as never,
      type: (text) => page.keyboard.type(text),
      async press(chord) {
        const keys = chord.split('+') as KeyInput[]
        for (const key of keys) await page.keyboard.down(key)
        for (const key of keys.toReversed()) await page.keyboard.up(key)
      },
      click: (x, y) => page.mouse.click(x, y),
      async wheel(x, y, by) {
        await page.mouse.move(x, y)
        await page.mouse.wheel({ deltaY: by })
      },
      resize: (width, height) => page.setViewport({ width, height }),
      async screenshot(path) {
        await page.screenshot({ path })
      },
    },
    close: () => browser.close(),
  }
}

/** Both tools send a task's source to the page. */
function callable<A, R>(task: (argument: A) => R): (argument: A) => R {
  return task
}
