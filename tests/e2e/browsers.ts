/**
 * Real browsers with the built extension in them. Chromium and Firefox stand behind one small
 * interface, so that a scenario is written once and runs in both. Drive pages as a person does:
 * real keys, real mouse, and finding things by what they are and say.
 */
import puppeteer, { type Browser as PuppeteerBrowser } from 'puppeteer-core'
import { FirefoxChrome } from './firefox-chrome.ts'
import { PATIENCE, Page, poll } from './page.ts'

export type BrowserName = 'chromium' | 'firefox'

export interface LaunchOptions {
  /** Folder of the built extension, unpacked. */
  readonly extension: string
  readonly executable: string
  /** The person's languages, most wanted first, e.g. `['it-IT', 'it']`. */
  readonly languages?: readonly string[]
  readonly headless?: boolean
  /** Everything the browser asks the network for goes through this proxy, loopback too: `127.0.0.1:8080`. */
  readonly proxy?: string
  /** CSS px of the viewport. */
  readonly size?: { readonly width: number; readonly height: number }
  /** Folder for what is saved, without a question. */
  readonly downloads?: string
  /** Firefox: a profile's place; Chromium: the user data folder. A fresh one by default. */
  readonly profile?: string
}

export interface Browser {
  readonly name: BrowserName
  /** Opens a tab in front and waits until the page is loaded. */
  open(url: string): Promise<Page>
  /** Opens a page of the extension, e.g. `insights.html`, in a new tab. */
  openExtensionPage(path: string): Promise<Page>
  /** Chromium only: opens the popup above a tab, as a click on the extension's button does. */
  openPopup?(over: Page): Promise<Page>
  /** Chromium only: ends the extension's worker in the middle of what it does; the next event starts it again. */
  endBackground?(): Promise<void>
  /**
   * Firefox only: ends the process in which the extension runs, its background and its pages, as a crash would.
   * Firefox starts another at the next page or event, but not after the fifth within a minute.
   */
  killExtension?(): Promise<void>
  /** Runs a function in the extension's background, with its global scope. It knows nothing else, and the background must be awake. */
  inBackground(act: (scope: typeof globalThis) => void): Promise<void>
  /** The open tabs, oldest first. */
  pages(): Promise<readonly Page[]>
  /** Resolves when the person has closed the browser. */
  readonly closed: Promise<void>
  close(): Promise<void>
  /** Ends it as a crash or a power cut would: nothing is told to anybody. */
  kill(): Promise<void>
}

export function launch(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options)
}

const SIZE = { width: 1280, height: 860 }

export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { width, height } = options.size ?? SIZE
  const languages = options.languages ?? ['it-IT', 'it']
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: options.executable,
    headless: options.headless ?? true,
    // Who shows a window answers Ctrl+C as well.
    handleSIGINT: options.headless !== false,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headless === false ? null : { width, height },
    ...(options.profile ? { userDataDir: options.profile } : {}),
    ...(options.downloads
      ? { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } as const }
      : {}),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-default-browser-check',
      `--window-size=${width},${height}`,
      `--accept-lang=${languages.join(',')}`,
      ...(options.proxy ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  })
  const id = await browser.installExtension(options.extension)
  const wrap = pageWrapper('chromium')
  const isOurs = (url: string) => url.startsWith(`chrome-extension://${id}/`)
  const background = () =>
    browser.targets().find((target) => target.type() === 'service_worker' && isOurs(target.url()))
  return {
    ...tabsOf(browser, wrap),
    name: 'chromium',
    async openExtensionPage(path) {
      const tab = await browser.newPage()
      await tab.goto(`chrome-extension://${id}/${path}`)
      return wrap(tab)
    },
    async openPopup(over) {
      const extension = (await browser.extensions()).get(id)
      const tab = (await browser.pages()).find((one) => wrap(one) === over)
      if (!extension || !tab) throw new Error('The extension or its tab is not there')
      await over.bringToFront()
      const opening = browser.waitForTarget((target) => target.url().endsWith('/popup.html'))
      await extension.triggerAction(tab)
      return wrap(await (await opening).asPage())
    },
    async inBackground(act) {
      const worker = await background()?.worker()
      if (!worker) throw new Error('The background is not awake')
      await worker.evaluate(`(${act})(globalThis)`)
    },
    async endBackground() {
      const target = background()
      const worker = await target?.worker()
      if (!worker) throw new Error('There is no worker to end')
      await worker.close()
      await poll('the worker is gone', async () => target && !browser.targets().includes(target))
    },
  }
}

const FIREFOX_EXTENSION_ID = 'galateo@galateo.example'
/** Firefox draws an extension's address at random; the tests must know it. */
const FIREFOX_EXTENSION_HOST = '6a1a7e00-0000-4000-8000-000000000001'

