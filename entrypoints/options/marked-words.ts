/** A stretch of an example, from `start` on, marked or not. */
export interface Stretch {
  readonly start: number
  readonly words: string
  readonly marked: boolean
}

/** Splits a text where the words stand that a rule flags in it, in their order; what is not found is not marked. */
export function markedWords(text: string, flagged: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let end = 0
  const add = (to: number, marked: boolean) => {
    if (to > end) stretches.push({ start: end, words: text.slice(end, to), marked })
    end = to
  }
  for (const words of flagged) {
    const at = text.indexOf(words, end)
    if (at < 0) continue
    add(at, false)
    add(at + words.length, true)
  }
  add(text.length, false)
  return stretches
}
