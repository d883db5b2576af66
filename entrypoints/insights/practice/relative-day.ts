import type { Language } from '../../../rules/index.ts'

/** A day as one says it from another: "today", "tomorrow", "in 5 days". Moments in milliseconds since the epoch. */
export function relativeDay(moment: number, now: number, language: Language): string {
  const [day, today] = [moment, now].map((one) => new Date(one).setHours(0, 0, 0, 0))
  // Two midnights are 23 or 25 hours apart when the clocks change.
  const away = Math.round(((day ?? 0) - (today ?? 0)) / (24 * 60 * 60 * 1000))
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(away, 'day')
}
