import type { Conversation, Surface } from '../../../rules/index.ts'

/** How a draft leaves its composer. Ctrl/Cmd+Enter always counts as sending. */
export interface Sending {
  /** Whether a bare Enter in this composer sends. */
  enter(composer: HTMLElement): boolean
  /** The elements whose click sends this composer's draft, as they stand now. */
  buttons(composer: HTMLElement): readonly HTMLElement[]
}

/**
 * The adapter for one community product. No code runs at import, and nothing here keeps
 * state or writes to the page: each function looks at the page as it is now and answers,
 * with `undefined` where the page does not tell.
 */
export interface Site {
  /** Stable, kebab-case; it is stored in the history. */
  readonly id: string
  /** Product name as people know it. */
  readonly name: string
  /** Match patterns of the hosts where the product lives; empty for software that people host themselves. */
  readonly matches: readonly string[]
  /** Tells the product by its markup. Only `selfHosted` products are looked for on other hosts. */
  readonly detect?: (page: Document) => boolean
  /** The product also lives on hosts of its users' own. */
  readonly selfHosted?: boolean
  /** Composers, as CSS selectors for the editable itself. */
  readonly composers: readonly string[]
  surface(composer: HTMLElement): Surface
  conversation(composer: HTMLElement): Conversation
  /** A key for the thread being answered, the same after a remount; never stored. */
  thread(composer: HTMLElement): string
  readonly sending: Sending
}
