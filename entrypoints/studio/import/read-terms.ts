/**
 * A spreadsheet of preferred and avoided words, saved as CSV. With headings the columns are found by their names, in
 * Italian or English; without, they are: use, avoid, why, language. Several words to avoid stand in one cell, divided by
 * `;`, `|` or a line end.
 */
import Papa from 'papaparse'
import {
  detectLanguage,
  FORMAT,
  idFor,
  LANGUAGES,
  type Language,
  type Term,
  type Wording,
} from '../../../rules/index.ts'

export type ReadTerms =
  | { readonly ok: true; readonly pack: unknown }
  | { readonly ok: false; readonly why: Wording }

const MOST_ROWS = 5_000

const NO_WORDS: Wording = {
  it: 'Non ci sono parole: servono almeno una colonna “da usare” e una “da evitare”.',
  en: 'There are no words: at least a column “use” and a column “avoid” are needed.',
}
const TOO_MANY: Wording = {
  it: `Le righe sono troppe: al massimo ${MOST_ROWS}.`,
  en: `There are too many rows: at most ${MOST_ROWS}.`,
}

type Column = 'use' | 'avoid' | 'note' | 'language'

/** How people call the columns. */
const HEADINGS: Readonly<Record<Column, RegExp>> = {
  use: /^(?:use|preferred|prefer(?:ita|ito|iti)?|da usare|si usa|usare|s[iì]|corrett[oa]|term(?:ine)?|yes|do)$/u,
  avoid:
    /^(?:avoid(?:ed)?|da evitare|si evita|evita(?:re)?|no|vietat[oae]|sbagliat[oa]|don['’]t|not|instead of|invece di)$/u,
  note: /^(?:why|note|nota|note|perch[eé]|motivo|reason|comment[oi]?)$/u,
  language: /^(?:lang(?:uage)?|lingua)$/u,
}

const COLUMNS = ['use', 'avoid', 'note', 'language'] as const satisfies readonly Column[]

/**
 * @param name of the file; it becomes the pack's.
 * @param otherwise the language of the words, where neither a column nor the words tell it.
 */
export function readTerms(text: string, name: string, otherwise: Language): ReadTerms {
  const { data: rows } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, '').trim(), {
    skipEmptyLines: 'greedy',
  })
  if (rows.length > MOST_ROWS) return { ok: false, why: TOO_MANY }
  const headings = headingsOf(rows[0] ?? [])
  const entries = rows
    .slice(headings ? 1 : 0)
    .map((row) => entryOf(row, headings ?? COLUMNS))
    .filter(({ use }) => use !== '')
  if (entries.length === 0) return { ok: false, why: NO_WORDS }
  const words = entries.flatMap(({ use, avoid, note }) => [use, ...avoid, note]).join('. ')
  const usual = detectLanguage(words.slice(0, 5_000)) ?? otherwise
  const title = name.replace(/\.[a-z]+$/iu, '')
  const glossary = entries.map((entry) => termOf(entry, usual))
  const languages = LANGUAGES.filter((language) => glossary.some(({ use }) => use[language] !== undefined))
  return {
    ok: true,
    pack: {
      format: FORMAT,
      id: idFor(title) || 'glossary',
      version: '0.1.0',
      name: { [usual]: title },
      languages,
      glossary,
    },
  }
}

interface Entry {
  readonly use: string
  readonly avoid: readonly string[]
  readonly note: string
  readonly language: Language | undefined
}

/** Which column is which; `undefined` when the first row holds words already. */
function headingsOf(row: readonly string[]): readonly (Column | undefined)[] | undefined {
  const found = row.map((cell) => {
    const heading = cell.trim().toLowerCase()
    return COLUMNS.find((column) => HEADINGS[column].test(heading))
  })
  return found.includes('use') && found.includes('avoid') ? found : undefined
}

function entryOf(row: readonly string[], columns: readonly (Column | undefined)[]): Entry {
  const cell = (column: Column) => row[columns.indexOf(column)]?.trim() ?? ''
  const tag = cell('language').slice(0, 2).toLowerCase()
  return {
    use: cell('use').slice(0, 200),
    avoid: cell('avoid')
      .split(/[;|\n]/u)
      .map((words) => literally(words.trim().slice(0, 150)))
      .filter(Boolean),
    note: cell('note').slice(0, 600),
    language: tag === 'it' ? 'it' : tag === 'en' || tag === 'in' ? 'en' : undefined,
  }
}

function termOf({ use, avoid, note, language }: Entry, usual: Language): Term {
  const of = language ?? usual
  return {
    use: { [of]: use },
    ...(avoid.length > 0 ? { avoid: { [of]: avoid } } : {}),
    ...(note ? { note: { [of]: note } } : {}),
  }
}

/** In a spreadsheet a sign is itself; what would be read as a form of several words is written so that it is not. */
const literally = (words: string) => words.replace(/[{}[\]\\]/gu, (sign) => `\\${sign}`)
