/** What names are told by: titles, everyday words, and the fold that compares them. */
import type { Language } from '../types.ts'
import { EVERYDAY_WORDS } from './language-words.ts'

/** A set from a list of words. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** Before a name, folded. */
export const TITLES = wordSet(`
  sig sigra signa signor signora signorina signore dott dottssa dottor dottore dottoressa dr prof profssa professore professoressa ing avv
  arch geom rag mr mrs ms miss mx sir madam mister don suor padre`)

/** Small letters, no accents, no apostrophes or full stops. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’.]/g, '')
}

const COMMON: Readonly<Record<Language, ReadonlySet<string>>> = {
  it: wordSet(EVERYDAY_WORDS.it),
  en: wordSet(EVERYDAY_WORDS.en),
}

/** An everyday word of the language, folded. */
export function isWordOf(word: string, language: Language): boolean {
  return COMMON[language].has(word)
}

/** An everyday word of either language, folded. */
export function isEveryday(word: string): boolean {
  return COMMON.it.has(word) || COMMON.en.has(word)
}
