import type { ShownTip } from '../../entrypoints/coach.content/coach-store.ts'
import type { Rule } from '../../rules/index.ts'

/** A tip on `words` of `text`, as the session shows it. */
export function shownTip(
  text: string,
  words: string,
  more: { rule?: string; severity?: ShownTip['tip']['severity'] } = {},
): ShownTip {
  const start = text.indexOf(words)
  const id = more.rule ?? 'insult'
  const severity = more.severity ?? 'check'
  const tip = { pack: 'test', rule: id, level: 'netiquette', severity } as const
  return {
    key: `${id}|${words}`,
    tip: { ...tip, start, end: start + words.length, message: 'A message.', suggestions: [] },
    rule: { id, text: { en: { title: 'A title' }, it: { title: 'Un titolo' } } } as unknown as Rule,
    words,
  }
}
