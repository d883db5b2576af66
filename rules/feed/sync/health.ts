/** Counts failures, remembers since when, and says when to try again. */

import type { Kid } from '../formats/parts.ts'
import type { AgencyState } from '../formats/state.ts'
import { DAMAGED_RETRY, FIRST_RETRY, JITTER, LONGEST_WAIT, MINUTE, MOST_SKEW, SYNC_EVERY } from '../limits.ts'
import { isNotice, isOfHost, type Trouble, type TroubleNote } from './troubles.ts'

export interface Happened {
  /** When the sync began. */
  readonly at: number
  readonly troubles: readonly { readonly trouble: Trouble; readonly tutor?: Kid }[]
  readonly retryAfter?: number | undefined
  readonly skew?: number | undefined
  /** Whether the host answered at least one question rightly. */
  readonly hostIsWell: boolean
}

export type Health = Pick<AgencyState, 'triedAt' | 'goodAt' | 'nextAt' | 'failures' | 'skew' | 'troubles'>

export function healthAfter(before: AgencyState, happened: Happened, random: () => number): Health {
  const { at, skew } = happened
  const isWrongClock = skew !== undefined && Math.abs(skew) > MOST_SKEW
  const found = isWrongClock
    ? [...happened.troubles, { trouble: { code: 'clock', skew } as const }]
    : happened.troubles
  const troubles = found
    .slice(0, 300)
    .map((each): TroubleNote => ({ ...each, since: sinceOf(each, before) ?? at }))
  const failing = troubles.filter(({ trouble }) => !isNotice(trouble))
  const isOffline = failing.some(({ trouble }) => trouble.code === 'offline')
  const failures = failing.length === 0 ? 0 : before.failures + (isOffline ? 0 : 1)
  const goodAt = failing.length === 0 ? at : before.goodAt
  return {
    triedAt: at,
    ...(goodAt === undefined ? {} : { goodAt }),
    nextAt: at + waitAfter(happened, failing, failures, random),
    failures,
    // Only an answer tells the time.
    ...(isWrongClock
      ? { skew }
      : skew === undefined && before.skew !== undefined
        ? { skew: before.skew }
        : {}),
    troubles,
  }
}

function waitAfter(
  { troubles, retryAfter, hostIsWell }: Happened,
  failing: readonly TroubleNote[],
  failures: number,
  random: () => number,
): number {
  const [least, most] = JITTER
  const jittered = (ms: number) => Math.min(ms * (least + (most - least) * random()), LONGEST_WAIT)
  if (failing.length === 0)
    return troubles.some(({ trouble }) => trouble.code === 'more-to-come')
      ? jittered(MINUTE)
      : jittered(SYNC_EVERY)
  if (failures === 0) return jittered(FIRST_RETRY)
  if (failures === 1 && failing.every(({ trouble }) => trouble.code === 'damaged-pack'))
    return jittered(DAMAGED_RETRY)
  const backoff = FIRST_RETRY * 2 ** Math.min(failures - 1, 20)
  // A host that answers is not spared by waiting, and what one tutor got wrong must not hold up the others' news for a day.
  const answers = hostIsWell || !failing.some(({ trouble }) => isOfHost(trouble))
  const wait = answers ? Math.min(backoff, SYNC_EVERY) : backoff
  return Math.min(Math.max(jittered(wait), retryAfter ?? 0), LONGEST_WAIT)
}

/** The same trouble lasts since it was first noted. */
function sinceOf(
  { trouble, tutor }: { trouble: Trouble; tutor?: Kid },
  before: AgencyState,
): number | undefined {
  const same = before.troubles.find(
    (note) =>
      note.tutor === tutor && note.trouble.code === trouble.code && packOf(note.trouble) === packOf(trouble),
  )
  return same?.since
}

function packOf(trouble: Trouble): string | undefined {
  if ('pack' in trouble) return trouble.pack
  return 'file' in trouble && trouble.file.kind === 'pack' ? trouble.file.pack : undefined
}
