/**
 * What a browser keeps of an agency. JSON-safe, one record. It holds the signed texts themselves: what is read
 * back is verified again from the signatures up, so that nothing a crash or a broken disk left is ever trusted.
 */
import * as v from 'valibot'
import type { TroubleNote } from '../sync/troubles.ts'
import { agencyId, kid, personName } from './parts.ts'

const ms = v.pipe(v.number(), v.minValue(0))
const signed = v.pipe(v.string(), v.maxLength(400_000))

/** Which feeds' packs are in force together. */
const keptSet = v.object({
  since: ms,
  /** The feed file of each tutor, by the tutor's kid. */
  feeds: v.record(kid, signed),
})

const keptFeed = v.object({
  /** The newest feed file that was verified, whether or not its packs could be had. */
  text: signed,
  /** To ask the host whether it changed. */
  etag: v.exactOptional(v.pipe(v.string(), v.maxLength(500))),
  /** When it was last asked for without an ETag. */
  fullAt: ms,
})

const troubleNote = v.object({
  trouble: v.looseObject({ code: v.string() }),
  since: ms,
  tutor: v.exactOptional(kid),
})

export const STATE_FORMAT = 'galateo-agency/1'

export const stateSchema = v.object({
  format: v.literal(STATE_FORMAT),
  agency: agencyId,
  /** As `readAddress` gives it. */
  address: v.string(),
  /** The agency's name: the root's, and before there is one the code's. */
  name: v.union([personName, v.literal('')]),
  /** Grows with each commit. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The newest root file that was verified. */
  root: v.exactOptional(signed),
  feeds: v.record(kid, keptFeed),
  current: keptSet,
  /** What was in force before `current`, to go back to. */
  previous: v.exactOptional(keptSet),
  /** The person went back: feeds up to this number are not put in force again. By the tutor's kid. */
  heldBack: v.record(kid, v.number()),
  /** Times of the last sync that was tried, and of the last without any trouble. */
  triedAt: v.exactOptional(ms),
  goodAt: v.exactOptional(ms),
  nextAt: ms,
  /** In a row. Being offline is no failure. */
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Host's time minus this computer's, in milliseconds, when they differ by more than `MOST_SKEW`. */
  skew: v.exactOptional(v.number()),
  /** What was wrong at the last sync. */
  troubles: v.pipe(v.array(troubleNote), v.maxLength(300)),
})

type Kept = v.InferOutput<typeof stateSchema>

/** See `stateSchema`. */
export interface AgencyState extends Readonly<Omit<Kept, 'troubles'>> {
  readonly troubles: readonly TroubleNote[]
}
