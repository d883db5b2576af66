/** What must stand in a text for a pattern to match it, so that most patterns need not be run. */
import { lower, type Node } from './nodes.ts'

const MOST_LITERALS = 60

/** Small-letter texts of which at least one stands in anything the node matches; `undefined`: nothing is sure. */
export function literalsOf(node: Node): readonly string[] | undefined {
  const literals = read(node)
  return literals && literals.length > 0 && literals.length <= MOST_LITERALS ? literals : undefined
}

function read(node: Node): readonly string[] | undefined {
  switch (node.kind) {
    case 'char':
      return [String.fromCodePoint(lower(node.code))]
    case 'all':
      return best(runsOf(node.parts))
    case 'any': {
      const all: string[] = []
      for (const branch of node.branches) {
        const literals = read(branch)
        if (!literals) return undefined
        all.push(...literals)
        if (all.length > MOST_LITERALS) return undefined
      }
      return all
    }
    case 'repeat':
      return node.min > 0 ? read(node.part) : undefined
    case 'group':
    case 'atomic':
      return read(node.part)
    case 'empty':
    case 'set':
    case 'assert':
    case 'look':
    case 'back':
      return undefined
  }
}

/** Characters that follow one another make one literal. */
function runsOf(parts: readonly Node[]): (readonly string[])[] {
  const found: (readonly string[])[] = []
  let run = ''
  const endRun = () => {
    if (run !== '') found.push([run])
    run = ''
  }
  for (const part of flat(parts)) {
    if (part.kind === 'char') {
      run += String.fromCodePoint(lower(part.code))
      continue
    }
    // What has no width does not part two characters.
    if (part.kind === 'assert' || part.kind === 'look' || part.kind === 'empty') continue
    endRun()
    const literals = read(part)
    if (literals) found.push(literals)
  }
  endRun()
  return found
}

const flat = (parts: readonly Node[]): readonly Node[] =>
  parts.flatMap((part) =>
    part.kind === 'all'
      ? flat(part.parts)
      : part.kind === 'group' && part.part.kind === 'all'
        ? flat(part.part.parts)
        : [part],
  )

/** The rarest is the one whose shortest literal is longest. */
function best(options: readonly (readonly string[])[]): readonly string[] | undefined {
  let chosen: readonly string[] | undefined
  for (const option of options) if (!chosen || shortest(option) > shortest(chosen)) chosen = option
  return chosen
}

const shortest = (literals: readonly string[]) => Math.min(...literals.map((literal) => literal.length))
