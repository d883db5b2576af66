/** What is handed to the stores: the release as each browser gets it, its packages, and what their pages say of it. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))

export default defineConfig({
  root,
  test: {
    allowOnly: false,
    name: 'stores',
    include: ['tests/stores/**/*.test.ts'],
    environment: 'node',
    // Building is most of it; a busy machine is slow, not wrong.
    testTimeout: 180_000,
  },
})
