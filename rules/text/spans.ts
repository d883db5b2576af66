/** Parts of a draft that are not the writer's own prose: quotations, links, mentions, hashtags, code. */
import type { Place } from '../pack/parts.ts'
import type { Range } from '../types.ts'
import { isNewline, isSpace, isWord, wordEnd, wordStart } from './characters.ts'

export type SpanKind = Exclude<Place, 'prose'>

export interface Span extends Range {
  readonly kind: SpanKind
}

/** A quotation that does not close within this many units is none. */
const LONGEST_QUOTE = 600
/** Apostrophes that a quotation in single marks may hold. */
const MOST_REFUSED = 12
/** No host name is longer. */
const LONGEST_HOST = 253
const DOT = 0x2e
const HYPHEN = 0x2d
const STRAIGHT = 0x22
const SINGLE = 0x2018
/** The marks that close a quotation, by the one that opens it. */
const CLOSING: ReadonlyMap<number, readonly number[]> = new Map([
  [0x201c, [0x201d, 0x201c]],
  [0x201e, [0x201c, 0x201d]],
  [0x201d, [0x201d]],
  [0xab, [0xbb]],
  [SINGLE, [0x2019]],
  [STRAIGHT, [STRAIGHT]],
])
/** Endings of bare addresses (`example.it`) that are common where community managers write. */
const DOMAINS = new Set(
  'it com org net eu gov edu info io uk co us de fr es ch at ly me tv app dev shop store blog news online site gg be link page'.split(
    ' ',
  ),
)

/** The span that the mark `unit` at `at` opens or belongs to, if any. */
export function spanAt(text: string, at: number, unit: number): Span | undefined {
  switch (unit) {
    case 0x40: // @
      return mentionAt(text, at)
    case 0x23: // #
      return hashtagAt(text, at)
    case 0x3a: // :
      return linkAt(text, at)
    case DOT:
      return domainAt(text, at)
    case 0x60: // `
      return codeAt(text, at)
    case 0x3e: // >
      return quotedLineAt(text, at)
    default:
      return quoteAt(text, at, unit)
  }
}

function quoteAt(text: string, at: number, mark: number): Span | undefined {
  const closing = CLOSING.get(mark)
  if (closing === undefined || isWord(text.charCodeAt(at - 1))) return undefined
  if (isSpace(text.charCodeAt(at + 1)) && mark !== 0xab) return undefined
  const [first, second = first] = closing
  const plain = mark === STRAIGHT || mark === SINGLE
  const limit = Math.min(text.length, at + LONGEST_QUOTE)
  let refused = 0
  for (let end = at + 1; end < limit; end++) {
    const unit = text.charCodeAt(end)
    if (isNewline(unit) && (plain || isNewline(text.charCodeAt(end + 1)))) return undefined
    if (unit !== first && unit !== second) continue
    // `’` inside a word is an apostrophe; so is a `"` before a word.
    if (plain && isWord(text.charCodeAt(end + 1))) {
      if (++refused > MOST_REFUSED) return undefined
      continue
    }
    return end === at + 1 ? undefined : { kind: 'quotes', start: at, end: end + 1 }
  }
  return undefined
}

function quotedLineAt(text: string, at: number): Span | undefined {
  for (let before = at - 1; before >= 0 && !isNewline(text.charCodeAt(before)); before--) {
    if (!isSpace(text.charCodeAt(before))) return undefined
  }
  let end = at
  while (end < text.length && !isNewline(text.charCodeAt(end))) end++
  return { kind: 'quotes', start: at, end }
}

function codeAt(text: string, at: number): Span | undefined {
  if (text.startsWith('```', at)) {
    const close = text.indexOf('```', at + 3)
    return close < 0 || close - at > LONGEST_QUOTE ? undefined : { kind: 'code', start: at, end: close + 3 }
  }
  const limit = Math.min(text.length, at + LONGEST_QUOTE)
  for (let end = at + 1; end < limit && !isNewline(text.charCodeAt(end)); end++) {
    if (text.charAt(end) === '`')
      return end === at + 1 ? undefined : { kind: 'code', start: at, end: end + 1 }
  }
  return undefined
}

