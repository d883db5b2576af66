/**
 * One write of the history after another. Sealing takes its time outside a transaction, so two writes at
 * once could each work on what the other is about to replace.
 */
let last: Promise<unknown> = Promise.resolve()

/** Runs `write` once those before it have ended, however they ended. */
export function inTurn<T>(write: () => Promise<T>): Promise<T> {
  const turn = last.then(write)
  last = turn.catch(() => {})
  return turn
}
