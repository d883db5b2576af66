/**
 * What Galateo asks the network for, and the file of ours that does. A test looks through the source, and fails
 * when a file that asks is not here, with what it asks for in `texts.ts`.
 */
export interface NetworkCall {
  /** The entry in the texts that says whom it asks, when, and what goes along. */
  readonly name: keyof typeof import('./texts.ts').privacyTexts.en.calls
  readonly file: string
}

export const NETWORK_CALLS: readonly NetworkCall[] = [
  { name: 'feed', file: 'entrypoints/background/feed-world.ts' },
  { name: 'publish', file: 'entrypoints/background/feed-world.ts' },
]
