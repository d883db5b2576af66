/** Times in milliseconds. */
export interface Times {
  /** The fastest tenth takes no longer: near to what an idle machine gives, also on a busy one. */
  readonly fastest: number
  readonly median: number
  readonly p95: number
  /** Mean processor time of this thread; other work on the machine counts little in it. */
  readonly processor: number
  readonly runs: number
}

type Run = (index: number) => unknown

const LIMIT = 700

/**
 * Runs something again and again, for at most about `limit` milliseconds of processor time, after a warm-up: the same for every
 * checker, as a runtime compiles by how often it meets code. What the first runs take is measured apart, in a process of their
 * own.
 */
export async function measure(
  run: Run,
  { runs, limit = LIMIT }: { readonly runs: number; readonly limit?: number },
): Promise<Times> {
  let index = await warmUp(run, limit)
  const times: number[] = []
  const spent = processorTime()
  while (times.length < runs && (times.length < 5 || !isOver(index, spent, limit))) {
    const before = performance.now()
    const result = run(index++)
    // Waiting for what is there already would be measured too.
    if (result instanceof Promise) await result
    times.push(performance.now() - before)
  }
  return timesOf(times, processorTime() - spent)
}

/**
 * Runs something for half of `limit` milliseconds of processor time.
 * @returns how often it ran
 */
export async function warmUp(run: Run, limit = LIMIT): Promise<number> {
  const began = processorTime()
  let index = 0
  for (; index < 5 || !isOver(index, began, limit / 2); index++) await run(index)
  return index
}

/** The processor's time is asked for seldom: asking takes some of it. */
function isOver(index: number, since: number, most: number): boolean {
  return index % ASKED_EVERY === 0 && processorTime() - since > most
}

const ASKED_EVERY = 8

function processorTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** @param processor the processor time of all of them */
export function timesOf(times: readonly number[], processor = 0): Times {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return {
    fastest: at(0.1),
    median: at(0.5),
    p95: at(0.95),
    processor: processor / Math.max(1, sorted.length),
    runs: sorted.length,
  }
}

export const shown = (time: number | undefined) =>
  time === undefined ? '' : time < 10 ? time.toFixed(3) : time < 100 ? time.toFixed(1) : time.toFixed(0)

/** A table in Markdown, padded so that it reads as plain text too. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (column === 0 ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width))).join(' | ')} |`
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  return [line(heads), rule, ...rows.map(line)].join('\n')
}
