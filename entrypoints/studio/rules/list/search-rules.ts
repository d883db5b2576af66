/** What one looks for among a pack's rules. */
import type { Level, PackRule, Severity } from '../../../../rules/index.ts'
import { foldWords, holdsWords, searchWords } from '../../../page/search-words.ts'

/** An empty list of levels or severities asks nothing. */
export interface RuleSearch {
  readonly words: string
  readonly levels: readonly Level[]
  readonly severities: readonly Severity[]
  /** Only rules in which something is to be put right. */
  readonly faulty: boolean
}

export const EVERY_RULE: RuleSearch = { words: '', levels: [], severities: [], faulty: false }

export function isNarrowed({ words, levels, severities, faulty }: RuleSearch): boolean {
  return words.trim() !== '' || levels.length > 0 || severities.length > 0 || faulty
}

/** @returns the places of the rules that hold every word sought, in what they say or look for. */
export function searchRules(
  rules: readonly PackRule[],
  { words, levels, severities, faulty }: RuleSearch,
  isFaulty: (index: number) => boolean,
): readonly number[] {
  const sought = searchWords(words)
  const found: number[] = []
  for (const [index, rule] of rules.entries()) {
    if (levels.length > 0 && !levels.includes(rule.level)) continue
    if (severities.length > 0 && !severities.includes(rule.severity)) continue
    if (faulty && !isFaulty(index)) continue
    if (sought.length > 0 && !holdsWords(textOf(rule), sought)) continue
    found.push(index)
  }
  return found
}

/** Folded once for as long as the rule stays as it is: a search is typed letter by letter. */
const folded = new WeakMap<PackRule, string>()

function textOf(rule: PackRule): string {
  let text = folded.get(rule)
  if (text === undefined) {
    const { id, text: teaching, source, check } = rule
    text = foldWords(JSON.stringify([id, teaching, source, check]))
    folded.set(rule, text)
  }
  return text
}
