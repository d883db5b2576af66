/**
 * Reads the patterns that Vale takes: the syntax of Go's `regexp` with lookarounds, backreferences and
 * atomic groups, as `regexp2` reads it in its RE2 mode (`\d \w \s` are ASCII, `\b` is not, `$` is the very
 * end, an inline flag holds to the end of its group, across `|`).
 */
import {
  either,
  folded,
  isAnything,
  isNotNewline,
  named,
  not,
  property,
  range,
  shorthand,
} from './classes.ts'
import { type CharTest, lower, type Node } from './nodes.ts'

export interface ParsedPattern {
  readonly node: Node
  /** Capturing groups, without the whole match. */
  readonly groups: number
  readonly names: ReadonlyMap<string, number>
}

/** Why a pattern cannot be read. */
export class PatternError extends Error {}

const DEEPEST = 100
const MOST_REPEATS = 1000

interface Flags {
  readonly fold: boolean
  readonly lines: boolean
  readonly dotAll: boolean
  readonly spaced: boolean
}

const NO_FLAGS: Flags = { fold: false, lines: false, dotAll: false, spaced: false }
const EMPTY: Node = { kind: 'empty' }

/** @throws PatternError when the pattern is not one. */
export function parsePattern(source: string): ParsedPattern {
  return new Parser(source).pattern()
}

class Parser {
  private readonly signs: readonly string[]
  private at = 0
  private flags = NO_FLAGS
  private depth = 0
  private count = 0
  private readonly names = new Map<string, number>()
  private readonly pending: { readonly name: string; readonly position: number }[] = []

  constructor(source: string) {
    this.signs = [...source]
  }

  pattern(): ParsedPattern {
    this.countGroups()
    this.count = 0
    const node = this.alternatives()
    if (this.at < this.signs.length) throw new PatternError('a “)” too many')
    return { node, groups: this.total, names: this.names }
  }

  private total = 0

  /** Unnamed groups are numbered first, then the named ones, so all must be known before the first is read. */
  private countGroups(): void {
    const { signs } = this
    for (let at = 0; at < signs.length; at++) {
      if (signs[at] === '\\') at++
      else if (signs[at] === '[') at = this.classEnd(at)
      else if (signs[at] === '(') {
        const name = nameAt(signs, at)
        if (name) this.pending.push({ name, position: at })
        else if (signs[at + 1] !== '?') this.total++
      }
    }
    for (const { name } of this.pending) if (!this.names.has(name)) this.names.set(name, ++this.total)
  }

  private classEnd(from: number): number {
    let at = from + 1
    if (this.signs[at] === '^') at++
    if (this.signs[at] === ']') at++
    for (; at < this.signs.length && this.signs[at] !== ']'; at++) {
      if (this.signs[at] === '\\') at++
      else if (this.signs[at] === '[' && this.signs[at + 1] === ':') {
        const close = this.signs.indexOf(']', at + 2)
        if (close > 0 && this.signs[close - 1] === ':') at = close
      }
    }
    return at
  }

  private alternatives(): Node {
    if (++this.depth > DEEPEST) throw new PatternError('nested too deeply')
    const branches: Node[] = []
    do branches.push(this.sequence())
    while (this.take('|'))
    this.depth--
    return branches.length === 1 ? (branches[0] ?? EMPTY) : { kind: 'any', branches }
  }

  private sequence(): Node {
    const parts: Node[] = []
    while (this.at < this.signs.length) {
      const sign = this.signs[this.at] ?? ''
      if (sign === '|' || sign === ')') break
      if (this.flags.spaced && this.skipSpace()) continue
      const atom = this.atom(sign)
      if (atom) parts.push(this.quantified(atom))
    }
    return parts.length === 1 ? (parts[0] ?? EMPTY) : { kind: 'all', parts }
  }

  private skipSpace(): boolean {
    const sign = this.signs[this.at] ?? ''
    if (sign === '#') {
      while (this.at < this.signs.length && this.signs[this.at] !== '\n') this.at++
      return true
    }
    if (!/\s/u.test(sign)) return false
    this.at++
    return true
  }

  private atom(sign: string): Node | undefined {
    switch (sign) {
      case '(':
        return this.group()
      case '[':
        return this.set(this.charClass())
      case '.':
        this.at++
        return this.set(this.flags.dotAll ? isAnything : isNotNewline)
      case '^':
        this.at++
        return { kind: 'assert', assertion: this.flags.lines ? 'line-start' : 'text-start' }
      case '$':
        this.at++
        return { kind: 'assert', assertion: this.flags.lines ? 'line-end' : 'text-end' }
      case '\\':
        return this.escape()
      case '*':
      case '+':
      case '?':
        throw new PatternError(`nothing stands before “${sign}”`)
      default:
        this.at++
        return this.char(sign.codePointAt(0) ?? 0)
    }
  }

  private char(code: number): Node {
    return this.flags.fold
      ? { kind: 'char', code: lower(code), folded: true }
      : { kind: 'char', code, folded: false }
  }

