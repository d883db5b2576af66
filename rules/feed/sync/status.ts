/** How an agency's feed stands, for people: a label, what is wrong, and since when. */
import type { Feed } from '../formats/feed.ts'
import type { AgencyId, Kid } from '../formats/parts.ts'
import type { Root, TutorState } from '../formats/root.ts'
import type { AgencyState } from '../formats/state.ts'
import { BROKEN_AFTER, DAY, MISSING_AFTER, STALE_FOR } from '../limits.ts'
import type { OpenState } from './open-state.ts'
import type { Trouble, TroubleNote } from './troubles.ts'

/**
 * `waiting`: nothing came yet. `fresh`: all is well. `offline`: no network, for now. `stale` (amber): a feed or
 * the root is past its end, is missing, or nothing came for a day. `expired` (red): a feed is past its end by more
 * than `STALE_FOR`. `broken` (red): what comes cannot be trusted or used, or nothing came ten times in a row.
 * `revoked`: no tutor is left whose packs may run. The packs in force run whatever the label, but for `revoked`.
 */
export type Label = 'waiting' | 'fresh' | 'offline' | 'stale' | 'expired' | 'broken' | 'revoked'

export interface TutorStatus {
  readonly kid: Kid
  readonly name: string
  readonly state: TutorState
  /** Of the feed whose packs are in force. Times in milliseconds. */
  readonly release?: { readonly seq: number; readonly issued: number; readonly expires: number }
}

export interface AgencyStatus {
  readonly agency: AgencyId
  readonly name: string
  readonly address: string
  readonly label: Label
  /** Since when the label's reason holds, where there is one. */
  readonly since?: number
  readonly troubles: readonly TroubleNote[]
  readonly tutors: readonly TutorStatus[]
  /** When the packs in force became so. */
  readonly setSince?: number
  /** Whether there is a set to go back to. */
  readonly hasPrevious: boolean
  /** Whether something newer is there that the person went back behind. See `takeNewest`. */
  readonly isHeldBack: boolean
  readonly triedAt?: number
  readonly goodAt?: number
  readonly nextAt: number
}

/** @param now milliseconds; the label depends on it alone when no sync happens. */
export function statusOf(open: OpenState, now: number): AgencyStatus {
  const { state, root, current } = open
  const notes = [
    ...state.troubles,
    ...open.damage.map(
      ({ trouble, tutor }): TroubleNote => ({ trouble, since: now, ...(tutor ? { tutor } : {}) }),
    ),
  ]
  const { label, since } = labelOf(open, now)
  return {
    agency: state.agency,
    name: root?.name ?? state.name,
    address: state.address,
    label,
    ...(since === undefined ? {} : { since }),
    troubles: notes,
    tutors: (root?.tutors ?? []).map((tutor): TutorStatus => {
      const { kid, name, state: standing } = tutor
      const feed = standing === 'revoked' ? undefined : current.get(kid)?.feed
      return { kid, name, state: standing, ...(feed ? { release: releaseOf(feed) } : {}) }
    }),
    ...(current.size > 0 ? { setSince: state.current.since } : {}),
    hasPrevious: open.previous.size > 0,
    isHeldBack: [...open.seen].some(
      ([kid, { text, feed }]) => feed.seq <= (state.heldBack[kid] ?? 0) && current.get(kid)?.text !== text,
    ),
    ...(state.triedAt === undefined ? {} : { triedAt: state.triedAt }),
    ...(state.goodAt === undefined ? {} : { goodAt: state.goodAt }),
    nextAt: open.damage.length > 0 ? Math.min(state.nextAt, now) : state.nextAt,
  }
}

const releaseOf = ({ seq, issued, expires }: Feed) => ({ seq, issued, expires })

interface Labelled {
  readonly label: Label
  readonly since?: number
}

function labelOf({ state, root, current }: OpenState, now: number): Labelled {
  const { troubles, failures, goodAt, triedAt } = state
  const note = (fits: (trouble: Trouble) => boolean) => troubles.find(({ trouble }) => fits(trouble))
  if (root && root.tutors.length > 0 && root.tutors.every((tutor) => tutor.state === 'revoked'))
    return { label: 'revoked' }
  const bad = note(cannotBeUsed)
  if (bad) return { label: 'broken', since: bad.since }
  if (failures >= BROKEN_AFTER) return { label: 'broken', ...sinceThen(goodAt) }
  const hasNothing = current.size === 0
  if (!hasNothing) {
    const end = firstEnd(root, current, state, now)
    if (end !== undefined) return end
    if (failures > 0 && goodAt !== undefined && now - goodAt > DAY) return { label: 'stale', since: goodAt }
  }
  const missing = note((trouble) => trouble.code === 'missing' && trouble.tries >= MISSING_AFTER)
  if (missing) return { label: 'stale', since: missing.since }
  const offline = note(({ code }) => code === 'offline')
  if (offline) return { label: 'offline', since: offline.since }
  return hasNothing ? { label: 'waiting', ...sinceThen(triedAt) } : { label: 'fresh', ...sinceThen(goodAt) }
}

const sinceThen = (since: number | undefined) => (since === undefined ? {} : { since })

/** Something came that must not or cannot be used, and that only the agency or an update can put right. */
function cannotBeUsed({ code }: Trouble): boolean {
  switch (code) {
    case 'bad-signature':
    case 'unknown-key':
    case 'someone-else':
    case 'other-agency':
    case 'malformed':
    case 'rolled-back':
    case 'two-with-one-number':
    case 'from-the-future':
    case 'newer-format':
    case 'missing-root':
    case 'bad-pack':
      return true
    default:
      return false
  }
}

/** What is past its end, the gravest first. */
function firstEnd(
  root: Root | undefined,
  current: OpenState['current'],
  { skew = 0 }: AgencyState,
  now: number,
): Labelled | undefined {
  // A host that says that it is earlier may only put off the alarm, and is told of by the notice of the clock.
  const judged = Math.min(now, now + skew)
  const active = (root?.tutors ?? []).filter((tutor) => tutor.state === 'active')
  const ends = active.flatMap(({ kid }) => current.get(kid)?.feed.expires ?? [])
  const first = Math.min(...ends)
  if (judged > first + STALE_FOR) return { label: 'expired', since: first }
  if (judged > first) return { label: 'stale', since: first }
  return root && judged > root.expires ? { label: 'stale', since: root.expires } : undefined
}
