/**
 * A browser whose person has already answered the question "may Galateo work on this site?", because
 * no driver can press the browser's own buttons. In Chromium the answer is given in its settings, and
 * the popup is the real one above the real page; in Firefox a preference answers yes to every question.
 */

import puppeteer, { type Browser as PuppeteerBrowser, type Page as Tab } from 'puppeteer-core'
import { inject } from 'vitest'
import type { BrowserName } from './browsers.ts'
import { extensionFolder } from './build-extension.ts'
import { findBrowser } from './find-browser.ts'
import { FirefoxChrome } from './firefox-chrome.ts'
import { Page, poll } from './page.ts'

export interface AskedBrowser {
  open(url: string): Promise<Page>
  openExtensionPage(path: string): Promise<Page>
  /** The person clicks our button in the toolbar, and there "Use Galateo on this site". */
  useGalateoOn(page: Page): Promise<void>
  close(): Promise<void>
}

/** @param pattern the site that the person agrees to, as a match pattern */
export function launchFor(pattern: string): Promise<AskedBrowser> {
  const name = inject('browser')
  const executablePath = findBrowser(name)
  if (!executablePath) throw new Error(`${name} is not on this computer`)
  return name === 'chromium'
    ? launchChromium(executablePath, pattern)
    : launchFirefox(executablePath, pattern)
}

const VIEWPORT = { width: 1280, height: 860 }

async function launchChromium(executablePath: string, pattern: string): Promise<AskedBrowser> {
  const browser = await puppeteer.launch({
    ...{ browser: 'chrome', executablePath, pipe: true, enableExtensions: true, defaultViewport: VIEWPORT },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
      '--accept-lang=en-GB,en',
    ],
  })
  const id = await browser.installExtension(extensionFolder('chromium'))
  const settings = await browser.newPage()
  await settings.goto('chrome://extensions/')
  await settings.evaluate(
    async (extensionId, pattern) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: Record<string, (...given: unknown[]) => Promise<unknown>> }
      }
      const { updateExtensionConfiguration, addHostPermission } = chrome.developerPrivate
      await updateExtensionConfiguration?.({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' })
      await addHostPermission?.(extensionId, pattern)
    },
    id,
    pattern,
  )
  await settings.close()
  const { open, close, tabs } = asked(browser, 'chromium')
  return {
    open,
    close,
    openExtensionPage: (path) => open(`chrome-extension://${id}/${path}`),
    async useGalateoOn(page) {
      const extension = (await browser.extensions()).get(id)
      const tab = tabs.get(page)
      if (!extension || !tab) throw new Error('The extension or its tab is not there')
      await page.bringToFront()
      const opening = browser.waitForTarget((target) => target.url().endsWith('/popup.html'))
      await extension.triggerAction(tab)
      const popup = new Page(await (await opening).asPage(), 'chromium')
      await popup.click({ role: 'button', name: 'Use Galateo on this site' })
      await popup.see({ role: 'switch', name: 'Coach me on this site' })
      await popup.close()
    },
  }
}

const FIREFOX_ID = 'galateo@galateo.example'
const FIREFOX_HOST = '6a1a7e00-0000-4000-8000-000000000002'

async function launchFirefox(executablePath: string, pattern: string): Promise<AskedBrowser> {
  const browser = await puppeteer.launch({
    ...{ browser: 'firefox', executablePath, enableExtensions: true, defaultViewport: VIEWPORT },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_HOST }),
      'intl.accept_languages': 'en-GB,en',
      'datareporting.policy.dataSubmissionEnabled': false,
      'services.settings.server': 'data:,',
    },
  })
  await browser.installExtension(extensionFolder('firefox'))
  const chrome = await FirefoxChrome.of(browser)
  const { open, close, wrap } = asked(browser, 'firefox')
  async function openExtensionPage(path: string) {
    const url = `moz-extension://${FIREFOX_HOST}/${path}`
    await chrome.run(`gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(url)}); ''`)
    return poll(`a tab with ${path}`, async () => {
      for (const tab of await browser.pages()) {
        if ((await tab.evaluate(() => location.href).catch(() => '')) === url) return wrap(tab)
      }
      return undefined
    })
  }
  return {
    open,
    close,
    openExtensionPage,
    // Firefox shows its popups to no driver: the person adds the site on the welcome page.
    async useGalateoOn(page) {
      const own = await openExtensionPage('welcome.html')
      const address = { role: 'textbox', name: 'Address of another community' }
      await own.click(address)
      await own.type(pattern.replace('/*', ''))
      await own.press('Enter')
      await own.see({ text: `Galateo now works on ${new URL(pattern.replace('/*', '')).host}` })
      await own.close()
      await page.bringToFront()
    },
  }
}

function asked(browser: PuppeteerBrowser, name: BrowserName) {
  const tabs = new Map<Page, Tab>()
  function wrap(tab: Tab): Page {
    const page = new Page(tab, name)
    tabs.set(page, tab)
    return page
  }
  return {
    tabs,
    wrap,
    async open(url: string) {
      const page = wrap(await browser.newPage())
      await page.goto(url)
      return page
    },
    close: () => browser.close(),
  }
}
