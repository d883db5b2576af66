/** The feed against real web servers on loopback: nginx, Apache and OpenStack Swift from Debian, one file at a time. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))

export default defineConfig({
  root,
  test: {
    allowOnly: false,
    name: 'feed',
    include: ['tests/feed/**/*.test.ts'],
    environment: 'node',
    // Generous: a machine that is busy with browsers is slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
