/** From a pattern's nodes to instructions, in the order in which a backtracking engine tries them. */
import { firstsOf } from './firsts.ts'
import type { Assertion, CharTest, Node } from './nodes.ts'

export type Instruction =
  | { readonly op: 'char'; readonly code: number; readonly folded: boolean }
  | { readonly op: 'set'; readonly test: CharTest }
  | { readonly op: 'assert'; readonly assertion: Assertion }
  | Split
  | Jump
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'look'; readonly program: Program; readonly negative: boolean }
  /** Goes on behind what the program matches here, without trying it in another way. */
  | { readonly op: 'atomic'; readonly program: Program }
  | { readonly op: 'back'; readonly group: number; readonly folded: boolean }
  | { readonly op: 'match' }

interface Jump {
  readonly op: 'jump'
  to: number
}

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
  const writer = new ProgramWriter(backward)
  writer.add(node)
  return writer.end()
}

/** Writes one program; what looks around or goes one way only is a program of its own in it. */
class ProgramWriter {
  private readonly instructions: Instruction[] = []
  private readonly backward: boolean
  private refers = false
  private splits = 0

  constructor(backward: boolean) {
    this.backward = backward
  }

  end(): Program {
    this.write({ op: 'match' })
    return { instructions: this.instructions, backward: this.backward, refers: this.refers }
  }

  add(node: Node): void {
    switch (node.kind) {
      case 'empty':
        return
      case 'char':
        this.write({ op: 'char', code: node.code, folded: node.folded })
        return
      case 'set':
        this.write({ op: 'set', test: node.test })
        return
      case 'assert':
        this.write({ op: 'assert', assertion: node.assertion })
        return
      case 'all':
        for (const part of this.backward ? node.parts.toReversed() : node.parts) this.add(part)
        return
      case 'any':
        this.addBranches(node.branches)
        return
      case 'repeat':
        this.addRepeat(node)
        return
      case 'group': {
        const begin = node.index * 2
        const end = begin + 1
        this.write({ op: 'save', slot: this.backward ? end : begin })
        this.add(node.part)
        this.write({ op: 'save', slot: this.backward ? begin : end })
        return
      }
      case 'look':
        this.write({ op: 'look', program: this.inner(node.part, !node.ahead), negative: node.negative })
        return
      case 'atomic':
        this.write({ op: 'atomic', program: this.inner(node.part, this.backward) })
        return
      case 'back':
        this.refers = true
        this.write({ op: 'back', group: node.group, folded: node.folded })
    }
  }

  private inner(node: Node, backward: boolean): Program {
    const program = compileNode(node, backward)
    this.refers ||= program.refers
    return program
  }

  private addBranches(branches: readonly Node[]): void {
    const jumps: Jump[] = []
    for (const branch of branches.slice(0, -1)) {
      const split = this.split(this.backward ? undefined : firstsOf(branch))
      split.first = this.next
      this.add(branch)
      const jump: Jump = { op: 'jump', to: 0 }
      this.write(jump)
      jumps.push(jump)
      split.second = this.next
    }
    const last = branches.at(-1)
    if (last) this.add(last)
    for (const jump of jumps) jump.to = this.next
  }

  private addRepeat({ part, min, max, greedy }: Extract<Node, { kind: 'repeat' }>): void {
    for (let count = 0; count < min; count++) this.add(part)
    if (max === Number.POSITIVE_INFINITY) {
      const loop = this.next
      const leave = this.fork(greedy)
      this.add(part)
      this.write({ op: 'jump', to: loop })
      leave()
      return
    }
    const leaves: (() => void)[] = []
    for (let count = min; count < max; count++) {
      leaves.push(this.fork(greedy))
      this.add(part)
    }
    for (const leave of leaves) leave()
  }

  /**
   * Goes into what is written next, or not: greedily that is tried first.
   * @returns to be called where the way goes on that does not
   */
  private fork(greedy: boolean): () => void {
    const split = this.split()
    const into = this.next
    return () => {
      split.first = greedy ? into : this.next
      split.second = greedy ? this.next : into
    }
  }

  private split(firsts?: Uint8Array): Split {
    const split: Split = { op: 'split', index: this.splits++, firsts, first: 0, second: 0 }
    this.write(split)
    return split
  }

  private write(instruction: Instruction): void {
    this.instructions.push(instruction)
  }

  /** Where the next instruction will stand. */
  private get next(): number {
    return this.instructions.length
  }
}
