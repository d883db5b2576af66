/** The words of a search, folded as `foldWords` folds what is searched; all of them must occur. */
export function searchWords(search: string): readonly string[] {
  return foldWords(search).split(/\s+/u).filter(Boolean)
}

/** Case, accents and apostrophe forms do not matter to a search. */
export function foldWords(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/gu, "'").toLowerCase()
}