function hashtagAt(text: string, at: number): Span | undefined {
  if (isWord(text.charCodeAt(at - 1)) || text.charAt(at - 1) === '&') return undefined
  const end = nameEnd(text, at + 1, '_')
  return /\p{L}/u.test(text.slice(at + 1, end)) ? { kind: 'hashtags', start: at, end } : undefined
}

/** An "@" that stands for an "a", and calls nobody. */
const MASKED = /^@ss(?:holes?)?$/i

/** `@name`, or the e-mail address that this `@` is in. */
function mentionAt(text: string, at: number): Span | undefined {
  const afterWord = isWord(text.charCodeAt(at - 1)) || /[._+-]/u.test(text.charAt(at - 1))
  if (!afterWord) {
    const end = nameEnd(text, at + 1, '_.-')
    if (MASKED.test(text.slice(at, end))) return undefined
    return end > at + 1 ? { kind: 'mentions', start: at, end } : undefined
  }
  const end = nameEnd(text, at + 1, '.-')
  if (!/\.\p{L}{2,}$/u.test(text.slice(at + 1, end))) return undefined
  let start = at
  while (
    start > at - LONGEST_HOST &&
    (isWord(text.charCodeAt(start - 1)) || /[._%+-]/u.test(text.charAt(start - 1)))
  )
    start--
  return { kind: 'links', start, end }
}

function linkAt(text: string, at: number): Span | undefined {
  if (!text.startsWith('//', at + 1)) return undefined
  const start = wordStart(text, at)
  if (start === at) return undefined
  const end = linkEnd(text, at + 3)
  return end === at + 3 ? undefined : { kind: 'links', start, end }
}

function domainAt(text: string, at: number): Span | undefined {
  if (!isWord(text.charCodeAt(at - 1)) || !isWord(text.charCodeAt(at + 1))) return undefined
  let start = at
  while (
    start > at - LONGEST_HOST &&
    (isWord(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === HYPHEN)
  )
    start--
  // The name was read at its first dot.
  if (text.charCodeAt(start - 1) === DOT) return undefined
  const end = nameEnd(text, at + 1, '.-')
  const name = text.slice(start, end).toLowerCase()
  const last = name.slice(name.lastIndexOf('.') + 1)
  const known = DOMAINS.has(last) && /^[a-z0-9.-]+$/u.test(name) && /^[a-z]/u.test(name)
  // `p.es.` shortens two words; hosts of one letter are few (`t.co`, `x.com`).
  const shortened = /^[a-z]\.(?!com?$)/u.test(name)
  if (!name.startsWith('www.') && (!known || shortened)) return undefined
  // `finito.Me ne vado` forgot a space: in an address the case does not change there.
  if (
    /^\p{Lu}/u.test(text.slice(start + name.lastIndexOf('.') + 1, end)) &&
    !/^\p{Lu}/u.test(text.slice(start))
  )
    return undefined
  const path = /[/?:#]/u.test(text.charAt(end))
  return { kind: 'links', start, end: path ? linkEnd(text, end) : end }
}

/** Where an address ends: at white space or a bracket, without the marks that close a sentence. */
function linkEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && !isSpace(text.charCodeAt(end)) && !/[<>"“”«»]/u.test(text.charAt(end))) end++
  while (end > from && /[.,;:!?…)\]}'’]/u.test(text.charAt(end - 1))) end--
  return end
}

/** Where a name ends whose words may be joined by one of `joints`. */
function nameEnd(text: string, from: number, joints: string): number {
  let end = wordEnd(text, from)
  while (end < text.length && end - from <= LONGEST_HOST) {
    let next = end
    while (next < text.length && joints.includes(text.charAt(next))) next++
    const after = wordEnd(text, next)
    if (next === end || after === next) {
      return joints.includes('_') && text.charAt(end) === '_' ? end + 1 : end
    }
    end = after
  }
  return end
}
