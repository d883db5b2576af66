/** The tests that say what the engine's parts do, for `npm run mutants`: quick ones, since each mutant runs them anew. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))

export default defineConfig({
  root,
  test: {
    allowOnly: false,
    name: 'rules',
    environment: 'node',
    // The engine is read once for a mutant, not once for each file of tests.
    isolate: false,
    // A mutant that never ends is ended by Stryker.
    testTimeout: 120_000,
    include: [
      'tests/rules/checks/!(registration).test.ts',
      'tests/rules/{check,conversation,findings,pack-lint,patterns,phrases,places}.test.ts',
      'tests/rules/{matching,phrases}/*.test.ts',
      'tests/rules/pack/{applies,inherit,narrower,next-version}.test.ts',
    ],
  },
})
