/** Keeps a pack on the desk while it is written: one write at a time, and always of the newest. */
import type { Pack } from '../../../rules/index.ts'

/** Whether what is on the page is on the desk too. */
export type Saving = 'kept' | 'keeping' | 'failed'

/** Between writes there is this many times as long as the last one took: a large pack must not hold up typing. */
const REST = 4

export interface Desk {
  newest(): Pack
  write(pack: Pack): Promise<void>
  /** Told of each change. */
  saving(now: Saving): void
}

export interface Keeper {
  keep(): void
  /** Writes without further rest; resolves when nothing is left to write, or it failed. */
  hurry(): Promise<void>
}

export function createKeeper(desk: Desk, signal: AbortSignal): Keeper {
  let writing: Promise<void> | undefined
  let hurried = Promise.withResolvers<void>()

  async function write(): Promise<void> {
    try {
      for (let written: Pack | undefined; written !== desk.newest(); ) {
        written = desk.newest()
        const start = performance.now()
        await desk.write(written)
        const rest = (performance.now() - start) * REST
        if (written !== desk.newest()) await Promise.race([pause(rest, signal), hurried.promise])
      }
      desk.saving('kept')
    } catch (error) {
      console.warn('The pack could not be kept:', error)
      desk.saving('failed')
    }
    writing = undefined
  }

  return {
    keep() {
      desk.saving('keeping')
      writing ??= write()
    },
    async hurry() {
      hurried.resolve()
      hurried = Promise.withResolvers<void>()
      await writing
    },
  }
}

/** @param ms cut short when the page is hidden or left, so that nothing typed is lost. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const ended = new AbortController()
    const until = { signal: ended.signal, once: true }
    const end = () => {
      clearTimeout(timer)
      ended.abort()
      resolve()
    }
    const timer = setTimeout(end, ms)
    document.addEventListener('visibilitychange', end, until)
    addEventListener('pagehide', end, until)
    signal.addEventListener('abort', end, until)
  })
}
