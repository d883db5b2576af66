/** `galateo`: the engine for agencies' scripts and CI. Thin: it hands the process to `cli/`. */
import { once } from 'node:events'
import { run } from './cli/run.ts'
import type { World } from './feed/index.ts'

// Whoever reads us may have had enough (`galateo … | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2)
})

const world: World = {
  send: (url, init) => fetch(url, init),
  now: Date.now,
  after(ms, act) {
    const timer = setTimeout(act, ms)
    return () => clearTimeout(timer)
  },
  random: Math.random,
  isOnline: () => true,
  alone: (_, act) => act(),
}

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  async out(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  err(text) {
    process.stderr.write(text)
  },
  world,
  variable: (name) => process.env[name],
})
