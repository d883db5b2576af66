/** From findings to tips: in order, in the words of their rules. */
import type { RuleFinding } from '../reading/read-draft.ts'
import type { Rule } from '../ruleset.ts'
import type { Conversation, Language, Tip } from '../types.ts'
import { gravity } from './overlaps.ts'

/** No draft needs more; the gravest come first. */
export const MOST_TIPS = 300
/** Units of the flagged words that a message quotes. */
const MOST_QUOTED = 60

/** `stop`, `check`, `tip`; then by position; then in the order of the rules. */
export function inOrder(findings: readonly RuleFinding[], rules: readonly Rule[]): readonly RuleFinding[] {
  if (findings.length < 2) return findings
  return [...findings].sort(
    (a, b) =>
      gravity(rules[b.rule]) - gravity(rules[a.rule]) ||
      a.start - b.start ||
      a.end - b.end ||
      a.rule - b.rule,
  )
}

export interface Telling {
  readonly text: string
  readonly rules: readonly Rule[]
  /** The languages that messages may be in, the best first. */
  readonly languages: readonly Language[]
  readonly conversation: Conversation | undefined
}

export function asTips(findings: readonly RuleFinding[], telling: Telling): readonly Tip[] {
  return findings.flatMap((finding) => {
    const rule = telling.rules[finding.rule]
    if (!rule) return []
    const { start, end } = finding
    return {
      start,
      end,
      pack: rule.pack,
      rule: rule.id,
      level: rule.level,
      severity: rule.severity,
      message: messageOf(finding, rule, telling),
      suggestions: finding.finding.suggestions ?? [],
    }
  })
}

function messageOf(placed: RuleFinding, rule: Rule, telling: Telling): string {
  if (placed.finding.message !== undefined) return placed.finding.message
  const language = telling.languages.find((each) => rule.text[each])
  const message = (language ? rule.text[language] : undefined)?.message ?? ''
  if (!message.includes('{')) return message
  return message.replace(/\{(match|suggestion|count|name)\}/gu, (_, what: Told) =>
    told(what, placed, telling),
  )
}

/** What a message may tell of a finding. */
type Told = 'match' | 'suggestion' | 'count' | 'name'

function told(what: Told, { start, end, finding }: RuleFinding, { text, conversation }: Telling): string {
  switch (what) {
    case 'match':
      return quoted(finding.match ?? text.slice(start, end))
    case 'suggestion':
      return finding.suggestions?.[0] ?? ''
    case 'count':
      return finding.count === undefined ? '' : String(finding.count)
    case 'name':
      return finding.name ?? conversation?.author ?? ''
  }
}

function quoted(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim()
  return line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED - 1).trimEnd()}…` : line
}
