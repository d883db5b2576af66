import type { PackRule } from '../../rules/index.ts'
import { foldWords, searchWords } from '../page/search-words.ts'

/** @returns the rules that hold every word sought, in either language or in their source. */
export function searchRules(rules: readonly PackRule[], search: string): readonly PackRule[] {
  const words = searchWords(search)
  if (words.length === 0) return rules
  return rules.filter((rule) => {
    const teaching = Object.values(rule.text).flatMap((one) => Object.values(one ?? {}))
    const text = foldWords([rule.id, ...teaching, rule.source?.name].join('\n'))
    return words.every((word) => text.includes(word))
  })
}
