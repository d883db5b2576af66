/** The packs, compiled for the places where they are used: each set once. */
import {
  brandsOf,
  type CompileOptions,
  compile,
  type Pack,
  packsFor,
  type Ruleset,
  type Where,
} from '../../rules/index.ts'

export interface Rulesets {
  at(where: Where): Ruleset
  /** The brands that packs speak for. */
  brands(): readonly string[]
}

export function createRulesets(
  packs: readonly Pack[],
  options: CompileOptions,
): Rulesets & { readonly isEmpty: boolean } {
  const compiled = new Map<string, Ruleset>()
  const brands = brandsOf(packs)
  return {
    isEmpty: packs.every(({ rules = [] }) => rules.length === 0),
    brands: () => brands,
    at(where) {
      const here = packsFor(packs, where)
      const key = here.map(({ id }) => id).join(' ')
      const ruleset = compiled.get(key) ?? compile(here, options)
      compiled.set(key, ruleset)
      return ruleset
    },
  }
}
