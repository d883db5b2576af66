/** What a phrase will find, told while it is typed. */

import {
  broadForm,
  formsOf,
  LANGUAGES,
  type Language,
  parsePhrase,
  type Wording,
} from '../../../../rules/index.ts'

export interface PhraseHint {
  /** Why it cannot be looked for. */
  readonly fault?: Wording
  /** Every form it stands for, in small letters without accents, as the engine looks for it. */
  readonly forms: readonly string[]
  /** A form that stands in too many texts. */
  readonly broad?: string
  /** The same word with its usual endings, e.g. `stupid{o,a,i,e}`; absent when the phrase has forms already. */
  readonly inflected?: string
}

/** @param language of the drafts in which it is looked for; `any`: in every language. */
export function hintOf(phrase: string, language: Language | 'any'): PhraseHint {
  const parsed = parsePhrase(phrase)
  if (!parsed.ok) return { fault: parsed.message, forms: [] }
  const forms = formsOf(phrase)
  const known = LANGUAGES.find((each) => each === language)
  const broad = broadForm(forms, known)
  const inflected = known && inflectedOf(phrase.trim(), known)
  return {
    forms,
    ...(broad === undefined ? {} : { broad }),
    ...(inflected === undefined ? {} : { inflected }),
  }
}

/** One plain word only: where a phrase of several words would change, its writer knows best. */
function inflectedOf(word: string, language: Language): string | undefined {
  if (!/^\p{L}{4,}$/u.test(word)) return undefined
  const rules = language === 'it' ? ITALIAN : ENGLISH
  for (const [ending, forms] of rules) if (ending.test(word)) return word.replace(ending, forms)
  return undefined
}

type Endings = readonly (readonly [ending: RegExp, forms: string])[]

const ITALIAN: Endings = [
  [/io$/u, '{io,ia,i,ie}'],
  [/co$/u, '{co,ca,ci,chi,che}'],
  [/go$/u, '{go,ga,gi,ghi,ghe}'],
  [/o$/u, '{o,a,i,e}'],
  [/a$/u, '{a,e}'],
  [/e$/u, '{e,i}'],
]

const ENGLISH: Endings = [
  [/([^aeiou])y$/u, '$1{y,ies}'],
  [/(ch|sh|x|z)$/u, '$1{,es}'],
  [/([^s])$/u, '$1{,s}'],
]
