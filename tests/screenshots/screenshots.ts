/**
 * `npm run screenshots`: pictures of every surface with the real extension in Chromium, in both languages and
 * themes, new and after two months of use, in `tests/.results/screenshots`.
 *
 *   npm run screenshots -- [--only NAME]... [--lang it|en] [--theme light|dark]
 *   npm run screenshots -- --stores      the pictures of the stores' pages, in `tests/.results/screenshots/stores`
 *   npm run screenshots -- --readme      the few that README.md shows, in `.github/pictures`
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildPages, RESULTS, servePages } from '../demo/pages.ts'
import { launch } from '../e2e/browsers.ts'
import { buildExtension } from '../e2e/build-extension.ts'
import { ensureBrowser } from '../e2e/find-browser.ts'
import type { Page } from '../e2e/page.ts'
import { STORE_PICTURES, STORE_SIZE } from '../stores/pictures.ts'
import { give, given } from './given.ts'
import { STATES } from './states.ts'
import { type Stage, SURFACES, type Surface } from './surfaces.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FOLDER = join(RESULTS, 'screenshots')
const LANGUAGES = ['it', 'en'] as const
const THEMES = ['light', 'dark'] as const
/** A notebook's window. */
const SIZE = { width: 1440, height: 900 } as const
/** Small enough to be read where README.md is shown. */
const README_SIZE = { width: 1200, height: 750 } as const

type Theme = (typeof THEMES)[number]

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    lang: { type: 'string' },
    theme: { type: 'string' },
    stores: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
  },
})

/** What README.md shows: few, small, in English. */
const README_PICTURES = [
  { surface: 'tips', theme: 'light', file: 'tips-light' },
  { surface: 'tips', theme: 'dark', file: 'tips-dark' },
  { surface: 'question', theme: 'light', file: 'question' },
  { surface: 'trends', theme: 'light', file: 'trends', at: '.uplot' },
  { surface: 'studio-rule', theme: 'light', file: 'studio' },
] as const

const executable = ensureBrowser('chromium')
const extension = buildExtension('chromium', 'demo')
await buildPages()
const server = await servePages()
let count = 0
const failed: string[] = []
try {
  if (asked.readme) await inLanguage('en', README_SIZE, forReadme)
  else
    for (const language of LANGUAGES.filter((one) => asked.lang === undefined || one === asked.lang))
      await inLanguage(language, asked.stores ? STORE_SIZE : SIZE, asked.stores ? forStores : everySurface)
} finally {
  await server.close()
}
console.log(`${count} pictures are in ${asked.readme ? '.github/pictures' : FOLDER}`)
for (const fault of failed) console.error(fault)
process.exitCode = failed.length > 0 ? 1 : 0

async function inLanguage(
  language: 'it' | 'en',
  size: { readonly width: number; readonly height: number },
  act: (stage: Stage) => Promise<void>,
): Promise<void> {
  const languages = language === 'it' ? ['it-IT', 'it'] : ['en-GB', 'en']
  const browser = await launch('chromium', { extension, executable, languages, size })
  try {
    await act({ browser, origin: server.origin, language })
  } finally {
    await browser.close()
  }
}

async function everySurface(stage: Stage): Promise<void> {
  const wanted = [...SURFACES, ...STATES].filter(({ name }) => !asked.only || asked.only.includes(name))
  const themes = THEMES.filter((one) => asked.theme === undefined || one === asked.theme)
  for (const when of ['new', 'used'] as const) {
    if (when === 'used') await use(stage)
    for (const theme of themes) {
      const folder = join(FOLDER, stage.language, theme, when)
      mkdirSync(folder, { recursive: true })
      for (const surface of wanted.filter((one) => (one.when ?? when) === when)) {
        await attempt(`${stage.language} ${theme} ${when} ${surface.name}`, () =>
          shoot(stage, surface, theme, `${join(folder, surface.name)}.png`),
        )
      }
    }
  }
}

async function forStores(stage: Stage): Promise<void> {
  await use(stage)
  const folder = join(FOLDER, 'stores', stage.language)
  mkdirSync(folder, { recursive: true })
  // The history first: what is written for the other pictures would stand in it.
  for (const [at, name] of [...STORE_PICTURES.entries()].toReversed())
    await shoot(stage, surfaceOf(name), 'light', `${join(folder, `${at + 1}-${name}`)}.png`)
}

async function forReadme(stage: Stage): Promise<void> {
  await use(stage)
  const folder = join(ROOT, '.github/pictures')
  mkdirSync(folder, { recursive: true })
  for (const picture of README_PICTURES) {
    const { name, open } = surfaceOf(picture.surface)
    const opened = async (to: Stage) => {
      const page = await open(to)
      if ('at' in picture) await scrollTo(page, picture.at)
      return page
    }
    await shoot(stage, { name, open: opened }, picture.theme, `${join(folder, picture.file)}.webp`, 1.5)
  }
}

async function scrollTo(page: Page, css: string): Promise<void> {
  await page.see({ css })
  await page.evaluate(
    (css) => document.querySelector(css)?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    css,
  )
}

/** The surfaces of the stores' pages have names of their own there. */
function surfaceOf(name: string): Omit<Surface, 'whole'> {
  const called = { history: 'history-draft', rules: 'rule' }[name] ?? name
  const surface = SURFACES.find((one) => one.name === called)
  if (!surface) throw new Error(`No surface is called ${called}`)
  return { name: surface.name, open: surface.open }
}

async function use({ browser, language }: Stage): Promise<void> {
  const page = await browser.openExtensionPage('privacy.html')
  await page.see({ role: 'heading', nth: 0 })
  await give(page, given(language, Date.now()))
  await page.close()
}

async function attempt(what: string, act: () => Promise<void>): Promise<void> {
  await act().catch((error: unknown) =>
    failed.push(`${what}: ${error instanceof Error ? error.message : error}`),
  )
}

async function shoot(
  stage: Stage,
  surface: Omit<Surface, 'when' | 'whole'> & { readonly whole?: boolean },
  theme: Theme,
  file: `${string}.${'png' | 'webp'}`,
  scale = 1,
): Promise<void> {
  const before = await stage.browser.pages()
  let page: Page | undefined
  try {
    page = await surface.open(stage)
    await page.prefer({ scheme: theme })
    if (scale !== 1) await page.resize(README_SIZE.width, README_SIZE.height, scale)
    await page.rest()
    await page.screenshot(file, surface.whole === true)
    count += 1
  } finally {
    await page?.close().catch(() => {})
    await surface.leave?.(stage)
    for (const other of await stage.browser.pages()) if (!before.includes(other)) await other.close()
  }
}
