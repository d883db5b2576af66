/** Packs whose patterns say what a text must hold for them to match, so that who compiles them need not work it out. */
import { gateOf } from '../patterns/gate.ts'
import type { Pack } from './types.ts'

/** The same pack, with a gate for each pattern that has none of its own and needs a literal. Compiled, it finds the same. */
export function withGates(pack: Pack): Pack {
  // Only patterns change, and they stay patterns.
  return gated(pack) as Pack
}

function gated(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(gated)
  if (typeof part !== 'object' || part === null) return part
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, gated(value)]),
  )
  const gate =
    typeof copy.pattern === 'string' && copy.gate === undefined ? gateOf(copy.pattern, undefined) : undefined
  return gate ? { ...copy, gate } : copy
}
