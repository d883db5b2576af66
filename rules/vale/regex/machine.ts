/**
 * Runs a program at one place of a text. It tries one way after another, as a backtracking engine does, but
 * goes no way twice from the same place, so that no pattern can take longer than its length times that of the
 * text. Only backreferences cannot be cut short that way; the steps are counted for them.
 */
import { cannotBegin } from './firsts.ts'
import { type Assertion, isWordChar, lower } from './nodes.ts'
import type { Program } from './program.ts'
import type { Subject } from './text.ts'

/** Steps left to a rule on one text; shared by all of its patterns. */
export interface Budget {
  steps: number
}

/** It took more steps than it was allowed. */
export class OutOfSteps extends Error {}

/** What was ruled out for one program in one text; kept while places are tried from left to right. */
export interface Tried {
  /** Whether a place where the ways part is come to for the first time; marks it. */
  isNew(split: number, at: number): boolean
}

/** Takes steps for work done otherwise. @throws OutOfSteps */
export function spend(budget: Budget, steps: number): void {
  budget.steps -= steps
  if (budget.steps < 0) throw new OutOfSteps()
}

export interface TriedInText extends Tried {
  /** Rules nothing out any more. */
  forget(): void
}

/** For a whole text. @throws OutOfSteps */
export function triedInText({ codes }: Subject, budget: Budget): TriedInText {
  const seen: Uint8Array[] = []
  let round = 1
  return {
    isNew(split, at) {
      let places = seen[split]
      if (!places) {
        spend(budget, codes.length >> 6)
        places = new Uint8Array(codes.length + 1)
        seen[split] = places
      }
      if (places[at] === round) return false
      places[at] = round
      return true
    },
    forget() {
      // As many rounds as a byte can tell apart.
      round = (round % 255) + 1
      if (round === 1) seen.length = 0
    },
  }
}

/** For a look around one place, which seldom goes far. */
function triedAround({ codes }: Subject): Tried {
  const seen = new Set<number>()
  return { isNew: (split, at) => seen.size < seen.add(split * (codes.length + 1) + at).size }
}

/**
 * @returns the place where the match that begins at `from` ends, or -1; `slots` then holds where groups
 *   begin and end.
 * @throws OutOfSteps
 */
export function runAt(
  program: Program,
  subject: Subject,
  from: number,
  slots: number[],
  tried: Tried,
  budget: Budget,
): number {
  const { instructions, backward, refers } = program
  const { codes } = subject
  // Ways not tried yet: where to go on, and, as negative entries, slots to be set back first.
  const ways: number[] = [0, from]
  while (ways.length > 0) {
    let at = ways.pop() ?? 0
    let pc = ways.pop() ?? 0
    if (pc < 0) {
      slots[-pc - 1] = at
      continue
    }
    for (;;) {
      if (--budget.steps < 0) throw new OutOfSteps()
      const instruction = instructions[pc]
      if (!instruction) break
      switch (instruction.op) {
        case 'char': {
          const code = codes[backward ? at - 1 : at]
          if (code === undefined || (instruction.folded ? lower(code) : code) !== instruction.code) break
          at += backward ? -1 : 1
          pc++
          continue
        }
        case 'set': {
          const code = codes[backward ? at - 1 : at]
          if (code === undefined || !instruction.test(code)) break
          at += backward ? -1 : 1
          pc++
          continue
        }
        case 'assert':
          if (!holds(instruction.assertion, codes, at)) break
          pc++
          continue
        case 'split':
          if (instruction.firsts && cannotBegin(instruction.firsts, codes[at])) {
            pc = instruction.second
            continue
          }
          if (!refers && !tried.isNew(instruction.index, at)) break
          ways.push(instruction.second, at)
          pc = instruction.first
          continue
        case 'jump':
          pc = instruction.to
          continue
        case 'save':
          ways.push(-instruction.slot - 1, slots[instruction.slot] ?? -1)
          slots[instruction.slot] = at
          pc++
          continue
        case 'look': {
          const inner = [...slots]
          const end = runAt(instruction.program, subject, at, inner, triedAround(subject), budget)
          if (end >= 0 === instruction.negative) break
          if (!instruction.negative)
            for (let slot = 0; slot < inner.length; slot++) {
              if (inner[slot] === slots[slot]) continue
              ways.push(-slot - 1, slots[slot] ?? -1)
              slots[slot] = inner[slot] ?? -1
            }
          pc++
          continue
        }
        case 'atomic': {
          const inner = [...slots]
          const end = runAt(instruction.program, subject, at, inner, triedAround(subject), budget)
          if (end < 0) break
          for (let slot = 0; slot < inner.length; slot++) {
            if (inner[slot] === slots[slot]) continue
            ways.push(-slot - 1, slots[slot] ?? -1)
            slots[slot] = inner[slot] ?? -1
          }
          at = end
          pc++
          continue
        }
        case 'back': {
          const end = backReference(codes, slots, instruction, at, backward)
          if (end < 0) break
          at = end
          pc++
          continue
        }
        case 'match':
          return at
      }
      break
    }
  }
  return -1
}

/** What a group took of a text; undefined when it took no part. */
export function partOf(
  slots: readonly number[],
  group: number,
): { readonly start: number; readonly end: number } | undefined {
  const start = slots[group * 2]
  const end = slots[group * 2 + 1]
  return start === undefined || end === undefined || start < 0 ? undefined : { start, end }
}

function backReference(
  codes: readonly number[],
  slots: readonly number[],
  { group, folded }: { readonly group: number; readonly folded: boolean },
  at: number,
  backward: boolean,
): number {
  const part = partOf(slots, group)
  if (!part || part.end < part.start) return -1
  const { start } = part
  const length = part.end - start
  const begin = backward ? at - length : at
  if (begin < 0 || begin + length > codes.length) return -1
  for (let step = 0; step < length; step++) {
    const one = codes[start + step] ?? 0
    const other = codes[begin + step] ?? 0
    if (one !== other && !(folded && lower(one) === lower(other))) return -1
  }
  return backward ? begin : at + length
}

function holds(assertion: Assertion, codes: readonly number[], at: number): boolean {
  switch (assertion) {
    case 'text-start':
      return at === 0
    case 'text-end':
      return at === codes.length
    case 'text-end-line':
      return at === codes.length || (at === codes.length - 1 && codes[at] === 10)
    case 'line-start':
      return at === 0 || codes[at - 1] === 10
    case 'line-end':
      return at === codes.length || codes[at] === 10
    case 'boundary':
      return isBoundary(codes, at)
    case 'no-boundary':
      return !isBoundary(codes, at)
  }
}

function isBoundary(codes: readonly number[], at: number): boolean {
  const before = codes[at - 1]
  const after = codes[at]
  return (before !== undefined && isWordChar(before)) !== (after !== undefined && isWordChar(after))
}
