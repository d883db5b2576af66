/** Alerts on words that have a better form. */
import { replaceAll } from '../actions/replace.ts'
import { suggesterOf } from '../actions/suggestions.ts'
import type { Kind } from '../alert.ts'
import { createExceptions } from '../exceptions.ts'
import { formatMessage, inSentence } from '../format.ts'
import { capitalized, matchCase as recase } from '../match-case.ts'
import { withoutGroups } from '../pattern-text.ts'
import { type Budget, partOf } from '../regex/machine.ts'
import { searchFor } from '../regex/search.ts'
import { slice, subjectOf } from '../regex/text.ts'
import type { ValeSpecOf } from '../spec.ts'
import { patternFault } from '../spec.ts'

type Spec = ValeSpecOf<'substitution'>

export const substitution: Kind<Spec> = {
  prepare(spec) {
    const { swap, ignoreCase, nonword, message, action, matchCase: isRecased = false } = spec
    if (swap.length === 0) return () => []
    const branches = swap.map(({ from }) => `(${withoutGroups(from)})`).join('|')
    const words = nonword ? `(?m)(?:${branches})` : `(?m)\\b(?:${branches})\\b`
    const search = searchFor(ignoreCase ? `(?i)${words}` : words)
    const spared = createExceptions(spec.allowed)
    const suggest = suggesterOf(action)
    const replaces = action?.name === 'replace'
    return ({ block, budget }) =>
      search.findAll(block, budget).flatMap(({ slots, start, end }) => {
        const swapped = swap.find((_, index) => partOf(slots, index + 1))
        if (!swapped) return []
        const observed = slice(block, start, end)
        const expected = expectedFor(swapped, spec, observed, budget)
        const isRight = replaces
          ? optionsOf(expected).includes(observed)
          : conforms(expected, observed, budget)
        if (isRight || spared.hold(observed, budget) || spared.surround(block, start, end, budget)) return []
        if (!replaces) {
          const suggestions = suggest({ words: observed, isRecased }, budget)
          const values = [inCanonicalCase(expected, observed), observed]
          return { start, end, message: formatMessage(message, ...values), suggestions }
        }
        if (action.params.length > 0) {
          const values = [expected, observed]
          return { start, end, message: formatMessage(message, ...values), suggestions: action.params }
        }
        let suggestions = optionsOf(expected)
        if (spec.capitalize && observed === capitalized(observed)) suggestions = suggestions.map(capitalized)
        if (isRecased) suggestions = suggestions.map((option) => recase(option, observed))
        const text = formatMessage(quotedOnce(message), inSentence(suggestions), observed)
        return { start, end, message: text, suggestions }
      })
  },
}

function expectedFor(
  { from, to }: Spec['swap'][number],
  { capitalize, ignoreCase }: Spec,
  observed: string,
  budget: Budget,
) {
  const expected = capitalize && observed === capitalized(observed) ? capitalized(to) : to
  if (!/\$\d+/u.test(expected)) return expected
  return replaceAll(searchFor(ignoreCase ? `(?i)${from}` : from), observed, expected, budget)
}

/** Whether the words already are what is expected, which may be a pattern. */
function conforms(expected: string, observed: string, budget: Budget): boolean {
  if (/^[\p{L}\p{Nd} -]*$/u.test(expected)) return expected === observed
  const whole = `^(?:${expected})$`
  if (patternFault(whole) !== undefined) return expected === observed
  return searchFor(whole).find(subjectOf(observed), budget) !== undefined
}

/** `a|b` are two options; `\|` is a sign like any other. */
function optionsOf(expected: string): readonly string[] {
  return expected
    .split(/(?<!\\)\|/u)
    .filter((option) => option !== '')
    .map((option) => option.replaceAll('\\|', '|'))
}

/** A sentence of suggestions brings its own quotation marks. */
function quotedOnce(message: string): string {
  let result = message
  for (const quoted of ["'%s'", '"%s"'])
    if (result.split(quoted).length === 3) result = result.replace(quoted, '%s')
  return result
}

const MOST_SPELLINGS = 64

/** A pattern's own spelling of the words, e.g. `OAuth2?` for `Oauth`: `OAuth`. The pattern itself when it has none. */
function inCanonicalCase(expected: string, observed: string): string {
  const spelling = spellings(expected)?.find((each) => each.toLowerCase() === observed.toLowerCase())
  return spelling ?? expected
}

/** Every text that a pattern of letters, groups, `|` and `?` stands for. */
function spellings(pattern: string): readonly string[] | undefined {
  const signs = [...pattern]
  let at = 0
  const read = (nested: boolean): string[] | undefined => {
    const done: string[] = []
    let current = ['']
    for (;;) {
      const sign = signs[at]
      if (sign === undefined) return nested ? undefined : [...done, ...current]
      at++
      if (sign === ')') return nested ? [...done, ...current] : undefined
      if (sign === '|') {
        done.push(...current)
        current = ['']
        continue
      }
      let atom: string[] | undefined = [sign]
      if (sign === '(') {
        if (signs[at] === '?') {
          if (signs[at + 1] !== ':') return undefined
          at += 2
        }
        atom = read(true)
      } else if (sign === '\\') {
        const next = signs[at++]
        if (next === undefined || /[\p{L}\p{N}]/u.test(next)) return undefined
        atom = [next]
      } else if ('[]{}.*+^$?'.includes(sign)) return undefined
      if (!atom) return undefined
      if (signs[at] === '?') {
        at++
        atom = [...atom, '']
      } else if ('*+{'.includes(signs[at] ?? ' ')) return undefined
      const added = atom
      if (current.length * added.length > MOST_SPELLINGS) return undefined
      current = current.flatMap((before) => added.map((after) => before + after))
    }
  }
  return read(false)
}
