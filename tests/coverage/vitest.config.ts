/**
 * `npm run coverage`: which branches of the engine and of the background the tests take that need no browser, the feed's
 * against real web servers among them. Pages' tests count too: they run the background itself. Told by folder; the whole
 * report is in `tests/.results/coverage`.
 */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import units from '../vitest.config.ts'
import { HELD } from './bar.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export default defineConfig({
  root,
  test: {
    ...units.test,
    projects: [
      ...(units.test?.projects ?? []),
      fileURLToPath(new URL('../feed/vitest.config.ts', import.meta.url)),
    ],
    reporters: ['default', fileURLToPath(new URL('by-folder.ts', import.meta.url))],
    coverage: {
      provider: 'v8',
      include: ['rules/**/*.ts', 'entrypoints/background/**/*.ts'],
      // The command line's first file runs in a process of its own. Lists of names and words have no branches.
      exclude: ['rules/cli.ts', 'rules/text/{given-names,hashtag-words,language-words}.ts'],
      reporter: ['json', 'html'],
      reportsDirectory: 'tests/.results/coverage',
      // A test that fails hides nothing of what was taken.
      reportOnFailure: true,
      thresholds: Object.fromEntries(Object.entries(HELD).map(([files, branches]) => [files, { branches }])),
    },
  },
})
