/**
 * Unit tests: everything below tests/ that needs no real browser or server. `rules` runs in plain Node,
 * as the engine must; `background` beside fake extension APIs and a fake IndexedDB; `pages`, all
 * the rest, beside those and a DOM. Tests in real browsers and against real servers have configurations of their own.
 */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

const root = fileURLToPath(new URL('..', import.meta.url))
const RULES = ['tests/{rules,docs}/**/*.test.{ts,tsx}', 'tests/*.test.ts']
const BACKGROUND = ['tests/background/**/*.test.{ts,tsx}']
/** Generous, in milliseconds: a machine that is busy with browsers is slow, not wrong. */
const testTimeout = 30_000
const ELSEWHERE = ['.results', 'editors', 'e2e', 'feed', 'demo', 'bench', 'stores'].map(
  (name) => `tests/${name}/**`,
)

export default defineConfig({
  root,
  test: {
    allowOnly: false,
    // Vitest would leave one processor idle, of two.
    maxWorkers: '100%',
    // Dexie says so each time that setup.ts empties IndexedDB under an open connection.
    onConsoleLog: (log) => !log.startsWith('Another connection wants to delete database'),
    projects: [
      { root, test: { name: 'rules', include: RULES, environment: 'node', testTimeout } },
      {
        root,
        plugins: [WxtVitest()],
        test: {
          name: 'background',
          testTimeout,
          include: BACKGROUND,
          environment: 'node',
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        root,
        plugins: [WxtVitest()],
        test: {
          name: 'pages',
          testTimeout,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...RULES, ...BACKGROUND, ...ELSEWHERE, '**/node_modules/**'],
          environment: 'happy-dom',
          setupFiles: ['tests/setup.ts', 'tests/setup-dom.ts'],
        },
      },
    ],
  },
})
