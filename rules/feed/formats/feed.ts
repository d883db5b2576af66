/**
 * `feeds/<kid>.jws`: what one tutor publishes now. A compact JWS; the only file of a feed that is ever
 * written again, by one writer alone, so that a plain web host is enough.
 */
import * as v from 'valibot'
import { MOST_PACK_BYTES, MOST_PACKS_PER_FEED } from '../limits.ts'
import { agencyId, formatOf, instant, packId, serial, sha256 } from './parts.ts'

export const FEED_FORMAT = 'galateo-feed/1'
/** The `typ` of the signature's header. */
export const FEED_TYPE = 'galateo-feed+jws'

const listedPack = v.object({
  id: packId,
  version: v.pipe(v.string(), v.maxLength(40), v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/u)),
  /** Of the bytes of `packs/<sha256>.json`. */
  sha256,
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_PACK_BYTES)),
  /** How many rules, for people. */
  rules: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

export const feedSchema = v.object({
  format: formatOf(FEED_FORMAT),
  agency: agencyId,
  /** Grows with each publication; a lower one is never accepted again. */
  seq: serial,
  /** The root the tutor knew: a client that cannot reach it misses a link of the chain. */
  root: serial,
  issued: instant,
  expires: instant,
  packs: v.pipe(
    v.array(listedPack),
    v.maxLength(MOST_PACKS_PER_FEED),
    v.check((packs) => new Set(packs.map(({ id }) => id)).size === packs.length, 'packs'),
  ),
})

export type Feed = v.InferOutput<typeof feedSchema>
export type ListedPack = v.InferOutput<typeof listedPack>
