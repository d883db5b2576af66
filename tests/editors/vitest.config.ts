/** The real editors in real browsers, one browser at a time. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'editors',
    include: ['tests/editors/*.test.ts'],
    globalSetup: ['tests/editors/setup.ts'],
    fileParallelism: false,
    allowOnly: false,
    hookTimeout: 60_000,
    testTimeout: Number(process.env.EDITOR_STEPS ?? 0) > 100 ? 600_000 : 60_000,
  },
})
