import type { World } from '../feed/index.ts'

/** What a command is given of the process it runs in. */
export interface Terminal {
  /** Standard input, read only when a command asks for it. */
  readonly stdin: AsyncIterable<Uint8Array>
  /** Data, and nothing else. Resolves when more may be written. */
  out(text: string): Promise<void>
  /** Everything a person should know beside the data. */
  err(text: string): void
  /** Network, clock and chance. */
  readonly world: World
  /** A variable of the environment: passwords do not belong on a command line, where others can see them. */
  variable(name: string): string | undefined
}

/** 0: all is well. 1: there are findings, failures or differences. 2: wrong usage, or something could not be read. */
export type ExitCode = 0 | 1 | 2

/** Wrong usage; the message says what to do. */
export class UsageError extends Error {}

export const EXIT_CODES = `Exit codes
  0  all is well
  1  findings, failures or differences
  2  wrong usage, or something could not be read`

/** `1 rule`, `2 rules`. */
export const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
