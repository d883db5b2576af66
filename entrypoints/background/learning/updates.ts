/** Before and after each update of a pack: did its tips become fewer, or only others? */
import type { SentDraft } from './drafts.ts'
import { type Tally, tally } from './trends.ts'

/** How long before and after an update is compared. */
const SPAN = 28 * 24 * 60 * 60 * 1000

export interface PackUpdate {
  readonly pack: string
  readonly from: string
  readonly to: string
  /** When the first draft was sent past the new version, in milliseconds since the epoch. */
  readonly at: number
  /** Up to four weeks on each side, not beyond the pack's other updates; its own tips only. */
  readonly before: Tally
  readonly after: Tally
}

/** @param drafts oldest first. @returns newest first. */
export function packUpdates(drafts: readonly SentDraft[]): readonly PackUpdate[] {
  const ids = new Set(drafts.flatMap(({ packs }) => packs.map(({ id }) => id)))
  return [...ids].flatMap((pack) => updatesOf(pack, drafts)).sort((a, b) => b.at - a.at)
}

function updatesOf(pack: string, drafts: readonly SentDraft[]): readonly PackUpdate[] {
  const stretches: { version: string; drafts: SentDraft[] }[] = []
  for (const draft of drafts) {
    const version = draft.packs.find(({ id }) => id === pack)?.version
    if (version === undefined) continue
    const current = stretches.at(-1)
    if (current?.version === version) current.drafts.push(draft)
    else stretches.push({ version, drafts: [draft] })
  }
  return stretches.flatMap((stretch, place) => {
    const [earlier, at] = [stretches[place - 1], stretch.drafts[0]?.startedAt]
    if (!earlier || at === undefined) return []
    const near = (all: readonly SentDraft[]) =>
      all.filter(({ startedAt }) => Math.abs(startedAt - at) <= SPAN)
    return [
      {
        ...{ pack, from: earlier.version, to: stretch.version, at },
        before: tally(near(earlier.drafts), { pack }),
        after: tally(near(stretch.drafts), { pack }),
      },
    ]
  })
}
