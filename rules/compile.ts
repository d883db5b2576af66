/** From packs to a ruleset. */
import { createEngine } from './engine.ts'
import { rulesInForce } from './pack/inherit.ts'
import type { Pack } from './pack/types.ts'
import type { Ruleset } from './ruleset.ts'

export interface CompileOptions {
  /**
   * A clock in milliseconds, e.g. `performance.now`. With it, patterns stop when a draft has taken
   * longer than its time; without it only steps are counted, which gives the same tips everywhere.
   */
  readonly now?: () => number
}

/**
 * Makes packs ready for checking. A later pack changes rules of those it extends. What cannot work is
 * in `faults`; everything else does.
 */
export function compile(packs: readonly Pack[], options: CompileOptions = {}): Ruleset {
  const distinct = packs.filter(({ id }, index) => packs.findIndex((other) => other.id === id) === index)
  const { rules, faults } = rulesInForce(distinct)
  return {
    packs: distinct,
    rules,
    guidelines: distinct.flatMap((pack) =>
      (pack.guidelines ?? []).map((each) => ({ ...each, pack: pack.id })),
    ),
    faults,
    engine: createEngine(rules, distinct, options.now),
  }
}
