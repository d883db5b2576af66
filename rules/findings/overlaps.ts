/** The same words are spoken of once. */
import type { RuleFinding } from '../reading/read-draft.ts'
import type { Rule } from '../ruleset.ts'
import { SEVERITIES } from '../types.ts'

export const gravity = (rule: Rule | undefined) => (rule ? SEVERITIES.indexOf(rule.severity) : -1)

/**
 * Of several findings on exactly the same words, the gravest stays; between equals, the one with a
 * suggestion, then the one whose rule comes later, since a client's pack comes after the agency's.
 * A shorter find of words inside a longer one goes, unless it is graver. Findings on the whole draft all stay.
 */
export function withoutOverlaps(
  findings: readonly RuleFinding[],
  rules: readonly Rule[],
): readonly RuleFinding[] {
  if (findings.length < 2) return findings
  const kept: RuleFinding[] = []
  const onWords: RuleFinding[] = []
  for (const finding of findings) {
    // What Vale says of the same words, it says each time.
    const stays = finding.start === finding.end || rules[finding.rule]?.check.type === 'vale'
    ;(stays ? kept : onWords).push(finding)
  }
  onWords.sort((a, b) => a.start - b.start || b.end - a.end || betterFirst(a, b, rules))
  /** By gravity: where the words end that a rule of at least that gravity looked for and found. */
  const covered = SEVERITIES.map(() => 0)
  let before: RuleFinding | undefined
  for (const finding of onWords) {
    const onSameWords = before?.start === finding.start && before.end === finding.end
    before = finding
    if (onSameWords) continue
    const rule = rules[finding.rule]
    if (looksForWords(rule)) {
      const grave = gravity(rule)
      // What was met before begins no later.
      if ((covered[grave] ?? 0) >= finding.end) continue
      for (let at = 0; at <= grave; at++) covered[at] = Math.max(covered[at] ?? 0, finding.end)
    }
    kept.push(finding)
  }
  return kept
}

function betterFirst(one: RuleFinding, other: RuleFinding, rules: readonly Rule[]): number {
  return (
    gravity(rules[other.rule]) - gravity(rules[one.rule]) ||
    Number(suggests(other)) - Number(suggests(one)) ||
    other.rule - one.rule
  )
}

const suggests = ({ finding }: RuleFinding) => (finding.suggestions?.length ?? 0) > 0

/** Rules that look for words; others (capitals, length, register) say something else about the same words. */
const looksForWords = (rule: Rule | undefined) =>
  rule?.check.type === 'existence' || rule?.check.type === 'substitution'
