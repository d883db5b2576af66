/** What Vale does with the text of a pattern before it is read as one. */

/** Groups of the author's do not capture: a group tells which swap was found. */
export function withoutGroups(pattern: string): string {
  return pattern.replace(/\\.|\((?!\?)/gsu, (sign) => (sign === '(' ? '(?:' : sign))
}

/** Capitals count, unless the term says otherwise. */
export const inItsCase = (term: string): string => (term.startsWith('(?i)') ? term : `(?-i)${term}`)

/** Whether it takes a pattern for one that captures: by its opening brackets, wherever they stand. */
export function capturesIn(pattern: string): boolean {
  const count = (sign: string) => pattern.split(sign).length
  return count('(') + 1 > count('(?') + count('\\(')
}
