/** Web Locks for a DOM that has none: Node's own. */
import { locks } from 'node:worker_threads'

export function ensureLocks(): void {
  if ('locks' in navigator && navigator.locks) return
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true })
}
