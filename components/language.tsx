/**
 * The one mechanism for interface text. Each surface keeps its texts in a `texts.ts` beside it:
 * `defineTexts({ en: {...}, it: {...} })`; a component reads them with `useTexts(texts)`.
 * A text that needs a value is a function; plurals, dates and numbers go through `useFormat()`.
 */
import { createContext, type ReactNode, useContext } from 'react'
import type { Language } from '../rules/index.ts'

// biome-ignore lint/suspicious/noExplicitAny: a text may take any values; each call is still checked against its own type
type Text = string | ((...values: any[]) => string)
interface Texts {
  readonly [key: string]: Text | Texts
}

/** The same keys as `T`, with any wording. */
type Wording<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Wording<T[K]>
}

/** Both languages of a surface's texts; the compiler refuses a missing or an extra key. */
export function defineTexts<T extends Texts>(texts: {
  readonly en: T & Wording<T>
  readonly it: NoInfer<Wording<T>>
}): Readonly<Record<Language, Wording<T>>> {
  return texts
}

const LanguageContext = createContext<Language>('en')

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>
}

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

export function useTexts<T>(texts: Readonly<Record<Language, T>>): T {
  return texts[useLanguage()]
}

/** How numbers and days are written in each language. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', it: 'it' }

function formatIn(language: Language) {
  const locale = LOCALES[language]
  const number = new Intl.NumberFormat(locale, { useGrouping: 'always' })
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
  return {
    number: (value: number) => number.format(value),
    dateTime: (milliseconds: number) => date.format(milliseconds),
    day: (milliseconds: number) => day.format(milliseconds),
  }
}

/** One for all: browsers take their time to make them, and a list has hundreds of parts that ask. */
const formats = new Map<Language, ReturnType<typeof formatIn>>()

/** Numbers and dates in the interface language. */
export function useFormat() {
  const language = useLanguage()
  const format = formats.get(language) ?? formatIn(language)
  formats.set(language, format)
  return format
}

/** The interface language for a choice of `auto`: the first of the browser's languages that we speak, else English. */
export function preferredLanguage(browserLanguages: readonly string[]): Language {
  for (const tag of browserLanguages) {
    const base = tag.slice(0, 2).toLowerCase()
    if (base === 'it' || base === 'en') return base
  }
  return 'en'
}

const plurals: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  it: new Intl.PluralRules('it'),
}

/** `one` or `other` of a count, for texts: `plural('en', n, 'tip', 'tips')`. */
export function plural(language: Language, count: number, one: string, other: string): string {
  return plurals[language].select(count) === 'one' ? one : other
}

/** Italian before a day as `useFormat` writes it: `dal 7 nov 2026`, but `dall’8 nov 2026`. */
export function dal(day: string, word: 'dal' | 'Dal' | 'al' = 'dal'): string {
  return /^(?:8|11)\b/u.test(day) ? `${word}l’${day}` : `${word} ${day}`
}

/** Outer and inner marks. */
const QUOTES: Readonly<Record<Language, readonly [string, string, string, string]>> = {
  en: ['“', '”', '‘', '’'],
  it: ['«', '»', '“', '”'],
}

/** Words in quotation marks, unless they stand in them; marks of the same kind within become inner ones. */
export function quote(language: Language, words: string): string {
  const [open, close, innerOpen, innerClose] = QUOTES[language]
  if (words.startsWith(open) && words.indexOf(close) === words.length - 1) return words
  return `${open}${words.replaceAll(open, innerOpen).replaceAll(close, innerClose)}${close}`
}
