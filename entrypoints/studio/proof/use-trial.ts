/** A rule by itself while it is written, ready to be tried. */
import { useDeferredValue, useMemo } from 'react'
import {
  type Alone,
  type Example,
  entryFaults,
  type Fault,
  type Language,
  moveTips,
  type Pack,
  type PackRule,
  ruleAlone,
  type Tip,
  tryExample,
  type Wording,
} from '../../../rules/index.ts'
import { useBases } from '../manuscript/known-packs.ts'
import { useManuscript, useReading } from '../manuscript/use-manuscript.tsx'

export interface Trial {
  /** The rule that is tried; a moment behind what is typed. */
  readonly rule: PackRule
  readonly pack: Pack
  /** What the pack builds on. */
  readonly bases: readonly Pack[]
  /** `undefined` while what the rule looks for, or when, cannot be read. */
  readonly alone: Alone | undefined
  readonly fault: Fault | undefined
}

/** The texts of a rule are not needed to try it: only what it looks for, and when. */
const NEEDED = /^rules\[\d+\]\.(?:check|when)/u

export function useTrial(ruleIndex: number): Trial | undefined {
  const rule = useDeferredValue(useManuscript(({ pack }) => pack.rules?.[ruleIndex]))
  const { sound } = useReading()
  const { packs: bases } = useBases(sound)
  const fault = useMemo(
    () => rule && entryFaults('rules', rule, ruleIndex).find(({ path }) => NEEDED.test(path)),
    [rule, ruleIndex],
  )
  const { id, check, when, text, severity } = rule ?? {}
  // Neither the examples nor the source of a rule change what it does.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts of the rule that matter
  const alone = useMemo(
    () => (rule && !fault ? ruleAlone(rule, sound, bases) : undefined),
    [id, check, when, text, severity, fault, sound.id, sound.cues, sound.overrides, bases],
  )
  return useMemo(() => rule && { rule, pack: sound, bases, alone, fault }, [rule, sound, bases, alone, fault])
}

export interface LiveResult {
  readonly tips: readonly Tip[]
  readonly problem?: Wording
}

/** What the rule says of an example as it is typed; `undefined` when it cannot be tried. */
export function useExampleResult(
  trial: Trial | undefined,
  example: Example,
  wanted: 'flag' | 'fine',
  language: Language,
): LiveResult | undefined {
  const tried = useDeferredValue(example)
  const alone = trial?.alone
  const result = useMemo(
    () =>
      alone && tried.text.trim() !== ''
        ? tryExample(alone.rule, tried, wanted, language, alone.ruleset)
        : undefined,
    [alone, tried, wanted, language],
  )
  return useMemo(
    () => result && { ...result, tips: moveTips(result.tips, tried.text, example.text) },
    [result, tried, example],
  )
}
