/**
 * Words as they stand in drafts, with what was found out about each: most words of a draft were in the draft before it, and
 * several checks ask something of every word.
 */
import { eachWord } from './characters.ts'

/** A word as it is written. The same word is mostly the same object. */
export class Word {
  readonly text: string
  readonly lower: string
  /** Bits of the questions that were asked of it, */
  asked = 0
  /** and of those that were answered with yes. */
  yes = 0

  constructor(text: string) {
    this.text = text
    this.lower = text.toLowerCase()
  }
}

/** Of the table of words; when half of it is full, all are forgotten. */
const PLACES = 1 << 14
/** Longer words are made up, and not worth keeping. */
const LONGEST = 30

let table: (Word | undefined)[] = new Array(PLACES)
let size = 0

/** The word that stands in a text. It is looked up by its units: cutting it out first would cost more than all that is asked of it. */
export function wordOf(text: string, start = 0, end = text.length): Word {
  if (end - start > LONGEST) return new Word(text.slice(start, end))
  let place = placeOf(text, start, end)
  for (;;) {
    const word = table[place]
    if (!word) return keep(new Word(text.slice(start, end)), place)
    if (word.text.length === end - start && text.startsWith(word.text, start)) return word
    place = (place + 1) & (PLACES - 1)
  }
}

function placeOf(text: string, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 14)) & (PLACES - 1)
}

function keep(word: Word, place: number): Word {
  if (++size * 2 > PLACES) {
    table = new Array(PLACES)
    size = 1
  }
  table[place] = word
  return word
}

let questions = 0
/** Bits of a number. */
const MOST_QUESTIONS = 31

/** The same question, answered once for each word. For a question that is asked of every word of every draft. */
export function askedOfWords(judge: (word: Word) => boolean): (word: Word) => boolean {
  if (questions === MOST_QUESTIONS) throw new Error('There are no more bits for what is asked of words')
  const bit = 1 << questions++
  return (word) => {
    if (word.asked & bit) return (word.yes & bit) !== 0
    const verdict = judge(word)
    word.asked |= bit
    if (verdict) word.yes |= bit
    return verdict
  }
}

/** The runs of letters and digits of a text, in order: `l’amico` is two. */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = []
  eachWord(text, (start, end) => {
    words.push(wordOf(text, start, end))
  })
  return words
}
