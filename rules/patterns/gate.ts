/**
 * Literals of which at least one must stand in any text that a pattern matches, read from its source.
 * It need not be clever, but it must be right: what it does not understand has no gate.
 *
 * A pattern of several parts needs a literal of each: `(?:threat|warn)\\w* .{0,20}(?:police|lawyer)` has two sets.
 */
import { fold } from '../text/fold.ts'

const MOST_LITERALS = 50

/**
 * The literals given, else those that the pattern itself needs, folded as the text is folded in which
 * they are looked for. `undefined` when there are none, so that the pattern must run everywhere.
 */
export function gateOf(pattern: string, given: readonly string[] | undefined): readonly string[] | undefined {
  return usable(given ?? literalsOf(pattern))
}

/** Sets of folded literals that the pattern needs one of each of, beside its gate. */
export function furtherGates(pattern: string, gate: readonly string[]): readonly Literals[] {
  return needsOf(pattern)
    .filter((literals) => shortest(literals) >= LEAST_FURTHER)
    .map(usable)
    .filter((literals): literals is Literals => literals !== undefined && literals.join() !== gate.join())
}

/** Shorter ones stand in most texts. */
const LEAST_FURTHER = 3

function usable(literals: Literals | undefined): Literals | undefined {
  if (!literals || literals.length === 0 || literals.length > MOST_LITERALS) return undefined
  const folded = [...new Set(literals.map((literal) => fold(literal).text))]
  // A line break inside would never be found in one sentence.
  return folded.every((literal) => literal.trim() !== '' && !literal.includes('\n')) ? folded : undefined
}

type Literals = readonly string[]

/** In any match one of the literals stands. `undefined`: nothing is sure. */
export function literalsOf(pattern: string): Literals | undefined {
  return needsOf(pattern)[0]
}

/** Sets in any match of which each has a literal that stands there; the rarest first. */
function needsOf(pattern: string): readonly Literals[] {
  const reader = new PatternReader(pattern)
  const needs = reader.alternatives(0)
  return reader.understood ? needs : []
}

/** More would keep few further texts out. */
const MOST_NEEDS = 3

const DEEPEST = 20
/** Of a group: plain, without a number, with a name, with flags; or flags alone. */
const OPENING = /\((?:\?(?::|P?<[A-Za-z_]\w*>|[imsU-]+[:)]))?/uy
/** Escapes that stand for no fixed character. */
const CLASSES = 'dDwWsSbBAz'

class PatternReader {
  understood = true
  private at = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  /** Branches up to a closing bracket or the end: what all of them need, each with literals of its own. */
  alternatives(depth: number): readonly Literals[] {
    if (depth > DEEPEST) this.giveUp()
    let all: readonly Literals[] | undefined
    for (;;) {
      const branch = this.branch(depth)
      all = all ? either(all, branch) : branch
      if (!this.understood || this.source.charAt(this.at) !== '|') return all
      this.at++
    }
  }

  private branch(depth: number): readonly Literals[] {
    const needs: Literals[] = []
    let run = ''
    const endRun = () => {
      if (run.trim() !== '') needs.push([run])
      run = ''
    }
    while (this.understood && this.at < this.source.length) {
      const sign = this.source.charAt(this.at)
      if (sign === '|' || sign === ')') break
      const literal = this.literal()
      if (literal !== undefined) {
        const may = this.mayBeAbsent()
        if (!may) run += literal
        if (may || this.repeated) endRun()
        continue
      }
      endRun()
      if (sign === '(') {
        const inner = this.group(depth)
        if (!this.mayBeAbsent()) needs.push(...inner)
      } else {
        if (sign === '[') this.skipClass()
        else this.at++
        this.mayBeAbsent()
      }
    }
    endRun()
    return needs.sort((a, b) => shortest(b) - shortest(a)).slice(0, MOST_NEEDS)
  }

  /** The one character that stands here for itself, if one does; passes over it. */
  private literal(): string | undefined {
    const sign = this.source.charAt(this.at)
    if ('.^$[('.includes(sign)) return undefined
    if ('*+?{'.includes(sign)) {
      // A quantifier without anything before it.
      this.giveUp()
      return undefined
    }
    if (sign !== '\\') {
      const character = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0)
      this.at += character.length
      return character
    }
    const next = this.source.charAt(this.at + 1)
    if (/[^a-zA-Z0-9]/u.test(next)) {
      this.at += 2
      return next
    }
    if (CLASSES.includes(next)) this.at += 1
    else if (next === 'p' || next === 'P') {
      const named = /^\\[pP](?:\{[^}]*\}|.)/u.exec(this.source.slice(this.at))
      if (named) this.at += named[0].length - 1
      else this.giveUp()
    } else this.giveUp()
    return undefined
  }

  private repeated = false

  /** Reads a quantifier, if there is one. */
  private mayBeAbsent(): boolean {
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/u.exec(this.source.slice(this.at, this.at + 12))
    this.repeated = found !== null
    if (!found) return false
    this.at += found[0].length
    return found[0].startsWith('*') || found[0].startsWith('?') || Number(found[1] ?? 1) === 0
  }

  private group(depth: number): readonly Literals[] {
    // Of any other `(?` the bracket alone: its `?` then stands before nothing, and is not understood.
    OPENING.lastIndex = this.at
    OPENING.test(this.source)
    this.at = OPENING.lastIndex
    // `(?i)` only sets a flag.
    if (this.source.charAt(this.at - 1) === ')') return []
    const inner = this.alternatives(depth + 1)
    if (this.source.charAt(this.at) !== ')') this.giveUp()
    this.at++
    return inner
  }

  private skipClass(): void {
    const found = /^\[\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*\]/u.exec(this.source.slice(this.at))
    if (found) this.at += found[0].length
    else this.giveUp()
  }

  private giveUp(): void {
    this.understood = false
  }
}

const either = (some: readonly Literals[], others: readonly Literals[]): readonly Literals[] =>
  some.slice(0, others.length).map((literals, at) => [...literals, ...(others[at] ?? [])])

/** The rarest gate is the one whose shortest literal is longest. */
function shortest(literals: readonly string[]): number {
  return Math.min(...literals.map((literal) => literal.trim().length))
}
