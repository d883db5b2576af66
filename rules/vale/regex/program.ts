/** From a pattern's nodes to instructions, in the order in which a backtracking engine tries them. */
import { firstsOf } from './firsts.ts'
import type { Assertion, CharTest, Node } from './nodes.ts'

export type Instruction =
  | { readonly op: 'char'; readonly code: number; readonly folded: boolean }
  | { readonly op: 'set'; readonly test: CharTest }
  | { readonly op: 'assert'; readonly assertion: Assertion }
  | Split
  | { readonly op: 'jump'; to: number }
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'look'; readonly program: Program; readonly negative: boolean }
  /** Goes on behind what the program matches here, without trying it in another way. */
  | { readonly op: 'atomic'; readonly program: Program }
  | { readonly op: 'back'; readonly group: number; readonly folded: boolean }
  | { readonly op: 'match' }

/** Tries `first`, then `second`. */
interface Split {
  readonly op: 'split'
  /** Counts them. */
  readonly index: number
  /** Characters that `first` can begin with: see `firsts.ts`. */
  readonly firsts: Uint8Array | undefined
  first: number
  second: number
}

export interface Program {
  readonly instructions: readonly Instruction[]
  /** Reads to the left: it stands in a lookbehind. */
  readonly backward: boolean
  /** What it finds depends on what a group found before, so that a place cannot be ruled out for good. */
  readonly refers: boolean
}

/** Instructions that a node makes, those of lookarounds included. */
export function sizeOf(node: Node): number {
  switch (node.kind) {
    case 'empty':
      return 0
    case 'char':
    case 'set':
    case 'assert':
    case 'back':
      return 1
    case 'all':
      return node.parts.reduce((sum, part) => sum + sizeOf(part), 0)
    case 'any':
      return node.branches.reduce((sum, branch) => sum + sizeOf(branch) + 2, 0)
    case 'repeat': {
      const once = sizeOf(node.part) + 1
      return node.min * once + (Number.isFinite(node.max) ? (node.max - node.min) * once : once + 1)
    }
    case 'group':
      return sizeOf(node.part) + 2
    case 'look':
    case 'atomic':
      return sizeOf(node.part) + 2
  }
}

/** The node must not be too large: see `sizeOf`. */
export function compileNode(node: Node, backward = false): Program {
  const instructions: Instruction[] = []
  let refers = false
  let splits = 0

  const splitAt = (firsts?: Uint8Array): Split => ({
    op: 'split',
    index: splits++,
    firsts,
    first: 0,
    second: 0,
  })

  function emit(instruction: Instruction): number {
    instructions.push(instruction)
    return instructions.length - 1
  }

  function add(part: Node): void {
    switch (part.kind) {
      case 'empty':
        return
      case 'char':
        emit({ op: 'char', code: part.code, folded: part.folded })
        return
      case 'set':
        emit({ op: 'set', test: part.test })
        return
      case 'assert':
        emit({ op: 'assert', assertion: part.assertion })
        return
      case 'all':
        for (const each of backward ? [...part.parts].reverse() : part.parts) add(each)
        return
      case 'any':
        addBranches(part.branches)
        return
      case 'repeat':
        addRepeat(part)
        return
      case 'group':
        emit({ op: 'save', slot: part.index * 2 + (backward ? 1 : 0) })
        add(part.part)
        emit({ op: 'save', slot: part.index * 2 + (backward ? 0 : 1) })
        return
      case 'look': {
        const program = compileNode(part.part, !part.ahead)
        refers ||= program.refers
        emit({ op: 'look', program, negative: part.negative })
        return
      }
      case 'atomic': {
        const program = compileNode(part.part, backward)
        refers ||= program.refers
        emit({ op: 'atomic', program })
        return
      }
      case 'back':
        refers = true
        emit({ op: 'back', group: part.group, folded: part.folded })
    }
  }

  function addBranches(branches: readonly Node[]): void {
    const ends: { to: number }[] = []
    for (const [index, branch] of branches.entries()) {
      const isLast = index === branches.length - 1
      const split = splitAt(backward ? undefined : firstsOf(branch))
      if (!isLast) split.first = emit(split) + 1
      add(branch)
      if (isLast) break
      const jump = { op: 'jump' as const, to: 0 }
      emit(jump)
      ends.push(jump)
      split.second = instructions.length
    }
    for (const jump of ends) jump.to = instructions.length
  }

  function addRepeat({ part, min, max, greedy }: Extract<Node, { kind: 'repeat' }>): void {
    for (let count = 0; count < min; count++) add(part)
    const fork = () => {
      const split = splitAt()
      const at = emit(split)
      return {
        at,
        into: at + 1,
        leave(to: number) {
          split.first = greedy ? at + 1 : to
          split.second = greedy ? to : at + 1
        },
      }
    }
    if (max === Number.POSITIVE_INFINITY) {
      const loop = fork()
      add(part)
      emit({ op: 'jump', to: loop.at })
      loop.leave(instructions.length)
      return
    }
    const forks = []
    for (let count = min; count < max; count++) {
      forks.push(fork())
      add(part)
    }
    for (const each of forks) each.leave(instructions.length)
  }

  add(node)
  emit({ op: 'match' })
  return { instructions, backward, refers }
}