  private set(test: CharTest): Node {
    return { kind: 'set', test, folded: this.flags.fold }
  }

  private quantified(atom: Node): Node {
    let node = atom
    let times = 0
    for (;;) {
      if (this.flags.spaced) while (this.skipSpace());
      const bounds = this.bounds()
      if (!bounds) return node
      if (++times > 1) throw new PatternError('a quantifier follows another')
      const [min, max] = bounds
      if (min > MOST_REPEATS || (max !== Number.POSITIVE_INFINITY && max > MOST_REPEATS))
        throw new PatternError(`a repeat can be at most ${MOST_REPEATS}`)
      if (max < min) throw new PatternError('a repeat whose bounds are the wrong way round')
      const greedy = !this.take('?')
      node = { kind: 'repeat', part: node, min, max, greedy }
    }
  }

  private bounds(): readonly [number, number] | undefined {
    if (this.take('*')) return [0, Number.POSITIVE_INFINITY]
    if (this.take('+')) return [1, Number.POSITIVE_INFINITY]
    if (this.take('?')) return [0, 1]
    if (this.signs[this.at] !== '{') return undefined
    const close = this.signs.indexOf('}', this.at)
    const found = close < 0 ? null : /^(\d+)(,(\d*))?$/u.exec(this.signs.slice(this.at + 1, close).join(''))
    // A brace that bounds nothing is a sign like any other.
    if (!found) return undefined
    this.at = close + 1
    const min = Number(found[1])
    if (found[2] === undefined) return [min, min]
    return [min, found[3] === '' ? Number.POSITIVE_INFINITY : Number(found[3])]
  }

  private group(): Node | undefined {
    const opening = this.at
    this.at++
    const outer = this.flags
    let wrap: (part: Node) => Node
    if (!this.take('?')) {
      const index = ++this.count
      wrap = (part) => ({ kind: 'group', part, index })
    } else if (this.take('#')) {
      const close = this.signs.indexOf(')', this.at)
      if (close < 0) throw new PatternError('a “)” is missing')
      this.at = close + 1
      return undefined
    } else if (this.take(':')) wrap = (part) => part
    else if (this.take('=')) wrap = (part) => ({ kind: 'look', part, ahead: true, negative: false })
    else if (this.take('!')) wrap = (part) => ({ kind: 'look', part, ahead: true, negative: true })
    else if (this.take('>')) wrap = (part) => ({ kind: 'atomic', part })
    else if (this.take('<=')) wrap = (part) => ({ kind: 'look', part, ahead: false, negative: false })
    else if (this.take('<!')) wrap = (part) => ({ kind: 'look', part, ahead: false, negative: true })
    else {
      const name = nameAt(this.signs, opening)
      if (name) {
        const index = this.names.get(name) ?? 0
        this.at = this.signs.indexOf(this.signs[this.at] === "'" ? "'" : '>', this.at + 1) + 1
        wrap = (part) => ({ kind: 'group', part, index })
      } else {
        this.readFlags()
        if (this.take(')')) return undefined
        if (!this.take(':')) throw new PatternError('a group that is not known')
        wrap = (part) => part
      }
    }
    const part = this.alternatives()
    if (!this.take(')')) throw new PatternError('a “)” is missing')
    this.flags = outer
    return wrap(part)
  }

  /** `i`, `m`, `s`, `x`, and after `-` those that end. They hold to the end of the group they stand in. */
  private readFlags(): void {
    let on = true
    const start = this.at
    for (; this.at < this.signs.length; this.at++) {
      const sign = this.signs[this.at] ?? ''
      if (sign === '-') on = false
      else if (sign === 'i') this.flags = { ...this.flags, fold: on }
      else if (sign === 'm') this.flags = { ...this.flags, lines: on }
      else if (sign === 's') this.flags = { ...this.flags, dotAll: on }
      else if (sign === 'x') this.flags = { ...this.flags, spaced: on }
      else break
    }
    if (this.at === start) throw new PatternError('a group that is not known')
  }

  private escape(): Node {
    const sign = this.signs[this.at + 1]
    if (sign === undefined) throw new PatternError('“\\” stands at the end')
    const assertion = ASSERTIONS[sign]
    if (assertion) {
      this.at += 2
      return { kind: 'assert', assertion }
    }
    const short = shorthand(sign)
    if (short) {
      this.at += 2
      return this.set(short)
    }
    if (sign === 'p' || sign === 'P') {
      this.at += 2
      return this.set(this.unicodeClass(sign === 'P'))
    }
    if (/[1-9]/u.test(sign)) {
      let digits = ''
      this.at++
      while (/\d/u.test(this.signs[this.at] ?? '')) digits += this.signs[this.at++]
      const group = Number(digits)
      if (group > this.total) throw new PatternError(`there is no group ${digits}`)
      return { kind: 'back', group, folded: this.flags.fold }
    }
    if (sign === 'k') {
      const close = this.signs.indexOf('>', this.at)
      const group = this.names.get(this.signs.slice(this.at + 3, close).join(''))
      if (this.signs[this.at + 2] !== '<' || group === undefined)
        throw new PatternError('there is no such group')
      this.at = close + 1
      return { kind: 'back', group, folded: this.flags.fold }
    }
    if (sign === 'Q') {
      this.at += 2
      const parts: Node[] = []
      while (this.at < this.signs.length && !this.take('\\E'))
        parts.push(this.char(this.signs[this.at++]?.codePointAt(0) ?? 0))
      return { kind: 'all', parts }
    }
    this.at++
    return this.char(this.escapedCode())
  }

