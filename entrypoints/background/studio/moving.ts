/**
 * An agency moves to another host: everything is taken from the old place, put in the new one, read back there and
 * verified; only then does this browser publish there. The old place stays as it is, for whoever has not followed yet.
 */
import {
  type AgencyId,
  type Bytes,
  ensureFile,
  feedPath,
  joinPage,
  memoryPlace,
  type Place,
  putFeed,
  takeFeed,
  type WholeFeed,
} from '../../../rules/feed/index.ts'
import { agencies } from '../agencies.ts'
import { join } from '../enrolment.ts'
import { world } from '../feed-world.ts'
import { alone, open, taken, whole } from './at-place.ts'
import { changePlace, openPlace, publicPlace } from './places.ts'
import type { Move, MoveOutcome, Stop } from './publication.ts'

export function moveAgency({ to, toSecret, ...at }: Move): Promise<MoveOutcome> {
  return alone(at.agency, async (): Promise<MoveOutcome> => {
    const opened = await open(at)
    if ('kind' in opened) return opened
    const { kept } = opened
    // A zip that is made here may lack what other tutors publish.
    const old = kept.access.kind === 'hand' ? publicPlace(kept.address, world) : opened.place
    const all = await takeFeed(at.agency, old)
    if (!all.ok) return taken(all)

    const isByHand = to.access.kind === 'hand'
    const files = new Map<string, Bytes>()
    const place = isByHand ? memoryPlace(files) : openPlace({ ...kept, ...to }, toSecret, world)
    if (place === 'no-secret') return { kind: 'no-secret' }
    const stop = (await copy(all.whole, place)) ?? (await putJoinPage(kept.name, place))
    if (stop) return stop
    const back = await takeFeed(at.agency, place)
    if (!back.ok) return taken(back)
    if (!isByHand && !(await takeFeed(at.agency, publicPlace(to.address, world))).ok)
      return { kind: 'not-seen' }

    await changePlace(at.agency, ({ secret: _, files: __, look: ___, ...place }) => ({
      ...place,
      ...to,
      ...(isByHand ? { files } : {}),
      movedFrom: { address: place.address, at: world.now() },
    }))
    if (!isByHand) await followHere(at.agency, to.address, kept.name)
    return { kind: 'moved' }
  })
}

async function copy({ root, files }: WholeFeed, place: Place): Promise<Stop | undefined> {
  const left = new Map(files)
  for (;;) {
    const put = await putFeed({ root, files: left }, place)
    if (put.ok) return undefined
    if ('problem' in put) return whole(put.problem)
    // A tutor who moved before, and has published there since, is ahead: theirs stays. Reading back verifies it.
    left.delete(feedPath(put.newer.kid))
  }
}

async function putJoinPage(name: string, place: Place): Promise<Stop | undefined> {
  const put = await ensureFile(joinPage(name), place)
  return put.ok ? undefined : whole(put.problem)
}

/** The tutor’s own browser reads at the new address from now on, where it uses the agency’s guidelines too. */
async function followHere(agency: AgencyId, address: string, name: string): Promise<void> {
  if ((await agencies()).has(agency)) await join({ agency, address, name })
}
