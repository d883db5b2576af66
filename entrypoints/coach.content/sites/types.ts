import type { Conversation, Surface } from '../../../rules/index.ts'

/** How a draft leaves its composer. Ctrl/Cmd+Enter always counts as sending. */
export interface Sending {
  /** Whether a bare Enter in this composer sends. */
  enter(composer: HTMLElement): boolean
  /** The elements whose click sends this composer's draft, as they stand now. */
  buttons(composer: HTMLElement): readonly HTMLElement[]
  /** For composers that keep their text when it is sent: what the page shows then, and tells it by showing another. */
  receipts?(composer: HTMLElement): readonly Element[]
}

/** The signs that a community product is known by: all that the composer script and the manifest need of it. */
export interface Signs {
  /** Stable, kebab-case; it is stored in the history. */
  readonly id: string
  /** Product name as people know it. */
  readonly name: string
  /** Match patterns of the hosts where the product lives; empty for software that people host themselves. */
  readonly matches: readonly string[]
  /** The product also lives on hosts of its users' own, where its markup tells it. */
  readonly selfHosted?: true
  /** A selector for what only a page of the product holds. */
  readonly detect: string
  /** Selectors of the editables themselves, by the kind of composer. */
  readonly composers: Readonly<Record<string, string>>
}

/**
 * The adapter for one community product. No code runs at import, and nothing here keeps
 * state or writes to the page: each function looks at the page as it is now and answers,
 * with `undefined` where the page does not tell.
 */
export interface Site extends Signs {
  surface(composer: HTMLElement): Surface
  conversation(composer: HTMLElement): Conversation
  /** A key for the thread being answered, the same after a remount; never stored. */
  thread(composer: HTMLElement): string
  readonly sending: Sending
}
