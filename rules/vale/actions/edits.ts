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

/** One operation with its parameters. */
export interface Step {
  readonly name: string
  readonly operate: Operation
  readonly given: readonly string[]
}

/** What is done, in order; or why it is nothing that can be done, in Vale's words. */
export function stepsOf(params: readonly string[]): readonly Step[] | string {
  const steps: Step[] = []
  let [name, ...rest] = params
  while (name !== undefined) {
    const edit = EDITS.get(name)
    if (!edit) return `unknown edit '${name}'`
    const [takes, operate] = edit
    const given = rest.slice(0, takes)
    if (given.length < takes) return `'${name}' takes ${takes} parameter(s)`
    if (name === 'split' && !/^[-+]?\d+$/u.test(String(given[1])))
      return `'split' index '${given[1]}' is not a number`
    steps.push({ name, operate, given })
    ;[name, ...rest] = rest.slice(takes)
  }
  return steps.length === 0 ? "'edit' needs an operation" : steps
}

/** @param filled puts what was captured into a parameter; a pattern's own stay as they are. */
export function edited(
  words: string,
  steps: readonly Step[],
  filled: (param: string) => string,
  budget: Budget,
): string {
  const made = steps.reduce((result, { name, operate, given }) => {
    const [one = '', two = ''] = name === 'regex' ? given : given.map(filled)
    return operate(result, one, two, budget)
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
