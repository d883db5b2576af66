/** Tips after a check: names for them that last, their teaching, and where they are after an edit. */
import type { Rule, Ruleset } from './ruleset.ts'
import { isWord } from './text/characters.ts'
import type { Range, Tip } from './types.ts'

/**
 * A name for a tip that stays while the draft around it changes: its rule, its words, and, where the same
 * words stood before it, how often.
 * @param text that the tip was found in.
 */
export function tipKey(tip: Tip, text: string): string {
  const words = text.slice(tip.start, tip.end)
  let before = 0
  if (words !== '') {
    for (let at = text.indexOf(words); at >= 0 && at < tip.start; at = text.indexOf(words, at + 1)) before++
  }
  return `${tip.pack}/${tip.rule}|${words}${before === 0 ? '' : `|${before}`}`
}

/** The rule that made a tip, with its teaching. The tip must come from this ruleset. */
export function ruleOf(ruleset: Ruleset, tip: Tip): Rule {
  const rule = ruleset.rules.find(({ pack, id }) => pack === tip.pack && id === tip.rule)
  if (!rule) throw new Error(`No rule ${tip.pack}/${tip.rule} in this ruleset`)
  return rule
}

/**
 * Tips where an edit left them, until the next check: those before it stay, those after it move with the
 * text, those it touched are dropped. Tips on the whole draft stay.
 */
export function moveTips<T extends Range>(tips: readonly T[], before: string, after: string): readonly T[] {
  if (before === after) return tips
  const { head, tail } = common(before, after)
  const changedEnd = before.length - tail
  const by = after.length - before.length
  return tips.flatMap((tip) => {
    if (isOnWhole(tip)) return [tip]
    if (tip.end < head || (tip.end === head && !joins(after, head))) return [tip]
    if (tip.start > changedEnd || (tip.start === changedEnd && !joins(after, changedEnd + by)))
      return [{ ...tip, start: tip.start + by, end: tip.end + by }]
    return []
  })
}

/** A text with other words in place of a range of it, e.g. a tip's suggestion. */
export function withReplaced(text: string, { start, end }: Range, words: string): string {
  return text.slice(0, start) + words + text.slice(end)
}

/** Orders tips as one meets them reading, from the first word to the last; those on the whole draft come after. */
export function byReading(a: Range, b: Range): number {
  return Number(isOnWhole(a)) - Number(isOnWhole(b)) || a.start - b.start || a.end - b.end
}

/** Whether a tip is on the draft as a whole rather than on some of its words. */
export function isOnWhole({ start, end }: Range): boolean {
  return start === end
}

/** How much two texts share at their beginnings and, beyond that, at their ends. */
function common(before: string, after: string): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  const most = shorter - head
  while (
    tail < most &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++
  return { head, tail }
}

/** Whether a word goes on across this place, so that what ended or began here is another word now. */
function joins(text: string, at: number): boolean {
  return isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at))
}
