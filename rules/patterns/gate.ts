/** Literals that must stand in any text a pattern matches. */
import { RE2JS } from 're2js'
import { fold } from '../text/fold.ts'

/** What re2js knows of the literals in a pattern (`RE2.prefilter`, kinds as in its `Prefilter.Type`). */
interface Prefilter {
  readonly type: number
  readonly str: string
  readonly subs: readonly Prefilter[]
}
const EXACT = 1
const AND = 2
const OR = 3

const MOST_LITERALS = 50

/**
 * The literals of which at least one occurs in the folded form of any match: those given, else those
 * that the pattern itself needs. `undefined` when there are none, so that it must run everywhere.
 */
export function gateOf(pattern: string, given: readonly string[] | undefined): readonly string[] | undefined {
  const literals = given ?? derived(pattern)
  if (!literals || literals.length === 0 || literals.length > MOST_LITERALS) return undefined
  const folded = literals.map((literal) => fold(literal).text)
  // A line break inside would never be found in one sentence.
  return folded.every((literal) => literal.trim() !== '' && !literal.includes('\n')) ? folded : undefined
}

function derived(pattern: string): readonly string[] | undefined {
  // Folding makes case meaningless, so the literals of the pattern as written, without (?i), will do.
  const plain = pattern.replace(/^\(\?i\)/u, '')
  try {
    const prefilter: Prefilter | null = RE2JS.compile(plain).re2().prefilter
    return prefilter ? literalsOf(prefilter) : undefined
  } catch {
    return undefined
  }
}

function literalsOf(filter: Prefilter): readonly string[] | undefined {
  if (filter.type === EXACT) return [filter.str]
  const parts = filter.subs.map(literalsOf)
  if (filter.type === AND) {
    const usable = parts.filter((part) => part !== undefined)
    return usable.sort((a, b) => shortest(b) - shortest(a))[0]
  }
  if (filter.type === OR) return parts.every((part) => part !== undefined) ? parts.flat() : undefined
  return undefined
}

/** The rarest gate is the one whose shortest literal is longest. */
function shortest(literals: readonly string[]): number {
  return Math.min(...literals.map((literal) => literal.trim().length))
}
