/** The keys that this browser publishes with: one for each agency. Their private half signs and cannot be taken out. */
import { type AgencyId, type OwnKey, ownKey, type PrivateJwk } from '../../../rules/feed/index.ts'
import { desk } from './desk.ts'

export interface TutorKey extends OwnKey {
  readonly agency: AgencyId
  /** Whose key it is, as the agency knows them. */
  readonly name: string
  /** In ms since 1970. */
  readonly keptAt: number
}

/** Live inside Dexie's `liveQuery`. */
export function readTutorKey(agency: AgencyId): Promise<TutorKey | undefined> {
  return desk.keys.get(agency)
}

/**
 * Keeps a key ready for work, in place of the agency's key before. Only for a key whose backup was read back: what
 * is kept here cannot be taken out again. The caller forgets `both`.
 */
export async function keepTutorKey(
  { agency, name }: Pick<TutorKey, 'agency' | 'name'>,
  both: PrivateJwk,
): Promise<TutorKey> {
  const key: TutorKey = { ...(await ownKey(both)), agency, name, keptAt: Date.now() }
  await desk.keys.put(key)
  return key
}
