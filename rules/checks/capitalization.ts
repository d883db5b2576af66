/** Flags capitals and small letters out of place. */
import * as v from 'valibot'
import { inLanguage, speaks } from '../matching/matcher.ts'
import { count, perLanguage, phrases, words } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import { type Sentence, tokens } from '../reading/sentence.ts'
import { fold } from '../text/fold.ts'
import type { Range } from '../types.ts'
import type { CheckType, Detector, Finding } from './check-type.ts'
import { keepProse } from './prose.ts'

export const schema = v.variant('of', [
  v.object({
    type: v.literal('capitalization'),
    /** Words in capitals. `min` in a row (default 3) of two letters or more, or one draft that is mostly capitals. */
    of: v.literal('all-caps'),
    min: v.exactOptional(count),
    /** Share of capitals, in percent, from which a draft of at least 12 letters shouts. Default 60. */
    percent: v.exactOptional(count),
    exceptions: v.exactOptional(perLanguage(phrases)),
  }),
  v.object({
    type: v.literal('capitalization'),
    /** `mA cErTo`. */
    of: v.literal('alternating'),
    exceptions: v.exactOptional(perLanguage(phrases)),
  }),
  v.object({
    type: v.literal('capitalization'),
    /** A sentence that begins with a small letter. */
    of: v.literal('sentence-start'),
    exceptions: v.exactOptional(perLanguage(phrases)),
  }),
  v.object({
    type: v.literal('capitalization'),
    /** Several Words In A Row With A Capital, as in a title; `min` of them (default 4). */
    of: v.literal('title'),
    min: v.exactOptional(count),
    exceptions: v.exactOptional(perLanguage(phrases)),
  }),
  v.object({
    type: v.literal('capitalization'),
    /** Words that are written in exactly one way, e.g. `WhatsApp`. */
    of: v.literal('spelling'),
    words: perLanguage(v.pipe(v.array(words(100)), v.maxLength(2000))),
  }),
])

type Spec = CheckOf<'capitalization'>

export const capitalization: CheckType<Spec> = {
  prepare(spec, { language, look }) {
    if (spec.of === 'spelling') {
      if (!speaks(spec.words, language)) return []
      return spellings(inLanguage(spec.words, language), look)
    }
    const spared = new Set(
      inLanguage(spec.exceptions, language).flatMap((phrase) => fold(phrase).text.trim().split(/\s+/u)),
    )
    const isSpared = (word: string) => spared.has(fold(word).text)
    switch (spec.of) {
      case 'all-caps':
        return [shouting(spec.min ?? 3, spec.percent ?? 60, isSpared)]
      case 'alternating':
        return [
          inSentence((sentence) =>
            proseWords(sentence).filter(
              (word) => alternates(wordIn(sentence, word)) && !isSpared(wordIn(sentence, word)),
            ),
          ),
        ]
      case 'sentence-start':
        return [inSentence((sentence) => smallStart(sentence, isSpared))]
      case 'title':
        return [inSentence((sentence) => titleRuns(sentence, spec.min ?? 4, isSpared))]
    }
  },
}

const inSentence = (find: (sentence: Sentence) => readonly Finding[]): Detector => ({ per: 'sentence', find })

const wordIn = ({ text }: Sentence, { start, end }: Range) => text.slice(start, end)

const proseWords = (sentence: Sentence) => keepProse(sentence.once(tokens), sentence.spans)

/** Words that are written in one way: any other way of writing the same letters is found. */
function spellings(
  words: readonly string[],
  look: Parameters<typeof capitalization.prepare>[1]['look'],
): Detector[] {
  const manner = {
    exceptions: [],
    before: [],
    after: [],
    sentence: [],
    masked: false,
    matchCase: false,
    places: ['prose'],
  } as const
  const escaped = (word: string) => word.replace(/[{}[\]*\\]/gu, '\\$&')
  const matcher = look(
    words.map((word) => ({ phrase: escaped(word), to: [word] })),
    manner,
  )
  if (matcher === undefined) return []
  return [
    {
      per: 'match',
      matcher,
      find({ start, end, to = [] }, text) {
        const found = text.slice(start, end)
        // In a text all in capitals the case says nothing about the name.
        if (to.includes(found) || to.some((word) => word.toUpperCase() === found && found.length > 1))
          return undefined
        return { start, end, suggestions: to }
      },
    },
  ]
}

