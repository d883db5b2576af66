/** The coach on real pages: every scenario once in Chromium and once in Firefox, with the test build of the extension. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import type { BrowserName } from './browsers.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const scenariosIn = (browser: BrowserName) => ({
  root,
  test: {
    name: browser,
    include: ['tests/e2e/**/*.test.ts'],
    // Only Chromium lets a driver end the background, and tells what moved.
    exclude: browser === 'firefox' ? ['tests/e2e/{ended,still-pages}.test.ts'] : [],
    provide: { browser },
    globalSetup: ['tests/e2e/global-setup.ts'],
  },
})

export default defineConfig({
  root,
  test: {
    allowOnly: false,
    // A browser on a busy machine now and then loses a click. Twice in a row is a fault; Vitest names each retry.
    retry: 1,
    // So many mean that something is broken for all: to fail slowly one by one would take hours.
    bail: 20,
    // One browser at a time: focus, timing and the machine's two cores belong to it. Two were tried: 20 minutes
    // instead of 27, and now and then a scenario that did not get its turn in time.
    fileParallelism: false,
    maxWorkers: 1,
    // One process for all files of a browser, which bundles what looks at pages once.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [scenariosIn('chromium'), scenariosIn('firefox')],
  },
})
