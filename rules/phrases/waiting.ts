/**
 * Thousands of phrases that are read late: each waits until a word of some text begins with the two units
 * that it begins with. A draft begins few words, so a ruleset is ready at once and reads what a draft needs.
 */
import { Trie } from './trie.ts'
import type { Units } from './units.ts'

const BITS = 5
const FIRST_LETTER = 97
const LETTERS = 26
const NO_KEY = -1
const SPACE = 32
const APOSTROPHE = 39
const BRACE = 123

/** A trie whose texts come from phrases. What is waiting has `read` called with it, once, before a walk that may need it. */
export class PhraseTrie<Waiting> {
  private readonly trie = new Trie()
  /** By key. */
  private readonly waiting: (Waiting[] | undefined)[] = new Array(1 << (2 * BITS))
  /** The same for phrases that begin in several ways, and wait under each. */
  private readonly several: (Late<Waiting>[] | undefined)[] = new Array(1 << (2 * BITS))
  /** Whether something waits under a key: asked at every place of a text. */
  private readonly waits = new Uint8Array(1 << (2 * BITS))
  private readonly read: (waiting: Waiting) => void

  /** @param read adds the texts of one phrase */
  constructor(read: (waiting: Waiting) => void) {
    this.read = read
  }

  /** Has a phrase wait, or reads it at once when it does not tell by itself how its texts begin. */
  wait(source: string, waiting: Waiting): void {
    const keys = source.charCodeAt(0) === BRACE ? keysOfChoice(source) : keyOfBeginning(source)
    if (typeof keys !== 'number') {
      const late = { waiting, isRead: false }
      for (const key of keys) this.put(this.several, key, late)
    } else if (keys === NO_KEY) this.read(waiting)
    else this.put(this.waiting, keys, waiting)
  }

  /** Adds a text of at least one unit. */
  add(text: string, value: number): void {
    this.trie.add(text, value)
  }

  /** Tells of every added text that stands in a text at `at`: its value and where it ends. */
  walk(units: Units, at: number, found: (value: number, end: number) => void): void {
    const key = keyOf(units[at] ?? 0, units[at + 1] ?? 0)
    if (key !== NO_KEY && this.waits[key] === 1) this.readAll(key)
    this.trie.walk(units, at, found)
  }

  private put<T>(lists: (T[] | undefined)[], key: number, one: T): void {
    this.waits[key] = 1
    const others = lists[key]
    if (others) others.push(one)
    else lists[key] = [one]
  }

  private readAll(key: number): void {
    this.waits[key] = 0
    const waiting = this.waiting[key] ?? []
    const several = this.several[key] ?? []
    this.waiting[key] = undefined
    this.several[key] = undefined
    for (const each of waiting) this.read(each)
    for (const late of several) {
      if (!late.isRead) this.read(late.waiting)
      late.isRead = true
    }
  }
}

interface Late<Waiting> {
  readonly waiting: Waiting
  isRead: boolean
}

const SETTLED = /^..(?:[a-z *{[']|$)/i
const BEFORE_LETTER = /^..[a-z]/i

/** The keys that the texts of a phrase begin with that begins with a choice. */
function keysOfChoice(source: string): ReadonlySet<number> | typeof NO_KEY {
  const close = source.indexOf('}')
  const rest = source.slice(close + 1)
  const keys = new Set<number>()
  for (const option of source.slice(1, close).split(',')) keys.add(keyOfBeginning(option.trim() + rest))
  return close < 0 || keys.has(NO_KEY) ? NO_KEY : keys
}

/**
 * The key of a phrase that begins with its first two units, whatever follows: no mark on the second, nor a word that
 * may be missing and would take the second, a space, with it.
 */
function keyOfBeginning(source: string): number {
  const second = source.charCodeAt(1)
  const isSettled = second === SPACE ? BEFORE_LETTER : SETTLED
  return isSettled.test(source) ? keyOf(small(source.charCodeAt(0)), small(second)) : NO_KEY
}

function small(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit
}

/** A number for a small letter without accents and what follows it: another, a space or an apostrophe. */
function keyOf(first: number, second: number): number {
  const one = first - FIRST_LETTER
  const two = second - FIRST_LETTER
  // `NaN`, past the end of a text, is none of these.
  if (!(one >= 0 && one < LETTERS)) return NO_KEY
  if (two >= 0 && two < LETTERS) return (one << BITS) | two
  if (second === SPACE) return (one << BITS) | LETTERS
  return second === APOSTROPHE ? (one << BITS) | (LETTERS + 1) : NO_KEY
}
