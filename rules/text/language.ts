/**
 * Tells Italian and English drafts apart, and both from other languages, on a handful of words.
 *
 * General detectors are large and often wrong on comments of three to ten words. Here the everyday words of nine
 * languages vote, words outside the lists vote weakly by their letters, and a draft that says too little stays undecided.
 */
import { EVERYDAY_WORDS, LEANING_ENDINGS, LEANING_PAIRS, type ScoredLanguage } from './language-words.ts'

export type DetectedLanguage = 'it' | 'en' | 'other'

const LANGUAGES = Object.keys(EVERYDAY_WORDS) as readonly ScoredLanguage[]
const ITALIAN = LANGUAGES.indexOf('it')
const ENGLISH = LANGUAGES.indexOf('en')

/** What a word is worth to each of the 1, 2, 3, 4 or more languages that share it. */
const WORTH = [3, 1.2, 0.7, 0.4]
const ACCENT_WORTH = 1
const PAIR_WORTH = 0.3
const ENDING_WORTH = 0.4
const ENOUGH = 1.2
const FOREIGN_ENOUGH = 4
const CLEAR_LEAD = 0.8
/** Drafts hold foreign names and quotes: another language must lead by more before the rules are withheld. */
const FOREIGN_LEAD = 2.5
/** Past this many words the score is settled. */
const MAX_WORDS = 80
/** What stands in quotation marks is often somebody else's language: it counts half. */
const QUOTED_WORTH = 0.5
const MAX_QUOTE = 120

const APOSTROPHE = 39
const LATIN_END = 0x250

type Votes = readonly { readonly language: number; readonly worth: number }[]

/** By the languages that share a word, as bits. */
const VOTES: (Votes | undefined)[] = new Array(1 << LANGUAGES.length)
const BASE_LETTERS = baseLetters()
const ACCENT_LANGUAGE = accentLanguages()
const WORDS = speakersOfWords()
const PAIRS = letterPairs(LEANING_PAIRS)
const ENDINGS = letterPairs(LEANING_ENDINGS)

/**
 * The language of a draft: `other` for text that is clearly neither Italian nor English, undefined when there is too
 * little to go on (a name, a link, one neutral word). Links, mentions, hashtags and words with digits do not count.
 * One pass, linear in the length of the text.
 */
export function detectLanguage(text: string): DetectedLanguage | undefined {
  const scores = new Float64Array(LANGUAGES.length)
  const leanings = new Float64Array(LANGUAGES.length)
  let words = 0
  let otherScripts = 0
  let quoteEnd = 0

  for (let at = 0; at < text.length && words < MAX_WORDS; ) {
    const code = text.charCodeAt(at)
    let base = baseLetter(code)
    if (base === 0) {
      otherScripts += otherScriptWeight(code)
      if (at >= quoteEnd && isQuote(code)) quoteEnd = closingQuote(text, at)
      at = code === 64 || code === 35 || isDigit(code) ? tokenEnd(text, at) : at + 1
      continue
    }

    const start = at
    let hash = 0
    let accent = -1
    let last = 0
    let beforeLast = 0
    let stretched = false
    leanings.fill(0)
    while (base !== 0) {
      const here = text.charCodeAt(at)
      if (here > 127) accent = ACCENT_LANGUAGE[here] ?? -1
      if (base === last && base === beforeLast) stretched = true
      else hash = mix(hash, base)
      const leaning = PAIRS[pair(last, base)] ?? -1
      if (last !== 0 && leaning >= 0) vote(leanings, leaning, PAIR_WORTH)
      beforeLast = last
      last = base
      at++
      base = at < text.length ? baseLetter(text.charCodeAt(at)) : 0
    }
    if (isInsideLink(text, at)) {
      at = tokenEnd(text, at)
      continue
    }
    words++
    const share = at <= quoteEnd ? QUOTED_WORTH : 1
    if (accent >= 0) vote(scores, accent, ACCENT_WORTH * share)

    const contracted = isApostrophe(text.charCodeAt(at)) && baseLetter(text.charCodeAt(at + 1)) !== 0
    const contraction = start > 0 && isApostrophe(text.charCodeAt(start - 1))
    const speakers =
      (contracted ? WORDS.get(mix(hash, APOSTROPHE)) : undefined) ??
      (contraction ? WORDS.get(mix(mix(0, APOSTROPHE), hash)) : undefined) ??
      WORDS.get(hash)
    if (speakers !== undefined) {
      for (const { language, worth } of votesOf(speakers)) vote(scores, language, worth * share)
    } else if (at - start > 3 && !stretched) {
      for (let language = 0; language < leanings.length; language++)
        vote(scores, language, scoreOf(leanings, language) * share)
      const leaning = ENDINGS[pair(beforeLast, last)] ?? -1
      if (leaning >= 0) vote(scores, leaning, ENDING_WORTH * share)
    }
  }
  return decide(scores, words, otherScripts)
}

function decide(scores: Float64Array, words: number, otherScripts: number): DetectedLanguage | undefined {
  if (otherScripts > 6 && otherScripts > words * 5) return 'other'
  let best = 0
  for (let language = 1; language < scores.length; language++) {
    if (scoreOf(scores, language) > scoreOf(scores, best)) best = language
  }
  const score = scoreOf(scores, best)
  if (score < ENOUGH) return undefined
  let second = 0
  for (let language = 0; language < scores.length; language++) {
    if (language !== best) second = Math.max(second, scoreOf(scores, language))
  }
  if (best === ITALIAN || best === ENGLISH) {
    if (score - second < CLEAR_LEAD) return undefined
    return best === ITALIAN ? 'it' : 'en'
  }
  const known = Math.max(scoreOf(scores, ITALIAN), scoreOf(scores, ENGLISH))
  return score >= FOREIGN_ENOUGH && score - known >= FOREIGN_LEAD ? 'other' : undefined
}

