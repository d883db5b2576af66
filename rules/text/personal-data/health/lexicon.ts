/**
 * Words about health, found by how words begin: in most sentences no word begins as one of them does, and nothing else is tried.
 *
 * An entry of a list is a pattern of ours (never one from a pack), in which `*` stands for any letters. One in capitals counts
 * only in capitals (`MS`, not `Ms`).
 */
import { literalsOf } from '../../../patterns/gate.ts'
import { atFirstUse } from '../../at-first-use.ts'
import { fold } from '../../fold.ts'
import { askedOfWords, type Word, wordOf } from '../../words.ts'
import { isLetter } from '../around.ts'

/** How a word is tied to somebody. One has an `ill`, is in a `state`, does a `deed`; a `matter` is anybody’s until it is said to be somebody’s,
 * and so is a `medicine`, which one also has. A `sign` may be of
 * anything: only the words around it tell. */
export type Sort = Tied | 'sign'
export type Tied = 'ill' | 'state' | 'deed' | 'matter' | 'medicine'

export interface Term {
  readonly start: number
  readonly end: number
  readonly sort: Sort
}

interface Entry {
  readonly pattern: RegExp
  readonly sort: Sort
  /** Of what is longer than a word, how its first word begins. */
  readonly lead: Piece | undefined
}

interface Lexicon {
  readonly byOpening: ReadonlyMap<string, readonly Entry[]>
  /** One of which stands in whatever is longer than a word. */
  readonly pieces: readonly Piece[]
  /** By the last letters of a word. */
  readonly byClosing: ReadonlyMap<string, readonly Ending[]>
}

/** A word, or letters of one. */
interface Piece {
  readonly letters: string
  /** Whether the word begins with it, and whether it ends with it. */
  readonly begins: boolean
  readonly ends: boolean
}

interface Ending {
  readonly letters: string
  readonly sort: Sort
}

export interface Lists extends Readonly<Record<Sort, string>> {
  /** Of words that tell by how they end: `itis`. */
  readonly ends: readonly string[]
  /** Likewise: `statin`. */
  readonly medicineEnds: readonly string[]
}

/** Letters of a word that its entries are looked up by. */
const KEY = 4
/** Letters that ends are looked up by. */
const CLOSING = 2
/** No word that ends so has fewer letters. */
const SHORTEST = 7
/** Letters before such an end. */
const LEAST_STEM = 3

export interface HealthWords {
  readonly termsIn: (text: string) => readonly Term[]
  /** Whether a word may be a term, or of one: of a text without such words, nothing is told. */
  readonly mayTell: (word: Word) => boolean
}

