/** Who speaks for an agency, and how that changes: the first root, and each next one. */
import { fingerprintOf } from '../formats/enrolment.ts'
import type { AgencyId, Kid, PublicJwk } from '../formats/parts.ts'
import type { Root, RootKey, Tutor } from '../formats/root.ts'
import type { TutorRequest } from '../keys/request.ts'
import { ROOT_LIFE } from '../limits.ts'
import { type Signer, signRoot } from '../signatures/sign.ts'

/** Root 1: it fixes the agency's fingerprint for ever. Two holders by default, either of whom may sign. */
export async function firstRoot({
  name,
  holders,
  threshold = 1,
  tutors,
  now,
}: {
  readonly name: string
  readonly holders: readonly RootKey[]
  readonly threshold?: number
  readonly tutors: readonly Tutor[]
  readonly now: number
}): Promise<Omit<Root, 'format'>> {
  return {
    agency: await agencyOf(holders, threshold),
    name,
    version: 1,
    issued: now,
    expires: now + ROOT_LIFE,
    keys: [...holders],
    threshold,
    tutors: [...tutors],
  }
}

function agencyOf(holders: readonly { readonly jwk: PublicJwk }[], threshold: number): Promise<AgencyId> {
  return fingerprintOf(
    holders.map(({ jwk }) => jwk),
    threshold,
  )
}

/** What may change from one root to the next. */
export type RootChange =
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'add-tutor'; readonly request: TutorRequest; readonly packs: readonly string[] }
  | { readonly kind: 'set-scope'; readonly tutor: Kid; readonly packs: readonly string[] }
  /** `lastFeed`: SHA-256 of the feed file that stays; absent when the tutor never published. */
  | { readonly kind: 'retire-tutor'; readonly tutor: Kid; readonly lastFeed?: string }
  | { readonly kind: 'revoke-tutor'; readonly tutor: Kid }
  /** New root keys, after a loss or a theft. Signed by old and new. */
  | { readonly kind: 'set-holders'; readonly holders: readonly RootKey[]; readonly threshold: number }
  /** Nothing but a new date. */
  | { readonly kind: 'renew' }

export type ChangedRoot =
  | { readonly ok: true; readonly root: Omit<Root, 'format'> }
  /** `no-such-tutor`, `there-already`, `is-revoked` (a revoked key never comes back), `last-holder` (someone must hold the root). */
  | { readonly ok: false; readonly problem: 'no-such-tutor' | 'there-already' | 'is-revoked' | 'last-holder' }

/** The next root, unsigned. */
export function nextRoot({ format: _, ...before }: Root, change: RootChange, now: number): ChangedRoot {
  const next = { ...before, version: before.version + 1, issued: now, expires: now + ROOT_LIFE }
  switch (change.kind) {
    case 'renew':
      return { ok: true, root: next }
    case 'rename':
      return { ok: true, root: { ...next, name: change.name } }
    case 'add-tutor': {
      if (before.tutors.some(({ kid }) => kid === change.request.kid))
        return { ok: false, problem: 'there-already' }
      const tutor: Tutor = { ...change.request, packs: [...change.packs], state: 'active' }
      return { ok: true, root: { ...next, tutors: [...before.tutors, tutor] } }
    }
    case 'set-holders':
      if (change.holders.length === 0 || change.threshold > change.holders.length || change.threshold < 1)
        return { ok: false, problem: 'last-holder' }
      return { ok: true, root: { ...next, keys: [...change.holders], threshold: change.threshold } }
    case 'set-scope':
    case 'retire-tutor':
    case 'revoke-tutor': {
      const tutor = before.tutors.find(({ kid }) => kid === change.tutor)
      if (!tutor) return { ok: false, problem: 'no-such-tutor' }
      if (tutor.state === 'revoked') return { ok: false, problem: 'is-revoked' }
      const tutors = before.tutors.map((each) => (each === tutor ? changedTutor(tutor, change) : each))
      return { ok: true, root: { ...next, tutors } }
    }
  }
}

function changedTutor(tutor: Tutor, change: Extract<RootChange, { readonly tutor: Kid }>): Tutor {
  const { kid, name, jwk, packs } = tutor
  const person = { kid, name, jwk, packs }
  switch (change.kind) {
    case 'set-scope':
      return { ...tutor, packs: [...change.packs] }
    case 'retire-tutor':
      return {
        ...person,
        state: 'retired',
        ...(change.lastFeed === undefined ? {} : { lastFeed: change.lastFeed }),
      }
    case 'revoke-tutor':
      return { ...person, state: 'revoked' }
  }
}

export type SignedNext =
  | { readonly ok: true; readonly text: string }
  /** So many more of the holders of this root, or of the one before, must sign. */
  | { readonly ok: false; readonly missing: { readonly before: number; readonly own: number } }

/** Signs a root with the keys at hand, when they are enough for it and for the one before. */
export async function signNextRoot(
  root: Omit<Root, 'format'>,
  before: Pick<Root, 'keys' | 'threshold'> | undefined,
  signers: readonly Signer[],
): Promise<SignedNext> {
  const of = (keys: readonly RootKey[]) =>
    signers.filter((signer) => keys.some(({ kid }) => kid === signer.kid))
  const missing = {
    before: before ? Math.max(0, before.threshold - of(before.keys).length) : 0,
    own: Math.max(0, root.threshold - of(root.keys).length),
  }
  if (missing.before + missing.own > 0) return { ok: false, missing }
  const known = [...of(root.keys), ...of(before?.keys ?? [])]
  const distinct = known.filter(({ kid }, index) => known.findIndex((other) => other.kid === kid) === index)
  return { ok: true, text: await signRoot(root, distinct) }
}
