/** Reads `feeds/<kid>.jws`: nothing of it is believed before its signature. */
import * as v from 'valibot'
import { fromBase64url, jsonOf } from '../bytes.ts'
import { FEED_FORMAT, FEED_TYPE, type Feed, feedSchema } from '../formats/feed.ts'
import { type AgencyId, isNewerFormat, type Kid, type PublicJwk } from '../formats/parts.ts'
import type { TrustTrouble } from '../sync/troubles.ts'
import { firstPath, type Read } from './read.ts'
import { isSignedBy, signerOf } from './signature.ts'

/** What a feed must be signed for and by. */
export interface FeedSigner {
  readonly agency: AgencyId
  readonly tutor: { readonly kid: Kid; readonly jwk: PublicJwk }
}

export async function readFeed(text: string, { agency, tutor }: FeedSigner): Promise<Read<Feed>> {
  const file = { kind: 'feed', tutor: tutor.kid } as const
  const wrong = (trouble: TrustTrouble) => ({ ok: false, trouble }) as const
  const [protectedHeader, payload, signature, ...more] = text.split('.')
  if (protectedHeader === undefined || payload === undefined || signature === undefined || more.length > 0)
    return wrong({ code: 'bad-signature', file })
  const parts = { protected: protectedHeader, payload, signature }
  const signer = signerOf(parts, FEED_TYPE)
  if (signer === undefined) return wrong({ code: 'bad-signature', file })
  if (signer !== tutor.kid) return wrong({ code: 'unknown-key', file })
  if (!(await isSignedBy(parts, tutor.jwk))) return wrong({ code: 'bad-signature', file })

  const bytes = fromBase64url(payload)
  const content = bytes && jsonOf(bytes)
  if (isNewerFormat(content, FEED_FORMAT)) return wrong({ code: 'newer-format', file })
  const read = v.safeParse(feedSchema, content)
  if (!read.success) return wrong({ code: 'malformed', file, path: firstPath(read.issues) })
  if (read.output.agency !== agency) return wrong({ code: 'other-agency', file })
  return { ok: true, value: read.output }
}
