import { useMemo } from 'react'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { sharedTexts } from '../../../components/texts.ts'
import type { DraftRecord } from '../../background/history.ts'
import type { SentDraft } from '../../background/learning/drafts.ts'
import { type PackUpdate, packUpdates } from '../../background/learning/updates.ts'
import { save } from '../../page/save-file.ts'
import { csvOf } from '../export.ts'
import type { TrendsChoice } from './address.ts'
import { dayFormat, isoDay } from './dates.ts'
import type { PictureWords } from './picture.ts'
import { ruleNames } from './rule-names.ts'
import type { Series, Trend } from './series.ts'
import { trendTable } from './table.ts'
import { trendsTexts } from './texts.ts'

/** A trend in words: its title, its summary, its weeks and numbers, in the reader's language. */
export interface TrendWords {
  readonly title: string
  readonly summary: string
  seriesName(id: Series['id']): string
  weekShort(start: number): string
  weekLong(start: number): string
  /** A rate, with one digit after the point. */
  number(value: number): string
  updates(drafts: readonly SentDraft[]): readonly PackUpdate[]
  picture(hasMarks: boolean, now: number): PictureWords
  fileName(ending: string, now: number): string
  saveCsv(now: number): void
}

export function useTrendWords(
  history: readonly DraftRecord[],
  choice: TrendsChoice,
  trend: Trend,
): TrendWords {
  const language = useLanguage()
  const texts = useTexts(trendsTexts)
  const shared = useTexts(sharedTexts)
  const { level, rule, per = 'words' } = choice
  return useMemo(() => {
    const short = dayFormat(language, { day: 'numeric', month: 'short' })
    const long = dayFormat(language, { day: 'numeric', month: 'long', year: 'numeric' })
    const rates = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
    const what =
      rule !== undefined
        ? (ruleNames(history, language).get(rule) ?? rule)
        : level !== undefined
          ? shared.levels[level]
          : texts.allLevels
    const title = texts.chartTitle(texts.tipsOf(what), texts.measures[per])
    const words: TrendWords = {
      title,
      summary: summaryOf(trend, texts, rates, texts.measures[per]),
      seriesName: (id) => (id === 'chosen' ? what : shared.levels[id]),
      weekShort: (start) => short.format(start),
      weekLong: (start) => long.format(start),
      number: (value) => rates.format(value),
      updates: memoised(packUpdates),
      picture: (hasMarks, now) => ({
        title,
        subtitle: words.summary,
        key: trend.series.map(({ id }) => ({ id, label: words.seriesName(id) })),
        ...(hasMarks ? { marks: texts.updateMark } : {}),
        footer: texts.footer(long.format(now)),
      }),
      fileName: (ending, now) => `galateo-${isoDay(now)}.${ending}`,
      saveCsv: (now) =>
        save({
          name: words.fileName('csv', now),
          type: 'text/csv',
          text: csvOf(trendTable(trend, words, texts, language), language),
        }),
    }
    return words
  }, [history, level, rule, per, trend, language, texts, shared])
}

type TrendsTexts = (typeof trendsTexts)['en']

function summaryOf(
  { now, before }: Trend,
  texts: TrendsTexts,
  rates: Intl.NumberFormat,
  measure: string,
): string {
  const said = (rate: number) => `${texts.ofTips(rates.format(rate))} ${measure}`
  if (now !== undefined) {
    return before === undefined ? texts.onlyNow(said(now)) : texts.thisWeek(said(now), rates.format(before))
  }
  return before === undefined ? '' : texts.onlyBefore(said(before))
}

/** The last answer is kept, so that what hangs on it is drawn anew only when the drafts changed. */
function memoised<T, R>(compute: (input: T) => R): (input: T) => R {
  let last: { readonly input: T; readonly result: R } | undefined
  return (input) => {
    if (last?.input !== input) last = { input, result: compute(input) }
    return last.result
  }
}
