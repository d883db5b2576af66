import type { CheckResult, Ruleset } from './ruleset.ts'
import type { Draft, Language } from './types.ts'

/** What a check remembers of a draft, so that the next one only looks at what changed. Opaque. */
export interface CheckMemory {
  readonly kept: Map<string, unknown>
}

export function createMemory(): CheckMemory {
  return { kept: new Map() }
}

export interface CheckOptions {
  /** Language of messages. */
  readonly language?: Language
  readonly memory?: CheckMemory
}

/** Checks a draft. */
export function check(draft: Draft, _ruleset: Ruleset, _options: CheckOptions = {}): CheckResult {
  return { tips: [], ...(draft.language ? { language: draft.language } : {}), cues: [], stopped: [] }
}
