/** Alerts on text in the wrong capitals. */
import type { Alert, Kind } from '../alert.ts'
import { createExceptions, type Exceptions } from '../exceptions.ts'
import { formatMessage } from '../format.ts'
import type { Budget } from '../regex/machine.ts'
import { searchFor } from '../regex/search.ts'
import { slice, subjectOf } from '../regex/text.ts'
import type { ValeSpecOf } from '../spec.ts'
import { suggestionsOf } from '../suggestions.ts'

type Spec = ValeSpecOf<'capitalization'>
/** What is expected, and whether the text is so. */
type Verdict = readonly [expected: string, isRight: boolean]
type Judge = (text: string, budget: Budget) => Verdict

const WORDS = '[\\p{N}\\p{L}*]+[^\\s]*'
/** As many words as these must be right; of no words at all, too few are. */
const THRESHOLD = 0.8

export const capitalization: Kind<Spec> = {
  prepare(spec) {
    const { message, match, action, matchCase = false } = spec
    const judge = judgeOf(spec)
    return ({ block, budget }) => {
      const [expected, isRight] = judge(block.text, budget)
      if (isRight) return []
      const offers = action?.name === 'replace' && action.params.length === 0
      const suggestions =
        offers && (match === '$title' || match === '$sentence')
          ? [expected]
          : suggestionsOf(action, block.text, matchCase, budget)
      const alert: Alert = {
        start: 0,
        end: block.codes.length,
        message: formatMessage(message, block.text, expected),
        suggestions,
      }
      return [alert]
    }
  },
}

function judgeOf(spec: Spec): Judge {
  const spared = createExceptions(spec.allowed)
  switch (spec.match) {
    case '$lower':
      return (text, budget) => {
        const expected = text.toLowerCase()
        return [expected, text === expected || spared.hold(text, budget)]
      }
    case '$upper':
      return (text, budget) => {
        const expected = text.toUpperCase()
        return [expected, text === expected || spared.hold(text, budget)]
      }
    case '$sentence':
      return (text, budget) => inSentenceCase(text, spec, spared, budget)
    case '$title':
      return (text, budget) => inTitleCase(text, spec, spared, budget)
    default: {
      const search = searchFor(spec.match)
      return (text, budget) => [
        spec.match,
        search.find(subjectOf(text), budget) !== undefined || spared.hold(text, budget),
      ]
    }
  }
}

/** The words of a text; an exception is one word, whatever it holds. */
function wordsOf(text: string, { source }: Exceptions, budget: Budget): readonly string[] {
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

function inSentenceCase(text: string, spec: Spec, spared: Exceptions, budget: Budget): Verdict {
  const { allowed, indicators = [], threshold = THRESHOLD, prefix } = spec
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
  const expected = kept + made.join(' ')
  const wanted = wordsOf(expected, spared, budget)
  const words = wordsOf(text, spared, budget)
  let right = 0
  for (const [index, word] of words.entries()) {
    if (index >= wanted.length || word === wanted[index] || spared.hold(word, budget)) right++
    else if (index === 0 && word !== titledInAllParts(word.toLowerCase())) return [expected, false]
  }
  return [expected, right / words.length >= threshold]
}

const SMALL = new Set('a an and as at but by en for if in nor of on or per the to vs vs. via v v.'.split(' '))
const PREPOSITIONS = new Set(
  (
    'with from into during including until against among throughout despite towards upon concerning about over through before ' +
    'between after since without under within along following across beyond around down near above'
  ).split(' '),
)

/** AP style decides on `to` by the part of speech behind it, which nobody here knows: both are taken for right. */
function inTitleCase(text: string, spec: Spec, spared: Exceptions, budget: Budget): Verdict {
  const { allowed, style = 'AP', threshold = THRESHOLD, prefix } = spec
  const [kept, rest] = withoutPrefix(text, prefix, budget)
  const plain = rest.replace(/[‘’]/gu, "'").replace(/[–—]/gu, '-')
  const expected =
    kept +
    rest.replace(/[\p{N}\p{L}]+[^\s/-]*/gu, (word, at: number) => {
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
  const wanted = wordsOf(expected, spared, budget)
  const words = wordsOf(text, spared, budget)
  let right = 0
  for (const [index, word] of words.entries()) {
    const isRight =
      index >= wanted.length ||
      word === wanted[index] ||
      spared.hold(word, budget) ||
      word === word.toUpperCase() ||
      (style === 'AP' && /^to$/iu.test(word))
    if (isRight) right++
  }
  return [expected, right / words.length >= threshold]
}

const titled = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** With a capital behind every sign that joins words in ASCII: `E-Mail`. */
const titledInAllParts = (word: string) =>
  word.replace(/(?<![\p{L}\p{Nd}_]|[^\0-\x7f])\p{L}/gu, (letter) => letter.toUpperCase())
