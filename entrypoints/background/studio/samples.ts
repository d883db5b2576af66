/** The tutor's own sample drafts. They stay in this browser, and go into no pack unless one is made an example. */
import type { Language } from '../../../rules/index.ts'
import { desk, type KeptSample } from './desk.ts'

/** Samples on the desk at most; more would take long to try. */
const MOST_SAMPLES = 20_000

/** In the order in which they came, the newest first. Live inside Dexie's `liveQuery`. */
export function readSamples(): Promise<readonly KeptSample[]> {
  return desk.samples.orderBy('addedAt').reverse().toArray()
}

/**
 * Keeps drafts that are not there yet.
 * @returns how many were added.
 */
export function addSamples(
  texts: readonly string[],
  more: { readonly language?: Language; readonly mark?: KeptSample['mark'] } = {},
): Promise<number> {
  return desk.transaction('rw', desk.samples, async () => {
    const known = new Set((await desk.samples.toArray()).map(({ text }) => text))
    const { language, mark } = more
    const fresh = [...new Set(texts)].filter((text) => !known.has(text)).slice(0, MOST_SAMPLES - known.size)
    const addedAt = Date.now()
    await desk.samples.bulkAdd(
      fresh.map((text) => ({
        ...{ id: crypto.randomUUID(), text, addedAt },
        ...(language ? { language } : {}),
        ...(mark ? { mark } : {}),
      })),
    )
    return fresh.length
  })
}

/** Says what a sample is; `undefined` takes back what was said. */
export async function markSample(id: string, mark: KeptSample['mark']): Promise<void> {
  await desk.samples
    .where('id')
    .equals(id)
    .modify((sample: { mark?: KeptSample['mark'] }) => {
      if (mark) sample.mark = mark
      else delete sample.mark
    })
}

export async function removeSample(id: string): Promise<void> {
  await desk.samples.delete(id)
}

export async function removeAllSamples(): Promise<void> {
  await desk.samples.clear()
}