export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { width, height } = options.size ?? SIZE
  const languages = options.languages ?? ['it-IT', 'it']
  const [proxyHost, proxyPort] = options.proxy?.split(':') ?? []
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless ?? true,
    handleSIGINT: options.headless !== false,
    enableExtensions: true,
    defaultViewport: options.headless === false ? null : { width, height },
    ...(options.profile ? { userDataDir: options.profile } : {}),
    // The browser's own chrome is the only way to its pages, colour scheme and input method.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'intl.accept_languages': languages.join(','),
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_EXTENSION_ID]: FIREFOX_EXTENSION_HOST }),
      // Without a window there is no system to follow: light, until a page is asked to be dark.
      ...(options.headless === false ? {} : { 'layout.css.prefers-color-scheme.content-override': 1 }),
      // An extension that is loaded for a test goes with the browser; what it kept has to be there the next time.
      ...(options.profile
        ? {
            'extensions.webextensions.keepStorageOnUninstall': true,
            'extensions.webextensions.keepUuidOnUninstall': true,
          }
        : {}),
      ...(options.downloads
        ? {
            'browser.download.folderList': 2,
            'browser.download.dir': options.downloads,
            'browser.download.alwaysOpenPanel': false,
          }
        : {}),
      'datareporting.policy.dataSubmissionEnabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'services.settings.server': 'data:,',
      ...(proxyHost && proxyPort
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': proxyHost,
            'network.proxy.http_port': Number(proxyPort),
            'network.proxy.ssl': proxyHost,
            'network.proxy.ssl_port': Number(proxyPort),
            'network.proxy.allow_hijacking_localhost': true,
            'network.proxy.no_proxies_on': '',
          }
        : {}),
    },
  })
  const chrome = await FirefoxChrome.of(browser).catch(async (error: unknown) => {
    await browser.close()
    throw error
  })
  await browser.installExtension(options.extension)
  const wrap = pageWrapper('firefox', chrome)
  const tabs = tabsOf(browser, wrap)
  async function openExtensionPage(path: string): Promise<Page> {
    const url = `moz-extension://${FIREFOX_EXTENSION_HOST}/${path}`
    await chrome.run(`gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(url)}); ''`)
    return tabAt(tabs, url)
  }
  return {
    ...tabs,
    name: 'firefox',
    openExtensionPage,
    async inBackground(act) {
      const page = await openExtensionPage('privacy.html')
      await page.evaluateScript(`browser.runtime.getBackgroundPage().then(${act})`)
      await page.close()
    },
    async killExtension() {
      const pid = Number(await chrome.run(EXTENSION_PROCESS))
      if (!(pid > 1)) throw new Error('The extension has no process of its own')
      process.kill(pid, 'SIGKILL')
      await poll('its process is gone', async () => (await chrome.run(EXTENSION_PROCESS)) !== String(pid))
      // What is left of its tabs answers nothing any more.
      await chrome.run(`
        gBrowser.addTrustedTab('about:blank')
        for (const tab of [...gBrowser.tabs].slice(0, -1)) gBrowser.removeTab(tab, { skipPermitUnload: true })
        ''
      `)
    },
  }
}

/** The id of the process that runs extensions, in Firefox's own window. */
const EXTENSION_PROCESS = `ChromeUtils.requestProcInfo().then(({ children }) =>
  String(children.find(({ type }) => type === 'extension')?.pid ?? ''))`

/** The tab that shows `url`, once it does; for tabs that the extension opens by itself. */
export async function tabAt(browser: Pick<Browser, 'pages'>, url: string | RegExp): Promise<Page> {
  const end = Date.now() + PATIENCE
  for (;;) {
    for (const page of (await browser.pages()).toReversed()) {
      // Puppeteer does not see Firefox tabs move between processes: ask the page itself.
      const at = await page
        .evaluate(() => (document.readyState === 'complete' ? location.href : ''))
        .catch(() => '')
      if (at && (typeof url === 'string' ? at === url : url.test(at))) return page
    }
    if (Date.now() > end) throw new Error(`No tab shows ${url}`)
  }
}

function pageWrapper(name: BrowserName, chrome?: FirefoxChrome) {
  const known = new WeakMap<object, Page>()
  return (tab: ConstructorParameters<typeof Page>[0]): Page => {
    const page = known.get(tab) ?? new Page(tab, name, chrome)
    known.set(tab, page)
    return page
  }
}

function tabsOf(
  browser: PuppeteerBrowser,
  wrap: ReturnType<typeof pageWrapper>,
): Pick<Browser, 'open' | 'pages' | 'closed' | 'close' | 'kill'> {
  const closed = new Promise<void>((resolve) => {
    browser.on('disconnected', () => resolve())
  })
  return {
    async open(url) {
      const page = wrap(await browser.newPage())
      await page.goto(url)
      return page
    },
    async pages() {
      return (await browser.pages()).map(wrap)
    },
    closed,
    async close() {
      await browser.close()
    },
    async kill() {
      const { pid } = browser.process() ?? {}
      if (pid === undefined) throw new Error('The browser has no process of its own')
      // The whole group: it was started as one, and only it is in there.
      process.kill(-pid, 'SIGKILL')
      await closed
    },
  }
}
