/** What every page of the bench offers to its tests, whatever editor it holds. */

/** A stretch of one line, in bold or not. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
}

export type Line = readonly Run[]

export interface Bench {
  /** The editable that a composer script would find. */
  readonly element: HTMLElement
  /** Whether bold text can be loaded. */
  readonly formats: boolean
  /** The editor's own model as plain lines: what the page would post. */
  text(): string
  /** Puts a draft there through the editor's own API, as if the page had opened with it. */
  load(lines: readonly Line[]): void | Promise<void>
  /** What a person's pause does to the undo history: the next change is a step of its own. */
  pause(): void
  /** Whether the editor shows its own last state: some draw a moment later. */
  isSettled?(): boolean
}

declare global {
  interface Window {
    bench?: Bench
  }
}

/** Announces the page's bench once its editor stands. */
export function offer(bench: Bench): void {
  window.bench = bench
}

/** The place on the page where an editor is to stand. */
export function stage(): HTMLElement {
  const element = document.querySelector<HTMLElement>('#stage')
  if (!element) throw new Error('The page has no stage')
  return element
}

export function plain(lines: readonly Line[]): string {
  return lines.map((line) => line.map(({ text }) => text).join('')).join('\n')
}
