/** Flags data about a person that should not be public. */
import * as v from 'valibot'
import { inLanguage, mannerOf } from '../matching/matcher.ts'
import type { MatcherId } from '../matching/program.ts'
import { perLanguage, texts } from '../pack/parts.ts'
import type { CheckOf, PerLanguage } from '../pack/types.ts'
import { type DraftReading, moved } from '../reading/draft.ts'
import type { Once, Sentence } from '../reading/sentence.ts'
import { AT, BRACKET, DIGIT, INNER_CAPITAL, signs } from '../reading/signs.ts'
import { fold } from '../text/fold.ts'
import { NAMES_PROVIDER } from '../text/personal-data/careless-email.ts'
import { plainMail } from '../text/personal-data/email.ts'
import { areListed, isManyHouses, whoseAddress } from '../text/personal-data/home-doings.ts'
import { isDesk, isPersons, mayBeOurs } from '../text/personal-data/ours.ts'
import { isPayees } from '../text/personal-data/payees.ts'
import { maySay, withDigitsSaid } from '../text/personal-data/said.ts'
import { findPersonalData, mayTell, PERSONAL_DATA_KINDS, type PersonalDatum } from '../text/personal-data.ts'
import type { Range } from '../types.ts'
import type { CheckType, Finding } from './check-type.ts'
import { FARTHEST, invitationBefore } from './invitation.ts'
import { gapToPerson, isPromised } from './person-nearby.ts'

export const schema = v.object({
  type: v.literal('personal-data'),
  /** Which kinds of data. */
  kinds: v.pipe(v.array(v.picklist(PERSONAL_DATA_KINDS)), v.minLength(1)),
  /** The company's own data: `info@example.com`, any mailbox of a domain (`@example.com`), one name at any domain (`info@`). */
  exceptions: v.exactOptional(perLanguage(texts)),
  /**
   * Words that show, in the same sentence, that the data is the company's: `call us`. Not a mailbox like `marta.conti@gmail.com`, and not
   * a number, a private mailbox or an account when a person is named or meant nearer by.
   */
  except: v.exactOptional(v.object({ sentence: v.exactOptional(perLanguage(texts)) })),
  /**
   * Words that show, in the same sentence, that the data is a person's: `your number`. Given these, in a reply to a comment
   * what may as well be the company's (a street, a landline, a mailbox at a domain of its own) is flagged only beside one of
   * them or beside somebody who is named or meant (`his mum`), when it is asked about (`…, is that yours?`), or when the comment has it
   * too. So is anywhere a landline, a mailbox
   * called after a task (`lost-property@`), and what stands after a word for a place (`at 33 Gordon Square`).
   */
  theirs: v.exactOptional(v.object({ sentence: v.exactOptional(perLanguage(texts)) })),
})

