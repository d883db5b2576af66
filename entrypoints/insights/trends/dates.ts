import type { Language } from '../../../rules/index.ts'

/** British English, as the rest of our English. */
export function dayFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'it', options)
}

/** The day in the person's own time zone, as `YYYY-MM-DD`. */
export function isoDay(moment: number): string {
  const date = new Date(moment)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
