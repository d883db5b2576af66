/**
 * How many letters a text may have that a pattern matches from its start to its end, e.g. six for `^\W*(?:yes|really)\W*$`:
 * a longer text is passed over by one number, and most texts are longer.
 */
import type { Node } from '../vale/regex/nodes.ts'

/** @returns letters from A to Z; `Infinity` when a match may stand in a longer text, or have any number of them. */
export function mostLetters(node: Node): number {
  return isHeld(node, 'text-start') && isHeld(node, 'text-end') ? lettersOf(node) : Number.POSITIVE_INFINITY
}

/** Whether every match begins at the start of the text, or ends at its end. */
function isHeld(node: Node, assertion: 'text-start' | 'text-end'): boolean {
  switch (node.kind) {
    case 'assert':
      return node.assertion === assertion
    case 'all': {
      const outermost = assertion === 'text-start' ? node.parts[0] : node.parts.at(-1)
      return outermost !== undefined && isHeld(outermost, assertion)
    }
    case 'any':
      return node.branches.every((branch) => isHeld(branch, assertion))
    case 'group':
    case 'atomic':
      return isHeld(node.part, assertion)
    default:
      return false
  }
}

function lettersOf(node: Node): number {
  switch (node.kind) {
    case 'char':
      return LETTERS.includes(node.code) ? 1 : 0
    case 'set':
      return LETTERS.some((letter) => node.test(letter)) ? 1 : 0
    case 'all':
      return node.parts.reduce((sum, part) => sum + lettersOf(part), 0)
    case 'any':
      return Math.max(0, ...node.branches.map(lettersOf))
    case 'group':
    case 'atomic':
      return lettersOf(node.part)
    case 'repeat': {
      const each = lettersOf(node.part)
      return each === 0 ? 0 : each * node.max
    }
    case 'back':
      return Number.POSITIVE_INFINITY
    case 'assert':
    case 'look':
    case 'empty':
      return 0
  }
}

/** Small and capital, with the two beyond ASCII that are an s and a k where no capitals are told apart. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ\u017f\u212a'].map((letter) =>
  letter.charCodeAt(0),
)
