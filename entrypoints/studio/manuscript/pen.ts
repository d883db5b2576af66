/** Who writes a manuscript when several tabs have it open: whoever has its pen. */

/**
 * Asks for the pen of a manuscript, a Web Lock that is held until `signal` aborts; resolves once it is known who has it.
 */
export function holdPen(id: string, signal: AbortSignal, turn: { got(): Promise<void>; lost(): void }) {
  const name = `galateo-studio:${id}`
  const left = new Promise<void>((resolve) =>
    signal.addEventListener('abort', () => resolve(), { once: true }),
  )
  let queue = new AbortController()
  const known = Promise.withResolvers<void>()
  const request = (options: LockOptions) => {
    navigator.locks
      .request(name, options, async (lock) => {
        if (lock) {
          await turn.got()
          known.resolve()
          return left
        }
        turn.lost()
        known.resolve()
        wait()
      })
      .catch(() => {
        if (signal.aborted || options.signal?.aborted) return
        // Another tab took it.
        turn.lost()
        wait()
      })
  }
  function wait(): void {
    queue = new AbortController()
    request({ signal: AbortSignal.any([signal, queue.signal]) })
  }
  request({ ifAvailable: true })
  return known.promise.then(() => ({
    takeOver() {
      queue.abort()
      request({ steal: true })
    },
  }))
}
