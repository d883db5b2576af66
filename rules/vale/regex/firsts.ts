/** Which characters a match can begin with, so that a pattern is tried at few places. */
import { type Node, upper } from './nodes.ts'

/** Stands for every character outside ASCII. */
const OTHERS = 128

/** Whether nothing that has such `firsts` begins with a character. */
export const cannotBegin = (firsts: Uint8Array, code = OTHERS): boolean =>
  firsts[Math.min(code, OTHERS)] === 0

/** 1 for each that it can begin with; `undefined`: it can match nothing at all, and so begin anywhere. */
export function firstsOf(node: Node): Uint8Array | undefined {
  const firsts = new Uint8Array(OTHERS + 1)
  return mark(node, firsts) ? undefined : firsts
}

/** @returns whether the node can match nothing, so that what follows it counts too. */
function mark(node: Node, firsts: Uint8Array): boolean {
  switch (node.kind) {
    case 'char':
      firsts[Math.min(node.code, OTHERS)] = 1
      // Outside ASCII there may be signs with the same small letter.
      if (node.folded) firsts[Math.min(upper(node.code), OTHERS)] = firsts[OTHERS] = 1
      return false
    case 'set':
      for (let code = 0; code < OTHERS; code++) if (node.test(code)) firsts[code] = 1
      firsts[OTHERS] = 1
      return false
    case 'all':
      return node.parts.every((part) => mark(part, firsts))
    case 'any':
      return node.branches.filter((branch) => mark(branch, firsts)).length > 0
    case 'repeat':
      return mark(node.part, firsts) || node.min === 0
    case 'group':
    case 'atomic':
      return mark(node.part, firsts)
    case 'back':
      firsts.fill(1)
      return false
    case 'empty':
    case 'assert':
    case 'look':
      return true
  }
}
