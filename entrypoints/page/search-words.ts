/** The words of a search, folded as `foldWords` folds what is searched; all of them must occur. */
export function searchWords(search: string): readonly string[] {
  return foldWords(search).split(/\s+/u).filter(Boolean)
}

/** Case, accents and apostrophe forms do not matter to a search. */
export function foldWords(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/gu, "'").toLowerCase()
}

/**
 * Whether a folded text holds each of these words, where one of its own begins: up to two letters as they stand (`tu`), more
 * also with another ending (`parolacce` for `parolaccia`), so that nobody has to know how a rule puts it.
 */
export function holdsWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => {
    // The “o” of “tu o Lei” says nothing.
    if (word.length === 1 && words.length > 1) return true
    const isWhole = word.length <= 2
    const sought = isWhole ? word : withoutEnding(word)
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      if (isLetter(text[at - 1]) && isLetter(sought[0])) continue
      if (!isWhole || !isLetter(text[at + sought.length])) return true
    }
    return false
  })
}

/** As far as Italian and English words change, in number and in gender. */
function withoutEnding(word: string): string {
  const stem = word.replace(/(?:h?[aeiou]+|[aeiou]*(?<!s)s)$/u, '')
  return stem.length < 4 ? word : stem
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
