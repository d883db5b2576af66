/** E-mail addresses, plain ("a@b.it"), with spaces ("a @ b . it") and spelt out ("a [at] b.it", "a chiocciola b punto it", "a at b dot com"). */
import type { Range } from '../../types.ts'
import { matchAll } from '../match-all.ts'
import { overlaps } from './around.ts'
import { careless, NAMES_PROVIDER } from './careless-email.ts'
import { isAtProvider } from './providers.ts'

/** The bounds of RFC 5321: 64 before the sign, 255 after it. */
const PLAIN =
  /(?<![\p{L}\p{N}._%+-]|[\p{L}\p{N}]')[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}(?:xn--[a-z\d-]{2,40}|\p{L}{2,24})(?![\p{L}\p{N}_])/gu
const SPELT =
  /(?<![\p{L}\p{N}._%+-])(?:[a-z\d]{1,30}\s?[[({]\s?(?:dot|punto)\s?[\])}]\s?){0,3}[a-z\d][a-z\d._%+-]{0,63}(?:\s?(?:[[({<]\s?(?:at|chiocciola)\s?[\])}>]|_at_|\bchiocciola\b)\s?|[({[]a[)}\]])(?:[a-z\d-]{1,63}(?:\s?\.|\s?(?:[[({]\s?(?:dot|punto)\s?[\])}]|\bpunto\b|\bdot\b)\s?)){1,4}[a-z]{2,12}(?![a-z\d])/giu
/** "d-dot-ferraro-at-icloud-dot-com". */
const HYPHENED =
  /(?<![\p{L}\p{N}._%+-])(?:[a-z\d]{1,30}-(?:dot|punto|underscore|trattino)-){0,3}[a-z\d]{1,30}(?:-[a-z\d]{1,30})?-(?:at|chiocciola)-(?:[a-z\d]{1,30}-(?:dot|punto)-){1,3}[a-z]{2,6}(?![\p{L}\p{N}-])/giu

const SPOKEN =
  /(?<![\p{L}\p{N}._%+-])(?:[a-z\d]{1,30} (?:dot|punto|underscore|trattino|dash|hyphen) ){0,4}[a-z\d][a-z\d._%+-]{0,63} at (?:[a-z\d-]{1,63} (?:dot|punto) ){1,3}(?:com?|it|net|org|uk|ie|in|eu|io|info|edu|ca|au|nz|me|fr|de|es|ch)(?![a-z\d])/giu
const SPACED =
  /(?<![\p{L}\p{N}._%+-])(?!(?:in|with|by|con|da|di|a) )[a-z\d][a-z\d._%+-]{0,63} ?@ ?[a-z\d-]{1,63} ?\. ?(?:com|co ?\. ?uk|net|org|it)(?![a-z\d])/giu

/** What may be an address at all: a quick look before the close one. */
export const MAIL = new RegExp(
  String.raw`@|chiocciola|[[({<]\s?at?\s?[\])}>]|_at_|[ -]dot[ -]| at .{1,60} punto |${NAMES_PROVIDER.source}`,
  'i',
)

/** An address without the spaces and words it is spelt with, in small letters. */
export function plainMail(written: string): string {
  return written
    .toLowerCase()
    .replace(/ (?:su|on) (?=[a-z]+(?:[ .,]|$))|(?<=@[a-z]+)[ ,;:]\s?(?=[a-z]{2,3}(?:[ ,.]|$))/gu, (sign) =>
      /[,;:]|^ $/.test(sign) ? '.' : '@',
    )
    .replace(/[\s[({<-]*(?:\b(?:at|chiocciola)\b|@|_at_|(?<=[[({<])a(?=[\])}>]))[\s\])}>-]*/u, '@')
    .replace(/[\s[({-]*(?:\b(?:dot|punto)\b|\.)[\s\])}-]*/gu, '.')
    .replace(/[\s-]*\bunderscore\b[\s-]*/gu, '_')
    .replace(/[\s-]*\b(?:dash|hyphen|trattino)\b[\s-]*/gu, '-')
    .replace(/ (?:su|on) (?=[a-z]+(?:\.|$))/u, '@')
    .replace(/(@[a-z]+)[ ,;:]\s?/u, '$1.')
}

/** Addresses in order. */
export function findEmails(text: string): readonly Range[] {
  const found: Range[] = []
  if (text.includes('@')) found.push(...rangesOf(PLAIN, text))
  if (/[[({<]\s?a(?:t\s?)?[\])}>]|_at_|chiocciola/i.test(text)) found.push(...rangesOf(SPELT, text))
  if (/-(?:dot|punto)-/i.test(text)) found.push(...rangesOf(HYPHENED, text))
  if (/ dot | punto /i.test(text)) found.push(...rangesOf(SPOKEN, text))
  if (/ @|@ |@\S{1,40} \./.test(text)) {
    for (const mail of rangesOf(SPACED, text))
      if (isAtProvider(plainMail(text.slice(mail.start, mail.end)))) found.push(mail)
  }
  if (NAMES_PROVIDER.test(text))
    found.push(...careless(text).filter(({ start, end }) => !overlaps(found, start, end)))
  return found
}

function rangesOf(pattern: RegExp, text: string): readonly Range[] {
  const ranges: Range[] = []
  for (const match of matchAll(text, pattern))
    ranges.push({ start: match.index, end: match.index + match[0].length })
  return ranges
}
