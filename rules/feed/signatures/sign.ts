/** Signs roots and feeds. */
import { CompactSign, GeneralSign } from 'jose'
import { utf8 } from '../bytes.ts'
import { FEED_FORMAT, FEED_TYPE, type Feed } from '../formats/feed.ts'
import { instantText, type Kid } from '../formats/parts.ts'
import { ROOT_FORMAT, ROOT_TYPE, type Root } from '../formats/root.ts'
import { ALGORITHM } from './signature.ts'

/** A private key that can sign, and its public name. It need not be extractable. */
export interface Signer {
  readonly kid: Kid
  readonly key: CryptoKey
}

/** The text of `feeds/<kid>.jws`. */
export function signFeed(feed: Omit<Feed, 'format'>, { kid, key }: Signer): Promise<string> {
  return new CompactSign(payloadOf(FEED_FORMAT, feed))
    .setProtectedHeader({ alg: ALGORITHM, kid, typ: FEED_TYPE })
    .sign(key)
}

/** The text of `root/N.jws`. Root N is signed by keys of root N-1 and by its own; a key of both signs once. */
export async function signRoot(root: Omit<Root, 'format'>, signers: readonly Signer[]): Promise<string> {
  const jws = new GeneralSign(payloadOf(ROOT_FORMAT, root))
  for (const { kid, key } of signers)
    jws.addSignature(key).setProtectedHeader({ alg: ALGORITHM, kid, typ: ROOT_TYPE })
  const { payload, signatures } = await jws.sign()
  return JSON.stringify({
    payload,
    signatures: signatures.map((each) => ({ protected: each.protected, signature: each.signature })),
  })
}

function payloadOf(
  format: string,
  { issued, expires, ...content }: { readonly issued: number; readonly expires: number },
) {
  return utf8(
    JSON.stringify({ format, ...content, issued: instantText(issued), expires: instantText(expires) }),
  )
}
