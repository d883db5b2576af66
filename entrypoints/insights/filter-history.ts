/** Which entries of the history meet what is looked for. */
import type { Language, Level, Severity, Surface } from '../../rules/index.ts'
import { type DraftRecord, type Notes, type Outcome, ruleKey, type TipRecord } from '../background/history.ts'
import { foldWords, searchWords } from '../page/search-words.ts'

/** What to look for; what is absent matches everything. Level, severity, pack and rule must meet in one tip. */
export interface HistoryFilter {
  /** Words that must all occur, anywhere, in the own text, in its note or in the titles of its rules. */
  readonly text?: string
  readonly level?: Level
  readonly severity?: Severity
  readonly pack?: string
  /** As `pack/rule`. */
  readonly rule?: string
  readonly host?: string
  readonly surface?: Surface
  readonly outcome?: Outcome
  readonly language?: Language
  /** First flagged in `[from, to)`, in milliseconds since the epoch. */
  readonly from?: number
  readonly to?: number
}

/** @returns the entries that meet the filter, in the order given. */
export function filterHistory(
  records: readonly DraftRecord[],
  { text = '', level, severity, pack, rule, host, surface, outcome, language, from, to }: HistoryFilter,
  notes: Notes = new Map(),
): readonly DraftRecord[] {
  const words = searchWords(text)
  const says = (record: DraftRecord) => {
    const own = searchable(record)
    const note = foldWords(notes.get(record.id) ?? '')
    return words.every((word) => own.includes(word) || note.includes(word))
  }
  const tipMeets = (tip: TipRecord) =>
    (level === undefined || tip.level === level) &&
    (severity === undefined || tip.severity === severity) &&
    (pack === undefined || tip.pack === pack) &&
    (rule === undefined || ruleKey(tip) === rule)
  return records.filter(
    (record) =>
      (host === undefined || record.host === host) &&
      (surface === undefined || record.surface === surface) &&
      (outcome === undefined || record.outcome === outcome) &&
      (language === undefined || record.language === language) &&
      (from === undefined || record.startedAt >= from) &&
      (to === undefined || record.startedAt < to) &&
      record.tips.some(tipMeets) &&
      (words.length === 0 || says(record)),
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

/** How long at a time, in milliseconds, so that nothing else waits. */
const A_WHILE = 10

/** Folds ahead, a little at a time, so that the first key of a search does not wait for all. */
export function prepareSearch(records: readonly DraftRecord[], signal: AbortSignal): void {
  let at = 0
  function goOn() {
    const end = performance.now() + A_WHILE
    for (const record of records.slice(at)) {
      if (performance.now() > end) break
      searchable(record)
      at += 1
    }
    if (at < records.length) timer = setTimeout(goOn)
  }
  let timer = setTimeout(goOn)
  signal.addEventListener('abort', () => clearTimeout(timer))
}
