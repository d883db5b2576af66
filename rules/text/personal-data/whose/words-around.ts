/**
 * What stands around a datum, as the features that are weighed: words before and after it, pairs of them, how the sentence opens, and its
 * own shape. Each counts 1, a word that stands farther off less.
 */
import type { Range } from '../../../types.ts'
import { isSpace } from '../../characters.ts'
import { fold } from '../../fold.ts'
import { isGivenName } from '../../given-names.ts'
import { isEveryday } from '../../name-words.ts'
import type { PersonalDatum } from '../../personal-data.ts'
import { plainMail } from '../email.ts'
import { calledAfter, isAtOwnDomain } from '../mailboxes.ts'
import { isMobile } from '../mobiles.ts'

/** Words on either side that are read. */
const WORDS = 20
/** Of these, the ones that lead to it or go on from it. */
const NEAR = 4
/** By how much a word counts less than one that is nearer by a word; near ones count all the same. */
const FADES = 0.95
/** Words on either side in which its sentence begins and ends. */
const MOST_OF_SENTENCE = 40
/** Letters by which the forms of a word are told together, from its beginning and from its end: `consegnato`, `consegniamo`. */
const STEMS = [4, 6] as const
const ENDING = 4

/** "s.r.l." is one word. */
const WORD = /\p{L}(?:\.\p{L}){2,3}(?!\p{L})|\p{L}+(?:['’]\p{L}+)*|\d+|[^\s\p{L}\d]/gu
const SENTENCE_ENDS = '.!?…'

/** What a word with a capital stands for: somebody's given name, or any other that begins no sentence and no line. */
const GIVEN_NAME = 'Gn'
const NAME = 'Xx'

/** Who may be spoken of: somebody by name, the reader, a third person, anybody at all. */
const SPOKEN_OF: readonly (readonly [string, RegExp])[] = [
  ['name', wholly(GIVEN_NAME)],
  ['reader', wholly('you|yours?|ur|lei|suo|sua|tu|tuo|tua|ti')],
  ['third', wholly('he|she|his|hers?|him|lui')],
  ['anybody', wholly('if|anyone|people|any|those|who|se|chi|chiunque|persone')],
]
const WRITER = wholly('we|our|us|noi|nostr[oai]|ci')

/** By name how much each counts, more than 0 and at most 1. */
export type Features = ReadonlyMap<string, number>

/**
 * Features of a datum: `<call` before it, `<<call` near before it, `<1call` right before it, `>please`, `>>please`, `>1please`, `to><please`
 * on both sides, `call`, `call us`, `call … on`, `^you`, `<cons-`, `<-nato`, `=phone`, `=phone 333`, `=health sure`, `=health in name reader`.
 */
export function featuresOf(text: string, datum: PersonalDatum): Features {
  const { kind, start, end, hints } = datum
  const words = wordsAround(text, start, end)
  const before = words.filter((word) => word.end <= start).slice(-MOST_OF_SENTENCE)
  const after = words.filter((word) => word.start >= end).slice(0, MOST_OF_SENTENCE)
  const leading = spelt(before)
  const following = spelt(after)
  const features = new Map<string, number>()
  const whole = [
    `=${kind}`,
    ...(hints
      ? [...hints.map((hint) => `=${kind} ${hint}`), ...whoIsMeant(kind, leading, following)]
      : shapesOf(text, datum)),
    ...openingOf(leading),
    `${leading.at(-1)}><${following[0]}`,
  ]
  for (const feature of whole) features.set(feature, 1)
  addSide(features, '<', before.slice(-WORDS).reverse())
  addSide(features, '>', after.slice(0, WORDS))
  return features
}

const spelt = (words: readonly Spelt[]) => words.map(({ word }) => word)

/** Who is spoken of all around, and in the sentence. */
function whoIsMeant(
  kind: string,
  leading: readonly string[],
  following: readonly string[],
): readonly string[] {
  const all = [...leading, ...following]
  const ends = following.findIndex(endsSentence)
  const rest = ends < 0 ? following : following.slice(0, ends + 1)
  const ours = all.some((word) => WRITER.test(word)) ? ' writer' : ''
  return [
    `=${kind} of${spokenOfIn(all)}${ours}`,
    `=${kind} in${spokenOfIn([...leading.slice(sentenceStart(leading)), ...rest])}`,
  ]
}

function spokenOfIn(words: readonly string[]): string {
  const who = SPOKEN_OF.filter(([, pattern]) => words.some((word) => pattern.test(word)))
  return who.map(([name]) => ` ${name}`).join('')
}

/** How the sentence opens that it stands in. */
function openingOf(leading: readonly string[]): readonly string[] {
  const [first = '', second = ''] = leading.slice(sentenceStart(leading))
  return [`^${first}`, `^${first} ${second}`]
}

const sentenceStart = (leading: readonly string[]) => leading.findLastIndex(endsSentence) + 1

const endsSentence = (word: string) => SENTENCE_ENDS.includes(word)

/** @param words from the datum on */
function addSide(features: Map<string, number>, side: '<' | '>', words: readonly Spelt[]): void {
  const inOrder = (one: string, between: string, other: string) =>
    side === '<' ? `${other}${between}${one}` : `${one}${between}${other}`
  for (const [i, { word, lower }] of words.entries()) {
    const counts = i < NEAR ? 1 : FADES ** (i + 1 - NEAR)
    const add = (feature: string) => {
      if ((features.get(feature) ?? 0) < counts) features.set(feature, counts)
    }
    for (const form of [...(word === lower ? [] : [word]), ...formsOf(lower)]) {
      add(form)
      add(side + form)
      if (i < NEAR) add(side + side + form)
    }
    if (i < NEAR) add(`${side}${i + 1}${word}`)
    const next = words[i + 1]
    if (next) add(inOrder(word, ' ', next.word))
    const second = words[i + 2]
    if (second) add(inOrder(word, ' … ', second.word))
  }
}

/** A word, and what it begins and ends with. */
function formsOf(word: string): readonly string[] {
  const beginnings = STEMS.flatMap((length) => (word.length > length ? [`${word.slice(0, length)}-`] : []))
  return [word, ...beginnings, ...(word.length > ENDING ? [`-${word.slice(-ENDING)}`] : [])]
}

interface Spelt extends Range {
  /** In small letters; numbers by how many digits they have; names as names. */
  readonly word: string
  /** The same, but names as they are. */
  readonly lower: string
}

/** As many on either side as a sentence has, of however long a text. */
function wordsAround(text: string, start: number, end: number): readonly Spelt[] {
  const words: Spelt[] = []
  const from = farFrom(text, start, -1)
  const part = text.slice(from, farFrom(text, end, 1))
  let before = '.'
  let last = 0
  for (const { 0: written, index } of part.matchAll(WORD)) {
    const begins = SENTENCE_ENDS.includes(before) || part.slice(last, index).includes('\n')
    last = index + written.length
    words.push({ start: from + index, end: from + last, ...speltOf(written, begins) })
    before = written
  }
  return words
}

/** A gap so far from a place that more than a sentence's words lie between. */
function farFrom(text: string, place: number, step: -1 | 1): number {
  let at = place
  for (let gaps = 0; gaps < MOST_OF_SENTENCE + 2 && at > 0 && at < text.length; ) {
    at += step
    if (isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - step))) gaps++
  }
  return at
}

