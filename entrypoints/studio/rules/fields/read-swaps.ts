/** Pairs of words pasted as lines or as columns of a spreadsheet. */

export interface ReadSwap {
  readonly from: string
  readonly to: readonly string[]
}

/** Between what is replaced and what is better: a tab, an arrow, or `=`. */
const BETWEEN = /\t+|\s*(?:→|->|=>|⇒)\s*|\s+=\s+/u

/** One pair per line; several better forms stand in further columns or are divided by `|`. Lines without a pair are left out. */
export function readSwaps(text: string): readonly ReadSwap[] {
  return text.split(/[\r\n]+/u).flatMap((line) => {
    const [from = '', ...rest] = line.split(BETWEEN).map((part) => part.trim())
    const to = rest.flatMap((part) => part.split('|')).map((part) => part.trim())
    const better = [...new Set(to.filter((each) => each !== ''))]
    return from !== '' && better.length > 0 ? [{ from, to: better }] : []
  })
}
