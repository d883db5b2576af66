/** Words of an Italian draft with what stands before each: enough to tell "La ringraziamo" from "la Repubblica". */

import type { Range } from '../types.ts'
import { isLetter } from './characters.ts'
import { CONNECTORS } from './register-words.ts'
import { type Word, wordOf } from './words.ts'

/** What separates a word from the one before it; `other` is a skipped link, name or quotation, or a closing bracket. */
export type Gap = 'sentence' | 'clause' | 'comma' | 'space' | 'apostrophe' | 'other'

export interface Token {
  readonly start: number
  readonly end: number
  readonly word: Word
  readonly text: string
  readonly lower: string
  readonly gap: Gap
  /** The word's sentence ends with a question mark. */
  readonly asks: boolean
}

/** A span that speaks for a register. */
export interface RegisterCue extends Range {
  /** `suo`, `sua`…: several of them, when weak, count as one. */
  readonly possessive?: true
  /** 3 decides alone and clashes with another register, 2.5 with one that is sure, 2 decides alone, 1 and less need company. */
  readonly weight: number
}

export const SURE = 3
export const PLAIN = 2.5
export const LIKELY = 2
export const WEAK = 1
export const HINT = 0.5

export interface Weighed {
  readonly weight: number
  /** Words before this one that belong to the cue. */
  readonly wordsBefore: number
}

export const weighed = (weight: number, wordsBefore = 0): Weighed | undefined =>
  weight > 0 ? { weight, wordsBefore } : undefined

const WORD = /\p{L}[\p{L}\p{M}]*/uy
const SKIPPED = /(?:https?:\/\/|www\.)\S+|[@#][\p{L}\p{N}_.]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/uy
const MAX_QUOTE = 120
const SENTENCE_END = /[.!?…\n\p{Extended_Pictographic}]/u
const CLAUSE_END = /[:(–—*•>]|\s-\s/u
const COMMA = /[,;]/u
const SKIPPED_MARK = ')'
const OTHER = /[)"“”«»\d]/u
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' }

/**
 * The draft's words, without links, mentions, hashtags and short quotations: those are somebody else's words, a button's
 * name or a title.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: (Token & { asks: boolean })[] = []
  let between = '\n'
  let sentence = 0
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    SKIPPED.lastIndex = at
    const skipped =
      mayStartSkipped(code) && SKIPPED.test(text) ? SKIPPED.lastIndex : quotationEnd(text, at, code)
    if (skipped > at) {
      if (tokens.length > 0) between += SKIPPED_MARK
      at = skipped
      continue
    }
    const end = wordEnd(text, at, code)
    if (end === at) {
      if (between.length < 12) between += text[at]
      else if (SENTENCE_END.test(text[at] ?? '')) between += '.'
      if (code === 63) {
        for (let i = sentence; i < tokens.length; i++) {
          const token = tokens[i]
          if (token) token.asks = true
        }
      }
      if (code === 63 || code === 46 || code === 33 || code === 10) sentence = tokens.length
      at++
      continue
    }
    const word = wordOf(text, at, end)
    tokens.push({
      start: at,
      end,
      word,
      text: word.text,
      lower: word.lower,
      gap: gapAfter(tokens.at(-1), between),
      asks: false,
    })
    between = ''
    at = end
  }
  return tokens
}

/** Where the word ends that begins at `at`; `at` itself when none does. */
function wordEnd(text: string, at: number, code: number): number {
  if (code < FIRST_UNUSUAL && !isLetter(code)) return at
  let end = at
  let unit = code
  while (unit < FIRST_UNUSUAL && isLetter(unit)) unit = text.charCodeAt(++end)
  if (unit === STOP && isLetter(text.charCodeAt(end + 1))) {
    SHORT_TITLE.lastIndex = at
    if (SHORT_TITLE.test(text)) return SHORT_TITLE.lastIndex
  }
  if (!(unit >= FIRST_UNUSUAL)) return end
  // Combining marks, and letters of two units.
  WORD.lastIndex = at
  return WORD.test(text) ? WORD.lastIndex : at
}

const FIRST_UNUSUAL = 0x300
const STOP = 46
/** "Sig.ra", "Dott.ssa", "Gent.mo". */
const SHORT_TITLE = /(?:sig|dott|prof|gent|egr|spett|ill)\.(?:r[ae]|na|ssa|m[oaie]|gio|le|li)(?!\p{L})/iuy

/** "Sig. Rossi" is no end of a sentence. */
const gapAfter = (before: { readonly lower: string } | undefined, between: string) =>
  between === '. ' && before && SHORTENED.has(before.lower) ? 'space' : gapOf(between)

const SHORTENED = new Set(['sig', 'dott', 'dr', 'avv', 'egr', 'gent', 'spett'])

function gapOf(between: string): Gap {
  if (between === ' ') return 'space'
  if (between === "'" || between === '’') return 'apostrophe'
  if (SENTENCE_END.test(between)) return 'sentence'
  if (CLAUSE_END.test(between)) return 'clause'
  if (COMMA.test(between)) return 'comma'
  return OTHER.test(between) ? 'other' : 'space'
}

/** `h`, `w`, `@`, `#`; an address with `@` in the middle is met at its first letter. */
function mayStartSkipped(code: number): boolean {
  return code === 64 || code === 35 || code === 104 || code === 72 || code === 119 || code === 87
}

function quotationEnd(text: string, at: number, code: number): number {
  if (code !== 34 && code !== 0x201c && code !== 0xab) return at
  const closing = QUOTES[text.charAt(at)] ?? ''
  const end = text.indexOf(closing, at + 1)
  return end > at && end - at < MAX_QUOTE ? end + 1 : at
}

/** The word at a place, in small letters; before the first and after the last stands none. */
export function wordAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.lower ?? ''
}

/** The word before, in the same sentence. */
export function wordBefore(tokens: readonly Token[], i: number): string {
  return tokens[i]?.gap === 'sentence' ? '' : wordAt(tokens, i - 1)
}

/** The word after, in the same sentence. */
export function wordAfter(tokens: readonly Token[], i: number): string {
  const next = tokens[i + 1]
  return next && next.gap !== 'sentence' ? next.lower : ''
}

/** Nothing but a connector ("e", "poi", "per favore") stands between the clause's start and the word. */
export function opensClause(tokens: readonly Token[], i: number): boolean {
  const gap = tokens[i]?.gap
  return gap === 'sentence' || gap === 'clause' || gap === 'comma' || CONNECTORS.has(wordBefore(tokens, i))
}

/** First letter capital and the rest not: "LEI" shouted is no politeness. */
export function isCapitalised(token: Token | undefined): boolean {
  if (!token) return false
  if (token.text === token.lower) return false
  const first = token.text[0] ?? ''
  return first !== first.toLowerCase() && token.text.slice(1) === token.text.slice(1).toLowerCase()
}