export const personalData: CheckType<CheckOf<'personal-data'>> = {
  prepare({ kinds, exceptions, except, theirs }, { language, look }) {
    const own = inLanguage(exceptions, language).map(compact)
    const phrases = (list: PerLanguage<readonly string[]> | undefined) =>
      look(
        inLanguage(list, language).map((phrase) => ({ phrase })),
        mannerOf({}, language),
      )
    const invitation = phrases(except?.sentence)
    const sign = phrases(theirs?.sentence)
    return [
      {
        per: 'draft',
        find(draft) {
          const written = (data: PersonalDatum) => asWritten(draft.text, data)
          const found = dataIn(draft).filter(
            (data) => kinds.includes(data.kind) && !isOwn(compact(plain(data, written(data))), own),
          )
          if (found.length === 0) return []
          const gapTo = (data: Range, matcher: MatcherId | undefined, counts = (_: Range) => true) =>
            matcher === undefined
              ? Infinity
              : Math.min(
                  ...draft
                    .matchesOf(matcher)
                    .filter((words) => counts(words) && shareSentence(data, words, draft))
                    .map((words) => gapBetween(data, words)),
                )
          const answered = theirs && draft.conversation?.text
          const comment = compact(answered ?? '')
          const isTheirs = (data: PersonalDatum) => {
            // "12 Market Road" has no market in it.
            const toInvitation =
              invitationBefore(draft.text, data, mayBeOurs(data, written(data), language)) ??
              gapTo(data, invitation, (words) => words.start < data.start || words.end > data.end)
            const isInvited = toInvitation < Infinity && !(data.kind === 'email' && isPersons(written(data)))
            const isMaybeOurs = mayBeOurs(data, written(data), language)
            // An American number may be a mobile's.
            const isCalled = isMaybeOurs && !(data.kind === 'phone' && /^[(2-9]/.test(written(data)))
            if (data.kind === 'address') {
              const isListed = found.some((other) => other !== data && areListed(draft.text, data, other))
              if (isListed || isManyHouses(draft.text, data)) return false
              const isMeant = gapToPerson(data, draft, true) < Infinity
              const whose = whoseAddress(sentenceBefore(data, draft), isMeant)
              if (whose) return whose === 'home' || (whose === 'theirs' && toInvitation > NEAR)
            }
            if (data.kind === 'iban') {
              const toPerson = gapToPerson(data, draft, true)
              if (isPayees(sentenceBefore(data, draft), sentenceAfter(data, draft), toPerson)) return false
            }
            if (isInvited && (!HELD_BY_SOMEBODY.has(data.kind) || (isCalled && data.kind !== 'phone')))
              return false
            const toSign = Math.min(
              gapTo(data, sign, (words) => isSign(words, data, draft.text, isInvited)),
              isInvited || data.kind !== 'email' ? gapToPerson(data, draft, isInvited && isCalled) : Infinity,
            )
            // "Call us on the mobile of …": who is nearest has it.
            if (isInvited) return toSign < toInvitation + (isCalled ? 0 : SLACK)
            return (
              !theirs ||
              !(answered || data.kind === 'phone' || (data.kind !== 'email' && isPlaced(draft.text, data))
                ? isMaybeOurs
                : data.kind === 'email' && isDesk(written(data))) ||
              comment.includes(compact(written(data))) ||
              toSign < Infinity
            )
          }
          return found.filter(isTheirs).map(({ start, end, kind }): Finding => ({ start, end, name: kind }))
        },
      },
    ]
  },
}

/** What a person has for themselves, however one is invited to it. */
const HELD_BY_SOMEBODY: ReadonlySet<string> = new Set(['phone', 'email', 'iban'])

/** In UTF-16 units: "ask for Callum" is an invitation and a name. */
const SLACK = 12
/** What is said so near to an address says more of it than what is done there: "left at our shop, 12 …". */
const NEAR = 8

interface Around {
  readonly around: string
  /** Of every kind: a pack has a rule for each kind, and the draft is read once for all of them. */
  readonly data: readonly PersonalDatum[]
}

/** What was read last around a sentence: while the draft is written, few have new neighbours. */
const lastRead = new WeakMap<Sentence, Around>()

function readAround(sentence: Sentence, around: string): readonly PersonalDatum[] {
  const last = lastRead.get(sentence)
  if (last?.around === around) return last.data
  const data = findPersonalData(around, PERSONAL_DATA_KINDS)
  lastRead.set(sentence, { around, data })
  return data
}

/** Words this far from a number may say what it is, in UTF-16 units. */
const REACH = 60

/** Whom a draft greets by the whole name may be who its number is of, so far on: “Hi Zoe Karanton, … Your order 4821…”. */
const GREETED_REACH = 200
const GREETS =
  /^\W*(?:[Hh][ie]\p{Ll}*|[Dd]ear|[Gg]ood|[Gg]entil\p{Ll}+|[Ee]gregi[oa]|[Cc](?:iao|ar[oa])|[Bb]uon\p{Ll}+|[Ss]alve)(?: \p{Ll}+)? (?:\p{Lu}\p{L}{1,6}\.? )?\p{Lu}\p{L}+ \p{Lu}\p{L}+/u

/** Of a draft that several rules look at. */
const known = new WeakMap<DraftReading, readonly PersonalDatum[]>()

function dataIn(draft: DraftReading): readonly PersonalDatum[] {
  const data = known.get(draft) ?? readData(draft)
  known.set(draft, data)
  return data
}

/** Sentence by sentence, each read with what stands around it. */
function readData({ text, sentences }: DraftReading): readonly PersonalDatum[] {
  const found: PersonalDatum[] = []
  for (const { start, sentence } of sentences) {
    if (!sentence.once(isSuspect)) continue
    const end = start + sentence.text.length
    const from = start < GREETED_REACH && GREETS.test(text) ? 0 : Math.max(0, start - REACH)
    const around = text.slice(from, end + REACH)
    for (const datum of moved(readAround(sentence, around), from)) {
      // What only begins in the sentence is the sentence's; a number may go on after its full stop. A name may stand in the
      // sentence before the number ("Hi Tom Barlow! Your order 1234…"), which has no sign of its own.
      const isHere = datum.start >= start || datum.kind === 'named-order'
      if (isHere && datum.start < end && datum.start >= (found.at(-1)?.end ?? 0)) found.push(datum)
    }
  }
  return found
}

const isSuspect: Once<boolean> = {
  of: (sentence) => {
    const { text } = sentence
    const { kinds } = sentence.once(signs)
    if (kinds & DIGIT || mayTell(text)) return true
    if (kinds & (AT | INNER_CAPITAL) && /[^\s(] ?@|[A-Z]{16}/u.test(text)) return true
    if (maySay(text) || NAMES_PROVIDER.test(text)) return true
    // In any case but the usual ones there is a capital inside the word.
    if (kinds & (BRACKET | INNER_CAPITAL)) return /chiocciola|[[({]\s?at| dot /iu.test(text)
    return (
      text.includes('hiocciola') ||
      text.includes(' dot ') ||
      (text.includes(' punto ') && text.includes(' at '))
    )
  },
}

const PLACING =
  /(?:^|[^\p{L}])(?:in|at|on|near|by|from|between|down|up|along|past|towards?|outside|across|opposite|to|al?|allo|all['’]|di|da|tra|fra|civico|dal|via|davanti a|presso|su|call|ring|phone|dial|chiam\p{L}+|telefon\p{L}+)\s$|[,·|–]\s$|\($/iu

/** "From your mobile dial …". */
const FROM = /(?<!\p{L})(?:from|dal|da) $/iu

/** Whether words say that data is somebody's: beside an invitation those do that are no promise. */
function isSign(words: Range, data: Range, text: string, isInvited: boolean): boolean {
  if (FROM.test(text.slice(Math.max(0, words.start - 6), words.start)) && words.end <= data.start)
    return false
  return !isInvited || words.start < data.end || !isPromised(text.slice(data.end, words.end))
}

/** "At 33 Gordon Square", "PO Box 118": said as one says where something is, and not as one says whose it is. */
function isPlaced(text: string, { start, end }: Range): boolean {
  return (
    PLACING.test(text.slice(Math.max(0, start - 12), start)) ||
    /^(?:p\.?o|casella|postbox)/iu.test(text.slice(start, end))
  )
}

function isOwn(data: string, own: readonly string[]): boolean {
  return own.some(
    (each) =>
      data === each ||
      (each.endsWith('@') && data.startsWith(each)) ||
      (each.startsWith('@') && data.endsWith(each)),
  )
}

/** What is said before data in its sentence. */
function sentenceBefore(data: Range, { text, sentences }: DraftReading): string {
  const start = sentences.findLast((sentence) => sentence.start <= data.start)?.start ?? 0
  return text.slice(start, data.start)
}

/** What is said after data in its sentence. */
function sentenceAfter(data: Range, { text, sentences }: DraftReading): string {
  const next = sentences.find((sentence) => sentence.start >= data.end)?.start ?? text.length
  return text.slice(data.end, next)
}

function shareSentence(one: Range, other: Range, { sentences }: DraftReading): boolean {
  return sentences.some(
    ({ start, sentence }) =>
      start <= Math.min(one.start, other.start) &&
      start + sentence.text.length >= Math.max(one.end, other.end),
  )
}

/** "Ask for Callum" is at its name's place, "tel 07*" only where nothing else is said. */
function gapBetween(data: Range, words: Range): number {
  const gap = Math.max(words.start - data.end, data.start - words.end)
  return gap < 0 ? FARTHEST : gap
}

/** Data as it stands in the draft, a number that is said in its digits. */
function asWritten(text: string, { kind, start, end }: PersonalDatum): string {
  const words = text.slice(start, end)
  return kind === 'email' ? words : withDigitsSaid(words)
}

/** As it would be written in a form. */
function plain({ kind }: PersonalDatum, words: string): string {
  return kind === 'email' ? plainMail(words) : words
}

/** Without the spaces and marks that numbers are written with. */
function compact(text: string): string {
  return fold(text).text.replace(/[\s./()-]/gu, '')
}
