/** Web Locks for a DOM that has none: of those that ask with `ifAvailable`, one at a time has the lock. */
const held = new Set<string>()

async function request(name: string, _: object, act: (lock: object | null) => unknown): Promise<unknown> {
  if (held.has(name)) return act(null)
  held.add(name)
  try {
    return await act({ name })
  } finally {
    held.delete(name)
  }
}

export function ensureLocks(): void {
  if ('locks' in navigator && navigator.locks) return
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true })
}
