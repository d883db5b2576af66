/** Reads `root/N.jws`: believed only when root N-1, or for N = 1 the enrolment code, vouches for it. */
import { calculateJwkThumbprint } from 'jose'
import * as v from 'valibot'
import { fromBase64url, jsonOf } from '../bytes.ts'
import { fingerprintOf } from '../formats/enrolment.ts'
import { type AgencyId, isNewerFormat, type Kid, type PublicJwk } from '../formats/parts.ts'
import { ROOT_FORMAT, ROOT_TYPE, type Root, rootSchema } from '../formats/root.ts'
import { MOST_ROOT_KEYS } from '../limits.ts'
import type { TrustTrouble } from '../sync/troubles.ts'
import { firstPath, type Read } from './read.ts'
import { isSignedBy, type SignatureParts, signerOf } from './signature.ts'

/** General JWS, as RFC 7515 §7.2.1 has it, with nothing outside the signed headers. */
const envelope = v.strictObject({
  payload: v.string(),
  signatures: v.pipe(
    v.array(v.strictObject({ protected: v.string(), signature: v.string() })),
    v.minLength(1),
    // Those of the root before, and its own.
    v.maxLength(2 * MOST_ROOT_KEYS),
  ),
})

export type RootBefore =
  /** The root that must vouch for this one. */
  | { readonly root: Root }
  /** None: this must be root 1 of that agency. */
  | { readonly agency: AgencyId }
  /** None is needed: the file was verified before and must only be whole, of that agency. */
  | { readonly again: AgencyId }

/**
 * Every signature in the file must be right, from a key of this root or of the one before, and no key may sign twice. So no byte
 * of the file can change unnoticed, and a repeated signature counts for nothing.
 */
export async function readRoot(text: string, before: RootBefore): Promise<Read<Root>> {
  const earlier = 'root' in before ? before.root : undefined
  const version = earlier ? earlier.version + 1 : 1
  const file = { kind: 'root', version } as const
  const wrong = (trouble: TrustTrouble) => ({ ok: false, trouble }) as const
  const signatures = signaturesOf(text)
  if (!signatures) return wrong({ code: 'bad-signature', file })

  if (earlier) {
    const vouching = signatures.filter(({ kid }) => earlier.keys.some((key) => key.kid === kid))
    if (vouching.length < earlier.threshold) return wrong({ code: 'someone-else', version })
    if (!(await areSigned(vouching, earlier.keys))) return wrong({ code: 'bad-signature', file })
  }
  const bytes = fromBase64url(signatures[0]?.parts.payload ?? '')
  const content = bytes && jsonOf(bytes)
  if (isNewerFormat(content, ROOT_FORMAT)) return wrong({ code: 'newer-format', file })
  const read = v.safeParse(rootSchema, content)
  if (!read.success) return wrong({ code: 'malformed', file, path: firstPath(read.issues) })
  const root = read.output
  const misnamed = await firstMisnamed(root)
  if (misnamed !== undefined) return wrong({ code: 'malformed', file, path: misnamed })
  const agency = 'root' in before ? before.root.agency : 'agency' in before ? before.agency : before.again
  if (root.agency !== agency) return wrong({ code: 'other-agency', file })
  if (!('again' in before) && root.version !== version)
    return wrong({ code: 'malformed', file, path: 'version' })
  if (
    root.version === 1 &&
    (await fingerprintOf(
      root.keys.map(({ jwk }) => jwk),
      root.threshold,
    )) !== agency
  )
    return wrong({ code: 'someone-else', version: 1 })

  const own = signatures.filter(({ kid }) => root.keys.some((key) => key.kid === kid))
  if (own.length < root.threshold || !(await areSigned(own, root.keys)))
    return wrong({ code: 'bad-signature', file })
  const known = new Set([...root.keys, ...(earlier?.keys ?? [])].map(({ kid }) => kid))
  // What was kept no longer has the earlier root beside it, and was known to the last byte when it came.
  if (!('again' in before) && signatures.some(({ kid }) => !known.has(kid)))
    return wrong({ code: 'unknown-key', file })
  return { ok: true, value: root }
}

interface RootSignature {
  readonly kid: Kid
  readonly parts: SignatureParts
}

/** The signatures of a root file, each by another key; undefined when it is no such file. */
function signaturesOf(text: string): readonly RootSignature[] | undefined {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return undefined
  }
  const read = v.safeParse(envelope, content)
  // One way to write it only: no spaces, no field twice.
  if (!read.success || JSON.stringify(read.output) !== text) return undefined
  const { payload, signatures } = read.output
  const found: RootSignature[] = []
  for (const each of signatures) {
    const parts = { payload, ...each }
    const kid = signerOf(parts, ROOT_TYPE)
    if (kid === undefined || found.some((other) => other.kid === kid)) return undefined
    found.push({ kid, parts })
  }
  return found
}

async function areSigned(
  signatures: readonly RootSignature[],
  keys: readonly { readonly kid: Kid; readonly jwk: PublicJwk }[],
): Promise<boolean> {
  for (const { kid, parts } of signatures) {
    const key = keys.find((each) => each.kid === kid)
    if (!key || !(await isSignedBy(parts, key.jwk))) return false
  }
  return true
}

/** The first key that is not named by its own thumbprint. */
async function firstMisnamed({ keys, tutors }: Root): Promise<string | undefined> {
  for (const [list, people] of [['keys', keys] as const, ['tutors', tutors] as const]) {
    for (const [index, { kid, jwk }] of people.entries())
      if ((await calculateJwkThumbprint(jwk, 'sha256')) !== kid) return `${list}[${index}].kid`
  }
  return undefined
}
