/**
 * Publishes for the studio: reads pack, key and place from the desk and speaks to the tutor's place. The studio itself
 * asks no network. What comes of it is a value, told in the tutor's words by `entrypoints/studio/publish/`.
 */
import {
  type AgencyId,
  checkRelease,
  type ListedPack,
  publish,
  takeRoot,
  takeTutorFeed,
} from '../../../rules/feed/index.ts'
import type { Pack } from '../../../rules/index.ts'
import { packEntries } from '../active-packs.ts'
import { world } from '../feed-world.ts'
import { packsInUse } from '../messages.ts'
import { alone, type Opened, open, outcomeOf, taken } from './at-place.ts'
import { keepVersion, readManuscript } from './manuscripts.ts'
import { changePlace, type LiveFeed } from './places.ts'
import type { AtPlace, Order, Outcome, Step } from './publication.ts'
import { keepRelease, readRelease } from './releases.ts'

/** @param tell hears what it is at. */
export async function publishOrder(
  at: AtPlace,
  order: Order,
  tell: (step: Step) => void = () => {},
): Promise<Outcome> {
  const outcome = await alone(at.agency, async () => {
    const opened = await open(at, tell)
    return 'kind' in opened ? opened : carryOut(order, opened)
  })
  if (outcome.kind === 'published')
    await changePlace(at.agency, ({ unsigned: _, ...place }) => ({ ...place, live: outcome.live }))
  return outcome
}

async function carryOut(order: Order, { kept, key, place }: Opened): Promise<Outcome> {
  const { agency } = kept
  const rooted = await takeRoot(agency, place)
  if (!rooted.ok) return taken(rooted)
  const { root } = rooted
  const tutor = root.tutors.find(({ kid }) => kid === key.kid)
  if (!tutor) return { kind: 'not-a-tutor' }
  if (tutor.state !== 'active') return { kind: 'not-a-tutor', state: tutor.state }
  const before = await takeTutorFeed(root, tutor, place)
  // A feed that is torn is no reason to stop: publishing mends it, with the packs that are known to have been in it.
  if (!before.ok && ('problem' in before || before.trouble.code !== 'bad-signature')) return taken(before)
  const feed = before.ok ? before.feed : undefined
  const listed = feed?.packs ?? kept.live?.packs ?? []
  const besides = (id: string) =>
    rest(
      listed.filter((pack) => pack.id !== id),
      agency,
      feed !== undefined,
    )
  const signing = {
    ...{ root, tutor, signer: key },
    ...(feed ? { basedOn: feed.seq } : {}),
    ...(kept.live ? { lastSeq: kept.live.seq } : {}),
  }
  if (order.kind === 'resign') return outcomeOf(await publish({ ...signing, packs: 'same' }, place, world))
  if (order.kind === 'withdraw') {
    return outcomeOf(await publish({ ...signing, ...(await besides(order.pack)) }, place, world))
  }
  const wanted = await packOf(order, agency)
  if (!wanted) return { kind: 'no-pack' }
  if (listed.find(({ id }) => id === wanted.id)?.sha256 !== order.over) return { kind: 'overtaken' }
  const others = await besides(wanted.id)
  const bases = await basesFor(wanted, agency, listed)
  const { packs, problems } = await checkRelease([wanted], tutor, { packs: listed }, bases)
  if (problems.length > 0) return { kind: 'refused', problems }
  const whole = { ...signing, packs: [...others.packs, ...packs], staying: others.staying }
  const outcome = outcomeOf(await publish(whole, place, world))
  if (outcome.kind === 'published') await note(order, agency, packs, outcome.live)
  return outcome
}

/**
 * What stays published beside an order. Where the feed is there, so are its packs, and they are not touched; where it is
 * lost, they are put there again from what is kept here.
 */
async function rest(
  listed: readonly ListedPack[],
  agency: AgencyId,
  areThere: boolean,
): Promise<{ readonly packs: readonly Pack[]; readonly staying: readonly ListedPack[] }> {
  if (areThere) return { packs: [], staying: listed }
  const kept = await Promise.all(listed.map(({ sha256 }) => readRelease(agency, sha256)))
  return { packs: kept.flatMap((release) => (release ? [release.content] : [])), staying: [] }
}

async function packOf(
  order: Extract<Order, { kind: 'pack' | 'again' }>,
  agency: AgencyId,
): Promise<Pack | undefined> {
  if (order.kind === 'pack') {
    const pack = (await readManuscript(order.manuscript))?.pack
    return pack && { ...pack, version: order.version }
  }
  const content = (await readRelease(agency, order.sha256))?.content
  if (!content) return undefined
  const { releaseNote: _, ...rest } = content
  return { ...rest, version: order.version, ...(order.note ? { releaseNote: order.note } : {}) }
}

/** The packs that one builds on: those that stay published beside it, else those in use here. */
async function basesFor(
  pack: Pack,
  agency: AgencyId,
  listed: readonly ListedPack[],
): Promise<readonly Pack[]> {
  const releases = await Promise.all(listed.map(({ sha256 }) => readRelease(agency, sha256)))
  const own = releases.flatMap((release) => (release ? [release.content] : []))
  const inUse = packsInUse(await packEntries())
  const known = [...own, ...inUse.filter(({ id }) => own.every((other) => other.id !== id))]
  const bases = new Set<Pack>()
  const follow = ({ extends: names = [] }: Pack) => {
    for (const { pack: name } of names) {
      const base = known.find(({ id }) => id === name && id !== pack.id)
      if (!base || bases.has(base)) continue
      bases.add(base)
      follow(base)
    }
  }
  follow(pack)
  return [...bases]
}

/** Keeps what was published, to compare with and to go back to. It is out: what goes wrong here changes nothing there. */
async function note(order: Order, agency: AgencyId, packs: readonly Pack[], live: LiveFeed): Promise<void> {
  for (const { id, sha256, version } of live.packs) {
    const content = packs.find((pack) => pack.id === id)
    if (!content) continue
    await keepRelease({ agency, sha256, pack: id, version, at: world.now(), content })
    if (order.kind === 'pack') await keepVersion(order.manuscript, 'published', content)
  }
}
