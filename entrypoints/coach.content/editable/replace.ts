import type { Range as TextRange } from '../../../rules/index.ts'
import { nextFrame } from './frames.ts'
import type { Way } from './input-path.ts'
import type { ApplyFault, ApplyResult } from './types.ts'

/** What a replacement needs of the composer it is made in. */
export interface Composer {
  readonly element: HTMLElement
  /** The text as it stands this instant. */
  read(): string
  /** Resolves once a change is an undo step of its own, and not a part of what was just typed. */
  rest(): Promise<void>
  /** Selects a span and lets the page see it; `false` when it cannot be selected exactly. */
  select(range: TextRange): Promise<boolean>
  /** The ways to try on the selection, each at most once. */
  ways(range: TextRange, text: string): readonly (() => ReturnType<Way>)[]
  /** Puts the caret there, with the replacement done: what is typed next is another undo step. */
  putCaret(at: number): Promise<void>
  undo(): void
}

/** How long an editor that took a change may need to show it, in milliseconds. */
const PATIENCE = 1000

/**
 * Replaces a span through the composer's own input path and sees that exactly that happened. It never
 * tries a second way once the text moved or the editor said that it is making the change. The caret is
 * put at `caret` in the new text.
 */
export async function replaceIn(
  composer: Composer,
  range: TextRange,
  expected: string,
  text: string,
  caret: number = range.start + text.length,
): Promise<ApplyResult> {
  if (!composer.element.isConnected) return failed('detached')
  const before = composer.read()
  if (before.slice(range.start, range.end) !== expected || range.end > before.length) return failed('changed')
  const wanted = before.slice(0, range.start) + text + before.slice(range.end)

  if (wanted !== before) {
    const fault = await edit(composer, range, text, before, wanted)
    if (fault) return failed(fault)
  }
  await composer.putCaret(caret)
  return { ok: true }
}

async function edit(
  composer: Composer,
  range: TextRange,
  text: string,
  before: string,
  wanted: string,
): Promise<ApplyFault | undefined> {
  await composer.rest()
  if (!(await composer.select(range))) return 'refused'
  for (const tryIt of composer.ways(range, text)) {
    if (!composer.element.isConnected) return 'detached'
    if (composer.read() !== before) return 'changed'
    const isTaken = tryIt() === 'taken'
    const seen = await settle(composer, before, wanted, isTaken)
    if (seen === 'done') return undefined
    if (!composer.element.isConnected) return 'detached'
    if (seen === 'other') {
      composer.undo()
      await settle(composer, wanted, before, true)
      return 'refused'
    }
    if (isTaken) return 'refused'
  }
  return 'refused'
}

/** Looks at each frame until the text is what is wanted and stays so, or will not become it. */
async function settle(
  composer: Composer,
  before: string,
  wanted: string,
  isTaken: boolean,
): Promise<'done' | 'untouched' | 'other'> {
  const deadline = performance.now() + PATIENCE
  let framesSame = 0
  let last: string | undefined
  for (;;) {
    const now = composer.read()
    framesSame = now === last ? framesSame + 1 : 0
    last = now
    // A frame more, because some editors draw once from their model after the browser's change.
    if (now === wanted && framesSame >= 1) return 'done'
    if (now === before && !isTaken && framesSame >= 2) return 'untouched'
    if (performance.now() > deadline) return now === before ? 'untouched' : 'other'
    await nextFrame()
  }
}

function failed(fault: ApplyFault): ApplyResult {
  return { ok: false, fault }
}
