/** The pieces that roots, feeds and what is kept of them are built from. */
import * as v from 'valibot'
import { id, words } from '../../pack/words.ts'
import { NUMBERS_END } from '../limits.ts'

/** 32 bytes in base64url: an RFC 7638 thumbprint, an Ed25519 public key, an agency's fingerprint. */
const base64url32 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/u))

/** Names a key: its RFC 7638 thumbprint. */
export const kid = base64url32
export type Kid = string

/** Names an agency for ever: the fingerprint of the keys of its first root. See `fingerprintOf`. */
export const agencyId = base64url32
export type AgencyId = string

/** Lower-case hexadecimal. */
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u))
export type Sha256 = string

/** A public Ed25519 key. A key that brings its private half is not public any more, and is refused. */
export const publicJwk = v.strictObject({
  kty: v.literal('OKP'),
  crv: v.literal('Ed25519'),
  x: base64url32,
})
export type PublicJwk = v.InferOutput<typeof publicJwk>

/** A root's version or a feed's number. */
export const serial = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(NUMBERS_END - 1))

/** A point in time: `2026-11-25T08:00:00Z` in files, milliseconds since 1970 in code. */
export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u),
  v.transform((text) => Date.parse(text)),
  v.number(),
  v.integer(),
)

/** Milliseconds as `instant` reads them; fractions of a second are dropped. */
export function instantText(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}

/** A pack's id, or the beginning of several with a star: `acme-*`; `*` alone is every pack. */
export const scope = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(/^(?:[a-z0-9]+(?:[.-][a-z0-9]+)*[.-]?\*?|\*)$/u),
)

export const packId = id
export const personName = words(120)

/** A format's name with any minor version: later minors only add fields, which are ignored. */
export const formatOf = (name: string) =>
  v.pipe(
    v.string(),
    v.check(
      (text) =>
        text === name || (text.startsWith(`${name}.`) && /^\d{1,4}$/u.test(text.slice(name.length + 1))),
    ),
  )

/** Whether a format is ours, but of a later major version than this Galateo reads. */
export function isNewerFormat(input: unknown, name: string): boolean {
  if (typeof input !== 'object' || input === null || !('format' in input)) return false
  const [family, version] = name.split('/')
  const found =
    typeof input.format === 'string' ? /^([a-z-]+)\/(\d{1,4})(?:\.\d{1,4})?$/u.exec(input.format) : null
  return found !== null && found[1] === family && Number(found[2]) > Number(version)
}
