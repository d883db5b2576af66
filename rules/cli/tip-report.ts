/** Tips as a script or a person reads them. */
import type { Tip } from '../index.ts'

/** The fields of a tip on the line, in their order. */
export function tipFields({ pack, rule, level, severity, start, end, message, suggestions }: Tip) {
  return { pack, rule, level, severity, start, end, message, suggestions }
}

/** `file:line:column: severity pack/rule: message (words → suggestion | suggestion)`; on a whole draft without a place. */
export function tipLine(file: string, text: string, tip: Tip): string {
  const place = tip.end === 0 ? file : `${file}:${placeOf(text, tip.start)}`
  return `${place}: ${tip.severity} ${tip.pack}/${tip.rule}: ${tip.message}${fixOf(text, tip)}\n`
}

/** Line and column of an offset, both from 1; columns count characters, as Vale's do: an emoji or a tab is one. */
function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n?|\n/u)
  return `${lines.length}:${[...(lines.at(-1) ?? '')].length + 1}`
}

function fixOf(text: string, { start, end, suggestions }: Tip): string {
  if (start === end) return ''
  const words = inLine(text.slice(start, end))
  if (suggestions.length === 0) return ` (${words})`
  return ` (${words} → ${suggestions.map((each) => (each === '' ? 'remove' : inLine(each))).join(' | ')})`
}

/** A line on a terminal is for reading: a tip may be about a whole draft. */
const MOST_SHOWN = 120

function inLine(words: string): string {
  const line = words.slice(0, 2 * MOST_SHOWN).replace(/\s+/gu, ' ')
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN - 1).trimEnd()}…` : line
}
