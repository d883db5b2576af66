/** Text in sentence case and in title case, as Vale makes it. */
import { createExceptions, type Exceptions } from './exceptions.ts'
import type { Budget } from './regex/machine.ts'
import { searchFor } from './regex/search.ts'
import { slice, subjectOf } from './regex/text.ts'

export interface CaseOptions {
  /** Patterns of words that keep the case they have; a plain word has it as it is written here. */
  readonly allowed?: readonly string[]
  /** A pattern: what it finds first is left as it is. */
  readonly prefix?: string
}

export interface SentenceOptions extends CaseOptions {
  /** Ends of words behind which a sentence begins. */
  readonly indicators?: readonly string[]
}

export interface TitleOptions extends CaseOptions {
  readonly style?: 'AP' | 'Chicago'
}

const WORDS = '[\\p{N}\\p{L}*]+[^\\s]*'
/** The words of a text; an exception is one word, whatever it holds. */
export function wordsOf(text: string, { source }: Exceptions, budget: Budget): readonly string[] {
  const subject = subjectOf(text)
  const search = searchFor(source === undefined ? WORDS : `${source}|${WORDS}`)
  return search.findAll(subject, budget).map(({ start, end }) => slice(subject, start, end))
}

function inVocabulary(word: string, allowed: readonly string[] = [], budget: Budget): string | undefined {
  const subject = subjectOf(word)
  for (const term of allowed) {
    if (term.toLowerCase() === word.toLowerCase()) return term
    if (searchFor(term).find(subject, budget)) return word
  }
  return undefined
}

/** As Vale does, it sets the prefix before the result wherever it was found. */
function withoutPrefix(text: string, prefix: string | undefined, budget: Budget): readonly [string, string] {
  const subject = subjectOf(text)
  const found = prefix === undefined ? undefined : searchFor(prefix).find(subject, budget)
  const kept = found ? slice(subject, found.start, found.end) : ''
  return [kept, text.startsWith(kept) ? text.slice(kept.length) : text]
}

export function sentenceCase(
  text: string,
  { allowed, indicators = [], prefix }: SentenceOptions,
  budget: Budget,
): string {
  const [kept, rest] = withoutPrefix(text, prefix, budget)
  const tokens = wordsOf(rest, createExceptions(allowed?.map((term) => `(?i)${term}`)), budget)
  const made = tokens.map((token, index) => {
    const known = inVocabulary(token, allowed, budget)
    if (known !== undefined) return known
    const before = tokens[index - 1]
    const begins =
      before === undefined ||
      indicators.some((suffix) => before.length > suffix.length && before.endsWith(suffix)) ||
      (index === 1 && /\d+\./u.test(before))
    return begins ? titled(token.toLowerCase()) : token.toLowerCase()
  })
  return kept + made.join(' ')
}

const SMALL = new Set('a an and as at but by en for if in nor of on or per the to vs vs. via v v.'.split(' '))
const PREPOSITIONS = new Set(
  (
    'with from into during including until against among throughout despite towards upon concerning about over through before ' +
    'between after since without under within along following across beyond around down near above'
  ).split(' '),
)

export function titleCase(
  text: string,
  { allowed, style = 'AP', prefix }: TitleOptions,
  budget: Budget,
): string {
  const [kept, rest] = withoutPrefix(text, prefix, budget)
  const plain = rest.replace(/[‘’]/gu, "'").replace(/[–—]/gu, '-')
  const made = rest.replace(/[\p{N}\p{L}]+[^\s/-]*/gu, (word, at: number) => {
    const known = inVocabulary(word, allowed, budget)
    if (known !== undefined) return known
    const small = word.toLowerCase()
    const end = at + word.length
    const isEdge = at === 0 || end === plain.length
    const isSmall = !isEdge && (SMALL.has(small) || (style === 'Chicago' && PREPOSITIONS.has(small)))
    const joins =
      ' -/'.includes(plain.charAt(at - 1)) &&
      !':-'.includes(plain.charAt(at - 2) || 'x') &&
      (plain.charAt(end) !== '-' || plain.charAt(at - 1) === '-')
    return isSmall && joins ? small : titled(word)
  })
  return kept + made
}

const titled = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
