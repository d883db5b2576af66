/** The read side of the history, for pages of the extension. Reads inside Dexie's `liveQuery` stay live. */
import type { Language, Level, Severity } from '../../rules/index.ts'
import { database } from './database.ts'
import type { DraftRecord, Outcome, TipRecord } from './history.ts'

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

/** Every entry, newest first. */
export function readHistory(): Promise<readonly DraftRecord[]> {
  return database.history.orderBy('startedAt').reverse().toArray()
}

/** @returns the entries that meet the filter, in the order given. */
export function filterHistory(
  records: readonly DraftRecord[],
  { text = '', level, severity, rule, host, outcome, language, from, to }: HistoryFilter,
): readonly DraftRecord[] {
  const words = fold(text).split(/\s+/u).filter(Boolean)
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

/** A rule's name across packs, as settings and filters write it. */
export function ruleKey({ pack, rule }: Pick<TipRecord, 'pack' | 'rule'>): string {
  return `${pack}/${rule}`
}

const folded = new WeakMap<DraftRecord, string>()

/** Folded once a record, so that a search over thousands keeps up with typing. */
function searchable(record: DraftRecord): string {
  let text = folded.get(record)
  if (text === undefined) {
    const titles = record.tips.flatMap(({ title, words }) => [title.it, title.en, words])
    text = fold([record.flaggedText, record.sentText, ...titles].join('\n'))
    folded.set(record, text)
  }
  return text
}

/** Case, accents and apostrophe forms do not matter to a search. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/gu, "'").toLowerCase()
}
