import type { Level, PackRule, Severity } from '../../rules/index.ts'
import { foldWords, holdsWords, searchWords } from '../page/search-words.ts'

/** What one looks for among the rules. An empty list of levels or severities asks nothing. */
export interface RuleSearch {
  readonly words: string
  readonly levels: readonly Level[]
  readonly severities: readonly Severity[]
  /** Only rules that are switched off. */
  readonly off: boolean
}

export const EVERY_RULE: RuleSearch = { words: '', levels: [], severities: [], off: false }

export function isNarrowed({ words, levels, severities, off }: RuleSearch): boolean {
  return words.trim() !== '' || levels.length > 0 || severities.length > 0 || off
}

/**
 * @param isOff whether a rule of this pack is switched off.
 * @returns the rules that hold every word sought, in either language: in their teaching, their
 *   source or the drafts that they flag.
 */
export function searchRules(
  rules: readonly PackRule[],
  search: RuleSearch,
  isOff: (rule: PackRule) => boolean,
): readonly PackRule[] {
  const { levels, severities, off } = search
  const words = searchWords(search.words)
  return rules.filter(
    (rule) =>
      (levels.length === 0 || levels.includes(rule.level)) &&
      (severities.length === 0 || severities.includes(rule.severity)) &&
      (!off || isOff(rule)) &&
      holds(rule, words),
  )
}

function holds(rule: PackRule, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const teaching = Object.values(rule.text).flatMap((one) => Object.values(one ?? {}))
  const flagged = Object.values(rule.examples ?? {}).flatMap((one) => one?.flag ?? [])
  const drafts = flagged.map((example) => (typeof example === 'string' ? example : example.text))
  const sources = [rule.source?.name, ...Object.values(rule.source?.names ?? {})]
  const text = foldWords([rule.id, ...teaching, ...sources, ...drafts].join('\n'))
  return holdsWords(text, words)
}
