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
  /** Counts what the person does in the composer. */
  hand(): number
}

/** How long an editor that took a change may need to show it, in milliseconds. */
const PATIENCE = 1000

/**
 * Replaces a span through the composer's own input path and sees that exactly that happened. It never
 * tries a second way once the text moved or the editor said that it is making the change. The caret is
 * put at `caret` in the new text, unless the person has gone on by then: caret and draft are theirs.
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

  let isTheirs = () => false
  if (wanted !== before) {
    await composer.rest()
    isTheirs = sinceNow(composer)
    const fault = await edit(composer, range, text, { before, wanted, isTheirs })
    if (fault) return failed(fault)
  }
  if (!isTheirs()) await composer.putCaret(caret)
  return { ok: true }
}

/** A change under way. */
interface Change {
  readonly before: string
  readonly wanted: string
  /** Whether the person has gone on in the composer since it began. */
  isTheirs(): boolean
}

async function edit(
  composer: Composer,
  range: TextRange,
  text: string,
  change: Change,
): Promise<ApplyFault | undefined> {
  const { before, isTheirs } = change
  for (const tryIt of composer.ways(range, text)) {
    // Each time, because an editor that was told of a change and did not make it may select something else.
    if (!(await composer.select(range))) return 'refused'
    if (!composer.element.isConnected) return 'detached'
    if (composer.read() !== before || isTheirs()) return 'changed'
    const isTaken = tryIt() === 'taken'
    const seen = await settle(composer, change, isTaken)
    if (seen === 'done') return undefined
    if (!composer.element.isConnected) return 'detached'
    if (seen === 'other') {
      // Once they have written on, taking the last change back would take theirs.
      if (!isTheirs()) await takeBack(composer, change)
      return 'refused'
    }
    if (isTaken) return 'refused'
  }
  return 'refused'
}

/** Brings back the text as it was, by the editor's own undo; if that makes another text of it, by writing. */
async function takeBack(composer: Composer, { before, wanted, isTheirs }: Change): Promise<void> {
  composer.undo()
  const back = { before: wanted, wanted: before, isTheirs }
  if ((await settle(composer, back, true)) === 'done' || isTheirs()) return
  const now = composer.read()
  const { range, text } = difference(now, before)
  const [way] = composer.ways(range, text).slice(-1)
  if (!way || !(await composer.select(range))) return
  way()
  await settle(composer, { ...back, before: now }, true)
}

/** Looks at each frame until the text is what is wanted and stays so, or will not become it. */
async function settle(
  composer: Composer,
  { before, wanted, isTheirs }: Change,
  isTaken: boolean,
): Promise<'done' | 'untouched' | 'other'> {
  const deadline = performance.now() + PATIENCE
  let framesSame = 0
  let wasSeen = false
  let last: string | undefined
  for (;;) {
    const now = composer.read()
    framesSame = now === last ? framesSame + 1 : 0
    last = now
    wasSeen ||= now === wanted
    // Who goes on writing has not waited for us to look twice.
    if (isTheirs() && (wasSeen || isWrittenOn(wanted, before, now))) return 'done'
    // A frame more, because some editors draw once from their model after the browser's change.
    if (now === wanted && framesSame >= 1) return 'done'
    if (now === before && !isTaken && framesSame >= 2) return 'untouched'
    if (performance.now() > deadline) return now === before ? 'untouched' : 'other'
    await nextFrame()
  }
}

/** The smallest edit that makes `to` of `from`. */
function difference(from: string, to: string): { readonly range: TextRange; readonly text: string } {
  const most = Math.min(from.length, to.length)
  let start = 0
  while (start < most && from[start] === to[start]) start += 1
  let tail = 0
  while (tail < most - start && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1
  return { range: { start, end: from.length - tail }, text: to.slice(start, to.length - tail) }
}

/** Whether `now` is `wanted` with something more typed into it, and not `before` with that. */
function isWrittenOn(wanted: string, before: string, now: string): boolean {
  return holds(now, wanted) && !holds(now, before)
}

/** Whether `text` is `part` with something put in at one place. */
function holds(text: string, part: string): boolean {
  const { start, end } = difference(part, text).range
  return start === end
}

function sinceNow(composer: Composer): () => boolean {
  const count = composer.hand()
  return () => composer.hand() !== count
}

function failed(fault: ApplyFault): ApplyResult {
  return { ok: false, fault }
}
