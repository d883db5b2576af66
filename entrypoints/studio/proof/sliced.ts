/** Long work in a page, a little at a time, so that a key is never waited for. */

/** The longest that the page is kept from anything else, in ms; one step more may be begun before it is over. */
const SLICE = 8

interface SlicedOptions {
  readonly signal: AbortSignal
  /** Called after each slice with what the last step gave. */
  onPause?(step: unknown): void
}

/**
 * Goes through a generator in slices, with the page free between them.
 * @returns what the generator returns; `undefined` when `signal` aborted first.
 */
export async function runSliced<Step, Result>(
  steps: Generator<Step, Result, undefined>,
  { signal, onPause }: SlicedOptions & { onPause?(step: Step): void },
): Promise<Result | undefined> {
  for (;;) {
    if (signal.aborted) return undefined
    const end = performance.now() + SLICE
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
      if (performance.now() < end) continue
      onPause?.(step.value)
      break
    }
    await free()
  }
}

interface Scheduler {
  postTask(task: () => void, options: { readonly priority: 'background' }): Promise<void>
}

/** Lets the page answer what waits: in the browser's own queue of what is least urgent, where there is one. */
function free(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Partial<Scheduler> }
  if (scheduler?.postTask) return scheduler.postTask(() => {}, { priority: 'background' })
  return new Promise((resolve) => setTimeout(resolve))
}
