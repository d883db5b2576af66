/** Tables that take a while to make, and that most drafts do not need. */

/** A function that makes something when it is first asked for it, and keeps it. */
export function atFirstUse<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
