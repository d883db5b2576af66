/**
 * The words of the engine. Everything here is readonly and JSON-safe, so that it can cross
 * from the background to a tab and into IndexedDB unchanged.
 */

/** A language that Galateo checks and speaks. */
export type Language = 'it' | 'en'
export const LANGUAGES = ['it', 'en'] as const satisfies readonly Language[]

/** The three steps of the tutoring, in order. */
export type Level = 'netiquette' | 'voice' | 'strategy'
export const LEVELS = ['netiquette', 'voice', 'strategy'] as const satisfies readonly Level[]

/** `tip` is a quiet underline, `check` is visible, `stop` asks once before sending. None can prevent sending. */
export type Severity = 'tip' | 'check' | 'stop'
export const SEVERITIES = ['tip', 'check', 'stop'] as const satisfies readonly Severity[]

/** What kind of text is being written. `comment` answers a post, `reply` answers a comment. */
export type Surface = 'post' | 'comment' | 'reply' | 'message' | 'review'
export const SURFACES = [
  'post',
  'comment',
  'reply',
  'message',
  'review',
] as const satisfies readonly Surface[]

/** A half-open span `[start, end)` of UTF-16 offsets into the draft's text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** What is being answered, as far as the page tells. Every field but the surface may be unknown. */
export interface Conversation {
  readonly surface: Surface
  /** The adapter's id, e.g. `facebook`. */
  readonly site?: string
  /** Displayed name of the person answered. */
  readonly author?: string
  /** What that person wrote. */
  readonly text?: string
  /** Language of `text`; detected from it when absent. */
  readonly language?: Language
  /** The name the company writes as, e.g. its Page. */
  readonly page?: string
  /** How many replies this page already gave to the same person in this thread. */
  readonly earlierReplies?: number
}

/** The composer's text with its context. */
export interface Draft {
  readonly text: string
  /** Detected from the text, then from the conversation, when absent. */
  readonly language?: Language
  readonly conversation?: Conversation
}

/** One finding. An empty range (`start === end`) speaks of the draft as a whole. */
export interface Tip extends Range {
  /** Pack id and rule id name the teaching: see `ruleOf`. */
  readonly pack: string
  readonly rule: string
  readonly level: Level
  readonly severity: Severity
  /** One sentence on what, in the language asked for. */
  readonly message: string
  /** Replacement texts for the range, best first; an empty string removes it. */
  readonly suggestions: readonly string[]
}
