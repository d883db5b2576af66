/**
 * Shows the gallery to eyes and to axe: `node tests/gallery/shoot.ts [folder] [scene…]`. Saves a
 * picture of each scene in both languages and themes, and ends with 1 if axe finds anything.
 */
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { createServer } from 'vite'

const SCENES = [
  ...[
    'components',
    'before',
    'tips',
    'selected',
    'few',
    'popover',
    'popover-keys',
    'popover-stop',
    'asking',
    'clear',
    'folded',
  ],
  ...['left', 'applied', 'copied', 'updated', 'no-packs', 'unreadable', 'no-composer'],
]
const SIZES = {
  wide: { width: 1280, height: 800 },
  narrow: { width: 320, height: 640 },
  zoomed: { width: 640, height: 400 },
} as const
const [folder = '/tmp/gallery', ...chosen] = process.argv.slice(2)
const axe = createRequire(import.meta.url).resolve('axe-core')

async function shoot(browser: Browser, address: string): Promise<number> {
  let violations = 0
  for (const scene of chosen.length > 0 ? chosen : SCENES) {
    for (const language of ['it', 'en']) {
      for (const theme of ['light', 'dark'] as const) {
        for (const [size, viewport] of Object.entries(SIZES)) {
          if (size !== 'wide' && (language === 'en' || theme === 'dark')) continue
          const context = await browser.newContext({
            viewport,
            colorScheme: theme,
            reducedMotion: 'reduce',
            deviceScaleFactor: 1.5,
          })
          const page = await context.newPage()
          page.on('pageerror', (error) => console.error(`${scene}: ${error.message}`))
          await page.goto(`${address}?scene=${scene}&language=${language}&theme=${theme}`)
          await page.waitForSelector(scene === 'components' ? '.g-page' : '.coach > *')
          await page.waitForFunction(() => document.fonts.status === 'loaded')
          const path = `${folder}/${scene}-${language}-${theme}${size === 'wide' ? '' : `-${viewport.width}`}.png`
          await page.screenshot({ path, fullPage: scene === 'components' })
          violations += await inspect(page, path)
          violations += await overflow(page, path)
          violations += await lostFocus(page, scene)
          await context.close()
        }
      }
    }
  }
  return violations
}

/** The surfaces that a key opened have the focus; all others leave it in the draft. */
async function lostFocus(page: Page, scene: string): Promise<number> {
  if (scene === 'components') return 0
  const inCoach = await page.evaluate(() =>
    document.documentElement.lastElementChild?.shadowRoot?.activeElement
      ?.closest('[role]')
      ?.getAttribute('role'),
  )
  const expected = { asking: 'alertdialog', 'popover-keys': 'dialog' }[scene]
  if ((inCoach ?? undefined) === expected) return 0
  console.log(`${scene}\n  the focus is in ${inCoach ?? 'the draft'}, not in ${expected ?? 'the draft'}`)
  return 1
}

/** Whether one must scroll sideways. */
async function overflow(page: Page, name: string): Promise<number> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (beyond > 0) console.log(`${name}\n  ${beyond} px beyond the right edge`)
  return beyond > 0 ? 1 : 0
}

/** axe on what is ours: the page of components, or the coach in its shadow root. */
async function inspect(page: Page, name: string): Promise<number> {
  await page.addScriptTag({ path: axe })
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const host = document.documentElement.lastElementChild
    const inShadow = host?.shadowRoot
    const target = inShadow ? { include: [{ fromShadowDom: ['html > div', '.coach'] }] } : document
    const { violations, passes } = await axe.run(target as Parameters<typeof axe.run>[0], {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    if (passes.length === 0) throw new Error('axe saw nothing')
    return violations.map(({ id, help, nodes }) => ({
      ...{ id, help },
      nodes: nodes.map(({ target: at, any }) => `${at.join(' ')} ${any[0]?.message ?? ''}`),
    }))
  })
  for (const { id, help, nodes } of found)
    console.log(`${name}\n  ${id}: ${help}\n    ${nodes.slice(0, 6).join('\n    ')}`)
  return found.length
}

await mkdir(folder, { recursive: true })
const server = await createServer({
  configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
  // A picture is of one state of the sources, whoever edits them meanwhile.
  server: { hmr: false, watch: null },
})
await server.listen()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
})
const violations = await shoot(browser, server.resolvedUrls?.local[0] ?? '')
await browser.close()
await server.close()
console.log(`${violations} violations; pictures in ${folder}`)
process.exitCode = violations > 0 ? 1 : 0