/** A run of words in capitals, or a draft that is mostly capitals: one finding a run. */
function shouting(min: number, percent: number, isSpared: (word: string) => boolean): Detector {
  return {
    per: 'draft',
    find(draft) {
      let capitals = 0
      let letters = 0
      const found: Finding[] = []
      let first: Range | undefined
      let last: Range | undefined
      for (const { start, sentence } of draft.sentences) {
        let run: Range[] = []
        const close = () => {
          const [opening] = run
          const closing = run.at(-1)
          if (opening && closing && run.length >= Math.max(1, min))
            found.push({ start: opening.start + start, end: closing.end + start, count: run.length })
          run = []
        }
        for (const word of proseWords(sentence)) {
          const written = wordIn(sentence, word)
          const upper = countOf(written, /\p{Lu}/gu)
          const all = countOf(written, /\p{L}/gu)
          if (all === 0) continue
          const spared = isSpared(written)
          if (!spared) {
            letters += all
            capitals += upper
          }
          if (upper === all && all >= 2 && !spared) run.push(word)
          // A short word (`E`, `A`) belongs to the run around it; it opens none.
          else if (upper !== all) close()
          if (upper === all && all >= 2) {
            first ??= { start: word.start + start, end: word.end + start }
            last = { start: word.start + start, end: word.end + start }
          }
        }
        close()
      }
      if (
        found.length === 0 &&
        first &&
        last &&
        first !== last &&
        letters >= FEWEST_LETTERS &&
        capitals * 100 >= letters * percent
      )
        return [{ start: first.start, end: last.end }]
      return found
    },
  }
}

/** A shorter draft in capitals may be an acronym. */
const FEWEST_LETTERS = 12

const countOf = (text: string, what: RegExp) => text.match(what)?.length ?? 0

/** `cErTo`: the case changes at nearly every letter, both ways, and the word is no brand such as `eBay`. */
function alternates(word: string): boolean {
  const letters = [...word].filter((letter) => letter.toLowerCase() !== letter.toUpperCase())
  if (letters.length < 4) return false
  const cases = letters.map((letter) => letter === letter.toUpperCase())
  const changes = cases.slice(1).filter((upper, at) => upper !== cases[at]).length
  return changes >= letters.length - 2 && changes >= 3
}

function smallStart(sentence: Sentence, isSpared: (word: string) => boolean): readonly Finding[] {
  const { text } = sentence
  const first = sentence.once(tokens)[0]
  if (!first || keepProse([first], sentence.spans).length === 0) return []
  const word = wordIn(sentence, first)
  const initial = word.charAt(0)
  // A list item, a sentence that goes on after dots, and names such as `iPhone` begin small.
  if (
    !/^\p{Ll}/u.test(initial) ||
    /\p{Lu}/u.test(word) ||
    /^(?:\.\.\.|…|[-•*])/u.test(text) ||
    isSpared(word)
  )
    return []
  return [{ ...first, suggestions: [initial.toUpperCase() + word.slice(1)] }]
}

function titleRuns(sentence: Sentence, min: number, isSpared: (word: string) => boolean): readonly Finding[] {
  const found: Finding[] = []
  let run: Range[] = []
  const close = () => {
    const [first] = run
    const last = run.at(-1)
    if (first && last && run.length >= Math.max(2, min))
      found.push({ start: first.start, end: last.end, count: run.length })
    run = []
  }
  let before: Range | undefined
  for (const word of proseWords(sentence)) {
    const written = wordIn(sentence, word)
    const joined = before === undefined || sentence.text.slice(before.end, word.start).trim() === ''
    if (!joined) close()
    if (/^\p{Lu}\p{Ll}+$/u.test(written) && !isSpared(written)) run.push(word)
    else close()
    before = word
  }
  close()
  return found
}
