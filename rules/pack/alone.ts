/** One rule of a pack by itself, as it is in force there: for trying it while it is written. */
import { compile } from '../compile.ts'
import type { Rule, Ruleset } from '../ruleset.ts'
import type { Pack, PackRule } from './types.ts'

/** A rule with the ruleset that holds it and no other. */
export interface Alone {
  readonly rule: Pick<Rule, 'id' | 'pack'>
  readonly ruleset: Ruleset
}

/**
 * Compiles one rule, with the cues that its pack and the packs below it know, and with the changes that its own pack
 * makes to it. Costs what that rule costs, however many others there are.
 * @param rule one of the pack's, or one that will be; its check and its conditions must be sound.
 * @param bases the packs that the pack extends.
 */
export function ruleAlone(rule: PackRule, pack: Pack, bases: readonly Pack[] = []): Alone {
  const key = `${pack.id}/${rule.id}`
  const overrides = pack.overrides?.filter((each) => each.rule === key) ?? []
  const ruleset = compile([
    ...bases.filter(({ id }) => id !== pack.id).map((base) => onlyCues(base)),
    { ...onlyCues(pack), rules: [rule], overrides },
  ])
  return { rule: { id: rule.id, pack: pack.id }, ruleset }
}

const onlyCues = (pack: Pack): Pack => ({
  ...pack,
  rules: [],
  glossary: [],
  overrides: [],
  guidelines: [],
  replies: [],
  lessons: [],
})
