/**
 * Thousands of phrases that are read late: each waits until a word of some text begins with the two letters
 * that it begins with. A draft begins few words, so a ruleset is ready at once and reads what a draft needs.
 */
import { Trie } from './trie.ts'

const BITS = 5
const FIRST_LETTER = 97
const NO_KEY = -1

/** A trie whose texts come from phrases. What is waiting has `read` called with it, once, before a walk that may need it. */
export class PhraseTrie<Waiting> {
  private readonly trie = new Trie()
  /** By key. */
  private readonly waiting: (Waiting[] | undefined)[] = new Array(1 << (2 * BITS))
  private readonly read: (waiting: Waiting) => void

  /** @param read adds the texts of one phrase */
  constructor(read: (waiting: Waiting) => void) {
    this.read = read
  }

  /** Has a phrase wait, or reads it at once when its own first two letters do not tell how its texts begin. */
  wait(source: string, waiting: Waiting): void {
    const key = keyOf(source.charCodeAt(0) | 32, source.charCodeAt(1) | 32)
    // What follows may still change the second letter: a mark on it, or the braces of a choice.
    if (key === NO_KEY || !isSettled(source)) this.read(waiting)
    else {
      const others = this.waiting[key]
      if (others) others.push(waiting)
      else this.waiting[key] = [waiting]
    }
  }

  /** Adds a text of at least one unit. */
  add(text: string, value: number): void {
    this.trie.add(text, value)
  }

  /** Tells of every text that stands in `text` at `at`: its value and where it ends. */
  walk(text: string, at: number, found: (value: number, end: number) => void): void {
    const key = keyOf(text.charCodeAt(at), text.charCodeAt(at + 1))
    if (key !== NO_KEY && this.waiting[key]) this.readAll(key)
    this.trie.walk(text, at, found)
  }

  private readAll(key: number): void {
    const waiting = this.waiting[key]
    this.waiting[key] = undefined
    for (const each of waiting ?? []) this.read(each)
  }
}

/** A number for two small letters without accents. */
function keyOf(first: number, second: number): number {
  const one = first - FIRST_LETTER
  const two = second - FIRST_LETTER
  // `NaN`, past the end of a text, is neither.
  return one >= 0 && one < 26 && two >= 0 && two < 26 ? (one << BITS) | two : NO_KEY
}

/** Whether the first two units are letters for themselves, whatever follows. */
function isSettled(source: string): boolean {
  return /^[a-z]{2}(?:[a-z *{[']|$)/iu.test(source)
}
