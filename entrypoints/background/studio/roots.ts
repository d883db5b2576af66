/** Who speaks for an agency, at its place: its first root, and each next one. Roots are signed in the studio; no root key comes here. */
import {
  ensureFile,
  joinPage,
  publish,
  publishRoot,
  readRoot,
  sha256Hex,
  takeRoot,
  takeTutorFeed,
  utf8,
} from '../../../rules/feed/index.ts'
import { world } from '../feed-world.ts'
import { alone, open, outcomeOf, taken, whole } from './at-place.ts'
import { changePlace } from './places.ts'
import type { AtPlace, Outcome, RootAtPlace, RootOutcome, SignedRoot } from './publication.ts'

/** Puts a new agency's first files at its place: root, the tutor's empty feed, the page for who follows the link. */
export function foundAgency(at: AtPlace): Promise<Outcome> {
  return alone(at.agency, async () => {
    const opened = await open(at)
    if ('kind' in opened) return opened
    const { key, place, kept } = opened
    if (kept.firstRoot !== undefined) {
      const put = await publishRoot(1, utf8(kept.firstRoot), place)
      if (!put.ok) return whole(put.problem)
    }
    const joined = await ensureFile(joinPage(kept.name), place)
    if (!joined.ok) return whole(joined.problem)
    const rooted = await takeRoot(at.agency, place)
    if (!rooted.ok) return taken(rooted)
    const tutor = rooted.root.tutors.find(({ kid }) => kid === key.kid)
    if (tutor?.state !== 'active') return { kind: 'not-a-tutor' }
    const outcome = outcomeOf(
      await publish({ root: rooted.root, tutor, signer: key, packs: [] }, place, world),
    )
    if (outcome.kind !== 'published') return outcome
    const { live } = outcome
    await changePlace(at.agency, ({ firstRoot: _, ...rest }) => ({ ...rest, live }))
    return outcome
  })
}

/** Who speaks for the agency, at its place: what the next root is made from. */
export async function readRootAt(at: AtPlace): Promise<RootAtPlace> {
  const opened = await open(at)
  if ('kind' in opened) return opened
  const { place } = opened
  const rooted = await takeRoot(at.agency, place)
  if (!rooted.ok) return taken(rooted)
  const { root } = rooted
  const feeds: Record<string, string> = {}
  for (const tutor of root.tutors) {
    if (tutor.state === 'revoked') continue
    const own = await takeTutorFeed(root, tutor, place)
    if (!own.ok) return taken(own)
    if (own.bytes) feeds[tutor.kid] = await sha256Hex(own.bytes)
  }
  return { kind: 'root', root, feeds }
}

/** Puts the next root, signed in the studio, at its place; one that does not follow from what lies there is refused. */
export function publishNextRoot({ version, text, ...at }: SignedRoot): Promise<RootOutcome> {
  return alone(at.agency, async () => {
    const opened = await open(at)
    if ('kind' in opened) return opened
    const { place } = opened
    const before = await takeRoot(at.agency, place)
    if (!before.ok) return taken(before)
    if (before.root.version !== version - 1) return { kind: 'overtaken' }
    // Once there, a root is never written again: one that nobody can follow would stand in the way for ever.
    const read = await readRoot(text, { root: before.root })
    if (!read.ok) return { kind: 'trouble', trouble: read.trouble }
    const put = await publishRoot(version, utf8(text), place)
    if (!put.ok) return whole(put.problem)
    const after = await takeRoot(at.agency, place)
    return after.ok ? { kind: 'published' } : taken(after)
  })
}
