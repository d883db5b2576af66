/** Which entries of the history meet what is looked for. */
import type { Language, Level, Severity } from '../../rules/index.ts'
import { type DraftRecord, type Outcome, ruleKey, type TipRecord } from '../background/history.ts'
import { foldWords, searchWords } from '../page/search-words.ts'

/** What to look for; what is absent matches everything. Level, severity and rule must meet in one tip. */
export interface HistoryFilter {
  /** Words that must all occur, anywhere, in the own text or in the titles of its rules. */
  readonly text?: string
  readonly level?: Level
  readonly severity?: Severity
  /** As `pack/rule`. */
  readonly rule?: string
  readonly host?: string
  readonly outcome?: Outcome
  readonly language?: Language
  /** First flagged in `[from, to)`, in milliseconds since the epoch. */
  readonly from?: number
  readonly to?: number
}

/** @returns the entries that meet the filter, in the order given. */
export function filterHistory(
  records: readonly DraftRecord[],
  { text = '', level, severity, rule, host, outcome, language, from, to }: HistoryFilter,
): readonly DraftRecord[] {
  const words = searchWords(text)
  const tipMeets = (tip: TipRecord) =>
    (level === undefined || tip.level === level) &&
    (severity === undefined || tip.severity === severity) &&
    (rule === undefined || ruleKey(tip) === rule)
  return records.filter(
    (record) =>
      (host === undefined || record.host === host) &&
      (outcome === undefined || record.outcome === outcome) &&
      (language === undefined || record.language === language) &&
      (from === undefined || record.startedAt >= from) &&
      (to === undefined || record.startedAt < to) &&
      record.tips.some(tipMeets) &&
      words.every((word) => searchable(record).includes(word)),
  )
}

const folded = new WeakMap<DraftRecord, string>()

/** Folded once a record, so that a search over thousands keeps up with typing. */
function searchable(record: DraftRecord): string {
  let text = folded.get(record)
  if (text === undefined) {
    const titles = record.tips.flatMap(({ title, words }) => [title.it, title.en, words])
    text = foldWords([record.flaggedText, record.sentText, ...titles].join('\n'))
    folded.set(record, text)
  }
  return text
}
