/** A world whose clock and chance belong to the test, and whose network is real. */
import { BETWEEN_PUBLICATIONS, type Send, type World } from '../../rules/feed/index.ts'

export interface TestWorld extends World {
  send: Send
  /** Moves the clock; what was to happen in between happens. */
  advance(ms: number): void
  online: boolean
  chance: number
  /** By how much `now` is wrong. */
  clockError: number
}

export function testWorld(start = Date.now()): TestWorld {
  let time = start
  const timers = new Set<{ readonly at: number; readonly act: () => void }>()
  const running = new Set<string>()
  return {
    online: true,
    chance: 0.5,
    clockError: 0,
    send: (url, init) => fetch(url, init),
    now() {
      return time + this.clockError
    },
    after(ms, act) {
      const timer = { at: time + ms, act }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    random() {
      return this.chance
    },
    isOnline() {
      return this.online
    },
    async alone(name, act) {
      if (running.has(name)) return 'busy'
      running.add(name)
      try {
        return await act()
      } finally {
        running.delete(name)
      }
    },
    advance(ms) {
      time += ms
      for (const timer of [...timers].sort((a, b) => a.at - b.at)) {
        if (timer.at > time || !timers.delete(timer)) continue
        timer.act()
      }
    },
  }
}

/** The same world, where one waits by the clock on the wall for a place that is busy: it is the server that must get ready. */
export function patient(world: World): World {
  return {
    ...world,
    random: Math.random,
    after(ms, act) {
      if (ms > BETWEEN_PUBLICATIONS) return world.after(ms, act)
      const timer = setTimeout(act, ms)
      return () => clearTimeout(timer)
    },
  }
}
