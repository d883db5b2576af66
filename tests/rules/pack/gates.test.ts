import { describe, expect, it } from 'vitest'
import { shippedPacks } from '../../../rules/pack/builtin/shipped.ts'
import { withGates } from '../../../rules/pack/gates.ts'
import { parsePack } from '../../../rules/pack/parse.ts'
import type { Pack } from '../../../rules/pack/types.ts'
import { gateOf } from '../../../rules/patterns/gate.ts'
import { pack, rule } from '../make.ts'

interface Written {
  readonly pattern: string
  readonly gate?: readonly string[]
}

/** Every pattern of a pack, wherever it stands, and all that is no gate. */
function partsOf(whole: Pack): { readonly patterns: readonly Written[]; readonly others: string } {
  const patterns: Written[] = []
  const others = JSON.stringify(whole, (name, value: unknown) => {
    if (
      typeof value === 'object' &&
      value !== null &&
      'pattern' in value &&
      typeof value.pattern === 'string'
    )
      patterns.push(value as Written)
    return name === 'gate' ? undefined : value
  })
  return { patterns, others }
}

const gatesOf = (patterns: readonly unknown[]) =>
  withGates(pack([rule('one', { type: 'existence', patterns: { it: patterns } })])).rules?.map(({ check }) =>
    'patterns' in check
      ? check.patterns?.it?.map((one) => ('gate' in one ? one.gate : undefined))
      : undefined,
  )[0]

describe('a pack with gates', () => {
  it.each([
    ['a literal', 'càpita\\d', ['capita']],
    ['alternatives', '(?:Mario|Anna) +Rossi', ['rossi']],
    ['nothing that is sure', '\\p{L}+', undefined],
    ['its own gate', { pattern: 'a+b', gate: ['ab'] }, ['ab']],
  ])('has for %s', (_, pattern, gate) => {
    expect(gatesOf([pattern])).toEqual([gate])
  })

  it('asks of every text what the pack without them asks', () => {
    for (const input of shippedPacks()) {
      const parsed = parsePack(input, { trusted: true })
      if (!parsed.ok) throw new Error('A pack of ours does not parse')
      const before = partsOf(parsed.pack)
      const after = partsOf(withGates(parsed.pack))
      const gates = ({ patterns }: typeof before) =>
        patterns.map(({ pattern, gate }) => gateOf(pattern, gate))
      expect(gates(after)).toEqual(gates(before))
      expect(after.others).toBe(before.others)
      expect(after.patterns.filter(({ gate }) => gate).length).toBeGreaterThan(0.9 * before.patterns.length)
    }
  })
})
