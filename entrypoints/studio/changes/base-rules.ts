/** The rules that a pack may change: those of the packs that it extends. */
import { useMemo } from 'react'
import { type Check, LANGUAGES, type Pack, type PackRule, type PerLanguage } from '../../../rules/index.ts'
import { useBases } from '../manuscript/known-packs.ts'
import { useManuscript } from '../manuscript/use-manuscript.tsx'

export interface BaseRules {
  /** By `pack/rule`, in the packs' order. */
  readonly rules: ReadonlyMap<string, PackRule>
  /** Ids of packs that are extended and not here. */
  readonly missing: readonly string[]
}

export function useBaseRules(): BaseRules {
  const pack = useManuscript((state) => state.pack)
  const { packs, missing } = useBases(pack)
  const extended = pack.extends
  return useMemo(() => ({ rules: rulesOf(packs, extended ?? []), missing }), [packs, missing, extended])
}

/** Only what is extended itself may be changed, not what that builds on in turn. */
function rulesOf(packs: readonly Pack[], extended: NonNullable<Pack['extends']>): BaseRules['rules'] {
  const rules = new Map<string, PackRule>()
  for (const base of packs) {
    if (!extended.some(({ pack }) => pack === base.id)) continue
    for (const rule of base.rules ?? []) rules.set(`${base.id}/${rule.id}`, rule)
  }
  return rules
}

const KEYS = [...LANGUAGES, 'any'] as const

/** The phrases that a change may take away from a check; `undefined` where it looks for none. */
export function removableOf(check: Check): PerLanguage<readonly string[]> | undefined {
  switch (check.type) {
    case 'existence':
    case 'occurrence':
    case 'presence':
      return check.phrases ?? {}
    case 'substitution':
      return Object.fromEntries(
        KEYS.flatMap((key) => {
          const list = check.swap[key]
          return list ? [[key, list.flatMap((swap) => ('from' in swap ? [swap.from] : []))]] : []
        }),
      )
    default:
      return undefined
  }
}
