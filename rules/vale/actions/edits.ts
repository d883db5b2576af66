/** The operations of Vale's `edit`, one after another: `trim_right`, `!`, `lower`. */
import { sentenceCase, titleCase } from '../letter-case.ts'
import type { Budget } from '../regex/machine.ts'
import { searchFor } from '../regex/search.ts'
import { inDigits, inWords } from './numerals.ts'
import { replaceAll } from './replace.ts'

type Operation = (words: string, one: string, two: string, budget: Budget) => string

/** How many parameters it takes, and what it does. */
type Edit = readonly [takes: number, operate: Operation]

const EDITS: ReadonlyMap<string, Edit> = new Map<string, Edit>([
  ['replace', [2, (words, one, two) => words.replaceAll(one, () => two)]],
  ['remove', [1, (words, signs) => [...words].filter((sign) => !signs.includes(sign)).join('')]],
  [
    'regex',
    [2, (words, pattern, template, budget) => replaceAll(searchFor(pattern), words, template, budget)],
  ],
  ['trim_right', [1, trimRight]],
  ['trim_left', [1, trimLeft]],
  ['trim', [1, (words, signs) => trimLeft(trimRight(words, signs), signs)]],
  ['truncate', [1, (words, sign) => words.split(sign)[0] ?? words]],
  ['split', [2, (words, sign, index) => words.split(sign)[Number(index)] ?? words]],
  ['wrap', [1, (words, sign) => sign + words + sign]],
  [
    'unwrap',
    [1, (words, sign) => withoutEnd(words.startsWith(sign) ? words.slice(sign.length) : words, sign)],
  ],
  ['prefix', [1, (words, sign) => sign + words]],
  ['suffix', [1, (words, sign) => words + sign]],
  ['squeeze', [0, (words) => words.replace(/[\t\n\f\r ]+/gu, ' ')]],
  ['capitalize', [0, (words) => words.replace(/^./su, (sign) => sign.toUpperCase())]],
  ['uncapitalize', [0, (words) => words.replace(/^./su, (sign) => sign.toLowerCase())]],
  ['smart', [0, smart]],
  ['dumb', [0, (words) => translated(words, PLAIN)]],
  ['ascii', [0, ascii]],
  ['words', [0, inWords]],
  ['digits', [0, inDigits]],
  ['lower', [0, (words) => words.toLowerCase()]],
  ['upper', [0, (words) => words.toUpperCase()]],
  ['title', [0, (words, _one, _two, budget) => titleCase(words, {}, budget)]],
  ['sentence', [0, (words, _one, _two, budget) => sentenceCase(words, { indicators: [':'] }, budget)]],
  ['simple', [0, (words) => apart(words, ' ')]],
  ['kebab', [0, (words) => apart(words, '-')]],
  ['snake', [0, (words) => apart(words, '_')]],
  ['pascal', [0, pascal]],
  ['camel', [0, camel]],
])

/** Each operation with its parameters; or why they are none, in Vale's words. */
export function stepsOf(params: readonly string[]): readonly (readonly string[])[] | string {
  const steps: (readonly string[])[] = []
  for (let at = 0; at < params.length; ) {
    const name = params[at] ?? ''
    const [takes] = EDITS.get(name) ?? []
    if (takes === undefined) return `unknown edit '${name}'`
    const step = params.slice(at, at + takes + 1)
    at += step.length
    if (step.length <= takes) return `'${name}' takes ${takes} parameter(s)`
    if (name === 'split' && !/^[-+]?\d+$/u.test(step[2] ?? ''))
      return `'split' index '${step[2]}' is not a number`
    steps.push(step)
  }
  return steps.length === 0 ? "'edit' needs an operation" : steps
}

/** @param filled puts what was captured into a parameter; a pattern's own stay as they are. */
export function edited(
  words: string,
  params: readonly string[],
  filled: (param: string) => string,
  budget: Budget,
): string {
  const steps = stepsOf(params)
  if (typeof steps === 'string') return words
  const made = steps.reduce((result, [name = '', ...given]) => {
    const [one = '', two = ''] = name === 'regex' ? given : given.map(filled)
    return EDITS.get(name)?.[1](result, one, two, budget) ?? result
  }, words)
  return made.trim()
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

const withoutEnd = (words: string, sign: string) =>
  sign !== '' && words.endsWith(sign) ? words.slice(0, -sign.length) : words

/** Quotes open at the start, behind white space, an opening bracket, a dash and a slash. */
function smart(words: string): string {
  return words
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replaceAll('...', '…')
    .replace(/(?<=^|[\s([{<—–/])(?:(")|')/gu, (_, double) => (double ? '“' : '‘'))
    .replaceAll('"', '”')
    .replaceAll("'", '’')
}

/** Each sign and what stands for it. */
const table = (entries: string) =>
  new Map(entries.split(' ').map((entry): [string, string] => [entry.charAt(0), entry.slice(1)]))
const PLAIN = table('‘\' ’\' “" ”" —--- –-- …...').set('\u00a0', ' ')
/** Letters that are no letter with a mark. */
const SPELLED = table('æae ÆAE œoe ŒOE ßss øo ØO đd ĐD łl ŁL þth ÞTh ðd ÐD')

const translated = (words: string, signs: ReadonlyMap<string, string>) =>
  [...words].map((sign) => signs.get(sign) ?? sign).join('')

function ascii(words: string): string {
  return translated(translated(words, PLAIN), SPELLED)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
}

/** `someName` and `SOME-name` as `some name`, with what is asked for between; a capital in second place joins on: `iPhone`. */
export function apart(words: string, between: string): string {
  return words
    .replace(/(?<=\p{Ll})\p{Lu}/gu, (capital, at) => (at > 1 ? ` ${capital}` : capital))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
    .replaceAll(' ', between)
}

function pascal(words: string): string {
  return apart(words, ' ').replace(/(?:^| )(.)/gsu, (_, letter: string) => letter.toUpperCase())
}

function camel(words: string): string {
  const joined = pascal(words)
  return joined.length > 1 ? joined.replace(/^./su, (sign) => sign.toLowerCase()) : words
}
