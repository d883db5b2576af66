/** What stands around a datum, as the features that are weighed: words before and after it, pairs of them, how the sentence opens, what is done with it, and its own shape. */
import type { Range } from '../../../types.ts'
import { isSpace } from '../../characters.ts'
import { fold } from '../../fold.ts'
import { isGivenName } from '../../given-names.ts'
import { isEveryday } from '../../name-words.ts'
import type { PersonalDatum } from '../../personal-data.ts'
import { plainMail } from '../email.ts'
import { calledAfter, isAtOwnDomain } from '../mailboxes.ts'
import { isMobile } from '../mobiles.ts'
import { ITALIAN_KIN, ITALIAN_ROLE, KIN, ROLE } from '../people.ts'
import { deedsAround } from './deeds.ts'

/** Words on either side that are read. */
const WORDS = 20
/** Of these, the ones that lead to it or go on from it. */
const NEAR = 4
/** Words on either side in which its sentence begins and ends. */
const MOST_OF_SENTENCE = 40
/** In UTF-16 units on either side: as far as it is said what is done with it. */
const REACH = 240
/** Letters by which the forms of a word are told together: `consegnato`, `consegniamo`. */
const STEM = 4

/** "s.r.l." is one word. */
const WORD = /\p{L}(?:\.\p{L}){2,3}(?!\p{L})|\p{L}+(?:['’]\p{L}+)*|\d+|[^\s\p{L}\d]/gu
const SENTENCE_ENDS = '.!?…'

/** What a word with a capital stands for: somebody's given name, or any other that begins no sentence and no line. */
const GIVEN_NAME = 'Gn'
const NAME = 'Xx'

/** What a company or another body is, has or is called with. */
const FIRM = wholly(
  `shop|store|office|ufficio|negozio|bottega|reception|desk|staff|team|services?|servizio|ditta|azienda|business|company|branch|filiale|sede|sportello|segreteria|centralino|switchboard|(?:hot|help)?line|club|school|scuola|comune|council|clinica?|surgery|(?:poli)?ambulatorio|ospedale|hospital|muse(?:o|um)|theatre|teatro|bar|pub|cafe|ristorante|trattoria|pizz(?:eri)?a|hotel|albergo|officina|garage|workshop|magazzino|warehouse|depot|lab(?:oratorio)?|library|biblioteca|libreria|palestra|gym|farmacia|pharmacy|associa(?:zione|tion)|cooperativa|consorzio|ente|agenzia|agency|biglietteria|box|info|prenotazion[ei]|bookings?|ticketing|tickets|sales|vendite|complaints|reclami|enquiries|inquiries|informazioni|feedback|admissions|membership|abbonamenti|amministrazione|direzione|ltd|limited|llc|inc|plc|gmbh|srls?|spa|snc|sas|aps|odv|onlus|coop|festival|stadium|stadio|church|chiesa|parrocchia|studio|centro|centre|center|fondazione|foundation|university|università|istituto|institute`,
)

const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['{kin}', wholly(`${KIN}|${ITALIAN_KIN}`)],
  ['{role}', wholly(`${ROLE}|${ITALIAN_ROLE}`)],
  ['{firm}', FIRM],
]

/** Who may be spoken of: somebody by name, the reader, a third person, anybody at all. */
const SPOKEN_OF: readonly (readonly [string, RegExp])[] = [
  ['name', wholly(GIVEN_NAME)],
  ['reader', wholly('you|yours?|ur|lei|suo|sua|tu|tuo|tua|ti')],
  ['third', wholly('he|she|his|hers?|him|lui')],
  ['anybody', wholly('if|anyone|people|any|those|who|se|chi|chiunque|persone')],
]
const WRITER = wholly('we|our|us|noi|nostr[oai]|ci')

/**
 * Features of a datum, each once: `<call` before it and `<<call` right before it, `>please`, `>>please`, `call`, `call us`, `call … on`, `^you`, `<cons-`,
 * `phone:call`, `=phone`, `=phone 333`, `=<reached`, `=health sure`, `=health in name reader`.
 */
export function featuresOf(text: string, datum: PersonalDatum): ReadonlySet<string> {
  const { kind, start, end, hints } = datum
  const features = new Set<string>([`=${kind}`])
  const words = wordsAround(text, start, end)
  const leading = spelt(words.filter((word) => word.end <= start).slice(-MOST_OF_SENTENCE))
  const following = spelt(words.filter((word) => word.start >= end).slice(0, MOST_OF_SENTENCE))
  if (hints) {
    for (const hint of hints) features.add(`=${kind} ${hint}`)
    addWho(features, kind, leading, following)
  } else {
    for (const shape of shapesOf(text, datum)) features.add(shape)
    const before = text.slice(Math.max(0, start - REACH), start)
    for (const deed of deedsAround(before, text.slice(end, end + REACH)))
      features.add(`=${deed}`).add(`=${kind}${deed}`)
  }
  addOpening(features, leading)
  addSide(features, '<', kind, leading.slice(-WORDS))
  addSide(features, '>', kind, following.slice(0, WORDS))
  return features
}

const spelt = (words: readonly Spelt[]) => words.map(({ word }) => word)

/** Who is spoken of all around, and in the sentence. */
function addWho(
  features: Set<string>,
  kind: string,
  leading: readonly string[],
  following: readonly string[],
): void {
  const all = [...leading, ...following]
  const ends = following.findIndex(endsSentence)
  const rest = ends < 0 ? following : following.slice(0, ends + 1)
  const ours = all.some((word) => WRITER.test(word)) ? ' writer' : ''
  features
    .add(`=${kind} of${spokenOfIn(all)}${ours}`)
    .add(`=${kind} in${spokenOfIn([...leading.slice(sentenceStart(leading)), ...rest])}`)
}

function spokenOfIn(words: readonly string[]): string {
  const who = SPOKEN_OF.filter(([, pattern]) => words.some((word) => pattern.test(word)))
  return who.map(([name]) => ` ${name}`).join('')
}

/** How the sentence opens that it stands in. */
function addOpening(features: Set<string>, leading: readonly string[]): void {
  const [first = '', second = ''] = leading.slice(sentenceStart(leading))
  features.add(`^${first}`).add(`^${first} ${second}`)
  for (const group of groupsOf(first)) features.add(`^${group}`)
}

const sentenceStart = (leading: readonly string[]) => leading.findLastIndex(endsSentence) + 1

const endsSentence = (word: string) => SENTENCE_ENDS.includes(word)

function addSide(features: Set<string>, side: string, kind: string, words: readonly string[]): void {
  for (const [i, word] of words.entries()) {
    const isNear = (side === '<' ? words.length - i : i + 1) <= NEAR
    for (const form of formsOf(word)) {
      features
        .add(form)
        .add(side + form)
        .add(`${kind}:${form}`)
      if (isNear) features.add(side + side + form)
    }
    const next = words[i + 1]
    if (next !== undefined) features.add(`${word} ${next}`)
    const second = words[i + 2]
    if (second !== undefined) features.add(`${word} … ${second}`)
  }
}

/** A word, what it begins with, and the groups of words that it is in. */
function formsOf(word: string): readonly string[] {
  const found = groupsOf(word)
  return word.length > STEM ? [word, `${word.slice(0, STEM)}-`, ...found] : [word, ...found]
}

const MOST_KEPT = 2000
const groups = new Map<string, readonly string[]>()

/** The same words come again and again. */
function groupsOf(word: string): readonly string[] {
  const known = groups.get(word)
  if (known) return known
  const found = GROUPS.flatMap(([name, pattern]) => (pattern.test(word) ? [name] : []))
  if (groups.size >= MOST_KEPT) groups.clear()
  groups.set(word, found)
  return found
}

interface Spelt extends Range {
  readonly word: string
}

/** In small letters; numbers by how many digits they have; names as names. As many on either side as a sentence has, of however long a text. */
function wordsAround(text: string, start: number, end: number): readonly Spelt[] {
  const words: Spelt[] = []
  const from = farFrom(text, start, -1)
  const part = text.slice(from, farFrom(text, end, 1))
  let before = '.'
  let last = 0
  for (const { 0: written, index } of part.matchAll(WORD)) {
    const begins = SENTENCE_ENDS.includes(before) || part.slice(last, index).includes('\n')
    last = index + written.length
    words.push({ start: from + index, end: from + last, word: wordOf(written, begins) })
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

function wordOf(word: string, begins: boolean): string {
  if (/^\d/.test(word)) return `#${Math.min(word.length, 5)}`
  const lower = word.toLowerCase().replaceAll('’', "'").replaceAll('.', '')
  if (!/^\p{Lu}.*\p{Ll}/u.test(word) || FIRM.test(lower)) return lower
  const folded = fold(word).text
  if (isGivenName(folded) && !(begins && isEveryday(folded))) return GIVEN_NAME
  return begins ? lower : NAME
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
