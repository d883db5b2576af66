/**
 * A replacement in the case of the words that it replaces: capitals for capitals, an initial capital for
 * an initial capital. A replacement that has capitals of its own (`Facebook`) keeps them.
 */
export function fitCase(words: string, replacement: string): string {
  if (isUpper(words) && letters(words) > 1 && replacement === replacement.toLowerCase())
    return replacement.toUpperCase()
  const initial = words.charAt(0)
  if (initial === initial.toLowerCase()) return replacement
  return replacement.charAt(0).toUpperCase() + replacement.slice(1)
}

function isUpper(words: string): boolean {
  return words === words.toUpperCase() && words !== words.toLowerCase()
}

function letters(words: string): number {
  return words.match(/\p{L}/gu)?.length ?? 0
}
