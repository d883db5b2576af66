/** What a rule leaves alone: its exceptions, and the terms of a vocabulary. */
import { inItsCase } from './pattern-text.ts'
import type { Budget } from './regex/machine.ts'
import { type Search, searchFor } from './regex/search.ts'
import { type Subject, subjectOf } from './regex/text.ts'

export interface Exceptions {
  /** For patterns that must read exceptions as one word. */
  readonly source: string | undefined
  /** Whether the words hold an exception. */
  hold(words: string, budget: Budget): boolean
  /** Whether the words lie inside an exception of several words. */
  surround(block: Subject, start: number, end: number, budget: Budget): boolean
}

export function createExceptions(terms: readonly string[] = []): Exceptions {
  const longestFirst = [...terms].sort((a, b) => b.length - a.length)
  const source = terms.length === 0 ? undefined : `(?m)\\b(?:${longestFirst.map(inItsCase).join('|')})\\b`
  const inside = source === undefined ? undefined : searchFor(source)
  const several = terms.filter((term) => /[ \t]|\\s/u.test(term))
  const around: Search | undefined =
    several.length === 0 ? undefined : searchFor(`(?i)\\b(?:${several.join('|')})\\b`)
  return {
    source,
    hold: (words, budget) => inside?.find(subjectOf(words), budget) !== undefined,
    surround: (block, start, end, budget) =>
      around?.findAll(block, budget).some((match) => match.start <= start && match.end >= end) ?? false,
  }
}
