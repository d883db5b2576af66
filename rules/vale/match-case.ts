/** Replacements in the capitals of what they replace, for Vale's `matchcase`. */

type Casing = 'lower' | 'upper' | 'title' | 'mixed'

const WORD = /\p{L}+(?:['’]\p{L}+)*/gu

/**
 * Words that stay as they are at either end keep their own capitals; what is rewritten between them takes
 * those of what stood there. Text with capitals of its own (`iPhone`, `Two Words`) gives no rule, and changes nothing.
 */
export function matchCase(replacement: string, observed: string): string {
  const fresh = replacement.match(WORD) ?? []
  const old = observed.match(WORD) ?? []
  if (fresh.length === 0 || old.length === 0) return recased(replacement, casingOf(observed))
  let head = 0
  while (head < Math.min(fresh.length, old.length) && same(fresh[head], old[head])) head++
  let tail = 0
  while (
    tail < Math.min(fresh.length, old.length) - head &&
    same(fresh[fresh.length - 1 - tail], old[old.length - 1 - tail])
  )
    tail++
  const middle = old.slice(head, old.length - tail)
  // An inserted word asks the word behind it: a capital before it may only begin the sentence.
  const neighbour = tail > 0 ? old[old.length - tail] : old[head - 1]
  const casing = casingOf(middle.length > 0 ? middle.join(' ') : (neighbour ?? ''))
  let index = -1
  return replacement.replace(WORD, (word) => {
    index++
    if (index < head) return recased(word, casingOf(old[index] ?? ''))
    if (index >= fresh.length - tail)
      return recased(word, casingOf(old[old.length - (fresh.length - index)] ?? ''))
    return recased(word, casing === 'title' && index > head ? 'lower' : casing)
  })
}

const same = (one: string | undefined, other: string | undefined) =>
  one?.toLowerCase() === other?.toLowerCase()

function casingOf(text: string): Casing {
  const letters = text.match(/\p{L}/gu) ?? []
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length
  const small = letters.filter((letter) => /\p{Ll}/u.test(letter)).length
  const [first = ''] = letters
  if (letters.length === 0) return 'mixed'
  if (capitals === 0) return 'lower'
  if (small === 0) return letters.length === 1 ? 'title' : 'upper'
  return capitals === 1 && /\p{Lu}/u.test(first) ? 'title' : 'mixed'
}

function recased(text: string, casing: Casing): string {
  switch (casing) {
    case 'lower':
      return text.toLowerCase()
    case 'upper':
      return text.toUpperCase()
    case 'title':
      return capitalized(text.toLowerCase())
    case 'mixed':
      return text
  }
}

/** With its first letter as a capital, if that is an ASCII letter: Vale does no more. */
export function capitalized(text: string): string {
  return /^[a-z]/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
