/** Flags data about a person that should not be public. */
import * as v from 'valibot'
import { inLanguage, mannerOf } from '../matching/matcher.ts'
import { perLanguage, texts } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import { type DraftReading, moved, type OfText, type PlacedSentence } from '../reading/draft.ts'
import type { Once } from '../reading/sentence.ts'
import { fold } from '../text/fold.ts'
import { findPersonalData, PERSONAL_DATA_KINDS, type PersonalDatum } from '../text/personal-data.ts'
import type { Range } from '../types.ts'
import type { CheckType, Finding } from './check-type.ts'

export const schema = v.object({
  type: v.literal('personal-data'),
  kinds: v.pipe(v.array(v.picklist(PERSONAL_DATA_KINDS)), v.minLength(1)),
  /** The company's own data: `info@example.com`, any mailbox of a domain (`@example.com`), one name at any domain (`info@`). */
  exceptions: v.exactOptional(perLanguage(texts)),
  /** Words that show, in the same sentence, that the data is the company's: `call us`. */
  except: v.exactOptional(v.object({ sentence: v.exactOptional(perLanguage(texts)) })),
})

export const personalData: CheckType<CheckOf<'personal-data'>> = {
  prepare({ kinds, exceptions, except }, { language, look }) {
    const own = inLanguage(exceptions, language).map(compact)
    const invitation = look(
      inLanguage(except?.sentence, language).map((phrase) => ({ phrase })),
      mannerOf({}, language),
    )
    return [
      {
        per: 'draft',
        find(draft) {
          const found = dataIn(draft).filter(
            ({ start, end, kind }) =>
              kinds.includes(kind) && !isOwn(compact(draft.text.slice(start, end)), own),
          )
          if (found.length === 0) return []
          const invitations = invitation === undefined ? [] : draft.matchesOf(invitation)
          return found
            .filter((data) => !invitations.some((words) => shareSentence(data, words, draft)))
            .map(({ start, end, kind }): Finding => ({ start, end, name: kind }))
        },
      },
    ]
  },
}

/** Of every kind: a pack has a rule for each kind, and the draft is read once for all of them. */
const everyKind: OfText<readonly PersonalDatum[]> = {
  of: (text) => findPersonalData(text, PERSONAL_DATA_KINDS),
}

function dataIn(draft: DraftReading): readonly PersonalDatum[] {
  return suspectParts(draft).flatMap(({ start, text }) => moved(draft.recall(everyKind, text), start))
}

/** Words this far from a number may say what it is, in UTF-16 units. */
const REACH = 60
const SUSPECT = /[\d@]|chiocciola|[A-Z]{16}|[[({]\s?at/iu

interface Part {
  readonly start: number
  readonly text: string
}

/** The sentences that may hold personal data, with those near them; parts that touch are one. */
function suspectParts({ text, sentences }: DraftReading): readonly Part[] {
  const parts: { start: number; end: number }[] = []
  for (const [at, { start, sentence }] of sentences.entries()) {
    if (!sentence.once(isSuspect)) continue
    const end = start + sentence.text.length
    let first = at
    while (first > 0 && start - (sentences[first]?.start ?? 0) < REACH) first--
    let last = at
    while (last < sentences.length - 1 && endOf(sentences[last]) - end < REACH) last++
    const from = sentences[first]?.start ?? start
    const to = endOf(sentences[last])
    const before = parts.at(-1)
    if (before && from <= before.end) before.end = Math.max(before.end, to)
    else parts.push({ start: from, end: to })
  }
  return parts.map((part) => ({ start: part.start, text: text.slice(part.start, part.end) }))
}

const isSuspect: Once<boolean> = { of: ({ text }) => SUSPECT.test(text) }

const endOf = (placed: PlacedSentence | undefined) =>
  placed ? placed.start + placed.sentence.text.length : 0

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

/** Without the spaces and marks that numbers are written with. */
function compact(text: string): string {
  return fold(text).text.replace(/[\s./()-]/gu, '')
}
