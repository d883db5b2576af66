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
  const best = new Map<string, RuleFinding>()
  const kept: RuleFinding[] = []
  for (const finding of findings) {
    // What Vale says of the same words, it says each time.
    if (finding.start === finding.end || rules[finding.rule]?.check.type === 'vale') {
      kept.push(finding)
      continue
    }
    const key = `${finding.start}-${finding.end}`
    const rival = best.get(key)
    if (!rival || isBetter(finding, rival, rules)) best.set(key, finding)
  }
  return [...kept, ...withoutNested([...best.values()], rules)]
}

function isBetter(one: RuleFinding, other: RuleFinding, rules: readonly Rule[]): boolean {
  const graver = gravity(rules[one.rule]) - gravity(rules[other.rule])
  if (graver !== 0) return graver > 0
  const suggests = Number(hasSuggestion(one)) - Number(hasSuggestion(other))
  return suggests === 0 ? one.rule > other.rule : suggests > 0
}

const hasSuggestion = ({ suggestions = [] }: RuleFinding) => suggestions.length > 0

/** Rules that look for words; others (capitals, length, register) say something else about the same words. */
const looksForWords = (rule: Rule | undefined) =>
  rule?.check.type === 'existence' || rule?.check.type === 'substitution'

function withoutNested(findings: RuleFinding[], rules: readonly Rule[]): readonly RuleFinding[] {
  findings.sort((a, b) => a.start - b.start || b.end - a.end)
  let outer: RuleFinding[] = []
  return findings.filter((finding) => {
    const rule = rules[finding.rule]
    if (!looksForWords(rule)) return true
    outer = outer.filter(({ end }) => end > finding.start)
    if (outer.some((one) => one.end >= finding.end && gravity(rules[one.rule]) >= gravity(rule))) return false
    outer.push(finding)
    return true
  })
}
