import { LOCALES } from '../../../components/language.tsx'
import type { Language } from '../../../rules/index.ts'

/** British English, as the rest of our English. */
export function dayFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALES[language], options)
}

/** Two days and what is between: "16–22 novembre", "30 November – 6 December". */
export function daySpan(from: number, to: number, language: Language): string {
  const parts = dayFormat(language, { day: 'numeric', month: 'long' }).formatRangeToParts(from, to)
  // Between two months Italian days come with a nought.
  return parts.map(({ type, value }) => (type === 'day' ? String(Number(value)) : value)).join('')
}

/** The day in the person's own time zone, as `YYYY-MM-DD`. */
export function isoDay(moment: number): string {
  const date = new Date(moment)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
