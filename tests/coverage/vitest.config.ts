/**
 * `npm run coverage`: which branches of the engine and of the background the tests take that need no browser,
 * those against real web servers among them. The report is in `tests/.results/coverage`.
 */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import units from './vitest.config.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const inNode = (units.test?.projects ?? []).filter(
  (project) =>
    typeof project === 'object' &&
    'test' in project &&
    ['rules', 'background'].includes(String(project.test?.name)),
)

export default defineConfig({
  root,
  test: {
    ...units.test,
    projects: [...inNode, fileURLToPath(new URL('feed/vitest.config.ts', import.meta.url))],
    coverage: {
      provider: 'v8',
      include: ['rules/**/*.ts', 'entrypoints/background/**/*.ts'],
      // The command line's first file only starts it.
      exclude: ['rules/cli.ts'],
      reporter: ['text-summary', 'json-summary', 'json', 'html'],
      reportsDirectory: 'tests/.results/coverage',
      // A machine that is busy fails a test of time; what was taken was taken.
      reportOnFailure: true,
      thresholds: {
        'rules/**': { branches: 95 },
        'entrypoints/background/**': { branches: 95 },
      },
    },
  },
})
