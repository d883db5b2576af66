/**
 * Tells which patterns are worth running on a text. Each waits behind literals of which one stands in any text that it matches.
 * When one of them was met for the first time, the pattern is read for what else it needs, and waits for all of it from then on.
 */
import { furtherGates } from '../patterns/gate.ts'
import type { Pattern } from '../patterns/pattern.ts'
import type { Units } from '../phrases/units.ts'
import { LateTrie } from '../phrases/waiting.ts'
import type { Folded } from '../text/fold.ts'

/** Of the number that a literal has in the trie, those that tell which of its pattern's sets it is of. */
const SET_BITS = 2
const LAST_SET = (1 << SET_BITS) - 1

interface Gate {
  readonly literal: string
  readonly use: number
}

/** The gate is the first of the sets that a pattern waits for. */
const FIRST = 1

export class Gates {
  /** The value of a literal: its pattern's number and that of its set. */
  private readonly literals = new LateTrie<Gate>(({ literal, use }) =>
    this.literals.add(literal, use << SET_BITS),
  )
  private readonly always: number[] = []
  private readonly patterns: Pattern[] = []
  /** By pattern, bits of the sets that it waits for; 0 while only its gate is known. */
  private readonly needed: number[] = []
  /** By pattern, bits of the sets that were met in this text, */
  private readonly met: number[] = []
  /** and the patterns that have any. */
  private readonly touched: number[] = []

  /** Adds a pattern under the next number; its gate is asked for in one sentence, unless `acrossDraft`. */
  add(pattern: Pattern, acrossDraft: boolean): void {
    const use = this.patterns.push(pattern) - 1
    this.needed.push(acrossDraft ? FIRST : 0)
    this.met.push(0)
    const gate = acrossDraft ? pattern.gate?.map(unbrokenPart) : pattern.gate
    if (!gate || gate.includes('')) this.always.push(use)
    else for (const literal of new Set(gate)) this.literals.waitFor(literal, { literal, use })
  }

  /** Whether a literal may begin with three units, by their number. */
  mayBegin(three: number): boolean {
    return this.literals.mayBegin(three)
  }

  /** Notes every literal that stands in a text at `at`. */
  walk(units: Units, at: number): void {
    this.literals.walk(units, at, this.note)
  }

  private readonly note = (value: number) => {
    const use = value >> SET_BITS
    const before = this.met[use] ?? 0
    if (before === 0) this.touched.push(use)
    this.met[use] = before | (1 << (value & LAST_SET))
  }

  /**
   * The patterns that the text may match in which all places were walked from, in order. What was noted is forgotten.
   * @param folded the text
   */
  opened(folded: () => Folded): readonly number[] {
    if (this.touched.length === 0) return this.always
    const open: number[] = []
    for (const use of this.touched) {
      const met = this.met[use] ?? 0
      this.met[use] = 0
      if (!(met & FIRST)) continue
      const needed = this.needed[use] ?? 0
      if (needed === 0 ? this.readFurther(use, folded().text) : (met & needed) === needed) open.push(use)
    }
    this.touched.length = 0
    if (open.length === 0) return this.always
    return [...this.always, ...open].sort((one, other) => one - other)
  }

  /** @returns whether the text, which was not asked for them yet, holds one of each set */
  private readFurther(use: number, text: string): boolean {
    const pattern = this.patterns[use]
    const sets = pattern?.gate ? furtherGates(pattern.source, pattern.gate).slice(0, LAST_SET) : []
    let needed = FIRST
    for (const [at, literals] of sets.entries()) {
      needed |= 1 << (at + 1)
      for (const literal of literals) this.literals.add(literal, (use << SET_BITS) + at + 1)
    }
    this.needed[use] = needed
    return sets.every((literals) => literals.some((literal) => text.includes(literal)))
  }
}

/**
 * A pattern across the draft is gated by one word with the signs before it (`#ad`): two sentences may meet where
 * a longer literal has its space, and a very long one is cut after a word.
 */
function unbrokenPart(literal: string): string {
  let longest = ''
  for (const part of literal.match(/[^\s\p{L}\p{N}\p{M}]*[\p{L}\p{N}\p{M}]*/gu) ?? [])
    if (part.length > longest.length) longest = part
  return longest
}
