/** A browser for the scenarios of a file, with what every one of them must leave behind. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, inject } from 'vitest'
import { RESULTS } from '../demo/pages.ts'
import { type Browser, type BrowserName, type LaunchOptions, launch } from './browsers.ts'
import { extensionFolder } from './build-extension.ts'
import { findBrowser } from './find-browser.ts'
import type { Page } from './page.ts'

export interface Scenario {
  readonly browser: Browser
  /** Opens one of the demo's pages. */
  open(path: string): Promise<Page>
}

export interface ScenarioOptions extends Partial<LaunchOptions> {
  /** What all scenarios find done in their browser. */
  readonly begin?: (browser: Browser) => Promise<void>
}

/**
 * One browser for the file's scenarios, each with its own tabs. A scenario that is tried again gets another browser:
 * the first may have been left in the middle of something.
 */
export function withBrowser({ begin, ...options }: ScenarioOptions = {}): Scenario {
  const name = inject('browser')
  let browser: Browser | undefined
  let opened: Page[] = []

  beforeEach(async ({ task }) => {
    if (browser && !task.result?.retryCount) return
    await browser?.close()
    browser = undefined
    const executable = findBrowser(name)
    if (!executable) throw new Error(`${name} is not on this computer`)
    browser = await launch(name, { extension: extensionFolder(name), executable, ...options })
    await begin?.(browser)
  })
  afterAll(() => browser?.close())

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPictures(name, task.name, opened)
    const faults = opened.flatMap((page) => page.faults())
    for (const page of opened) await page.close()
    opened = []
    expect(faults, 'errors in the page').toEqual([])
  })

  return {
    get browser() {
      if (!browser) throw new Error('The browser has not started')
      return browser
    },
    async open(path) {
      const page = await this.browser.open(`${inject('origin')}${path}`)
      opened.push(page)
      return page
    },
  }
}

/** What a failed scenario looked like, for whoever reads the report. */
async function keepPictures(browser: BrowserName, scenario: string, pages: readonly Page[]): Promise<void> {
  const folder = join(RESULTS, 'failures')
  mkdirSync(folder, { recursive: true })
  for (const [index, page] of pages.entries()) {
    await page.bringToFront()
    const file = `${browser} ${scenario} ${index}`.replace(/[^\p{L}\d]+/gu, '-')
    await page.screenshot(`${join(folder, file)}.png`)
  }
}
