/**
 * `root/N.jws`: who speaks for the agency. A General JWS in JSON; root N is signed by enough keys of root N-1
 * and by enough of its own. The keys of root 1 are those of the enrolment code.
 */
import * as v from 'valibot'
import { MOST_ROOT_KEYS, MOST_SCOPES, MOST_TUTORS } from '../limits.ts'
import { agencyId, formatOf, instant, kid, personName, publicJwk, scope, serial, sha256 } from './parts.ts'

export const ROOT_FORMAT = 'galateo-root/1'
/** The `typ` of each signature's header. */
export const ROOT_TYPE = 'galateo-root+jws'

const rootKey = v.object({
  kid,
  /** Who keeps this key. */
  holder: personName,
  jwk: publicJwk,
})

const person = {
  kid,
  name: personName,
  jwk: publicJwk,
  /** The packs this tutor may publish. */
  packs: v.pipe(v.array(scope), v.minLength(1), v.maxLength(MOST_SCOPES)),
}

const tutor = v.variant('state', [
  v.object({ ...person, state: v.literal('active') }),
  /**
   * Gone in peace: the packs stay until someone else publishes them. `lastFeed` is the SHA-256 of the one feed
   * file that still counts, so that the old key can sign nothing more; without it nothing of theirs stays.
   */
  v.object({ ...person, state: v.literal('retired'), lastFeed: v.exactOptional(sha256) }),
  /** The key is lost or stolen: the packs stop at the next sync. */
  v.object({ ...person, state: v.literal('revoked') }),
])

const differentKeys = (list: readonly { readonly kid: string }[]) =>
  new Set(list.map((each) => each.kid)).size === list.length

export const rootSchema = v.pipe(
  v.object({
    format: formatOf(ROOT_FORMAT),
    agency: agencyId,
    /** The agency's name, as people know it. */
    name: personName,
    version: serial,
    issued: instant,
    expires: instant,
    keys: v.pipe(
      v.array(rootKey),
      v.minLength(1),
      v.maxLength(MOST_ROOT_KEYS),
      v.check((list) => differentKeys(list), 'keys'),
    ),
    /** How many of `keys` must sign. */
    threshold: v.pipe(v.number(), v.integer(), v.minValue(1)),
    tutors: v.pipe(
      v.array(tutor),
      v.maxLength(MOST_TUTORS),
      v.check((list) => differentKeys(list), 'keys'),
    ),
  }),
  v.check(({ keys, threshold }) => threshold <= keys.length, 'threshold'),
)

export type Root = v.InferOutput<typeof rootSchema>
export type RootKey = Root['keys'][number]
export type Tutor = Root['tutors'][number]
export type TutorState = Tutor['state']
