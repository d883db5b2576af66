/** What a check type is: its arm in the pack's schema, and how it is made ready. */
import type * as v from 'valibot'
import type { Manner, Wanted } from '../matching/matcher.ts'
import type { MatcherId } from '../matching/program.ts'
import type { Match } from '../matching/scan.ts'
import type { DraftReading } from '../reading/draft.ts'
import type { Sentence } from '../reading/sentence.ts'
import type { Language, Range } from '../types.ts'

/** Something found. An empty range speaks of the draft as a whole. */
export interface Finding extends Range {
  readonly suggestions?: readonly string[]
  /** For `{count}` and `{name}` in the message. */
  readonly count?: number
  readonly name?: string
  /** The whole message, when the rule's text is not what is said of this finding. */
  readonly message?: string
  /** For `{match}`, when it is not the words of the range. */
  readonly match?: string
}

/** How a rule finds, at the smallest scope that will do: what depends on less is kept for longer. */
export type Detector =
  /** Called for each find of a matcher. Offsets are those of the match; `text` is what it was found in. */
  | {
      readonly per: 'match'
      readonly matcher: MatcherId
      find(match: Match, text: string): Finding | undefined
    }
  /** Depends on one sentence alone; offsets are the sentence's. */
  | { readonly per: 'sentence'; find(sentence: Sentence): readonly Finding[] }
  /** `undefined` when it took too long and was stopped. */
  | { readonly per: 'draft'; find(draft: DraftReading): readonly Finding[] | undefined }

/** What a check type is made ready with. */
export interface Workshop {
  /** The language of the drafts; `undefined` when it is not known. */
  readonly language: Language | undefined
  /** Has these looked for; nothing when the list is empty. */
  look(wanted: readonly Wanted[], manner: Manner): MatcherId | undefined
}

export interface CheckType<Spec> {
  /** The detectors for drafts in the workshop's language; none when it has nothing to find there. */
  prepare(spec: Spec, workshop: Workshop): readonly Detector[]
}

/** What a check type's schema lets through. */
export type SpecOf<S extends v.GenericSchema> = v.InferOutput<S>

/** An empty range, for findings that speak of the draft as a whole. */
export const WHOLE: Range = { start: 0, end: 0 }
