/**
 * `npm start`: builds the extension, finds a browser or installs one, and opens the demo pages with
 * Galateo in it. Without a display it takes the tour by itself and tells what it saw.
 *
 *   npm start -- [--headless] [--firefox | --chromium] [--port 8080] [--lang it|en]
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { env, platform } from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { type BrowserName, launch } from '../e2e/browsers.ts'
import { buildExtension } from '../e2e/build-extension.ts'
import { canInstall, findBrowser, install } from '../e2e/find-browser.ts'
import { BLOG, buildPages, FACEBOOK, type PageServer, servePages } from './pages.ts'
import { takeTour } from './tour.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const { values: asked } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    firefox: { type: 'boolean', default: false },
    chromium: { type: 'boolean', default: false },
    port: { type: 'string', default: '8080' },
    lang: { type: 'string' },
  },
})

const { name, executable } = chooseBrowser()
const extension = built(name)
await buildPages()
const server = await serveNear(Number(asked.port))
try {
  if (asked.headless || !hasDisplay()) await takeTour({ name, executable, extension, origin: server.origin })
  else await openWindow(server)
} finally {
  await server.close()
}

function fail(message: string): never {
  console.error(`\n${message}`)
  process.exit(1)
}

function hasDisplay(): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

function chooseBrowser(): { name: BrowserName; executable: string } {
  const wanted: readonly BrowserName[] = asked.firefox
    ? ['firefox']
    : asked.chromium
      ? ['chromium']
      : ['chromium', 'firefox']
  for (const name of wanted) {
    const executable = findBrowser(name)
    if (executable) return { name, executable }
  }
  const name = asked.firefox ? 'firefox' : 'chromium'
  return { name, executable: installBrowser(name) }
}

function installBrowser(name: BrowserName): string {
  if (canInstall()) {
    console.log(`No browser here: installing ${name} with apt-get, which takes a minute or two.`)
    install([name])
    const executable = findBrowser(name)
    if (executable) return executable
    fail(`apt-get could not install ${name}. Install a browser by hand and run \`npm start\` again.`)
  }
  // Playwright's Firefox is one of its own, which takes no extensions.
  if (name === 'firefox') fail('Firefox is not on this computer. Install it and run `npm start` again.')
  console.log('No browser here: downloading Chromium with Playwright.')
  const download = ['node_modules/playwright-core/cli.js', 'install', 'chromium']
  const { status } = spawnSync(process.execPath, download, { cwd: ROOT, stdio: 'inherit' })
  const executable = chromium.executablePath()
  if (status !== 0 || !existsSync(executable)) {
    fail(
      'Chromium could not be downloaded. Install Chromium, Chrome, Edge or Firefox, then run `npm start` again.',
    )
  }
  return executable
}

function built(name: BrowserName): string {
  try {
    return buildExtension(name, 'demo')
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error))
  }
}

async function serveNear(port: number): Promise<PageServer> {
  return servePages(port).catch(() => servePages())
}

async function openWindow({ origin }: PageServer): Promise<void> {
  const locale = new Intl.DateTimeFormat().resolvedOptions().locale
  const pageLanguage = asked.lang ?? (locale.startsWith('it') ? 'it' : 'en')
  const languages = pageLanguage === 'it' ? ['it-IT', 'it'] : ['en-GB', 'en']
  const size = { width: 1440, height: 900 }
  const browser = await launch(name, { extension, executable, languages, headless: false, size })
  const facebook = `${origin}${FACEBOOK}?lang=${pageLanguage}`
  const blog = `${origin}${BLOG}?lang=${pageLanguage}`
  const blank = await browser.pages()
  await browser.open(blog)
  const page = await browser.open(facebook)
  for (const tab of blank) await tab.close()
  await page.bringToFront()
  console.log(`
Galateo is in the browser window that just opened.
  A company's post    ${facebook}
  A blog article      ${blog}
Click "${pageLanguage === 'it' ? 'Rispondi' : 'Reply'}" below a comment and write; Enter sends, Shift+Enter breaks the line.
Alt+Shift+G goes to the next tip. Close the window, or press Ctrl+C here, to end.`)
  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', () => resolve()))
  await Promise.race([browser.closed, interrupted])
  await browser.close()
}
