/** The history as a file that the person takes away: JSON for programs, CSV for spreadsheets. */
import type { Language } from '../../rules/index.ts'
import { type DraftRecord, type Notes, ruleKey, type TipRecord } from '../background/history.ts'
import type { TextFile } from '../page/save-file.ts'

export type ExportFormat = 'json' | 'csv'

export function exportFile(
  format: ExportFormat,
  records: readonly DraftRecord[],
  notes: Notes,
  now: Date,
  language: Language,
): TextFile {
  const name = `galateo-${now.toISOString().slice(0, 10)}.${format}`
  return format === 'json'
    ? { name, type: 'application/json', text: toJson(records, now, notes) }
    : { name, type: 'text/csv', text: toCsv(records, language, notes) }
}

/** As `galateo-history-1.schema.json` describes it; it can be imported again. */
export function toJson(records: readonly DraftRecord[], now: Date, notes: Notes = new Map()): string {
  const noted = records.flatMap(({ id }) => (notes.has(id) ? [[id, notes.get(id)]] : []))
  const file = {
    format: 'galateo-history/1',
    exportedAt: now.toISOString(),
    drafts: records,
    notes: Object.fromEntries(noted),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Spreadsheets set for Italian take the semicolon for the separator, because the comma is theirs for decimals. */
const SEPARATOR: Readonly<Record<Language, string>> = { en: ',', it: ';' }
/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/** One line a tip, with what is known of its draft. No cell can be taken for a formula. */
export function toCsv(records: readonly DraftRecord[], language: Language, notes: Notes = new Map()): string {
  const rows = records.flatMap((record) =>
    record.tips.map((tip) => [...csvRow(record, tip, language), notes.get(record.id) ?? '']),
  )
  return csvOf([CSV_COLUMNS, ...rows], language)
}

/** Rows of cells as a file for the spreadsheets of that language. No cell can be taken for a formula. */
export function csvOf(rows: readonly (readonly string[])[], language: Language): string {
  const lines = rows.map((cells) => cells.map(cell).join(SEPARATOR[language]))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

const CSV_COLUMNS = [
  ...['draft', 'started', 'changed', 'host', 'surface', 'language', 'outcome', 'draft_words'],
  ...[
    'level',
    'severity',
    'rule',
    'title',
    'fate',
    'flagged_words',
    'first_flagged_text',
    'sent_text',
    'note',
  ],
]

function csvRow(record: DraftRecord, tip: TipRecord, language: Language): string[] {
  return [
    record.id,
    new Date(record.startedAt).toISOString(),
    new Date(record.changedAt).toISOString(),
    record.host,
    record.surface,
    record.language,
    record.outcome,
    String(record.words),
    tip.level,
    tip.severity,
    ruleKey(tip),
    tip.title[language] ?? tip.title.it ?? tip.title.en ?? '',
    tip.fate,
    tip.words ?? '',
    record.flaggedText ?? '',
    record.sentText ?? '',
  ]
}

/**
 * Quoted, and with an apostrophe before what a spreadsheet would run: = + - @, a tab or a line end at
 * the start (OWASP, "CSV Injection"); their full-width forms and spaces before them as well.
 */
function cell(text: string): string {
  const safe = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
