import { expect, it } from 'vitest'
import { dal, LOCALES } from '../../components/language.tsx'

it.each([
  [1, 'dal 1 nov 2026', 'Dal 1 nov 2026', 'al 1 nov 2026'],
  [8, 'dall’8 nov 2026', 'Dall’8 nov 2026', 'all’8 nov 2026'],
  [11, 'dall’11 nov 2026', 'Dall’11 nov 2026', 'all’11 nov 2026'],
  [18, 'dal 18 nov 2026', 'Dal 18 nov 2026', 'al 18 nov 2026'],
])('the %sth in Italian, with what stands before it', (date, since, first, until) => {
  const day = new Intl.DateTimeFormat(LOCALES.it, { dateStyle: 'medium' }).format(new Date(2026, 10, date))
  expect([dal(day), dal(day, 'Dal'), dal(day, 'al')]).toEqual([since, first, until])
})
