/** What a ruleset compiles to: for each language one program for all rules, and one for the cues. */

import type { CheckType, Detector, Workshop } from './checks/check-type.ts'
import { checkTypes } from './checks/index.ts'
import { mannerOf, wantedOf } from './matching/matcher.ts'
import { createProgramBuilder, type MatcherId, type Program } from './matching/program.ts'
import type { Check, CueSpec, Pack } from './pack/types.ts'
import type { Rule } from './ruleset.ts'
import type { Language } from './types.ts'

/** A detector with the rule that it works for, by its place among the rules in force. */
export interface Bound<D extends Detector = Detector> {
  readonly rule: number
  readonly detector: D
}

type PerMatch = Extract<Detector, { per: 'match' }>
export type PerSentence = Extract<Detector, { per: 'sentence' }>
export type PerDraft = Extract<Detector, { per: 'draft' }>

/** The rules that run on drafts in one language. */
export interface LanguageEngine {
  readonly program: Program
  /** By matcher. */
  readonly perMatch: readonly (readonly Bound<PerMatch>[])[]
  readonly perSentence: readonly Bound<PerSentence>[]
  readonly perDraft: readonly Bound<PerDraft>[]
  /** The rule that each matcher works for. */
  readonly owners: readonly number[]
  /** Rules of this language that have conditions. */
  readonly conditional: readonly number[]
}

/** What tells the cues in texts of one language. */
export interface CueEngine {
  readonly program: Program
  readonly cues: readonly { readonly id: string; readonly matcher: MatcherId; readonly min: number }[]
}

/** Made ready for a language when it is first asked for: many people write in one only. */
export interface Engine {
  /** `undefined` is for texts whose language is not known: only what holds in any language runs. */
  rules(language: Language | undefined): LanguageEngine
  cues(language: Language | undefined): CueEngine
  /** Milliseconds of any clock; absent when time is not to be looked at. */
  readonly now: (() => number) | undefined
}

export function createEngine(
  rules: readonly Rule[],
  packs: readonly Pack[],
  now: (() => number) | undefined,
): Engine {
  const cueSpecs = packs.flatMap((pack) => pack.cues ?? [])
  const ruleEngines = new Map<Language | undefined, LanguageEngine>()
  const cueEngines = new Map<Language | undefined, CueEngine>()
  return {
    rules: (language) => madeOnce(ruleEngines, language, () => prepareRules(rules, language)),
    cues: (language) => madeOnce(cueEngines, language, () => prepareCues(cueSpecs, language)),
    now,
  }
}

function madeOnce<K, T>(made: Map<K, T>, key: K, make: () => T): T {
  let value = made.get(key)
  if (value === undefined) {
    value = make()
    made.set(key, value)
  }
  return value
}

function prepareRules(rules: readonly Rule[], language: Language | undefined): LanguageEngine {
  const builder = createProgramBuilder()
  const owners: number[] = []
  const perMatch: Bound<PerMatch>[][] = []
  const perSentence: Bound<PerSentence>[] = []
  const perDraft: Bound<PerDraft>[] = []
  const conditional: number[] = []
  for (const [index, rule] of rules.entries()) {
    if (!runsIn(rule, language)) continue
    if (rule.when) conditional.push(index)
    const workshop: Workshop = {
      language,
      look(wanted, manner) {
        const matcher = builder.add(wanted, manner)
        if (matcher !== undefined) owners[matcher] = index
        return matcher
      },
    }
    for (const detector of prepare(rule.check, workshop)) {
      if (detector.per === 'match') {
        perMatch[detector.matcher] ??= []
        perMatch[detector.matcher]?.push({ rule: index, detector })
      } else if (detector.per === 'sentence') perSentence.push({ rule: index, detector })
      else perDraft.push({ rule: index, detector })
    }
  }
  return { program: builder.program, perMatch, perSentence, perDraft, owners, conditional }
}

/** A rule runs where it can be explained and where its conditions can hold. */
function runsIn(rule: Rule, language: Language | undefined): boolean {
  if (language === undefined) return rule.when?.languages === undefined
  return rule.text[language] !== undefined && (rule.when?.languages?.includes(language) ?? true)
}

function prepare(check: Check, workshop: Workshop): readonly Detector[] {
  // The registration pairs each name with the check type for its own spec.
  const type = checkTypes[check.type] as CheckType<Check>
  return type.prepare(check, workshop)
}

function prepareCues(specs: readonly CueSpec[], language: Language | undefined): CueEngine {
  const builder = createProgramBuilder()
  const cues = specs.flatMap((spec) => {
    const matcher = builder.add(wantedOf(spec, language), mannerOf(spec, language))
    return matcher === undefined ? [] : [{ id: spec.id, matcher, min: spec.min ?? 1 }]
  })
  return { program: builder.program, cues }
}
