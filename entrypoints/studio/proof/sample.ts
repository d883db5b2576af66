import type { Conversation, Language } from '../../../rules/index.ts'

/** A draft that rules are tried on. */
export interface Sample {
  readonly id: string
  readonly text: string
  /** Told by the text when absent. */
  readonly language?: Language
  readonly conversation?: Conversation
  /** What the tutor says of it: it is well written, or something in it must be flagged. */
  readonly mark?: 'fine' | 'flag'
  /** `own`: from the tutor's collection. `shipped`: came with a pack of the extension. */
  readonly source: 'own' | 'shipped'
}
