/** Asks for the feed of each tutor, and says which one holds now. */
import { sha256Hex, textOf, utf8 } from '../bytes.ts'
import type { Kid } from '../formats/parts.ts'
import { feedPath } from '../formats/paths.ts'
import type { Root, Tutor } from '../formats/root.ts'
import type { AgencyState } from '../formats/state.ts'
import { FULL_FETCH_EVERY, MOST_FEED_BYTES, MOST_FUTURE } from '../limits.ts'
import { readFeed } from '../signatures/read-feed.ts'
import { download } from './download.ts'
import type { OpenState, SignedFeed } from './open-state.ts'
import { isOfHost, type Trouble } from './troubles.ts'
import type { World } from './world.ts'

export interface FeedsAsked {
  /** The newest verified feed of each tutor who may still publish, whether from now or before. */
  readonly seen: ReadonlyMap<Kid, SignedFeed>
  readonly kept: AgencyState['feeds']
  readonly troubles: readonly { readonly trouble: Trouble; readonly tutor: Kid }[]
  readonly retryAfter?: number
  readonly skew?: number
  /** Whether the host answered at least one question rightly. */
  readonly hostIsWell: boolean
}

/** @param root the newest. */
export async function askForFeeds(open: OpenState, root: Root, world: World): Promise<FeedsAsked> {
  const seen = new Map<Kid, SignedFeed>()
  const kept: Record<Kid, AgencyState['feeds'][Kid]> = {}
  const troubles: FeedsAsked['troubles'][number][] = []
  let retryAfter: number | undefined
  let skew: number | undefined
  let hostIsWell = false
  let isHostDown = false
  for (const tutor of root.tutors) {
    if (tutor.state === 'revoked') continue
    const before = await stillHolding(tutor, open)
    const asked: Asked =
      isHostDown || isComplete(tutor, before) ? {} : await askForFeed(tutor, before, open, root, world)
    skew = asked.skew ?? skew
    retryAfter = Math.max(asked.retryAfter ?? 0, retryAfter ?? 0) || undefined
    if (asked.trouble) troubles.push({ trouble: asked.trouble, tutor: tutor.kid })
    if (asked.isAnswered) hostIsWell = true
    // Whoever cannot be reached, or will not have us, is not asked again for each tutor.
    if (asked.trouble && isOfHost(asked.trouble)) isHostDown = true
    const holds = asked.found ?? before
    if (!holds) continue
    seen.set(tutor.kid, holds)
    kept[tutor.kid] = asked.kept ?? open.state.feeds[tutor.kid] ?? { text: holds.text, fullAt: 0 }
  }
  return {
    seen,
    kept,
    troubles: troubles.filter((each) => !isStillToPublish(each, seen)),
    hostIsWell,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(skew === undefined ? {} : { skew }),
  }
}

/** A tutor who has not published yet is no trouble, as long as someone has. */
function isStillToPublish(
  { trouble, tutor }: FeedsAsked['troubles'][number],
  seen: FeedsAsked['seen'],
): boolean {
  return trouble.code === 'missing' && !seen.has(tutor) && seen.size > 0
}

/** The feed seen before, unless the tutor retired with another one. */
async function stillHolding(tutor: Tutor, { seen }: OpenState): Promise<SignedFeed | undefined> {
  const before = seen.get(tutor.kid)
  return before && (await isPinned(tutor, before.text)) ? before : undefined
}

async function isPinned(tutor: Tutor, text: string): Promise<boolean> {
  return tutor.state !== 'retired' || (await sha256Hex(utf8(text))) === tutor.lastFeed
}

/** Nothing more will come from someone who retired. */
function isComplete(tutor: Tutor, before: SignedFeed | undefined): boolean {
  return tutor.state === 'retired' && (before !== undefined || tutor.lastFeed === undefined)
}

interface Asked {
  readonly found?: SignedFeed
  readonly kept?: AgencyState['feeds'][Kid]
  readonly trouble?: Trouble
  readonly isAnswered?: boolean
  readonly retryAfter?: number
  readonly skew?: number
}

