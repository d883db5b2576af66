/** What was worked out of a word, kept: most words of a draft were in the draft before it. */

const MOST_KEPT = 4000
/** Longer words are made up, and not worth keeping. */
const LONGEST = 30

/** The same function, asked once for each word. When it has learned too many it forgets them all. */
export function remembered<T extends boolean | number>(judge: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const verdict = judge(word)
    if (word.length > LONGEST) return verdict
    if (known.size >= MOST_KEPT) known.clear()
    known.set(word, verdict)
    return verdict
  }
}
