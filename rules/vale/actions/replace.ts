/** What is written in place of a pattern's matches, or with what they captured. */
import { type Budget, partOf } from '../regex/machine.ts'
import type { Match, Search } from '../regex/search.ts'
import { subjectOf } from '../regex/text.ts'

/** The words with every match replaced; `$1`, `${1}` and `${name}` are groups of the match. */
export function replaceAll(search: Search, words: string, template: string, budget: Budget): string {
  const subject = subjectOf(words)
  let result = ''
  let from = 0
  for (const match of search.findAll(subject, budget)) {
    result += words.slice(subject.offsets[from], subject.offsets[match.start])
    result += fill(template, match, search, words, subject.offsets)
    from = match.end
  }
  return result + words.slice(subject.offsets[from])
}

function fill(
  template: string,
  match: Match,
  { groups, names }: Search,
  words: string,
  offsets: readonly number[],
): string {
  return template.replace(/\$(\$|\d+|\{\w+\})/gu, (whole, sign: string) => {
    if (sign === '$') return '$'
    const key = sign.replace(/[{}]/gu, '')
    const group = /^\d+$/u.test(key) ? Number(key) : names.get(key)
    if (group === undefined || group > groups) return whole
    const part = partOf(match.slots, group)
    return part ? words.slice(offsets[part.start], offsets[part.end]) : ''
  })
}
