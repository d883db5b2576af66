/**
 * Words in disguise: `st*pido`, `c4zzo`, `s t u p i d o`, `stu.pi.do`, `stuuupido`. A word of the text is
 * undressed only when it then is one of the words looked for; anything else is left as it stands.
 */
import { isDigit, isLetter, isWord } from '../text/characters.ts'
import { type Disguised, mayDisguise, mayEndDisguised, readDisguised, wears } from './disguised-word.ts'
import { expand, parsePhrase } from './parse.ts'
import type { Units } from './units.ts'

/** A word of the text that stands for another. Offsets are of the folded text before and after. */
export interface Undressed {
  readonly start: number
  readonly end: number
  readonly newStart: number
  readonly newEnd: number
}

export interface UndressedText {
  readonly text: string
  readonly words: readonly Undressed[]
}

/** Shorter words are too easily meant otherwise, */
const SHORTEST = 4
/** unless the words beside them in the phrase say what is meant. */
const SHORTEST_BESIDE = 3
const SHORTEST_STEM = 3
/** Letters in a row, each on its own, that may spell a word. */
const FEWEST_SPELT = 4
const MOST_SPELT = 30
/** Words of one sentence that are looked at twice: only a made-up text has more. */
const MOST_TRIED = 60
const SPACE = 32
const APOSTROPHE = 39
const DOLLAR = 36
const STAR = 42

/** The words that disguises are looked for of. */
export class Disguises {
  private readonly words = new Map<string, string[]>()
  private readonly known = new Set<string>()
  /** Phrases whose words are not known yet: most drafts hold nothing that could be a disguise. */
  private readonly waiting: string[] = []

  get empty(): boolean {
    return this.known.size === 0 && this.waiting.length === 0
  }

  /** Adds the words of every form of a phrase. */
  add(phrase: string): void {
    this.waiting.push(phrase)
  }

  private learnAll(): void {
    for (const phrase of this.waiting) {
      const parsed = parsePhrase(phrase)
      if (parsed.ok) for (const form of expand(parsed.pieces)) this.learn(form)
    }
    this.waiting.length = 0
  }

  /** Learns the words of one form of a phrase; `stem*` is a word that begins so. */
  private learn(form: string): void {
    const alone = !form.includes(' ')
    for (let at = 0; at < form.length; at++) {
      const start = at
      let letters = 0
      for (; at < form.length && isPart(form.charCodeAt(at)); at++)
        if (isLetter(form.charCodeAt(at))) letters++
      const isStem = form.charCodeAt(at - 1) === STAR
      const least = isStem ? SHORTEST_STEM : alone ? SHORTEST : SHORTEST_BESIDE
      if (letters >= least && letters === at - start - (isStem ? 1 : 0)) this.keep(form.slice(start, at))
    }
  }

  private keep(word: string): void {
    if (this.known.has(word)) return
    this.known.add(word)
    const initial = word.charAt(0)
    const alike = this.words.get(initial)
    if (alike) alike.push(word)
    else this.words.set(initial, [word])
  }

  /** The text with its disguised words undressed, or nothing when there are none. */
  undress(text: string): UndressedText | undefined {
    const words: Undressed[] = []
    let result = ''
    let done = 0
    let tried = 0
    const put = (start: number, end: number, word: string) => {
      result += text.slice(done, start)
      words.push({ start, end, newStart: result.length, newEnd: result.length + word.length })
      result += word
      done = end
    }
    for (let at = 0; at < text.length; ) {
      if (text.charCodeAt(at) <= SPACE) {
        at++
        continue
      }
      const spelt = speltRun(text, at)
      if (spelt) {
        const word = this.speltWord(spelt.letters)
        if (word) put(spelt.starts[word.from] ?? at, spelt.ends[word.to - 1] ?? at, word.word)
        at = spelt.end
        continue
      }
      const end = chunkEnd(text, at)
      if (end > 0) {
        for (const token of readDisguised(text, at, end)) {
          if (++tried > MOST_TRIED) break
          const word = this.find(token)
          if (word !== undefined) put(token.start, token.end, word)
        }
      }
      at = Math.abs(end)
    }
    return words.length === 0 ? undefined : { text: result + text.slice(done), words }
  }

