import { LOCALES } from '../../components/language.tsx'
import type { Language } from '../../rules/index.ts'

/** Midnight before a moment, both in milliseconds since the epoch. */
export function startOfDay(moment: number): number {
  return new Date(moment).setHours(0, 0, 0, 0)
}

/** The day of a moment as one says it: "Today", "Yesterday", "Friday 21 November", with the year when it is another. */
export function dayName(moment: number, now: number, language: Language): string {
  const start = startOfDay(moment)
  const today = startOfDay(now)
  // Two midnights are 23 or 25 hours apart when the clocks change.
  const away = Math.round((start - today) / (24 * 60 * 60 * 1000))
  if (away === 0 || away === -1) {
    return capitalise(
      new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(away, 'day'),
      language,
    )
  }
  const sameYear = new Date(start).getFullYear() === new Date(now).getFullYear()
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  })
  return capitalise(format.format(start), language)
}

/** The time of day, e.g. "14:32". */
export function timeOfDay(at: number, language: Language): string {
  return TIME[language].format(at)
}

const TIME: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat(LOCALES.en, { timeStyle: 'short' }),
  it: new Intl.DateTimeFormat(LOCALES.it, { timeStyle: 'short' }),
}

function capitalise(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}
