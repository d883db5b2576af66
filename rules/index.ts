/**
 * The public door of the rule engine. Pure: it runs the same in a tab, in the background and in Node. The extension's
 * other code comes in here and nowhere else: what is behind this door is in the extension once (`entrypoints/libraries`).
 */

export { type CheckMemory, type CheckOptions, check, createMemory } from './check.ts'
export { MEASURES } from './checks/metric.ts'
export { type CompileOptions, compile } from './compile.ts'
export { guidelinesFor, knownLanguage as detectLanguage, readConversation } from './conversation.ts'
export { type Handbook, type HandbookLesson, handbookFor } from './handbook.ts'
export { type Alone, ruleAlone } from './pack/alone.ts'
export { brandsOf, isSameName, packsFor, type Where } from './pack/applies.ts'
export { diffPacks, type EntryChange, type FieldChange, type PackDiff } from './pack/diff.ts'
export { type Example, type ExampleFailure, testPack, tryExample } from './pack/examples.ts'
export type { Fault, Wording } from './pack/fault.ts'
export { faultsOf } from './pack/faults.ts'
export { withGates } from './pack/gates.ts'
export { freeId, idFor } from './pack/ids.ts'
export { rulesInForce } from './pack/inherit.ts'
export { type ChangeSize, changeSize, nextVersion } from './pack/next-version.ts'
export { type Parsed, type ParseOptions, parsePack } from './pack/parse.ts'
export { COUNTABLE, PLACES } from './pack/parts.ts'
export {
  type Hurdle,
  type HurdleKind,
  type Progress,
  type Readiness,
  readiness,
  readinessSteps,
} from './pack/readiness.ts'
export {
  FORMAT,
  KNOWN_CUES,
  LIST_NAMES,
  type ListName,
  packSchema,
  rule as ruleSchema,
} from './pack/schema.ts'
export type {
  Check,
  CheckName,
  CheckOf,
  CueSpec,
  Lesson,
  Override,
  Pack,
  PackGuideline,
  PackRule,
  PerLanguage,
  PerReader,
  Reply,
  Source,
  Teaching,
  Term,
  Trait,
  Voice,
  When,
} from './pack/types.ts'
export { entryFaults, readUnfinished, type Unfinished } from './pack/unfinished.ts'
export type { PatternFault } from './patterns/fault.ts'
export { patternFault } from './patterns/pattern.ts'
export { broadForm, formsOf } from './phrases/broad.ts'
export { parsePhrase } from './phrases/parse.ts'
export type {
  CheckResult,
  ConversationReading,
  Cue,
  Guideline,
  Rule,
  Ruleset,
  RulesetFault,
  Stopped,
} from './ruleset.ts'
export { firstName, type GreetingName, greetingName } from './text/names.ts'
export {
  findPersonalData,
  PERSONAL_DATA_KINDS,
  type PersonalDataKind,
  type PersonalDatum,
} from './text/personal-data.ts'
export { byReading, isOnWhole, moveTips, ruleOf, tipKey, withReplaced } from './tips.ts'
export * from './types.ts'
export { schema as valeSchema } from './vale/spec.ts'
export { warmUp } from './warm-up.ts'
