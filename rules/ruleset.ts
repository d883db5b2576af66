/** What `compile` makes of packs, and what `check` gives back: the types of the door. */
import type { Engine } from './engine.ts'
import type { Fault } from './pack/fault.ts'
import type { Pack, PackGuideline, PackRule } from './pack/types.ts'
import type { Language, Range, Tip } from './types.ts'

/** A rule as it is in force: its pack named, overrides of other packs applied. */
export interface Rule extends PackRule {
  readonly pack: string
}

export interface Guideline extends PackGuideline {
  readonly pack: string
}

/** What kind of text is being answered, e.g. `complaint`. The range is of the words that say so, in that text. */
export interface Cue extends Partial<Range> {
  readonly id: string
}

/** A rule, or a part of it, that does not run, and why. */
export interface RulesetFault extends Fault {
  readonly pack: string
  readonly rule?: string
}

/** Packs made ready for checking. Opaque but for what is named here. */
export interface Ruleset {
  readonly packs: readonly Pack[]
  /** Rules in force, in the order of packs; those switched off are not here. */
  readonly rules: readonly Rule[]
  readonly guidelines: readonly Guideline[]
  readonly faults: readonly RulesetFault[]
  /** Opaque. */
  readonly engine: Engine
}

/** A rule that took too long on this draft and was stopped. */
export interface Stopped {
  readonly pack: string
  readonly rule: string
}

export interface CheckResult {
  /** Sorted: `stop`, `check`, `tip`, then by position. */
  readonly tips: readonly Tip[]
  /** The language the draft was checked in; absent when nothing told it. */
  readonly language?: Language
  /** Cues of the conversation. */
  readonly cues: readonly Cue[]
  readonly stopped: readonly Stopped[]
}

/** What is known of the comment before the first word is written. */
export interface ConversationReading {
  readonly language?: Language
  readonly cues: readonly Cue[]
  readonly words: number
}
