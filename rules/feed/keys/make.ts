/** Makes the Ed25519 keys of tutors and of the agency's root. */
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose'
import * as v from 'valibot'
import { type Kid, kid, type PublicJwk, publicJwk } from '../formats/parts.ts'
import { ALGORITHM } from '../signatures/signature.ts'

/** Both halves of a key, as they are kept in a backup. */
export const privateJwk = v.strictObject({
  ...publicJwk.entries,
  d: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/u)),
})
export type PrivateJwk = v.InferOutput<typeof privateJwk>

/** A key as it works: the private half signs and cannot be taken out. It can be kept in IndexedDB. */
export interface OwnKey {
  readonly kid: Kid
  readonly jwk: PublicJwk
  readonly key: CryptoKey
}

/** A new key, both halves: to be backed up at once, then used as `ownKey`. */
export async function makeKey(): Promise<PrivateJwk> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true })
  const { kty, crv, x, d } = await exportJWK(privateKey)
  return v.parse(privateJwk, { kty, crv, x, d })
}

/** The key ready for work, its private half no longer extractable. Throws when the halves do not belong together. */
export async function ownKey(both: PrivateJwk): Promise<OwnKey> {
  const jwk = publicHalf(both)
  const key = await importJWK({ ...both, alg: ALGORITHM }, ALGORITHM, { extractable: false })
  if (!(key instanceof CryptoKey)) throw new TypeError('an Ed25519 key is expected')
  return { kid: await kidOf(jwk), jwk, key }
}

export function publicHalf({ kty, crv, x }: PublicJwk): PublicJwk {
  return { kty, crv, x }
}

/** RFC 7638, SHA-256. */
export async function kidOf(jwk: PublicJwk): Promise<Kid> {
  return v.parse(kid, await calculateJwkThumbprint(publicHalf(jwk), 'sha256'))
}
