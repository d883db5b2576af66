/** What stands around a datum, as the features that are weighed: words before and after it, pairs of them, what is done with it, and its own shape. */
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
/** In UTF-16 units on either side; twenty words are mostly shorter. */
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

/**
 * Features of a datum, each once: `<call` before it and `<<call` right before it, `>please`, `>>please`, `call`, `call us`, `<cons-`,
 * `phone:call`, `=phone`, `=phone 333`, `=<reached`.
 */
export function featuresOf(text: string, datum: PersonalDatum): ReadonlySet<string> {
  const { kind, start, end } = datum
  const features = new Set<string>([`=${kind}`, ...shapesOf(text, datum)])
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  for (const deed of deedsAround(before, after)) features.add(`=${deed}`).add(`=${kind}${deed}`)
  addSide(features, '<', kind, wordsOf(before).slice(-WORDS))
  addSide(features, '>', kind, wordsOf(after).slice(0, WORDS))
  return features
}

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
  }
}

/** A word, what it begins with, and the groups of words that it is in. */
function formsOf(word: string): readonly string[] {
  const groups = GROUPS.flatMap(([name, pattern]) => (pattern.test(word) ? [name] : []))
  return word.length > STEM ? [word, `${word.slice(0, STEM)}-`, ...groups] : [word, ...groups]
}

/** In small letters; numbers by how many digits they have; names as names. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = []
  let last = '.'
  let end = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    words.push(wordOf(word, SENTENCE_ENDS.includes(last) || text.slice(end, index).includes('\n')))
    last = word
    end = index + word.length
  }
  return words
}

function wordOf(word: string, begins: boolean): string {
  if (/^\d/.test(word)) return `#${Math.min(word.length, 5)}`
  const lower = word.toLowerCase().replaceAll('’', "'").replaceAll('.', '')
  if (!/^\p{Lu}.*\p{Ll}/u.test(word) || FIRM.test(lower)) return lower
  const folded = fold(word).text
  if (isGivenName(folded) && !(begins && isEveryday(folded))) return GIVEN_NAME
  return begins ? lower : NAME
}

/** What tells by itself: of a mailbox where it is and whom or what it is called after, of a number how it begins. */
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
