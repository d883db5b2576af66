/** Ours and the filters from npm in one table: the same rows, the same arithmetic. */
import type { Language } from '../../rules/index.ts'
import { openPeers } from './peers.ts'
import type { DraftRow } from './rows.ts'
import { perHundred, personalData, type Seen, share, tally } from './score.ts'

export type Line = Readonly<Record<string, string>>

/** A line for each filter that speaks the language, ours first. */
export function besidePeers(seen: readonly Seen[], language: Language): Readonly<Record<string, Line>> {
  const own = seen.filter(({ row }) => row.language === language)
  const rows = own.map(({ row }) => row)
  const ours = new Map(own.map(({ row, content }) => [row, content.length > 0]))
  const lines = openPeers().flatMap(({ name, flags: { [language]: flags } }) =>
    flags ? [[name, lineOf(rows, ({ text }) => flags(text))] as const] : [],
  )
  return { Galateo: lineOf(rows, (row) => ours.get(row) ?? false), ...Object.fromEntries(lines) }
}

/** Recall by kind, then of all, then what it costs. */
export function lineOf(rows: readonly DraftRow[], isSeen: (row: DraftRow) => boolean): Line {
  // A filter is asked once about a text, however often it is counted.
  const answers = new Map(rows.map((row) => [row, isSeen(row)]))
  const known = (row: DraftRow) => answers.get(row) ?? false
  const ofData = new Set(personalData(rows))
  const kinds = new Set(rows.flatMap((row) => (row.flagged && !ofData.has(row) ? [row.kind] : [])))
  const recallOf = (of: readonly DraftRow[]) => {
    const { found, flagged } = tally(of, known)
    return share(found, flagged)
  }
  const { found, alarms, clean, replyAlarms, replies } = tally(rows, known)
  return {
    ...Object.fromEntries(
      [...kinds].sort().map((kind) => [kind, recallOf(rows.filter((row) => row.kind === kind))]),
    ),
    'all flagged': recallOf(rows),
    explicit: recallOf(rows.filter(({ explicit }) => explicit)),
    precision: share(found, found + alarms),
    '/100 clean': perHundred(alarms, clean),
    '/100 replies': perHundred(replyAlarms, replies),
  }
}
