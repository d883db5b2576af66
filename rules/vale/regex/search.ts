/** Finds a pattern's matches in a text, from left to right, as `regexp2` does. */
import { cannotBegin, firstsOf } from './firsts.ts'
import { literalsOf } from './literals.ts'
import { type Budget, runAt, spend, type TriedInText, triedInText } from './machine.ts'
import type { Node } from './nodes.ts'
import { type ParsedPattern, PatternError, parsePattern } from './parse.ts'
import { compileNode, type Program, sizeOf } from './program.ts'
import type { Subject } from './text.ts'

/** Offsets are characters of the subject. */
export interface Match {
  readonly start: number
  readonly end: number
  /** Start and end of each group, -1 for one that took no part; the first pair is the whole match. */
  readonly slots: readonly number[]
}

export interface Search {
  readonly groups: number
  readonly names: ReadonlyMap<string, number>
  /** All matches; none overlaps another. @throws OutOfSteps */
  findAll(subject: Subject, budget: Budget): readonly Match[]
  /** The first match. @throws OutOfSteps */
  find(subject: Subject, budget: Budget): Match | undefined
}

/** One of the pattern's alternatives: the leftmost match counts, and of two at the same place the first. */
interface Branch {
  readonly literals: readonly string[] | undefined
  /** Made when it is first needed: most never are. */
  compiled(): Compiled
}

interface Compiled {
  readonly program: Program
  /** Characters that a match can begin with: see `firsts.ts`. */
  readonly firsts: Uint8Array | undefined
}

/** Instructions of one alternative: one is compiled as a whole, but seldom at all. */
const MOST_INSTRUCTIONS = 20_000
/** Of all of them: the words of a large vocabulary are one pattern. */
const MOST_TOGETHER = 200_000
/** Beyond this, alternatives are not taken apart. */
const MOST_COPIED = 50_000

const kept = new Map<string, Search>()
const MOST_KEPT = 4000

/** @throws PatternError when the pattern is not one. */
export function searchFor(pattern: string): Search {
  let search = kept.get(pattern)
  if (!search) {
    search = createSearch(parsePattern(pattern))
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(pattern, search)
  }
  return search
}

function createSearch({ node, groups, names }: ParsedPattern): Search {
  const alternatives = branchesOf(node)
  if (sizeOf(node) > MOST_TOGETHER || alternatives.some((each) => sizeOf(each) > MOST_INSTRUCTIONS))
    throw new PatternError('the pattern is too large')
  const branches = alternatives.map((branch): Branch => {
    let compiled: Compiled | undefined
    return {
      literals: literalsOf(branch),
      compiled() {
        compiled ??= { program: compileNode(branch), firsts: firstsOf(branch) }
        return compiled
      },
    }
  })
  const fresh = () => new Array<number>(groups * 2 + 2).fill(-1)

  function runnersFor(subject: Subject, budget: Budget): readonly Runner[] {
    spend(budget, (branches.length * subject.lowered.length) >> 11)
    return branches
      .filter(({ literals }) => !literals || literals.some((literal) => subject.lowered.includes(literal)))
      .map((branch) => new Runner(branch.compiled(), subject, budget, fresh))
  }

  return {
    groups,
    names,
    find: (subject, budget) => first(runnersFor(subject, budget), 0),
    findAll(subject, budget) {
      const runners = runnersFor(subject, budget)
      const found: Match[] = []
      let from = 0
      while (runners.length > 0) {
        const match = first(runners, from)
        if (!match) break
        found.push(match)
        from = match.end > match.start ? match.end : match.end + 1
      }
      return found
    },
  }
}

function first(runners: readonly Runner[], from: number): Match | undefined {
  let best: Match | undefined
  for (const runner of runners) {
    const match = runner.next(from, best ? best.start : Number.POSITIVE_INFINITY)
    if (match && (!best || match.start < best.start)) best = match
  }
  return best
}

/** Looks for one alternative; what it found or ruled out serves the next question too. */
class Runner {
  private readonly compiled: Compiled
  private readonly subject: Subject
  private readonly budget: Budget
  private readonly fresh: () => number[]
  private readonly tried: TriedInText
  private slots: number[] | undefined
  private ahead: Match | undefined
  /** Nothing begins before this place that was not told. */
  private searched = 0

  constructor(compiled: Compiled, subject: Subject, budget: Budget, fresh: () => number[]) {
    this.compiled = compiled
    this.subject = subject
    this.budget = budget
    this.fresh = fresh
    this.tried = triedInText(subject, budget)
    spend(budget, subject.codes.length >> 6)
  }

  /** The first match that begins at `from` or later, but before `limit`. */
  next(from: number, limit: number): Match | undefined {
    if (this.ahead && this.ahead.start >= from) return this.ahead.start < limit ? this.ahead : undefined
    const { subject, budget } = this
    const { program, firsts } = this.compiled
    if (this.ahead) {
      this.ahead = undefined
      // The way to the match that was told was marked as tried; it may serve another one.
      this.tried.forget()
      this.searched = from
    }
    const last = Math.min(subject.codes.length, limit - 1)
    for (let at = Math.max(from, this.searched); at <= last; at++) {
      this.searched = at + 1
      if (firsts && cannotBegin(firsts, subject.codes[at])) continue
      // What fails sets its groups back.
      this.slots ??= this.fresh()
      const { slots } = this
      const end = runAt(program, subject, at, slots, this.tried, budget)
      if (end < 0) continue
      slots[0] = at
      slots[1] = end
      this.ahead = { start: at, end, slots }
      this.slots = undefined
      return this.ahead
    }
    return undefined
  }
}

/** The alternatives of a pattern such as `\b(?:one|two)\b`: what has no width may stand before each. */
function branchesOf(node: Node): readonly Node[] {
  if (node.kind === 'any') return node.branches.flatMap(branchesOf)
  if (node.kind !== 'all') return [node]
  const at = node.parts.findIndex((part) => !hasNoWidth(part))
  const choice = node.parts[at]
  if (choice?.kind !== 'any' || choice.branches.length * node.parts.length > MOST_COPIED) return [node]
  const before = node.parts.slice(0, at)
  const after = node.parts.slice(at + 1)
  return choice.branches.map((branch): Node => ({ kind: 'all', parts: [...before, branch, ...after] }))
}

const hasNoWidth = ({ kind }: Node) => kind === 'assert' || kind === 'look' || kind === 'empty'
