/** E-mail addresses, plain ("a@b.it") and spelt out ("a [at] b.it", "a chiocciola b punto it"). */
import type { Range } from '../../types.ts'

/** The bounds of RFC 5321: 64 before the sign, 255 after it. */
const PLAIN =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}(?:xn--[a-z\d-]{2,40}|\p{L}{2,24})(?![\p{L}\p{N}_])/gu
const SPELT =
  /(?<![\p{L}\p{N}._%+-])[a-z\d][a-z\d._%+-]{0,63}\s?(?:\[\s?(?:at|chiocciola)\s?\]|\(\s?(?:at|chiocciola)\s?\)|\{at\}|\bchiocciola\b)\s?(?:[a-z\d-]{1,63}\s?(?:\.|\[\s?(?:dot|punto)\s?\]|\(\s?(?:dot|punto)\s?\)|\bpunto\b|\bdot\b)\s?){1,4}[a-z]{2,12}(?![a-z\d])/giu

/** Addresses in order. */
export function findEmails(text: string): readonly Range[] {
  const found: Range[] = []
  if (text.includes('@')) found.push(...rangesOf(PLAIN, text))
  if (/[[({](?:\s?at|\s?chiocciola)|chiocciola/i.test(text)) found.push(...rangesOf(SPELT, text))
  return found
}

function rangesOf(pattern: RegExp, text: string): readonly Range[] {
  const ranges: Range[] = []
  for (const match of text.matchAll(pattern))
    ranges.push({ start: match.index, end: match.index + match[0].length })
  return ranges
}
