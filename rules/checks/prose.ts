/** Keeps to the writer's own prose, for checks that do not look for words. */
import type { Span } from '../text/spans.ts'
import type { Range } from '../types.ts'

/** The ranges that touch no quotation, link, mention, hashtag or code. */
export function keepProse<T extends Range>(ranges: readonly T[], spans: readonly Span[]): readonly T[] {
  if (ranges.length === 0 || spans.length === 0) return ranges
  return ranges.filter(({ start, end }) => !spans.some((span) => span.start < end && span.end > start))
}
