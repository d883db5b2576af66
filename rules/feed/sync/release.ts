/** Decides what is to be in force: each tutor's newest release as a whole, or the one before. */
import type { Kid } from '../formats/parts.ts'
import type { Root } from '../formats/root.ts'
import { type Composition, compose } from './compose.ts'
import { feedsOf, type OpenState, type SignedFeed } from './open-state.ts'
import type { PackSource } from './packs.ts'
import type { LoadedPack } from './report.ts'
import type { Trouble } from './troubles.ts'

export interface Release {
  readonly feeds: ReadonlyMap<Kid, SignedFeed>
  readonly packs: readonly LoadedPack[]
  readonly troubles: readonly { readonly trouble: Trouble; readonly tutor?: Kid }[]
  readonly retryAfter?: number
}

/**
 * A release of which one pack cannot be had or read is put off whole, and its tutor's packs stay as they are: packs
 * build on one another. Other tutors' releases are not held up by it.
 */
export async function chooseRelease(
  open: OpenState,
  root: Root,
  seen: ReadonlyMap<Kid, SignedFeed>,
  source: PackSource,
): Promise<Release> {
  const troubles: Release['troubles'][number][] = []
  let retryAfter: number | undefined
  const feeds = wantedFeeds(open, root, seen)
  for (;;) {
    const composition = compose(root, feedsOf(feeds))
    const packs: LoadedPack[] = []
    let putOff = false
    for (const chosen of composition.packs) {
      // Its release was put off just now: what it lists counts no more.
      if (putOff && !stillListed(chosen.listed.sha256, chosen.tutor, feeds)) continue
      const got = await source.get(chosen)
      if (got.ok) {
        packs.push(got.loaded)
        continue
      }
      if (!troubles.some((each) => each.trouble === got.trouble))
        troubles.push({ trouble: got.trouble, tutor: chosen.tutor })
      retryAfter = got.retryAfter ?? retryAfter
      const before = fallback(chosen.tutor, open, root, seen)
      if (feeds.get(chosen.tutor)?.text === before?.text) continue
      if (before) feeds.set(chosen.tutor, before)
      else feeds.delete(chosen.tutor)
      putOff = true
    }
    if (!putOff) {
      const all = [...troubles, ...noticesOf(composition)]
      return { feeds, packs, troubles: all, ...(retryAfter === undefined ? {} : { retryAfter }) }
    }
  }
}

/** What a tutor's packs were until now; of someone who retired only what the root pins. */
function fallback(
  tutor: Kid,
  { current }: OpenState,
  root: Root,
  seen: ReadonlyMap<Kid, SignedFeed>,
): SignedFeed | undefined {
  const before = current.get(tutor)
  const isRetired = root.tutors.some(({ kid, state }) => kid === tutor && state === 'retired')
  return isRetired && before?.text !== seen.get(tutor)?.text ? undefined : before
}

const noticesOf = ({ notices }: Composition): Release['troubles'] => notices

function stillListed(sha256: string, tutor: Kid, feeds: ReadonlyMap<Kid, SignedFeed>): boolean {
  return feeds.get(tutor)?.feed.packs.some((listed) => listed.sha256 === sha256) ?? false
}

/** Of each tutor the newest feed, unless the person went back behind it. */
function wantedFeeds(
  { state, current }: OpenState,
  root: Root,
  seen: ReadonlyMap<Kid, SignedFeed>,
): Map<Kid, SignedFeed> {
  const feeds = new Map<Kid, SignedFeed>()
  for (const { kid, state: standing } of root.tutors) {
    if (standing === 'revoked') continue
    const newest = seen.get(kid)
    const isHeldBack = newest !== undefined && newest.feed.seq <= (state.heldBack[kid] ?? 0)
    const wanted = isHeldBack ? current.get(kid) : newest
    if (wanted) feeds.set(kid, wanted)
  }
  return feeds
}
