/** The rules in force when several packs are active: each pack's own, as changed by the packs that extend it. */
import type { Rule, RulesetFault } from '../ruleset.ts'
import { LANGUAGES } from '../types.ts'
import { fault } from './fault.ts'
import { glossaryRules } from './glossary.ts'
import type { Check, Override, Pack, PerLanguage } from './types.ts'

export interface InForce {
  readonly rules: readonly Rule[]
  readonly faults: readonly RulesetFault[]
}

/** In the order of the packs; of two packs that change the same rule, the later one has the last word. */
export function rulesInForce(packs: readonly Pack[]): InForce {
  const faults: RulesetFault[] = []
  const rules = new Map<string, { rule: Rule; off: boolean }>()
  const known = new Set(packs.map(({ id }) => id))
  for (const pack of packs) {
    for (const rule of [...(pack.rules ?? []), ...glossaryRules(pack)]) {
      const key = `${pack.id}/${rule.id}`
      if (!rules.has(key)) rules.set(key, { rule: { ...rule, pack: pack.id }, off: false })
    }
  }
  for (const pack of packs) {
    for (const [index, { pack: base }] of (pack.extends ?? []).entries()) {
      if (known.has(base)) continue
      faults.push({
        ...fault(
          `extends[${index}].pack`,
          `Il pacchetto «${base}», su cui questo si appoggia, non c’è: valgono solo le regole proprie.`,
          `The pack “${base}”, which this one builds on, is not here: only its own rules apply.`,
        ),
        pack: pack.id,
      })
    }
    for (const [index, override] of (pack.overrides ?? []).entries()) {
      const problem = applyOverride(pack, override, index, known, rules)
      if (problem) faults.push(problem)
    }
  }
  return { rules: [...rules.values()].flatMap(({ rule, off }) => (off ? [] : [rule])), faults }
}

function applyOverride(
  pack: Pack,
  override: Override,
  index: number,
  known: ReadonlySet<string>,
  rules: Map<string, { rule: Rule; off: boolean }>,
): RulesetFault | undefined {
  const path = `overrides[${index}]`
  const base = override.rule.slice(0, override.rule.indexOf('/'))
  if (base !== pack.id && !(pack.extends ?? []).some((each) => each.pack === base))
    return {
      ...fault(
        `${path}.rule`,
        `Per cambiare «${override.rule}», aggiungi «${base}» ai pacchetti estesi.`,
        `To change “${override.rule}”, add “${base}” to the packs that this one extends.`,
      ),
      pack: pack.id,
      rule: override.rule,
    }
  const entry = rules.get(override.rule)
  // A missing pack was told once; its overrides wait for it.
  if (!entry)
    return known.has(base)
      ? {
          ...fault(
            `${path}.rule`,
            `La regola «${override.rule}» non esiste (più).`,
            `The rule “${override.rule}” does not exist (any more).`,
          ),
          pack: pack.id,
          rule: override.rule,
        }
      : undefined
  const { check, refused } = changedCheck(entry.rule.check, override)
  entry.rule = { ...entry.rule, check, ...(override.severity ? { severity: override.severity } : {}) }
  if (override.off !== undefined) entry.off = override.off
  if (!refused) return undefined
  return {
    ...fault(
      `${path}.${refused}`,
      'Questa regola non cerca parole a cui aggiungerne o toglierne.',
      'This rule does not look for words that could be added to or taken away.',
    ),
    pack: pack.id,
    rule: override.rule,
  }
}

type Lists = PerLanguage<readonly string[]>

function changedCheck(check: Check, override: Override): { check: Check; refused?: string } {
  const { add, remove, exceptions, swap } = override
  let changed = check
  if (exceptions) {
    if (!('exceptions' in EXCEPTIONS[changed.type])) return { check, refused: 'exceptions' }
    const before = 'exceptions' in changed ? changed.exceptions : undefined
    // Every type named in EXCEPTIONS has this field.
    changed = { ...changed, exceptions: joined(before, exceptions) } as Check
  }
  if (changed.type === 'substitution') {
    const kept = mapLists(changed.swap, (list, language) =>
      list.filter((each) => !('from' in each) || !removes(remove, language, each.from)),
    )
    const swaps = swap ? joined(kept, swap) : kept
    return { check: { ...changed, swap: swaps }, ...(add ? { refused: 'add' } : {}) }
  }
  if (swap) return { check, refused: 'swap' }
  if (!add && !remove) return { check: changed }
  if (changed.type !== 'existence' && changed.type !== 'occurrence' && changed.type !== 'presence')
    return { check: changed, refused: add ? 'add' : 'remove' }
  const kept = mapLists(changed.phrases ?? {}, (list, language) =>
    list.filter((phrase) => !removes(remove, language, phrase)),
  )
  return { check: { ...changed, phrases: add ? joined(kept, add) : kept } }
}

/** Check types that know words to leave alone. */
const EXCEPTIONS: Readonly<Record<Check['type'], { exceptions?: true }>> = {
  existence: { exceptions: true },
  substitution: { exceptions: true },
  occurrence: { exceptions: true },
  repetition: { exceptions: true },
  consistency: { exceptions: true },
  conditional: {},
  capitalization: { exceptions: true },
  metric: {},
  readability: {},
  presence: { exceptions: true },
  length: {},
  register: {},
  language: {},
  'personal-data': { exceptions: true },
  names: {},
  accessibility: {},
  placeholder: { exceptions: true },
  vale: {},
}

const KEYS = [...LANGUAGES, 'any'] as const

function removes(remove: Lists | undefined, language: (typeof KEYS)[number], phrase: string): boolean {
  return remove?.[language]?.includes(phrase) ?? false
}

function mapLists<T>(
  lists: PerLanguage<readonly T[]>,
  change: (list: readonly T[], language: (typeof KEYS)[number]) => readonly T[],
): PerLanguage<readonly T[]> {
  const result: { -readonly [L in (typeof KEYS)[number]]?: readonly T[] } = {}
  for (const language of KEYS) {
    const list = lists[language]
    if (list) result[language] = change(list, language)
  }
  return result
}

function joined<T>(
  before: PerLanguage<readonly T[]> | undefined,
  more: PerLanguage<readonly T[]>,
): PerLanguage<readonly T[]> {
  const result: { -readonly [L in (typeof KEYS)[number]]?: readonly T[] } = {}
  for (const language of KEYS) {
    const lists = [before?.[language], more[language]].filter((list) => list !== undefined)
    if (lists.length > 0) result[language] = lists.flat()
  }
  return result
}
