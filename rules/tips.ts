import type { Rule, Ruleset } from './ruleset.ts'
import type { Range, Tip } from './types.ts'

/** A name for a tip that holds while the draft moves around it. */
export function tipKey(tip: Tip, text: string): string {
  return `${tip.pack}/${tip.rule}|${text.slice(tip.start, tip.end)}`
}

/** The rule that made a tip, with its teaching. The tip must come from this ruleset. */
export function ruleOf(ruleset: Ruleset, tip: Tip): Rule {
  const rule = ruleset.rules.find((each) => each.pack === tip.pack && each.id === tip.rule)
  if (!rule) throw new Error(`No rule ${tip.pack}/${tip.rule} in this ruleset`)
  return rule
}

/** Tips (or any spans) that follow an edit: those before and after it shift, those it touches are dropped. */
export function moveTips<T extends Range>(tips: readonly T[], before: string, after: string): readonly T[] {
  const shortest = Math.min(before.length, after.length)
  let head = 0
  while (head < shortest && before[head] === after[head]) head++
  let tail = 0
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const shift = after.length - before.length
  return tips.flatMap((tip) => {
    if (tip.end < head || before === after) return [tip]
    if (tip.start > before.length - tail) return [{ ...tip, start: tip.start + shift, end: tip.end + shift }]
    return []
  })
}