/** What an entry has that is more than a word: a space, an apostrophe, a hyphen, a look at what stands beside it. */
const LONGER = /[^\p{L}*()?:|[\]]/u
/** Of "A&E". */
export const AND = '&'
const LOOKS = /\(\?<?[!=](?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/gu
/** A shorter piece has to be the whole word: `ms` stands in many. */
const SHORT = 3
/** What words are parted by and nothing else: an apostrophe may be left out. */
const PARTS = /[ -]/u
const ANY_WORD: Piece = { letters: '', begins: false, ends: false }

export function lexicon({ ends, medicineEnds, ...lists }: Lists): HealthWords {
  const read = atFirstUse((): Lexicon => {
    const byOpening = new Map<string, Entry[]>()
    const pieces = new Map<string, Piece>()
    for (const sort of ['deed', 'state', 'ill', 'medicine', 'matter', 'sign'] as const)
      for (const written of lists[sort].split(/,\s|\n/u)) {
        for (const key of new Set(openings(written)))
          byOpening.set(key, [...(byOpening.get(key) ?? []), entryOf(written, sort)])
        if (LONGER.test(written)) for (const piece of piecesOf(written)) pieces.set(keyOf(piece), piece)
      }
    const byClosing = new Map<string, Ending[]>()
    for (const [sort, all] of [
      ['ill', ends],
      ['medicine', medicineEnds],
    ] as const)
      for (const letters of all) {
        const key = letters.slice(-CLOSING)
        byClosing.set(key, [...(byClosing.get(key) ?? []), { letters, sort }])
      }
    return { byOpening, byClosing, pieces: [...pieces.values()] }
  })
  /** Whether a term may begin with a word, whatever stands after it. */
  const mayBegin = askedOfWords(({ text, lower }) => {
    const { byOpening, byClosing } = read()
    const entries = entriesOf(byOpening, text)
    return (
      termAt(entries, byClosing, text, 0, text.length) !== undefined ||
      entries.some(({ lead }) => lead && isOf(lead, lower))
    )
  })
  return {
    termsIn: (text) => termsIn(text, read(), mayBegin),
    mayTell: askedOfWords(({ text }) => {
      const { byOpening, byClosing, pieces } = read()
      if (termAt(entriesOf(byOpening, text), byClosing, text, 0, text.length)) return true
      const folded = fold(text).text
      return pieces.some((piece) => isOf(piece, folded))
    }),
  }
}

/** Of each literal that an entry needs, its longest word; "a&e", which has none, is told by its sign. An entry that needs no literal may be anywhere. */
function piecesOf(written: string): readonly Piece[] {
  const plain = written.replaceAll(LOOKS, '').replaceAll("['’]", "'").replaceAll('*', '\\p{L}*')
  const literals = literalsOf(plain)?.filter((literal) => !literal.includes(AND)) ?? ['']
  return literals.map((literal) => longestWord(fold(literal).text, fold(plain).text))
}

/** @param entry may begin or end with the literal, and a word with it */
function longestWord(literal: string, entry: string): Piece {
  let longest = ANY_WORD
  for (const { 0: letters, index } of literal.matchAll(/[\p{L}\d]+/gu)) {
    if (letters.length < longest.letters.length) continue
    const end = index + letters.length
    const isWhole = letters.length < SHORT
    longest = {
      letters,
      begins: isWhole || (index > 0 ? PARTS.test(literal.charAt(index - 1)) : entry.startsWith(literal)),
      ends: isWhole || (end < literal.length ? PARTS.test(literal.charAt(end)) : entry.endsWith(literal)),
    }
  }
  return longest
}

function isOf({ letters, begins, ends }: Piece, word: string): boolean {
  if (begins) return ends ? word === letters : word.startsWith(letters)
  return ends ? word.endsWith(letters) : word.includes(letters)
}

const keyOf = ({ letters, begins, ends }: Piece) => `${begins}${letters}${ends}`

function entryOf(written: string, sort: Sort): Entry {
  return { pattern: patternOf(written), sort, lead: LONGER.test(written) ? leadOf(written) : undefined }
}

function leadOf(written: string): Piece {
  const [lead = ''] = /^\p{L}+(?![\p{L}?])/u.exec(written) ?? []
  return { letters: lead.toLowerCase(), begins: true, ends: written.charAt(lead.length) === ' ' }
}

function patternOf(written: string): RegExp {
  const isCapital = /^[A-Z]+$/u.test(written)
  const source = written.replaceAll("['’]", "'").replaceAll('*', '\\p{L}*').replaceAll("'", "['’]?")
  return new RegExp(`(?:${source})(?![\\p{L}\\d])`, isCapital ? 'uy' : 'iuy')
}

/** The first letters of all that an entry matches: `c(?:o)?eliac` opens with `coe` and `cel`. */
function openings(written: string, before = ''): readonly string[] {
  if (before.length >= KEY) return [before.slice(0, KEY)]
  const [, letter] = /^(\p{L})(?!\?)/u.exec(written) ?? []
  if (letter) return openings(written.slice(1), before + letter.toLowerCase())
  if (!written.startsWith('(?')) return before ? [before] : []
  const end = closing(written)
  const isOptional = written[end] === '?'
  const rest = written.slice(isOptional ? end + 1 : end)
  // What has to stand before is not what it begins with.
  if (!written.startsWith('(?:')) return openings(rest, before)
  const choices = written.slice(3, end - 1).split('|')
  return [...choices, ...(isOptional ? [''] : [])].flatMap((choice) => openings(choice + rest, before))
}

/** Where the group at the beginning ends. */
function closing(written: string): number {
  let depth = 0
  for (let at = 0; at < written.length; at++) {
    if (written[at] === '(') depth++
    if (written[at] === ')' && --depth === 0) return at + 1
  }
  return written.length
}

/** Those that begin as a word does, or have fewer letters before a sign: `ivf*`. */
function entriesOf(byOpening: Lexicon['byOpening'], word: string): readonly Entry[] {
  const key = word.slice(0, KEY).toLowerCase()
  const entries = byOpening.get(key) ?? []
  const shorter = key.length === KEY ? byOpening.get(key.slice(0, -1)) : undefined
  return shorter ? [...entries, ...shorter] : entries
}

function termsIn(
  text: string,
  { byOpening, byClosing }: Lexicon,
  mayBegin: (word: Word) => boolean,
): readonly Term[] {
  const found: Term[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue
    let end = at
    while (end < text.length && isLetter(text.charCodeAt(end))) end++
    const word = wordOf(text, at, end)
    const term = mayBegin(word)
      ? termAt(entriesOf(byOpening, word.text), byClosing, text, at, end)
      : undefined
    if (term) found.push(term)
    at = Math.max(end, term?.end ?? 0) - 1
  }
  return found
}

/** The term that begins with the word there. */
function termAt(
  entries: readonly Entry[],
  byClosing: Lexicon['byClosing'],
  text: string,
  start: number,
  end: number,
): Term | undefined {
  const closing = end - start < SHORTEST ? undefined : byClosing.get(text.slice(end - CLOSING, end))
  return longest(entries, text, start) ?? byEnd(closing, text, start, end)
}

function longest(entries: readonly Entry[], text: string, start: number): Term | undefined {
  let found: Term | undefined
  for (const { pattern, sort } of entries) {
    pattern.lastIndex = start
    if (pattern.test(text) && pattern.lastIndex > (found?.end ?? start))
      found = { start, end: pattern.lastIndex, sort }
  }
  return found
}

function byEnd(
  closing: readonly Ending[] | undefined,
  text: string,
  start: number,
  end: number,
): Term | undefined {
  const ending = closing?.find(
    ({ letters }) =>
      end - start >= letters.length + LEAST_STEM && text.startsWith(letters, end - letters.length),
  )
  return ending && { start, end, sort: ending.sort }
}
