/** The world as a sync sees it from the background: this browser's network, clock and locks. */
import type { World } from '../../rules/feed/index.ts'

export const world: World = {
  send: (url, init) => fetch(url, init),
  now: () => Date.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms)
    return () => clearTimeout(timer)
  },
  random: () => Math.random(),
  // Unknown is as good as yes: the answer tells.
  isOnline: () => navigator.onLine !== false,
  // A lock ends with the context that holds it, so that a worker that was killed leaves none behind.
  alone: (name, act) =>
    navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? act() : 'busy')),
}

/** The same, for what a person asks for: it waits for what is under way, and is then done all the same. */
export const patientWorld: World = {
  ...world,
  alone: (name, act) => navigator.locks.request(name, act),
}
