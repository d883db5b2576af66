/** The rules that a pack answers for, and what they need around them. */
import { type Pack, type Rule, rulesInForce } from '../../../rules/index.ts'

/** A pack's own rules as they are in force, and those of the packs below it that it changes. */
export interface World {
  readonly rules: readonly Rule[]
  /** By pack: the cues that conditions ask for, and where they hold. */
  readonly packs: readonly Pack[]
}

/** @param bases the packs that the pack extends. */
export function worldOf(pack: Pack, bases: readonly Pack[]): World {
  const packs = [...bases.filter(({ id }) => id !== pack.id), pack]
  const changed = new Set(pack.overrides?.map(({ rule }) => rule))
  const rules = rulesInForce(packs).rules.filter(
    (rule) => rule.pack === pack.id || changed.has(`${rule.pack}/${rule.id}`),
  )
  return { rules, packs }
}

/** Only these rules, each in its own pack. */
export function packsWith({ packs }: World, rules: readonly Rule[]): readonly Pack[] {
  const byPack = Map.groupBy(rules, ({ pack }) => pack)
  return packs.map((pack) => ({
    ...pack,
    rules: byPack.get(pack.id) ?? [],
    glossary: [],
    overrides: [],
    guidelines: [],
  }))
}
