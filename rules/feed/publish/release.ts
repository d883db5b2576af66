/** Builds the files of a release. */
import type { Pack } from '../../pack/types.ts'
import { type Bytes, sha256Hex, utf8 } from '../bytes.ts'
import type { Feed, ListedPack } from '../formats/feed.ts'
import type { AgencyId } from '../formats/parts.ts'
import { feedPath, packPath } from '../formats/paths.ts'
import { FEED_LIFE } from '../limits.ts'
import { type Signer, signFeed } from '../signatures/sign.ts'

export interface FeedFileToWrite {
  /** Relative to the feed's address. */
  readonly path: string
  readonly bytes: Bytes
}

/** What a tutor hands to a place. */
export interface ReleaseFiles {
  readonly feed: Omit<Feed, 'format'>
  /** Each named by its own hash: the order does not matter, but all come before the feed. */
  readonly packs: readonly FeedFileToWrite[]
  /** Written last: with it the release is out. */
  readonly feedFile: FeedFileToWrite
}

export interface ReleaseOrder {
  readonly agency: AgencyId
  /** The version of the newest root the tutor knows. */
  readonly root: number
  /** One more than the newest feed of this tutor. */
  readonly seq: number
  /** What this tutor publishes from now on. What is neither here nor in `staying` is withdrawn. */
  readonly packs: readonly Pack[]
  /** Packs that lie at the place already and stay listed as they are. */
  readonly staying?: readonly ListedPack[]
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Signs a release of these packs. They were parsed and are as they should be; see `releaseProblems`. */
export async function buildRelease(order: ReleaseOrder, signer: Signer): Promise<ReleaseFiles> {
  const built = await Promise.all(
    order.packs.map(async (pack): Promise<{ listed: ListedPack; file: FeedFileToWrite }> => {
      const bytes = packBytes(pack)
      const sha256 = await sha256Hex(bytes)
      const { id, version, rules = [] } = pack
      const listed = { id, version, sha256, bytes: bytes.length, rules: rules.length }
      return { listed, file: { path: packPath(sha256), bytes } }
    }),
  )
  const listed = [...(order.staying ?? []), ...built.map((each) => each.listed)]
  const { feed, feedFile } = await signList(order, listed, signer)
  return { feed, feedFile, packs: built.map(({ file }) => file) }
}

/** Signs a list of packs that lie at the place already: a heartbeat, or a release of what others built. */
export async function signList(
  { agency, root, seq, now }: Omit<ReleaseOrder, 'packs' | 'staying'>,
  packs: readonly ListedPack[],
  signer: Signer,
): Promise<Omit<ReleaseFiles, 'packs'>> {
  const feed = { agency, seq, root, issued: now, expires: now + FEED_LIFE, packs: [...packs] }
  const text = await signFeed(feed, signer)
  return { feed, feedFile: { path: feedPath(signer.kid), bytes: utf8(text) } }
}

export function packBytes(pack: Pack): Bytes {
  return utf8(JSON.stringify(pack))
}