async function askForFeed(
  tutor: Tutor,
  before: SignedFeed | undefined,
  { state }: OpenState,
  root: Root,
  world: World,
): Promise<Asked> {
  const file = { kind: 'feed', tutor: tutor.kid } as const
  const url = new URL(feedPath(tutor.kid), state.address).href
  const keptBefore = before && state.feeds[tutor.kid]
  const now = world.now()
  const isFull = !keptBefore || Math.abs(now - keptBefore.fullAt) >= FULL_FETCH_EVERY
  const etag = isFull ? undefined : keptBefore.etag
  const wanted = { url, file, most: MOST_FEED_BYTES }
  let answer = await download({ ...wanted, etag }, world)
  if (answer.kind === 'same') return { isAnswered: true, ...skewIn(answer) }
  let read = answer.kind === 'file' ? await readAnswer(answer.bytes, tutor, root) : undefined
  if (read && !read.ok && etag !== undefined) {
    // Once more, whole, before anything is said: a cache between may have mixed something up.
    answer = await download(wanted, world)
    read = answer.kind === 'file' ? await readAnswer(answer.bytes, tutor, root) : undefined
  }
  const skew = skewIn(answer)
  if (answer.kind === 'trouble') {
    const { trouble, retryAfter } = answer
    return { trouble, ...(retryAfter === undefined ? {} : { retryAfter }), ...skew }
  }
  if (answer.kind !== 'file' || !read)
    return { trouble: { code: 'missing', file, tries: triesBefore(state, tutor.kid) + 1 }, ...skew }
  if (!read.ok) return { trouble: read.trouble, ...skew }

  const found = { text: read.text, feed: read.value }
  const problem = await problemOf(found, { tutor, before, root, hostNow: now + (answer.skew ?? 0) })
  if (problem) return { trouble: problem, ...skew }
  const kept = { text: found.text, fullAt: now, ...(answer.etag === undefined ? {} : { etag: answer.etag }) }
  return { found, kept, isAnswered: true, ...skew }
}

const skewIn = ({ skew }: { readonly skew?: number }) => (skew === undefined ? {} : { skew })

async function readAnswer(bytes: Uint8Array, tutor: Tutor, { agency }: Root) {
  const text = textOf(bytes)
  if (text === undefined)
    return {
      ok: false,
      trouble: { code: 'bad-signature', file: { kind: 'feed', tutor: tutor.kid } },
    } as const
  return { ...(await readFeed(text, { agency, tutor })), text }
}

/** Rightly signed is not all: it must also be newer than what was seen, and of this time. */
async function problemOf(
  { text, feed }: SignedFeed,
  {
    tutor,
    before,
    root,
    hostNow,
  }: { tutor: Tutor; before: SignedFeed | undefined; root: Root; hostNow: number },
): Promise<Trouble | undefined> {
  const file = { kind: 'feed', tutor: tutor.kid } as const
  const seen = before?.feed.seq ?? 0
  if (feed.seq < seen) return { code: 'rolled-back', file, found: feed.seq, seen }
  // Ed25519 signs the same content with the same text.
  if (feed.seq === seen && text !== before?.text) return { code: 'two-with-one-number', file, number: seen }
  if (!(await isPinned(tutor, text))) return { code: 'unknown-key', file }
  if (feed.issued > hostNow + MOST_FUTURE) return { code: 'from-the-future', file, issued: feed.issued }
  if (feed.root > root.version) return { code: 'missing-root', known: root.version, wanted: feed.root }
  return undefined
}

function triesBefore({ troubles }: AgencyState, tutor: Kid): number {
  const note = troubles.find((each) => each.tutor === tutor && each.trouble.code === 'missing')
  const tries = note?.trouble.code === 'missing' ? note.trouble.tries : 0
  return Number.isSafeInteger(tries) ? tries : 0
}
