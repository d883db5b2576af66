/** Flags capitals and small letters out of place. */
import * as v from 'valibot'
import { inLanguage, literally, PLAIN, speaks } from '../matching/matcher.ts'
import { count, perLanguage, texts } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import { words } from '../pack/words.ts'
import { type DraftReading, moved } from '../reading/draft.ts'
import { type Once, type Sentence, tokens } from '../reading/sentence.ts'
import { INNER_CAPITAL, signs } from '../reading/signs.ts'
import { isCapital, isWord } from '../text/characters.ts'
import { fold } from '../text/fold.ts'
import type { Range } from '../types.ts'
import type { CheckType, Detector, Finding, Workshop } from './check-type.ts'
import { keepProse } from './prose.ts'

export const schema = v.variant('of', [
  v.object({
    type: v.literal('capitalization'),
    /** Words of two letters or more in capitals, or a draft that is mostly capitals. */
    of: v.literal('all-caps'),
    /** From how many in a row. Default 3. */
    min: v.exactOptional(count),
    /** Share of capitals, in percent, from which a draft of at least 12 letters shouts. Default 60. */
    percent: v.exactOptional(count),
    exceptions: v.exactOptional(perLanguage(texts)),
  }),
  v.object({
    type: v.literal('capitalization'),
    /** `mA cErTo`. */
    of: v.literal('alternating'),
    exceptions: v.exactOptional(perLanguage(texts)),
  }),
  v.object({
    type: v.literal('capitalization'),
    /** A sentence that begins with a small letter. */
    of: v.literal('sentence-start'),
    exceptions: v.exactOptional(perLanguage(texts)),
  }),
  v.object({
    type: v.literal('capitalization'),
    /** Several Words In A Row With A Capital, as in a title. */
    of: v.literal('title'),
    /** From how many on. Default 4. */
    min: v.exactOptional(count),
    exceptions: v.exactOptional(perLanguage(texts)),
  }),
  v.object({
    type: v.literal('capitalization'),
    /** Words that are written in exactly one way, e.g. `WhatsApp`. */
    of: v.literal('spelling'),
    /** As they are written. */
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
    const isSpared = (word: string) => spared.size > 0 && spared.has(fold(word).text)
    switch (spec.of) {
      case 'all-caps':
        return [shouting(spec.min ?? 3, spec.percent ?? 60, isSpared)]
      case 'alternating':
        return [
          inSentence((sentence) =>
            sentence.once(signs).kinds & INNER_CAPITAL
              ? proseWords(sentence).filter(
                  (word) => alternates(wordIn(sentence, word)) && !isSpared(wordIn(sentence, word)),
                )
              : [],
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
function spellings(words: readonly string[], look: Workshop['look']): Detector[] {
  const matcher = look(
    words.map((word) => ({ phrase: literally(word), to: [word] })),
    PLAIN,
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
      const shouted = draft.ranges(loudWords)
      if (shouted.length === 0) return []
      const found = draft.sentences.flatMap(({ start, sentence }) =>
        moved(loudRuns(sentence, min, isSpared), start),
      )
      const first = shouted[0]
      const last = shouted.at(-1)
      if (found.length > 0 || !first || !last || first === last || !isMostlyLoud(draft, percent, isSpared))
        return found
      return [{ start: first.start, end: last.end }]
    },
  }
}

/** Words of two letters or more, all capitals. */
const loudWords: Once<readonly Range[]> = {
  of: (sentence) => {
    if (!(sentence.once(signs).kinds & INNER_CAPITAL && /\p{Lu}\p{Lu}/u.test(sentence.text))) return []
    return proseWords(sentence).filter((word) => isLoud(wordIn(sentence, word)) && word.end - word.start > 1)
  },
}

/** `BRT`, `IP67`, `4K`: nobody can shout what nobody can pronounce. */
const isAcronym = (word: string) => /\p{Nd}/u.test(word) || !/[AEIOUY\u00C0-\u00DC]/u.test(word)

const isLoud = (word: string) => word === word.toUpperCase() && word !== word.toLowerCase()

function loudRuns(sentence: Sentence, min: number, isSpared: (word: string) => boolean): readonly Finding[] {
  if (sentence.once(loudWords).length < min) return []
  const found: Finding[] = []
  let run: Range[] = []
  const close = () => {
    const [first] = run
    const last = run.at(-1)
    // Words that only commas join are a list, most often of names: `SDA, GLS, UPS`.
    const spoken = 1 + run.slice(1).filter(({ start }, at) => !isListed(run[at]?.end ?? start, start)).length
    if (first && last && spoken >= Math.max(1, min))
      found.push({ start: first.start, end: last.end, count: run.length })
    run = []
  }
  const isListed = (from: number, to: number) => /[,;/|&+•·(]/u.test(sentence.text.slice(from, to))
  for (const word of proseWords(sentence)) {
    const written = wordIn(sentence, word)
    if (!/\p{L}/u.test(written)) continue
    // A short word (`E`, `A`) belongs to the run around it; it opens none.
    if (!isLoud(written)) close()
    else if (written.length > 1 && !isSpared(written) && !isAcronym(written)) run.push(word)
  }
  close()
  return found
}

function isMostlyLoud(draft: DraftReading, percent: number, isSpared: (word: string) => boolean): boolean {
  let counted = ''
  for (const { sentence } of draft.sentences) {
    for (const word of proseWords(sentence)) {
      const written = wordIn(sentence, word)
      if (!isSpared(written) && !(isLoud(written) && isAcronym(written))) counted += written
    }
  }
  const letters = countOf(counted, /\p{L}/gu)
  return letters >= FEWEST_LETTERS && countOf(counted, /\p{Lu}/gu) * 100 >= letters * percent
}

/** A shorter draft in capitals may be an acronym. */
const FEWEST_LETTERS = 12

const countOf = (text: string, what: RegExp) => text.match(what)?.length ?? 0

/**
 * `cErTo`: the case changes at every letter; in a long word it may miss once. No brand such as `eBay` or
 * `HiFi`, no surname such as `McKay`, no user name with digits.
 */
function alternates(word: string): boolean {
  if (word.length < 4 || word.slice(1) === word.slice(1).toLowerCase() || /\p{Nd}/u.test(word)) return false
  const letters = [...word].filter((letter) => letter.toLowerCase() !== letter.toUpperCase())
  if (letters.length < 4) return false
  const cases = letters.map((letter) => letter === letter.toUpperCase())
  const changes = cases.slice(1).filter((upper, at) => upper !== cases[at]).length
  if (letters.length === 4 && cases[0]) return false
  return changes >= letters.length - (letters.length >= 7 ? 2 : 1)
}

function smallStart(sentence: Sentence, isSpared: (word: string) => boolean): readonly Finding[] {
  const { text } = sentence
  let begin = 0
  while (begin < text.length && !isWord(text.charCodeAt(begin))) begin++
  if (isCapital(text.charCodeAt(begin))) return []
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
  const { text } = sentence
  const found: Finding[] = []
  if (sentence.once(signs).capitals < Math.max(2, min)) return found
  let run: Range[] = []
  const close = () => {
    if (run.length === 0) return
    const [first] = run
    const last = run.at(-1)
    if (first && last && run.length >= Math.max(2, min))
      found.push({ start: first.start, end: last.end, count: run.length })
    run = []
  }
  for (const word of proseWords(sentence)) {
    const last = run.at(-1)
    if (last && text.slice(last.end, word.start).trim() !== '') close()
    if (isPlainSmall(text.charCodeAt(word.start))) {
      close()
      continue
    }
    const written = wordIn(sentence, word)
    if (/^\p{Lu}\p{Ll}+$/u.test(written) && !isSpared(written)) run.push(word)
    else close()
  }
  close()
  return found
}

const isPlainSmall = (unit: number) => unit >= 97 && unit <= 122
