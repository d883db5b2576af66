/** Builds the bench's pages and the extension that brings the code under test to them. */
import { readdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { BrowserName } from './browsers.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const RESULTS = fileURLToPath(new URL('../.results/editors/', import.meta.url))
export const PAGES = `${RESULTS}pages`

/** The folder of the extension built for a browser. */
export const extensionFor = (browser: BrowserName): string => `${RESULTS}extension-${browser}`

/** Pages are modules that mount an editor; what they share is not a page. */
const SHARED = ['bench', 'lexical', 'plain-box', 'draft-global', 'pictures', 'snapshots', 'line-steps']

/** Names of all the pages. */
export async function pageNames(): Promise<readonly string[]> {
  const names = await readdir(`${HERE}pages`)
  return names
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => name.replace(/\.tsx?$/, ''))
    .filter((name) => !SHARED.includes(name))
}

export async function bundle(): Promise<void> {
  const input = Object.fromEntries((await pageNames()).map((name) => [name, `${HERE}pages/${name}`]))
  const common = { configFile: false, logLevel: 'warn', root: HERE } as const
  await build({
    ...common,
    define: { 'process.env.NODE_ENV': '"production"' },
    // Vitest has Vite take JSX as in development, whose runtime is not in React's production build.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      outDir: PAGES,
      emptyOutDir: true,
      minify: false,
      target: 'esnext',
      chunkSizeWarningLimit: 1e5,
      rolldownOptions: { input, output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' } },
    },
  })
  for (const browser of ['chromium', 'firefox'] as const) {
    const outDir = extensionFor(browser)
    await build({
      ...common,
      define: { 'import.meta.env.FIREFOX': String(browser === 'firefox') },
      build: {
        outDir,
        emptyOutDir: true,
        minify: false,
        target: 'esnext',
        lib: { entry: `${HERE}extension.ts`, formats: ['iife'], name: 'bench', fileName: () => 'content.js' },
      },
    })
    await writeFile(`${outDir}/manifest.json`, JSON.stringify(MANIFEST))
  }
}

const MANIFEST = {
  manifest_version: 3,
  name: 'Editors bench',
  version: '1',
  browser_specific_settings: { gecko: { id: 'editors@galateo.example' } },
  host_permissions: ['http://127.0.0.1/*'],
  content_scripts: [
    {
      matches: ['http://127.0.0.1/*'],
      js: ['content.js'],
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
      run_at: 'document_idle',
    },
  ],
}
