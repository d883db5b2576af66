/** What a rule's `action` offers instead of the words it found. */

import { matchCase } from './match-case.ts'
import type { Budget } from './regex/machine.ts'
import { type Match, type Search, searchFor } from './regex/search.ts'
import { subjectOf } from './regex/text.ts'
import type { ValeSpec } from './spec.ts'

type Action = NonNullable<ValeSpec['action']>

/**
 * @returns nothing for actions that need a script or a dictionary.
 */
export function suggestionsOf(
  action: Action | undefined,
  words: string,
  isRecased: boolean,
  budget: Budget,
): readonly string[] {
  switch (action?.name) {
    case 'replace':
      return isRecased ? action.params.map((param) => matchCase(param, words)) : action.params
    case 'remove':
      return ['']
    case 'convert':
      return [action.params[0] === 'simple' ? simple(words) : words]
    case 'edit':
      return [edited(words, action.params, budget).trim()]
    default:
      return []
  }
}

/** How many parameters an operation takes, when it takes any. */
const TAKES: ReadonlyMap<string, number> = new Map([
  ['replace', 2],
  ['remove', 1],
  ['regex', 2],
  ['trim_right', 1],
  ['trim_left', 1],
  ['trim', 1],
  ['truncate', 1],
  ['split', 2],
])

/** One operation after another. */
function edited(words: string, params: readonly string[], budget: Budget): string {
  let result = words
  for (let at = 0; at < params.length; at += 1 + (TAKES.get(params[at] ?? '') ?? 0))
    result = operated(result, params.slice(at), budget)
  return result
}

function operated(words: string, [operation, one = '', two = '']: readonly string[], budget: Budget): string {
  switch (operation) {
    case 'replace':
      return words.replaceAll(one, () => two)
    case 'regex':
      return replaceAll(searchFor(one), words, two, budget)
    case 'trim_right':
      return trimRight(words, one)
    case 'trim_left':
      return trimLeft(words, one)
    case 'trim':
      return trimLeft(trimRight(words, one), one)
    case 'remove':
      return [...words].filter((sign) => !one.includes(sign)).join('')
    case 'truncate':
      return words.split(one)[0] ?? words
    case 'split':
      return words.split(one)[Number(two)] ?? words
    case 'lower':
      return words.toLowerCase()
    case 'upper':
      return words.toUpperCase()
    case 'title':
      return words.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1))
    default:
      return words
  }
}

function trimRight(words: string, signs: string): string {
  let end = words.length
  while (end > 0 && signs.includes(words.charAt(end - 1))) end--
  return words.slice(0, end)
}

function trimLeft(words: string, signs: string): string {
  let start = 0
  while (start < words.length && signs.includes(words.charAt(start))) start++
  return words.slice(start)
}

/** `someName` and `SOME-name` as `some name`. */
function simple(words: string): string {
  return words
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** The words with every match replaced; `$1`, `${1}` and `${name}` are groups of the match. */
export function replaceAll(search: Search, words: string, template: string, budget: Budget): string {
  const subject = subjectOf(words)
  let result = ''
  let from = 0
  for (const match of search.findAll(subject, budget)) {
    result += words.slice(subject.offsets[from], subject.offsets[match.start])
    result += fill(template, match, search, words, subject.offsets)
    from = match.end
  }
  return result + words.slice(subject.offsets[from])
}

function fill(
  template: string,
  match: Match,
  { names }: Search,
  words: string,
  offsets: readonly number[],
): string {
  return template.replace(/\$(?:\$|(\d+)|\{(\w+)\})/gu, (whole, number?: string, name?: string) => {
    if (whole === '$$') return '$'
    const key = number ?? name ?? ''
    const group = /^\d+$/u.test(key) ? Number(key) : names.get(key)
    if (group === undefined || group * 2 + 1 >= match.slots.length) return whole
    const start = match.slots[group * 2] ?? -1
    const end = match.slots[group * 2 + 1] ?? -1
    return start < 0 ? '' : words.slice(offsets[start], offsets[end])
  })
}