  /** The character that an escape stands for; stands on the sign after `\`. */
  private escapedCode(): number {
    const sign = this.signs[this.at++] ?? ''
    const control = CONTROLS[sign]
    if (control !== undefined) return control
    if (sign === 'x' || sign === 'u') {
      const rest = this.signs.slice(this.at, this.at + 10).join('')
      const found =
        /^\{([0-9a-fA-F]{1,6})\}/u.exec(rest) ??
        (sign === 'x' ? /^([0-9a-fA-F]{2})/u : /^([0-9a-fA-F]{4})/u).exec(rest)
      const code = found ? Number.parseInt(found[1] ?? '', 16) : Number.NaN
      if (!found || !(code <= 0x10ffff)) throw new PatternError(`“\\${sign}” without its digits`)
      this.at += found[0].length
      return code
    }
    if (/[a-zA-Z]/u.test(sign)) throw new PatternError(`“\\${sign}” means nothing`)
    return sign.codePointAt(0) ?? 0
  }

  private unicodeClass(negative: boolean): CharTest {
    let name = this.signs[this.at++] ?? ''
    if (name === '{') {
      const close = this.signs.indexOf('}', this.at)
      name = this.signs.slice(this.at, close < 0 ? this.at : close).join('')
      this.at = close + 1
    }
    const isOpposite = name.startsWith('^')
    const test = property(isOpposite ? name.slice(1) : name)
    if (!test) throw new PatternError(`“\\p{${name}}” is not known`)
    return negative !== isOpposite ? not(test) : test
  }

  private charClass(): CharTest {
    this.at++
    const isNegative = this.take('^')
    const tests: CharTest[] = []
    let isFirst = true
    for (;;) {
      const sign = this.signs[this.at]
      if (sign === undefined) throw new PatternError('a “]” is missing')
      if (sign === ']' && !isFirst) break
      isFirst = false
      if (sign === '[' && this.signs[this.at + 1] === ':') {
        const close = this.signs.indexOf(']', this.at + 2)
        const name = this.signs.slice(this.at + 2, close - 1).join('')
        const test = this.signs[close - 1] === ':' ? named(name.replace(/^\^/u, '')) : undefined
        if (test) {
          tests.push(name.startsWith('^') ? not(test) : test)
          this.at = close + 1
          continue
        }
      }
      const next = this.signs[this.at + 1] ?? ''
      const short = sign === '\\' ? shorthand(next) : undefined
      if (short) {
        tests.push(short)
        this.at += 2
      } else if (sign === '\\' && (next === 'p' || next === 'P')) {
        this.at += 2
        tests.push(this.unicodeClass(next === 'P'))
      } else tests.push(this.classRange())
    }
    this.at++
    const any = either(tests)
    const test = this.flags.fold ? folded(any) : any
    return isNegative ? not(test) : test
  }

  private classRange(): CharTest {
    const first = this.classCode()
    const next = this.signs[this.at + 1]
    if (this.signs[this.at] !== '-' || next === undefined || next === ']') return range(first, first)
    if (next === '\\' && shorthand(this.signs[this.at + 2] ?? '')) return range(first, first)
    this.at++
    const last = this.classCode()
    if (last < first) throw new PatternError('a range whose ends are the wrong way round')
    return range(first, last)
  }

  private classCode(): number {
    const sign = this.signs[this.at++] ?? ''
    if (sign !== '\\') return sign.codePointAt(0) ?? 0
    if (this.signs[this.at] === 'b') {
      this.at++
      return 8
    }
    return this.escapedCode()
  }

  private take(text: string): boolean {
    if (
      !this.signs
        .slice(this.at, this.at + text.length)
        .join('')
        .startsWith(text)
    )
      return false
    this.at += text.length
    return true
  }
}

const ASSERTIONS: Readonly<Record<string, Extract<Node, { kind: 'assert' }>['assertion'] | undefined>> = {
  b: 'boundary',
  B: 'no-boundary',
  A: 'text-start',
  z: 'text-end',
  Z: 'text-end-line',
}

const CONTROLS: Readonly<Record<string, number | undefined>> = {
  a: 7,
  e: 27,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
}

/** The name of the group that opens here: `(?P<name>`, `(?<name>` or `(?'name'`. */
function nameAt(signs: readonly string[], opening: number): string | undefined {
  const found = /^\(\?(?:P?<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)')/u.exec(
    signs.slice(opening, opening + 80).join(''),
  )
  return found?.[1] ?? found?.[2]
}