function scoreOf(scores: Float64Array, language: number): number {
  return scores[language] ?? 0
}

function vote(scores: Float64Array, language: number, worth: number): void {
  scores[language] = scoreOf(scores, language) + worth
}

/** Mixes a letter (or a word's hash) into a 32-bit hash; two thousand words make collisions negligible. */
function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193) ^ (hash >>> 15)
}

function pair(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31)
}

/** The lower-case letter under case and accent, 0 for anything that is not a Latin letter. */
function baseLetter(code: number): number {
  return code < LATIN_END ? (BASE_LETTERS[code] ?? 0) : 0
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === 0x2019
}

function isQuote(code: number): boolean {
  return code === 34 || code === 0x201c || code === 0xab
}

/** Offset of the mark that closes the quotation opened at `at`; `at` itself when none is near. */
function closingQuote(text: string, at: number): number {
  const opening = text.charCodeAt(at)
  const closing = opening === 34 ? 34 : opening === 0xab ? 0xbb : 0x201d
  for (let end = at + 1; end < text.length && end - at < MAX_QUOTE; end++) {
    if (text.charCodeAt(end) === closing) return end
  }
  return at
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A word is part of an address or a code when `@`, `:/`, `_` or a digit follows, or a dot with a letter after it. */
function isInsideLink(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 64 || code === 95 || isDigit(code)) return true
  if (code === 58) return text.charCodeAt(at + 1) === 47
  // "bello.Grazie" is two sentences; "galateo.it" is an address.
  const next = text.charCodeAt(at + 1)
  return code === 46 && next >= 97 && next <= 122
}

/** End of what stands there until the next white space. */
function tokenEnd(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (code <= 32 || code === 0xa0) break
    end++
  }
  return end
}

/** Letters outside the Latin script; an ideograph carries as much as a short word. */
function otherScriptWeight(code: number): number {
  if (code >= 0x370 && code < 0x2000) return 1
  return (code >= 0x3040 && code < 0xa000) || (code >= 0xac00 && code < 0xd7b0) ? 3 : 0
}

function baseLetters(): Uint8Array {
  const table = new Uint8Array(LATIN_END)
  for (let code = 65; code < LATIN_END; code++) {
    const folded = String.fromCharCode(code).normalize('NFD').toLowerCase().charCodeAt(0)
    if (folded >= 97 && folded <= 122) table[code] = folded
  }
  // Letters that do not decompose.
  for (const [letter, base] of [
    'ßs',
    'øo',
    'Øo',
    'łl',
    'Łl',
    'æa',
    'Æa',
    'œo',
    'Œo',
    'ıi',
    'đd',
    'Đd',
    'ðd',
    'þt',
  ]) {
    if (letter && base) table[letter.charCodeAt(0)] = base.charCodeAt(0)
  }
  return table
}

function accentLanguages(): Int8Array {
  const table = new Int8Array(LATIN_END).fill(-1)
  const claims: readonly (readonly [ScoredLanguage, string])[] = [
    ['it', 'ìòù'],
    ['es', 'ñáíóú'],
    ['pt', 'ãõâ'],
    ['fr', 'êçœîûëï'],
    ['de', 'äöüß'],
    ['ro', 'ășțţş'],
    ['far', 'łąęśżźćčšžřěůđåøæığýěňť'],
  ]
  for (const [language, letters] of claims) {
    for (const letter of letters + letters.toUpperCase()) {
      const code = letter.charCodeAt(0)
      if (code > 127) table[code] = LANGUAGES.indexOf(language)
    }
  }
  return table
}

/** For each everyday word the languages that have it, as bits. */
function speakersOfWords(): ReadonlyMap<number, number> {
  const speakers = new Map<number, number>()
  for (const [language, name] of LANGUAGES.entries()) {
    for (const word of EVERYDAY_WORDS[name].split(/\s+/)) {
      const hash = hashOf(word)
      speakers.set(hash, (speakers.get(hash) ?? 0) | (1 << language))
    }
  }
  return speakers
}

function votesOf(speakers: number): Votes {
  let votes = VOTES[speakers]
  if (!votes) {
    const languages = [...LANGUAGES.keys()].filter((language) => speakers & (1 << language))
    const worth = WORTH[Math.min(languages.length, WORTH.length) - 1] ?? 0
    votes = languages.map((language) => ({ language, worth }))
    VOTES[speakers] = votes
  }
  return votes
}

function hashOf(word: string): number {
  if (word.startsWith("'")) return mix(mix(0, APOSTROPHE), hashOf(word.slice(1)))
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at))
  return hash
}

function letterPairs(lists: Readonly<Partial<Record<ScoredLanguage, string>>>): Int8Array {
  const table = new Int8Array(1024).fill(-1)
  for (const [language, name] of LANGUAGES.entries()) {
    for (const two of lists[name]?.split(/\s+/) ?? []) {
      table[pair(two.charCodeAt(0), two.charCodeAt(1))] = language
    }
  }
  return table
}
