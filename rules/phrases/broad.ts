/** Phrases that stand in too many texts to say anything. */
import { EVERYDAY_WORDS } from '../text/language-words.ts'
import type { Language } from '../types.ts'
import { expand, parsePhrase } from './parse.ts'

/** The lists go from the words of any text to shorthand, oaths and the words of shops, which begin with these. */
const SHORTHAND = { it: 'nn', en: 'u' } as const

const COMMON: Readonly<Record<Language, ReadonlySet<string>>> = { it: commonIn('it'), en: commonIn('en') }

function commonIn(language: Language): ReadonlySet<string> {
  const words = EVERYDAY_WORDS[language].split(/\s+/u)
  return new Set(words.slice(0, words.indexOf(SHORTHAND[language])))
}

/** One word this short, or a beginning this short, stands in too many texts. */
const SHORTEST_WORD = 3
const SHORTEST_BEGINNING = 4

/** Every form that a phrase stands for; none when it cannot be read. */
export function formsOf(phrase: string): readonly string[] {
  const parsed = parsePhrase(phrase)
  return parsed.ok ? expand(parsed.pieces) : []
}

/**
 * The first form that stands in too many texts of that language.
 * @param shortest how many letters a word needs; 0 for what has a replacement, as shorthand is meant however short it is.
 */
export function broadForm(
  forms: readonly string[],
  language: Language | undefined,
  shortest = SHORTEST_WORD,
): string | undefined {
  return forms.find((form) => isBroad(form, language, shortest))
}

function isBroad(form: string, language: Language | undefined, shortest: number): boolean {
  if (form.includes(' ')) return false
  if (form.endsWith('*')) return form.length - 1 < SHORTEST_BEGINNING
  if (!/^\p{L}+$/u.test(form)) return false
  return form.length < shortest || (language !== undefined && COMMON[language].has(form) && form.length < 5)
}
