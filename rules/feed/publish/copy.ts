/** A whole feed, taken from one place and put in another: moving house, backups, publishing by hand. */
import { type Bytes, sha256Hex, textOf, textOrNone } from '../bytes.ts'
import type { Feed } from '../formats/feed.ts'
import type { AgencyId } from '../formats/parts.ts'
import { feedPath, packPath, rootPath } from '../formats/paths.ts'
import type { Root, Tutor } from '../formats/root.ts'
import { MOST_ROOT_BYTES } from '../limits.ts'
import { readFeed } from '../signatures/read-feed.ts'
import { readRoot } from '../signatures/read-root.ts'
import type { Trouble } from '../sync/troubles.ts'
import type { Place, PlaceProblem } from './place.ts'
import { ensureFile, publishRoot } from './publish.ts'

/** A feed in full, every signature and hash of it verified. */
export interface WholeFeed {
  readonly root: Root
  /** Roots, feeds and packs, by path. */
  readonly files: ReadonlyMap<string, Bytes>
}

export type TakenFeed =
  | { readonly ok: true; readonly whole: WholeFeed }
  | { readonly ok: false; readonly problem: PlaceProblem }
  | { readonly ok: false; readonly trouble: Trouble }

export type TakenRoot =
  | { readonly ok: true; readonly root: Root; readonly files: ReadonlyMap<string, Bytes> }
  | Extract<TakenFeed, { ok: false }>

/** Follows the chain of roots at a place to the newest. */
export async function takeRoot(agency: AgencyId, place: Place): Promise<TakenRoot> {
  const files = new Map<string, Bytes>()
  let root: Root | undefined
  for (;;) {
    const path = rootPath((root?.version ?? 0) + 1)
    const got = await place.read(path)
    if (!got.ok) return got
    if (!got.file) break
    const text = got.file.bytes.length > MOST_ROOT_BYTES ? '' : textOrNone(got.file.bytes)
    const read = await readRoot(text, root ? { root } : { agency })
    if (!read.ok) return read
    root = read.value
    files.set(path, got.file.bytes)
  }
  if (root) return { ok: true, root, files }
  return { ok: false, trouble: { code: 'missing', file: { kind: 'root', version: 1 }, tries: 1 } }
}

export type TakenTutorFeed =
  /** `feed` is absent when the tutor has not published yet. */
  { readonly ok: true; readonly feed?: Feed; readonly bytes?: Bytes } | Extract<TakenFeed, { ok: false }>

/** One tutor's feed as it lies at a place. */
export async function takeTutorFeed({ agency }: Root, tutor: Tutor, place: Place): Promise<TakenTutorFeed> {
  const got = await place.read(feedPath(tutor.kid))
  if (!got.ok) return got
  if (!got.file) return { ok: true }
  const { bytes } = got.file
  const read = await readFeed(textOrNone(bytes), { agency, tutor })
  return read.ok ? { ok: true, feed: read.value, bytes } : read
}

/** Reads roots, feeds and packs from a place, and believes none of them unverified. */
export async function takeFeed(agency: AgencyId, place: Place): Promise<TakenFeed> {
  const rooted = await takeRoot(agency, place)
  if (!rooted.ok) return rooted
  const { root } = rooted
  const files = new Map(rooted.files)
  for (const tutor of root.tutors) {
    if (tutor.state === 'revoked') continue
    const taken = await takeTutorFeed(root, tutor, place)
    if (!taken.ok) return taken
    if (!taken.feed || !taken.bytes) continue
    files.set(feedPath(tutor.kid), taken.bytes)
    for (const { id, version, sha256, bytes } of taken.feed.packs) {
      const pack = await place.read(packPath(sha256))
      if (!pack.ok) return pack
      const file = { kind: 'pack', pack: id, version } as const
      if (!pack.file) return { ok: false, trouble: { code: 'missing', file, tries: 1 } }
      if (pack.file.bytes.length !== bytes || (await sha256Hex(pack.file.bytes)) !== sha256)
        return { ok: false, trouble: { code: 'damaged-pack', pack: id, version } }
      files.set(packPath(sha256), pack.file.bytes)
    }
  }
  return { ok: true, whole: { root, files } }
}

export type PutFeed =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: PlaceProblem }
  /** A tutor's feed there is newer, or cannot be believed. It was left alone, as was every other feed. */
  | { readonly ok: false; readonly newer: Tutor }

/** Puts a verified feed in a place: roots, then packs, then feeds. Writes nothing when anything there is newer. */
export async function putFeed({ root, files }: WholeFeed, place: Place): Promise<PutFeed> {
  const feeds: { readonly path: string; readonly bytes: Bytes }[] = []
  for (const tutor of root.tutors) {
    const path = feedPath(tutor.kid)
    const bytes = files.get(path)
    if (!bytes) continue
    const there = await place.read(path)
    if (!there.ok) return there
    if (there.file && textOf(there.file.bytes) === textOf(bytes)) continue
    if (there.file) {
      const signer = { agency: root.agency, tutor }
      const [theirs, ours] = [
        await readFeed(textOrNone(there.file.bytes), signer),
        await readFeed(textOrNone(bytes), signer),
      ]
      // A torn file is no newer feed: it is mended.
      if (
        !theirs.ok ? theirs.trouble.code !== 'bad-signature' : !ours.ok || theirs.value.seq >= ours.value.seq
      )
        return { ok: false, newer: tutor }
    }
    feeds.push({ path, bytes })
  }
  for (const [path, bytes] of files) {
    const version = /^root\/(\d+)\.jws$/u.exec(path)?.[1]
    if (version === undefined) continue
    const put = await publishRoot(Number(version), bytes, place)
    if (!put.ok) return put
  }
  const packs = [...files]
    .filter(([path]) => path.startsWith('packs/'))
    .map(([path, bytes]) => ({ path, bytes }))
  for (const file of [...packs, ...feeds]) {
    const put = await ensureFile(file, place)
    if (!put.ok) return put
  }
  return { ok: true }
}
