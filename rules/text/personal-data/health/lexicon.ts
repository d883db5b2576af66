/**
 * Words about health, found by how words begin: in most sentences no word begins as one of them does, and nothing else is tried.
 *
 * An entry of a list is a pattern of ours (never one from a pack), in which `*` stands for any letters. One in capitals counts
 * only in capitals (`MS`, not `Ms`).
 */
import { atFirstUse } from '../../at-first-use.ts'
import { isLetter } from '../around.ts'

/** How a word is tied to somebody. One has an `ill`, is in a `state`, does a `deed`, is in hospital with a `body`’s part; a `matter` is anybody’s until it is said to be somebody’s,
 * and so is a `medicine`, which one also has. */
export type Sort = 'ill' | 'state' | 'deed' | 'body' | 'matter' | 'medicine'

export interface Term {
  readonly start: number
  readonly end: number
  readonly sort: Sort
}

interface Entry {
  readonly pattern: RegExp
  readonly sort: Sort
}

interface Lexicon {
  readonly byOpening: ReadonlyMap<string, readonly Entry[]>
  readonly ends: readonly string[]
  readonly medicineEnds: readonly string[]
}

export interface Lists extends Readonly<Record<Sort, string>> {
  /** Of words that tell by how they end: `itis`. */
  readonly ends: readonly string[]
  /** Likewise: `statin`. */
  readonly medicineEnds: readonly string[]
}

/** Letters of a word that its entries are looked up by. */
const KEY = 3
/** Letters before such an end. */
const LEAST_STEM = 3

export function lexicon({ ends, medicineEnds, ...lists }: Lists): (text: string) => readonly Term[] {
  const read = atFirstUse((): Lexicon => {
    const byOpening = new Map<string, Entry[]>()
    for (const sort of ['deed', 'state', 'ill', 'medicine', 'matter', 'body'] as const)
      for (const written of lists[sort].split(/,\s|\n/u))
        for (const key of new Set(openings(written)))
          byOpening.set(key, [...(byOpening.get(key) ?? []), { pattern: patternOf(written), sort }])
    return { byOpening, ends, medicineEnds }
  })
  return (text) => termsIn(text, read())
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

function termsIn(text: string, { byOpening, ends, medicineEnds }: Lexicon): readonly Term[] {
  const found: Term[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue
    let end = at
    while (end < text.length && isLetter(text.charCodeAt(end))) end++
    const key = text.slice(at, Math.min(end, at + KEY)).toLowerCase()
    const term =
      longest(byOpening.get(key), text, at) ??
      byEnd(text, ends, at, end, 'ill') ??
      byEnd(text, medicineEnds, at, end, 'medicine')
    if (term) found.push(term)
    at = Math.max(end, term?.end ?? 0) - 1
  }
  return found
}

function longest(entries: readonly Entry[] | undefined, text: string, start: number): Term | undefined {
  let found: Term | undefined
  for (const { pattern, sort } of entries ?? []) {
    pattern.lastIndex = start
    if (pattern.test(text) && pattern.lastIndex > (found?.end ?? start))
      found = { start, end: pattern.lastIndex, sort }
  }
  return found
}

function byEnd(
  text: string,
  ends: readonly string[],
  start: number,
  end: number,
  sort: Sort,
): Term | undefined {
  const isSo = ends.some(
    (each) => end - start >= each.length + LEAST_STEM && text.startsWith(each, end - each.length),
  )
  return isSo ? { start, end, sort } : undefined
}
