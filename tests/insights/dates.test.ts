import { expect, it } from 'vitest'
import { daySpan } from '../../entrypoints/insights/trends/dates.ts'

const at = (month: number, day: number) => new Date(2026, month - 1, day, 12).getTime()

it.each([
  ['it', at(11, 16), at(11, 22), '16–22 novembre'],
  ['it', at(11, 30), at(12, 6), '30 novembre – 6 dicembre'],
  ['en', at(11, 16), at(11, 22), '16–22 November'],
  ['en', at(11, 30), at(12, 6), '30 November – 6 December'],
] as const)('a week is written as one says it (%s)', (language, from, to, expected) => {
  // Which spaces stand around the dash is the browser's affair.
  const plain = (text: string) => text.replace(/\s*–\s*/u, '–')
  expect(plain(daySpan(from, to, language))).toBe(plain(expected))
})
