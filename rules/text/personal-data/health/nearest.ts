/** What a frame found in front of a word about health. */
export interface Held {
  /** From whoever it is to the word. */
  readonly words: string
  /** What stands before that. */
  readonly ahead: string
}

/** Of people who are spoken of one after another, so many are tried: “Meg, we know Finn’s …”. */
const MOST = 6

/**
 * The first match of a frame, from the left, that `isOwn` takes for somebody’s: one that begins farther on may be.
 * @param frame with the flag `g`
 */
export function nearest(frame: RegExp, before: string, isOwn: (held: Held) => boolean): Held | undefined {
  frame.lastIndex = 0
  for (let tries = 0; tries < MOST; tries++) {
    const match = frame.exec(before)
    if (!match) return undefined
    const held = { words: match[0], ahead: before.slice(0, match.index + 1) }
    if (isOwn(held)) return held
    frame.lastIndex = match.index + 1
  }
  return undefined
}
