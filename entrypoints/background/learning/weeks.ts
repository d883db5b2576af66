/** Weeks as people count them: from Monday, in their own time zone. Moments are milliseconds since the epoch. */

/** Midnight at the start of the Monday of that moment's week, some weeks later. */
export function weekStart(moment: number, later = 0): number {
  const date = new Date(moment)
  const sinceMonday = (date.getDay() + 6) % 7
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - sinceMonday + 7 * later).getTime()
}

/** The starts of every week from one moment's to another's, both included. */
export function weekStarts(from: number, to: number): readonly number[] {
  const starts: number[] = []
  for (let start = weekStart(from); start <= to; start = weekStart(start, 1)) starts.push(start)
  return starts
}