  /** The word that is most as long as the token: `put*ana` is "puttana" rather than "putana". */
  private find(token: Disguised): string | undefined {
    this.learnAll()
    const length = token.end - token.start
    let found: string | undefined
    for (const initial of token.initials) {
      for (const word of this.words.get(initial) ?? []) {
        const rest = wears(token, word)
        if (rest === undefined) continue
        const whole = word.endsWith('*') ? word.slice(0, -1) + rest : word
        if (found === undefined || Math.abs(whole.length - length) < Math.abs(found.length - length))
          found = whole
      }
    }
    return found
  }

  /** The word that letters spell, with or without a short word before or after it. */
  private speltWord(letters: string): { from: number; to: number; word: string } | undefined {
    this.learnAll()
    const starts = /^[aeio]/u.test(letters) ? [0, 1] : [0]
    const ends = /[aeio]$/u.test(letters) ? [letters.length, letters.length - 1] : [letters.length]
    const parts = starts.flatMap((from) => ends.map((to) => ({ from, to, word: letters.slice(from, to) })))
    const whole = parts.filter(({ word }) => word.length >= FEWEST_SPELT)
    return whole.find(({ word }) => this.known.has(word)) ?? whole.find(({ word }) => this.hasStem(word))
  }

  private hasStem(word: string): boolean {
    for (let length = SHORTEST_STEM; length <= word.length; length++)
      if (this.known.has(`${word.slice(0, length)}*`)) return true
    return false
  }
}

/**
 * A quick look whether `undress` can find anything: a sign that may stand for a letter with something behind it, the same
 * unit three times, or letters spelt one by one.
 */
export function mayBeDisguised(units: Units, length: number): boolean {
  let pending = false
  let alone = 0
  let begin = 0
  let before = 0
  let beforeThat = 0
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0
    if (unit <= SPACE) {
      alone = at === begin + 1 ? alone + 1 : 0
      if (alone === FEWEST_SPELT - 1) return true
      begin = at + 1
      pending = false
    } else {
      if (mayStandFor(unit, at === begin)) pending = true
      if (pending && (isWord(unit) || mayEndDisguised(unit))) return true
      if (unit === before && unit === beforeThat) return true
    }
    beforeThat = before
    before = unit
  }
  return false
}

/** Whether a sign may stand for a letter; before a word most are mere marks. */
function mayStandFor(unit: number, isFirst: boolean): boolean {
  return mayDisguise(unit) && (!isFirst || unit === DOLLAR || unit > 127)
}

function isPart(unit: number): boolean {
  return unit === STAR || isWord(unit)
}

/** Where the text up to the next space ends; negative when nothing in it can be a disguise. */
function chunkEnd(text: string, from: number): number {
  let suspect = false
  /** A sign was seen that is mere punctuation unless something follows. */
  let pending = false
  let before = 0
  let beforeThat = 0
  let end = from
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (unit <= SPACE) break
    if (mayStandFor(unit, end === from)) pending = true
    if (pending && (isWord(unit) || mayEndDisguised(unit))) suspect = true
    if (unit === before && unit === beforeThat) suspect = true
    beforeThat = before
    before = unit
  }
  return suspect ? end : -end
}

interface SpeltRun {
  readonly letters: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly end: number
}

/** Single letters with single spaces between them, at least four. */
function speltRun(text: string, from: number): SpeltRun | undefined {
  if (!standsAlone(text, from) || !standsAlone(text, from + 2) || text.charCodeAt(from + 1) !== SPACE)
    return undefined
  let letters = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = from
  while (standsAlone(text, at) && letters.length < MOST_SPELT) {
    letters += text.charAt(at)
    starts.push(at)
    ends.push(at + 1)
    at += text.charCodeAt(at + 1) === SPACE ? 2 : 1
    if (text.charCodeAt(at - 1) !== SPACE) break
  }
  return letters.length >= FEWEST_SPELT ? { letters, starts, ends, end: at } : undefined
}

function standsAlone(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (
    isWord(unit) &&
    !isDigit(unit) &&
    !isWord(text.charCodeAt(at + 1)) &&
    !isWord(text.charCodeAt(at - 1)) &&
    // "C a z z o c'entra".
    !(text.charCodeAt(at + 1) === APOSTROPHE && isWord(text.charCodeAt(at + 2)))
  )
}
