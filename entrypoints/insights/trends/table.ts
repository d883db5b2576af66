/** A trend as rows of cells, for a spreadsheet: the same weeks and numbers as on the page. */
import type { Language } from '../../../rules/index.ts'
import { isoDay } from './dates.ts'
import type { Series, Trend } from './series.ts'
import type { trendsTexts } from './texts.ts'

/** @returns the names of the columns, then a row a week; a week in which nothing was sent has empty rates. */
export function trendTable(
  { weeks, series }: Trend,
  names: { seriesName(id: Series['id']): string; readonly title: string },
  texts: Pick<(typeof trendsTexts)['en'], 'week' | 'drafts' | 'words' | 'tips'>,
  language: Language,
): readonly (readonly string[])[] {
  // Spreadsheets read numbers in their own language: a decimal comma in Italian, nothing between thousands.
  const number = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 2 })
  return [
    [
      ...[texts.week, texts.drafts, texts.words, texts.tips],
      ...series.map(({ id }) => (series.length > 1 ? names.seriesName(id) : names.title)),
    ],
    ...weeks.map(({ start, drafts, words, flags }, place) => [
      isoDay(start),
      ...[drafts, words, flags].map((value) => number.format(value)),
      ...series.map(({ values }) => {
        const value = values[place]
        return value === undefined ? '' : number.format(value)
      }),
    ]),
  ]
}
