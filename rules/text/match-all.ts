/** Finds of patterns of ours. */

const NONE: readonly RegExpExecArray[] = []

/**
 * The same as `text.matchAll(pattern)`, which copies the pattern before it looks: many times the price of a look that finds nothing,
 * as most do.
 */
export function matchAll(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0
  const isThere = pattern.test(text)
  pattern.lastIndex = 0
  return isThere ? text.matchAll(pattern) : NONE
}
