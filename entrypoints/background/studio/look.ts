/** Looks at an agency's feed as the browser of someone who joins now, and notes on the desk how it stands. */
import {
  type AgencyId,
  enrol,
  type LoadedPack,
  loadAgency,
  memoryStore,
  takeRoot,
  takeTutorFeed,
  type World,
} from '../../../rules/feed/index.ts'
import { world } from '../feed-world.ts'
import { readTutorKey } from './keys.ts'
import { type AgencyPlace, changePlace, type LiveFeed, type Look, publicPlace, readPlace } from './places.ts'
import { keepRelease } from './releases.ts'

/** A look is nobody's sync, and waits for none. */
const looking: World = { ...world, alone: (_, act) => act() }

/** Resolves when it is noted; a host that does not answer is noted too. */
export async function lookAt(agency: AgencyId): Promise<void> {
  const place = await readPlace(agency)
  // What is not founded yet cannot be seen.
  if (!place || place.firstRoot !== undefined) return
  const { address, name } = place
  const store = memoryStore()
  await enrol({ agency, address, name }, looking, store)
  const loaded = await loadAgency(agency, looking, store)
  // A store in memory keeps what it is given.
  if (loaded.kind !== 'loaded') return
  const seen = await peopleAndOwnFeed(place)
  if (seen.live) await keepOwn(agency, seen.live, loaded.packs)
  const look: Look = {
    at: world.now(),
    status: loaded.status,
    ...(seen.root ? { root: seen.root } : {}),
    packs: loaded.packs.map(({ pack: { id, name, version, rules = [] }, tutor }) => ({
      ...{ id, name, version, tutor },
      rules: rules.length,
    })),
  }
  await changePlace(agency, (now) => ({
    ...now,
    ...(seen.root ? { name: seen.root.name } : {}),
    // What was published here last may not have come to the host yet.
    ...(seen.live && seen.live.seq >= (now.live?.seq ?? 0) ? { live: seen.live } : {}),
    look,
  }))
}

async function peopleAndOwnFeed({
  agency,
  address,
}: AgencyPlace): Promise<Pick<Look, 'root'> & { readonly live?: LiveFeed }> {
  const host = publicPlace(address, world)
  const rooted = await takeRoot(agency, host)
  if (!rooted.ok) return {}
  const { root } = rooted
  const key = await readTutorKey(agency)
  const tutor = root.tutors.find(({ kid }) => kid === key?.kid)
  const own = tutor && (await takeTutorFeed(root, tutor, host))
  if (!own?.ok || !own.feed) return { root }
  const { seq, issued, expires, packs } = own.feed
  return { root, live: { seq, issued, expires, packs } }
}

/** What was published on another computer of the same tutor can be compared with, and gone back to, here too. */
async function keepOwn(agency: AgencyId, live: LiveFeed, packs: readonly LoadedPack[]): Promise<void> {
  for (const { id, version, sha256 } of live.packs) {
    const loaded = packs.find((pack) => pack.sha256 === sha256)
    if (loaded)
      await keepRelease({ agency, sha256, pack: id, version, at: live.issued, content: loaded.pack })
  }
}
