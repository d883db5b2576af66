/** Flags the same thing several times in a row. */
import * as v from 'valibot'
import { inLanguage } from '../matching/matcher.ts'
import { count, perLanguage, texts } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import { emoji } from '../reading/countables.ts'
import { type Sentence, tokens } from '../reading/sentence.ts'
import { MARKS, NEIGHBOURS_ALIKE, STRETCH, signs } from '../reading/signs.ts'
import { fold } from '../text/fold.ts'
import type { Range } from '../types.ts'
import type { CheckType, Finding } from './check-type.ts'
import { keepProse } from './prose.ts'

export const schema = v.object({
  type: v.literal('repetition'),
  /** What is repeated. */
  of: v.picklist(['word', 'emoji', 'punctuation', 'letter']),
  /** How many in a row are still fine. */
  max: count,
  /** Words that may be repeated or stretched, e.g. `ha ha`. */
  exceptions: v.exactOptional(perLanguage(texts)),
})

export const repetition: CheckType<CheckOf<'repetition'>> = {
  prepare({ of, max, exceptions }, { language }) {
    const spared = new Set(inLanguage(exceptions, language).map((phrase) => fold(phrase).text.trim()))
    const find = finders[of]
    return [
      {
        per: 'sentence',
        find(sentence) {
          const found = keepProse(find(sentence, max), sentence.spans)
          if (spared.size === 0) return found
          return found.filter(({ start, end }) => !spared.has(fold(sentence.text.slice(start, end)).text))
        },
      },
    ]
  },
}

type Find = (sentence: Sentence, max: number) => readonly Finding[]

const finders: Readonly<Record<'word' | 'emoji' | 'punctuation' | 'letter', Find>> = {
  word(sentence, max) {
    const { text } = sentence
    if (!(sentence.once(signs).kinds & NEIGHBOURS_ALIKE)) return []
    return runs(sentence.once(tokens), (one, next) => {
      // Nearly all neighbours differ in length or initial.
      if (one.end - one.start !== next.end - next.start || initial(text, one) !== initial(text, next))
        return false
      return (
        /^\p{L}/u.test(text.slice(one.start)) &&
        /^\s+$/u.test(text.slice(one.end, next.start)) &&
        alike(text, one, next)
      )
    }).flatMap((run) => tooMany(text, run, max))
  },
  emoji(sentence, max) {
    const { text } = sentence
    return runs(
      sentence.once(emoji),
      (one, next) => text.slice(one.end, next.start).trim() === '' && alike(text, one, next),
    ).flatMap((run) => tooMany(text, run, max))
  },
  punctuation(sentence, max) {
    const { text } = sentence
    const found: Finding[] = []
    if (!(sentence.once(signs).kinds & MARKS)) return found
    for (const match of text.matchAll(/[!?！？]{2,}|\.{4,}|([,;:])\1+/gu)) {
      const signs = match[0]
      // `?!` asks and exclaims at once; three dots are one sign.
      const count = signs.length
      if (count <= max) continue
      const fewer = signs.startsWith('.')
        ? '...'
        : signs.includes('?') && max < 2
          ? '?'
          : signs.slice(0, Math.max(1, max))
      found.push({ start: match.index, end: match.index + count, count, suggestions: [fewer] })
    }
    return found
  },
  letter(sentence, max) {
    const { text } = sentence
    if (max > 1 && !(sentence.once(signs).kinds & STRETCH)) return []
    if (!hasRun(text, Math.max(1, max) + 1)) return []
    return sentence.once(tokens).flatMap(({ start, end }) => stretched(text.slice(start, end), start, max))
  },
}

/** The first letter, near enough in any case. */
const initial = (text: string, { start }: Range) => text.charCodeAt(start) | 0x20

/** Whether any character stands `count` times in a row, in either case. */
function hasRun(text: string, count: number): boolean {
  let run = 0
  let before = -1
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at) | 0x20
    run = unit === before ? run + 1 : 1
    if (run >= count && unit !== 0x20) return true
    before = unit
  }
  return false
}

const alike = (text: string, one: Range, other: Range) =>
  fold(text.slice(one.start, one.end)).text === fold(text.slice(other.start, other.end)).text

/** Runs of two or more. */
function runs(items: readonly Range[], joined: (one: Range, next: Range) => boolean): Range[][] {
  const found: Range[][] = []
  let run: Range[] | undefined
  let last: Range | undefined
  for (const item of items) {
    if (!last || !joined(last, item)) run = undefined
    else if (run) run.push(item)
    else {
      run = [last, item]
      found.push(run)
    }
    last = item
  }
  return found
}

function tooMany(text: string, run: readonly Range[], max: number): Finding[] {
  const first = run[0]
  const last = run.at(-1)
  if (!first || !last || run.length <= Math.max(1, max)) return []
  const kept = run[Math.max(1, max) - 1] ?? first
  return [
    {
      start: first.start,
      end: last.end,
      count: run.length,
      suggestions: [text.slice(first.start, kept.end)],
    },
  ]
}

/** `graziiie`. Roman numbers, initials and abbreviations such as `www` are not stretched words. */
function stretched(word: string, start: number, max: number): Finding[] {
  if (!hasRun(word, Math.max(1, max) + 1)) return []
  const longest = Math.max(...[...word.matchAll(/(\p{L})\1*/giu)].map(([run]) => run.length), 0)
  if (longest <= Math.max(1, max) || new Set(word.toLowerCase()).size < 2 || /^[IVXLCDM]+$/u.test(word))
    return []
  const one = word.replace(/(\p{L})\1{2,}/giu, '$1')
  const two = word.replace(/(\p{L})\1{2,}/giu, '$1$1')
  const suggestions = [...new Set([one, two])].filter((each) => each !== word)
  return [{ start, end: start + word.length, count: longest, suggestions }]
}
