/** The keys of a new agency, and what of them comes to the desk once each is safe. */
import {
  type AgencyId,
  firstRoot,
  type KeyBackup,
  makeKey,
  ownKey,
  type PrivateJwk,
  signNextRoot,
} from '../../../../rules/feed/index.ts'
import { keepTutorKey } from '../../../background/studio/keys.ts'
import { keepPlace } from '../../../background/studio/places.ts'
import type { ReadPlace } from '../place/access.ts'

export interface Names {
  readonly agency: string
  /** Who founds: the first tutor, and the first holder of the agency's key. */
  readonly founder: string
  /** Empty: there is one key only. */
  readonly second: string
}

/** An agency in the memory of the page: nothing of it is kept before its keys are safe. */
export interface NewAgency {
  readonly agency: AgencyId
  readonly name: string
  readonly holders: readonly KeyBackup[]
  readonly tutor: KeyBackup
  /** The first root, signed. */
  readonly root: string
}

/** @param address where community managers will read. @param now ms since 1970. */
export async function makeAgency(names: Names, address: string, now: number): Promise<NewAgency> {
  const holderNames = [names.founder, names.second].map((name) => name.trim()).filter((name) => name !== '')
  const holders = await Promise.all(holderNames.map(newPerson))
  const tutor = await newPerson(names.founder.trim())
  const root = await firstRoot({
    name: names.agency.trim(),
    holders: holders.map(({ own, name }) => ({ kid: own.kid, jwk: own.jwk, holder: name })),
    tutors: [{ kid: tutor.own.kid, jwk: tutor.own.jwk, name: tutor.name, packs: ['*'], state: 'active' }],
    now,
  })
  const signed = await signNextRoot(
    root,
    undefined,
    holders.map(({ own }) => own),
  )
  if (!signed.ok) throw new Error('all holders signed')
  const backupOf = (role: KeyBackup['role'], { name, jwk }: Person): KeyBackup => ({
    ...{ role, agency: root.agency, address, name, made: now, jwk },
  })
  return {
    agency: root.agency,
    name: root.name,
    holders: holders.map((holder) => backupOf('root', holder)),
    tutor: backupOf('tutor', tutor),
    root: signed.text,
  }
}

async function newPerson(name: string) {
  const jwk = await makeKey()
  return { name, jwk, own: await ownKey(jwk) }
}

type Person = { readonly name: string; readonly jwk: PrivateJwk }

/** Brings the agency to the desk: the tutor's key for good, the agency's own keys not at all. */
export async function keepAgency({ agency, name, tutor, root }: NewAgency, place: ReadPlace): Promise<void> {
  await keepTutorKey({ agency, name: tutor.name }, tutor.jwk)
  const { address, access, secret } = place
  await keepPlace({ agency, name, address, access, ...(secret ? { secret } : {}), firstRoot: root })
}
