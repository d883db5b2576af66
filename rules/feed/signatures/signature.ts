/** One Ed25519 signature of a JWS, read as strictly as it is written. */
import { flattenedVerify } from 'jose'
import * as v from 'valibot'
import { fromBase64url, jsonOf } from '../bytes.ts'
import { type Kid, kid, type PublicJwk } from '../formats/parts.ts'

export const ALGORITHM = 'Ed25519'

/** A header holds this and nothing else: no other algorithm, no key of its own, nothing “critical”. */
const header = v.strictObject({ alg: v.literal(ALGORITHM), kid, typ: v.string() })

/** The parts of a signature as they stand in the file, in base64url. */
export interface SignatureParts {
  readonly payload: string
  readonly protected: string
  readonly signature: string
}

/** Whose signature it says to be; undefined when it is none of this type. */
export function signerOf(parts: SignatureParts, type: string): Kid | undefined {
  const bytes = fromBase64url(parts.protected)
  const read = v.safeParse(header, bytes && jsonOf(bytes))
  return read.success && read.output.typ === type ? read.output.kid : undefined
}

/** Whether the signature is right. Each part must be the only text that stands for its bytes. */
export async function isSignedBy(parts: SignatureParts, jwk: PublicJwk): Promise<boolean> {
  if (![parts.payload, parts.protected, parts.signature].every(fromBase64url)) return false
  try {
    await flattenedVerify(parts, { ...jwk, alg: ALGORITHM }, { algorithms: [ALGORITHM] })
    return true
  } catch {
    return false
  }
}
