/** Flags data about a person that should not be public. */
import * as v from 'valibot'
import { inLanguage, mannerOf } from '../matching/matcher.ts'
import { perLanguage, texts } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import { type DraftReading, moved } from '../reading/draft.ts'
import type { OnceOf } from '../reading/kept.ts'
import type { Once, Sentence } from '../reading/sentence.ts'
import { AT, BRACKET, DIGIT, INNER_CAPITAL, signs } from '../reading/signs.ts'
import { fold } from '../text/fold.ts'
import { overlaps } from '../text/personal-data/around.ts'
import { namesProvider } from '../text/personal-data/careless-email.ts'
import { plainMail } from '../text/personal-data/email.ts'
import { isPersons } from '../text/personal-data/mailboxes.ts'
import { mayNameHouse } from '../text/personal-data/named-houses.ts'
import { maySay, withDigitsSaid } from '../text/personal-data/said.ts'
import { isContact, isContactOfPerson, isSomebodys } from '../text/personal-data/whose/whose.ts'
import {
  PERSONAL_DATA_KINDS,
  type PersonalDataKind,
  type PersonalDatum,
  suspectPersonalData,
  toldIn,
} from '../text/personal-data.ts'
import { type Word, wordsIn } from '../text/words.ts'
import type { Range } from '../types.ts'
import type { CheckType, Finding } from './check-type.ts'

export const schema = v.object({
  type: v.literal('personal-data'),
  /** Which kinds of data. */
  kinds: v.pipe(v.array(v.picklist(PERSONAL_DATA_KINDS)), v.minLength(1)),
  /** The company's own data: `info@example.com`, any mailbox of a domain (`@example.com`), one name at any domain (`info@`). */
  exceptions: v.exactOptional(perLanguage(texts)),
  /**
   * Words that show, in the same sentence, that the data is nobody's or the company's: `for example`. Not a mailbox like
   * `marta.conti@gmail.com`.
   */
  except: v.exactOptional(v.object({ sentence: v.exactOptional(perLanguage(texts)) })),
  /**
   * Of mailboxes, phones, addresses and accounts only those that are a person's, and not the company's or another organisation's. The
   * words around tell, as was learned from many texts; so does the comment that is answered, when it has the data too.
   */
  onlyTheirs: v.exactOptional(v.boolean()),
})

export const personalData: CheckType<CheckOf<'personal-data'>> = {
  prepare({ kinds, exceptions, except, onlyTheirs }, { language, look }) {
    const own = inLanguage(exceptions, language).map(compact)
    const innocent = look(
      inLanguage(except?.sentence, language).map((phrase) => ({ phrase })),
      mannerOf({}, language),
    )
    return [
      {
        per: 'draft',
        find(draft) {
          const isInnocent = (datum: PersonalDatum, written: string) =>
            innocent !== undefined &&
            !isPersons(written) &&
            draft
              .matchesOf(innocent)
              .some((words) => !isInside(words, datum) && shareSentence(datum, words, draft))
          const isTheirs = (datum: PersonalDatum, written: string) =>
            isContactOfPerson(draft.text, datum) ||
            compact(draft.conversation?.text ?? '').includes(compact(written))
          return draft
            .once(data)
            .filter((datum) => {
              if (!kinds.includes(datum.kind)) return false
              const written = asWritten(draft.text, datum)
              return (
                !isOwn(compact(plain(datum, written)), own) &&
                !isInnocent(datum, written) &&
                (!onlyTheirs || !isContact(datum) || isTheirs(datum, written)) &&
                isSomebodys(draft.text, datum)
              )
            })
            .map(({ start, end, kind }): Finding => ({ start, end, name: kind }))
        },
      },
    ]
  },
}

interface Around {
  around: string
  /** Of every kind: a pack has a rule for each kind, and the draft is read once for all of them. */
  data: readonly PersonalDatum[]
}

/** What was read last around a sentence: while the draft is written, few have new neighbours. */
const lastRead: Once<Around> = { of: () => ({ around: '', data: [] }) }

function readAround(
  sentence: Sentence,
  around: string,
  told: readonly PersonalDataKind[],
): readonly PersonalDatum[] {
  const last = sentence.once(lastRead)
  if (last.around !== around) {
    last.around = around
    last.data = suspectPersonalData(around, PERSONAL_DATA_KINDS, told)
  }
  return last.data
}

