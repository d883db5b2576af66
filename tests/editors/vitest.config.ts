/** The real editors in real browsers, two files at a time. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'editors',
    include: ['tests/editors/*.test.ts'],
    globalSetup: ['tests/editors/setup.ts'],
    maxWorkers: 2,
    allowOnly: false,
    // A browser on a busy machine now and then loses a click. Twice in a row is a fault; Vitest names each retry.
    retry: 1,
    hookTimeout: 60_000,
    testTimeout: Number(process.env.EDITOR_STEPS ?? 0) > 100 ? 600_000 : 60_000,
  },
})
