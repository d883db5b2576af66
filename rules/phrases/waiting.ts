/**
 * Thousands of phrases and literals that are read late: each waits until a text is looked at where the three units stand
 * that it begins with. A draft holds few of them, so a ruleset is ready at once and reads what a draft needs.
 */
import { BEGINNING, beginningsOf } from './beginning.ts'
import { Trie } from './trie.ts'
import { KINDS, THREES, threeOf, type Units } from './units.ts'

/** A trie whose texts come late. What is waiting has `read` called with it, once, before a walk that may need it. */
export class LateTrie<Waiting> {
  private readonly trie = new Trie()
  /** By key; a phrase that begins in several ways waits under each. */
  private readonly waiting = new Map<number, (Waiting | Late<Waiting>)[]>()
  /** Whether something waits under a key: asked at every place of a text. */
  private readonly waits = new Uint8Array(THREES)
  private readonly read: (waiting: Waiting) => void

  /** @param read adds the texts of what waited */
  constructor(read: (waiting: Waiting) => void) {
    this.read = read
  }

  /** Has a phrase wait, or reads it at once when it does not tell by itself how its texts begin. */
  wait(source: string, waiting: Waiting): void {
    const beginnings = source.length < BEGINNING ? undefined : beginningsOf(source)
    if (!beginnings) this.read(waiting)
    else if (beginnings.length === 1 && beginnings[0]?.length === BEGINNING)
      this.put(keyOfText(beginnings[0]), waiting)
    else {
      const late = new Late(waiting)
      for (const key of new Set(beginnings.flatMap(keysOfText))) this.put(key, late)
    }
  }

  /** Has what adds one text, as it stands, wait. */
  waitFor(text: string, waiting: Waiting): void {
    if (text.length < BEGINNING) this.read(waiting)
    else this.put(keyOfText(text), waiting)
  }

  /** Adds a text of at least one unit. */
  add(text: string, value: number): void {
    this.trie.add(text, value)
  }

  /** Whether something may begin with three units, by their number: where nothing does, there is nothing to walk for. */
  mayBegin(three: number): boolean {
    return this.waits[three] === 1 || this.trie.mayBegin(three)
  }

  /** Tells of every added text that stands in a text at `at`: its value and where it ends. */
  walk(units: Units, at: number, found: (value: number, end: number) => void): void {
    const key = threeOf(units[at] ?? 0, units[at + 1] ?? 0, units[at + 2] ?? 0)
    if (this.waits[key] === 1) this.readAll(key)
    this.trie.walk(units, at, found)
  }

  private put(key: number, one: Waiting | Late<Waiting>): void {
    this.waits[key] = 1
    const others = this.waiting.get(key)
    if (others) others.push(one)
    else this.waiting.set(key, [one])
  }

  private readAll(key: number): void {
    this.waits[key] = 0
    const waiting = this.waiting.get(key) ?? []
    this.waiting.delete(key)
    for (const each of waiting) {
      if (!(each instanceof Late)) this.read(each)
      else if (!each.isRead) {
        each.isRead = true
        this.read(each.waiting)
      }
    }
  }
}

class Late<Waiting> {
  isRead = false
  readonly waiting: Waiting

  constructor(waiting: Waiting) {
    this.waiting = waiting
  }
}

/** Of two units, every number that three may have. */
function keysOfText(text: string): readonly number[] {
  if (text.length === BEGINNING) return [keyOfText(text)]
  const first = threeOf(text.charCodeAt(0), text.charCodeAt(1), 0)
  return Array.from({ length: KINDS }, (_, third) => first + third)
}

function keyOfText(text: string): number {
  return threeOf(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2))
}
