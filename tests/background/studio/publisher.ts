/** A tutor at the studio, for tests: an agency that was founded, or is about to be, and packs on the desk. */
import {
  firstRoot,
  makeKey,
  type OwnKey,
  ownKey,
  type PrivateJwk,
  signNextRoot,
} from '../../../rules/feed/index.ts'
import { acme } from '../../feed/agency.ts'
import type { DavHost } from './dav-host.ts'

export interface Publisher {
  readonly agency: string
  readonly holder: OwnKey
  readonly tutor: PrivateJwk
  /** Puts a pack on the desk and answers the manuscript's id. */
  write(pack?: ReturnType<typeof acme>): Promise<string>
}

/** Key and place are on the desk; nothing is at the place yet. @param keep whether the password is kept. */
export async function newAgency(
  { address, user, password }: Pick<DavHost, 'address' | 'user' | 'password'>,
  keep = true,
): Promise<Publisher> {
  const [holder, tutor] = [await ownKey(await makeKey()), await makeKey()]
  const { keepTutorKey } = await import('../../../entrypoints/background/studio/keys.ts')
  const { keepPlace } = await import('../../../entrypoints/background/studio/places.ts')
  const { createManuscript } = await import('../../../entrypoints/background/studio/manuscripts.ts')
  const own = await ownKey(tutor)
  const root = await firstRoot({
    name: 'Agenzia Acme',
    holders: [{ kid: holder.kid, jwk: holder.jwk, holder: 'Ada' }],
    tutors: [{ kid: own.kid, jwk: own.jwk, name: 'Ada', packs: ['*'], state: 'active' }],
    now: Date.now(),
  })
  const signed = await signNextRoot(root, undefined, [holder])
  if (!signed.ok) throw new Error('the holder signed')
  const { agency } = root
  await keepTutorKey({ agency, name: 'Ada' }, tutor)
  await keepPlace({
    ...{ agency, name: 'Agenzia Acme', address, access: { kind: 'webdav', address, user } },
    ...(keep ? { secret: password } : {}),
    firstRoot: signed.text,
  })
  return { agency, holder, tutor, write: (pack = acme('0.0.0')) => createManuscript(pack) }
}