function speltOf(written: string, begins: boolean): Pick<Spelt, 'word' | 'lower'> {
  const lower = loweredOf(written)
  if (!/^\p{Lu}.*\p{Ll}/u.test(written)) return { word: lower, lower }
  const folded = fold(written).text
  if (isGivenName(folded) && !(begins && isEveryday(folded))) return { word: GIVEN_NAME, lower }
  return { word: begins ? lower : NAME, lower }
}

function loweredOf(written: string): string {
  if (/^\d/.test(written)) return `#${Math.min(written.length, 5)}`
  if (!/^\p{L}/u.test(written)) return written
  return written.toLowerCase().replaceAll('’', "'").replaceAll('.', '')
}

/** What tells of a contact by itself: of a mailbox where it is and whom or what it is called after, of a number how it begins. */
function shapesOf(text: string, { kind, start, end }: PersonalDatum): readonly string[] {
  const written = text.slice(start, end)
  return kind === 'email'
    ? shapesOfMail(written, `${text.slice(0, start)} ${text.slice(end)}`)
    : shapesOfNumber(kind, written)
}

/** @param around the text without it */
function shapesOfMail(written: string, around: string): readonly string[] {
  const [name = '', domain = ''] = plainMail(written).split('@')
  const called = calledAfter(written)
  const place = isAtOwnDomain(written) ? 'own' : 'provider'
  return [
    `=email ${name}@`,
    `=email @${domain}`,
    `=email ${name.includes('.') ? 'dotted' : 'plain'}`,
    `=email ${called}`,
    `=email ${called} ${place}`,
    `=email ${spokenOf(name, around)} ${place}`,
  ]
}

/** Letters of a name that no other word holds by chance. */
const LEAST_NAME = 3
/** As far into a text as one greets, in letters. */
const GREETING = 28

/** Whether whoever a mailbox is called after is greeted in the text, spoken of, or neither. */
function spokenOf(name: string, around: string): string {
  const words = fold(around).text.split(/[^\p{L}]+/u)
  const called = name.split(/[^\p{L}]+/u).filter(({ length }) => length >= LEAST_NAME)
  const at = words.findIndex((word) => called.includes(word))
  if (at < 0) return 'unnamed'
  return words.slice(0, at).join(' ').length < GREETING ? 'greeted' : 'spoken of'
}

function shapesOfNumber(kind: PersonalDatum['kind'], written: string): readonly string[] {
  const shape = written.replace(/\d/gu, '0').replace(/\p{L}/gu, 'a').slice(0, 5)
  const plan = kind === 'phone' ? [isMobile(written) ? '=phone mobile' : '=phone landline'] : []
  return [...plan, `=${kind} ${shape}`, `=${kind} ${written.replace(/\D/gu, '').slice(0, 2)}`]
}

function wholly(words: string): RegExp {
  return new RegExp(`^(?:${words})$`, 'u')
}
