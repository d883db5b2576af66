/**
 * The reports that were opened here. They stay in the page's memory and nowhere else: when the page is closed they are
 * gone from the studio, and who sent them still has them.
 */
import { useMemo } from 'react'
import { createStore, useStore } from 'zustand'
import { type Excerpt, parseReport, type Report } from '../../../rules/report/report.ts'

/** Why a file is no report that can be read. */
export type RefusedWhy = 'no-json' | 'no-report' | 'newer' | 'too-large' | 'unreadable' | 'twice'

export interface Refused {
  readonly file: string
  readonly why: RefusedWhy
}

interface Opened {
  readonly reports: readonly Report[]
  /** Of the files that were chosen last. */
  readonly refused: readonly Refused[]
}

const store = createStore<Opened>(() => ({ reports: [], refused: [] }))

/** A report with all its excerpts has less, in bytes. */
const LARGEST = 5_000_000

export function useOpened(): Opened {
  return useStore(store)
}

/** Reads what was chosen; what is no report is named, the others are opened. */
export async function openReports(files: readonly File[]): Promise<void> {
  const refused: Refused[] = []
  for (const file of files) {
    const read = await readReport(file)
    if (typeof read === 'string') refused.push({ file: file.name, why: read })
    else store.setState(({ reports }) => ({ reports: inOrder([...reports, read]) }))
  }
  store.setState({ refused })
}

export function closeReport(report: Report): void {
  store.setState(({ reports }) => ({ reports: reports.filter((each) => each !== report) }))
}

export function closeAllReports(): void {
  store.setState({ reports: [], refused: [] })
}

async function readReport(file: File): Promise<Report | RefusedWhy> {
  if (file.size > LARGEST) return 'too-large'
  let text: string
  try {
    text = await file.text()
  } catch {
    return 'unreadable'
  }
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    return 'no-json'
  }
  const report = parseReport(input)
  if (!report) return isNewer(input) ? 'newer' : 'no-report'
  const written = JSON.stringify(report)
  return store.getState().reports.some((each) => JSON.stringify(each) === written) ? 'twice' : report
}

function isNewer(input: unknown): boolean {
  const format = typeof input === 'object' && input !== null && 'format' in input ? input.format : undefined
  return typeof format === 'string' && /^galateo-report\/(?!1$)/u.test(format)
}

/** The newest period first; nothing tells whose a report is. */
function inOrder(reports: readonly Report[]): readonly Report[] {
  return reports.toSorted((a, b) => b.to.localeCompare(a.to) || b.from.localeCompare(a.from))
}

/** The excerpts of all open reports in which a rule was called wrong. */
export function useWrongExcerpts(pack: string, rule: string): readonly Excerpt[] {
  const { reports } = useOpened()
  return useMemo(
    () =>
      reports
        .flatMap(({ excerpts }) => excerpts)
        .filter((each) => each.pack === pack && each.rule === rule && each.fate === 'wrong'),
    [reports, pack, rule],
  )
}