/** Words this far from a number may say what it is, in UTF-16 units. */
const REACH = 60

/** Whom a draft greets or lets speak by the whole name may be who its number is of, so far on: “Hi Zoe Karanton, … Your order 4821…”. */
const GREETED_REACH = 200
const GREETS =
  /^(?:[^.!?\n]{0,20}(?:[Mm]y name is|[Mm]i chiamo|(?<!\p{L})I(?: a|['’])m|[Tt]his is)|\W*(?:[Hh][ie]\p{Ll}*|[Dd]ear|[Gg]ood|[Gg]entil\p{Ll}+|[Ee]gregi[oa]|[Cc](?:iao|ar[oa])|[Bb]uon\p{Ll}+|[Ss]alve)(?: \p{Ll}+)?) (?:\p{Lu}\p{L}{1,6}\.? )?\p{Lu}\p{L}+ \p{Lu}\p{L}+/u

/** Read once for all rules. */
const data: OnceOf<DraftReading, readonly PersonalDatum[]> = { of: readData }

/** Sentence by sentence, each read with what stands around it. */
function readData({ text, sentences }: DraftReading): readonly PersonalDatum[] {
  const found: PersonalDatum[] = []
  const names: PersonalDatum[] = []
  for (const { start, sentence } of sentences) {
    const { isSuspect, told } = sentence.once(suspicion)
    if (!isSuspect) continue
    const end = start + sentence.text.length
    const from = start < GREETED_REACH && GREETS.test(text) ? 0 : Math.max(0, start - REACH)
    const around = text.slice(from, end + REACH)
    for (const datum of moved(readAround(sentence, around, told), from)) {
      // A name may stand in the sentence before the number ("Hi Tom Barlow! Your order 1234…") or in the line after it ("Customer:
      // Tom Barlow"), which has no sign of its own.
      if (datum.kind === 'named-order') names.push(datum)
      // What only begins in the sentence is the sentence's; a number may go on after its full stop.
      else if (datum.start >= start && datum.start < end && datum.start >= (found.at(-1)?.end ?? 0))
        found.push(datum)
    }
  }
  return names.length === 0 ? found : withNames(found, names)
}

/** In order; each name once. */
function withNames(
  found: readonly PersonalDatum[],
  names: readonly PersonalDatum[],
): readonly PersonalDatum[] {
  const all = [...found]
  for (const name of names) if (!overlaps(all, name.start, name.end)) all.push(name)
  return all.sort((one, other) => one.start - other.start)
}

/** A quick look at a sentence alone: whether anything may begin in it, and which kinds that are told by words. */
const suspicion: Once<{ readonly isSuspect: boolean; readonly told: readonly PersonalDataKind[] }> = {
  of: (sentence) => {
    const { text } = sentence
    const words = wordsIn(text)
    const told = toldIn(text, words)
    const { kinds } = sentence.once(signs)
    return { isSuspect: told.length > 0 || hasSigns(text, kinds, words), told }
  },
}

/** @param kinds of signs in the text */
function hasSigns(text: string, kinds: number, words: readonly Word[]): boolean {
  if (kinds & DIGIT) return true
  if (kinds & (AT | INNER_CAPITAL) && /[^\s(] ?@|[A-Z]{16}/u.test(text)) return true
  if (maySay(text, words) || namesProvider(text, words) || mayNameHouse(text)) return true
  // In any case but the usual ones there is a capital inside the word.
  if (kinds & (BRACKET | INNER_CAPITAL)) return /chiocciola|[[({]\s?at| dot /iu.test(text)
  return (
    text.includes('hiocciola') ||
    text.includes(' dot ') ||
    (text.includes(' punto ') && text.includes(' at '))
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

function shareSentence(one: Range, other: Range, { sentences }: DraftReading): boolean {
  return sentences.some(
    ({ start, sentence }) =>
      start <= Math.min(one.start, other.start) &&
      start + sentence.text.length >= Math.max(one.end, other.end),
  )
}

/** "12 Market Road" has no market in it. */
function isInside(words: Range, data: Range): boolean {
  return words.start >= data.start && words.end <= data.end
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
