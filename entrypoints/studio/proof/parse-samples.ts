/** Drafts from a pasted text: one a line, or several lines each with an empty line between; or a column of a spreadsheet. */

/** Longer texts are no drafts, in UTF-16 units. */
const LONGEST = 5000
const MOST = 5000

export interface PastedSamples {
  readonly texts: readonly string[]
  /** Left out: empty after trimming they are not counted, but too long, twice, or too many. */
  readonly leftOut: number
}

export function parseSamples(pasted: string): PastedSamples {
  const drafts = split(pasted.replace(/\r\n?/gu, '\n').trim()).map((draft) => draft.trim())
  const wanted = drafts.filter((draft) => draft !== '')
  const texts = [...new Set(wanted)].filter((draft) => draft.length <= LONGEST).slice(0, MOST)
  return { texts, leftOut: wanted.length - texts.length }
}

function split(text: string): readonly string[] {
  if (text.includes('"')) {
    const cells = cellsOf(text)
    if (cells) return cells
  }
  return /\n[ \t]*\n/u.test(text) ? text.split(/\n[ \t]*\n+/u) : text.split('\n')
}

/**
 * A column as spreadsheets put it on the clipboard: a cell with a line break stands in quotation marks, doubled inside.
 * `undefined` when the text is no such column, e.g. because a draft only begins with a quotation.
 */
function cellsOf(text: string): readonly string[] | undefined {
  const cells: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^\n]*))(?:\n|$)/uy
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text)
    if (!found) return undefined
    const [, quoted, plain = ''] = found
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
  }
  // Without any cell in quotation marks that holds a line break, lines and paragraphs are what they are elsewhere.
  return cells.some((each) => each.includes('\n')) ? cells : undefined
}
