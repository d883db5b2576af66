import type { Pack } from './pack/types.ts'
import type { Rule, Ruleset } from './ruleset.ts'

/** Makes packs ready for checking. */
export function compile(packs: readonly Pack[]): Ruleset {
  return {
    packs,
    rules: packs.flatMap((pack) => (pack.rules ?? []).map((rule): Rule => ({ ...rule, pack: pack.id }))),
    guidelines: packs.flatMap((pack) => (pack.guidelines ?? []).map((each) => ({ ...each, pack: pack.id }))),
    faults: [],
  }
}
