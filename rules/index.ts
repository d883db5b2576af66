/** The public door of the rule engine. Pure: it runs the same in a tab, in the background and in Node. */

export { type CheckMemory, type CheckOptions, check, createMemory } from './check.ts'
export { type CompileOptions, compile } from './compile.ts'
export { guidelinesFor, knownLanguage as detectLanguage, readConversation } from './conversation.ts'
export { type Handbook, type HandbookLesson, handbookFor } from './handbook.ts'
export { brandsOf, isSameName, packsFor, type Where } from './pack/applies.ts'
export { diffPacks, type EntryChange, type FieldChange, type PackDiff } from './pack/diff.ts'
export { type ExampleFailure, testPack } from './pack/examples.ts'
export type { Fault, Wording } from './pack/faults.ts'
export { freeId, idFor } from './pack/ids.ts'
export { type ChangeSize, changeSize, nextVersion } from './pack/next-version.ts'
export { type Parsed, parsePack } from './pack/parse.ts'
export { FORMAT, KNOWN_CUES, LIST_NAMES, type ListName } from './pack/schema.ts'
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
export { findPersonalData, type PersonalDataKind, type PersonalDatum } from './text/personal-data.ts'
export { moveTips, ruleOf, tipKey } from './tips.ts'
export * from './types.ts'
