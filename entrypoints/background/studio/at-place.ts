/** Opening an agency's place for one piece of work, and what all such work has in common. */
import {
  type AgencyId,
  feedPath,
  type Place,
  type PlaceProblem,
  type Published,
  packPath,
  type TakenRoot,
  takeRoot,
  takeTutorFeed,
} from '../../../rules/feed/index.ts'
import { world } from '../feed-world.ts'
import { readTutorKey, type TutorKey } from './keys.ts'
import { type AgencyPlace, type LiveFeed, openPlace, publicPlace, readPlace } from './places.ts'
import type { AtPlace, Outcome, Step, Stop } from './publication.ts'

export interface Opened {
  readonly kept: AgencyPlace
  readonly key: TutorKey
  readonly place: Place
}

/** Whatever is read there is believed only after its signatures. @param tell hears what is being done. */
export async function open(
  { agency, secret }: AtPlace,
  tell: (step: Step) => void = () => {},
): Promise<Opened | Stop> {
  const [kept, key] = await Promise.all([readPlace(agency), readTutorKey(agency)])
  if (!kept || !key) return { kind: 'no-key' }
  const place = openPlace(kept, secret, world)
  if (place === 'no-secret') return { kind: 'no-secret' }
  if (kept.access.kind === 'hand') await followHost(kept, key, place)
  return { kept, key, place: telling(place, tell) }
}

/** Brings to files that are carried by hand what others signed at the host since: roots, and a feed not made here. */
async function followHost({ agency, address }: AgencyPlace, key: TutorKey, place: Place): Promise<void> {
  const host = publicPlace(address, world)
  const rooted = await takeRoot(agency, host)
  if (!rooted.ok) return
  for (const [path, bytes] of rooted.files) {
    const there = await place.read(path)
    if (there.ok && !there.file) await place.write(path, bytes)
  }
  const tutor = rooted.root.tutors.find(({ kid }) => kid === key.kid)
  if (!tutor) return
  const [here, there] = [
    await takeTutorFeed(rooted.root, tutor, place),
    await takeTutorFeed(rooted.root, tutor, host),
  ]
  if (!there.ok || !there.feed || !there.bytes || (here.ok && here.feed)) return
  for (const { sha256 } of there.feed.packs) {
    const pack = await host.read(packPath(sha256))
    if (pack.ok && pack.file) await place.write(packPath(sha256), pack.file.bytes)
  }
  await place.write(feedPath(tutor.kid), there.bytes)
}

export function outcomeOf(published: Published): Outcome {
  return published.kind === 'published'
    ? { kind: 'published', live: liveOf(published.feed) }
    : stopped(published)
}

function liveOf({ seq, issued, expires, packs }: LiveFeed): LiveFeed {
  return { seq, issued, expires, packs: [...packs] }
}

function stopped(published: Exclude<Published, { kind: 'published' }>): Stop {
  switch (published.kind) {
    case 'overtaken':
    case 'nothing-there':
      return { kind: published.kind }
    case 'not-ours':
      return { kind: 'trouble', trouble: published.trouble }
    case 'failed':
      return { kind: 'place', problem: published.problem, before: published.before }
  }
}

/** Why a root or a feed could not be taken from a place; nothing was changed there. */
export function taken(failed: Extract<TakenRoot, { ok: false }>): Stop {
  return 'problem' in failed ? whole(failed.problem) : { kind: 'trouble', trouble: failed.trouble }
}

/** The place would not; what was published before is as it was. */
export const whole = (problem: PlaceProblem): Stop => ({ kind: 'place', problem, before: 'whole' })

/** One at a time for an agency, in all of this browser. */
export async function alone<T>(agency: AgencyId, act: () => Promise<T | Stop>): Promise<T | Stop> {
  const outcome = await world.alone(`galateo-publish ${agency}`, act)
  return outcome === 'busy' ? { kind: 'busy' } : outcome
}

/** The same place, which says what is being done there. */
function telling(place: Place, tell: (step: Step) => void): Place {
  let isOut = false
  tell('reading')
  return {
    ...place,
    read(path) {
      if (isOut) tell('reading-back')
      return place.read(path)
    },
    write(path, bytes, over) {
      isOut = path.startsWith('feeds/')
      tell(isOut ? 'feed' : 'packs')
      return place.write(path, bytes, over)
    },
  }
}
