/** The agencies that this browser publishes for, and where: what the tutor told, and how it was last seen to stand. */
import {
  type AgencyId,
  type AgencyStatus,
  type Feed,
  memoryPlace,
  type Place,
  type Root,
  s3Place,
  type World,
  webdavPlace,
} from '../../../rules/feed/index.ts'
import type { PerReader } from '../../../rules/index.ts'
import { desk } from './desk.ts'
import type { Stop } from './publication.ts'

/** How files come to their place. Addresses are as `readAddress` gives them. */
export type Access =
  | { readonly kind: 'webdav'; readonly address: string; readonly user: string }
  | { readonly kind: 's3'; readonly address: string; readonly region: string; readonly accessKey: string }
  /** A zip that the tutor unpacks on the web host. */
  | { readonly kind: 'hand' }

/** A tutor's own feed as it is published. Times in ms since 1970. */
export type LiveFeed = Pick<Feed, 'seq' | 'issued' | 'expires' | 'packs'>

/** How an agency's feed answered, as the browser of someone who joins now sees it. */
export interface Look {
  /** In ms since 1970. */
  readonly at: number
  readonly status: AgencyStatus
  /** Who speaks for the agency; absent when that could not be read. */
  readonly root?: Root
  /** The packs in force, of all tutors. */
  readonly packs: readonly {
    readonly id: string
    readonly name: PerReader<string>
    readonly version: string
    readonly tutor: string
    readonly rules: number
  }[]
}

export interface AgencyPlace {
  readonly agency: AgencyId
  readonly name: string
  /** Where community managers read it. */
  readonly address: string
  readonly access: Access
  /** The password of the folder, or the secret of the bucket: only when the tutor wanted it kept. */
  readonly secret?: string
  /** The agency is being founded: its first root, signed, and not at its place yet. */
  readonly firstRoot?: string
  /** What a zip is made of, by path. Only for a place that is filled by hand. */
  readonly files?: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  /** The last release of this browser's tutor; absent before the first. */
  readonly live?: LiveFeed
  readonly look?: Look
  /** Where it was before it moved, and when, in ms: until the tutor says that everybody has followed. */
  readonly movedFrom?: { readonly address: string; readonly at: number }
  /** Why the last re-signing did not happen, and when it was tried. */
  readonly unsigned?: { readonly at: number; readonly stop: Stop }
}

/** By name. Live inside Dexie's `liveQuery`. */
export async function readPlaces(): Promise<readonly AgencyPlace[]> {
  return (await desk.places.toArray()).sort((a, b) => a.name.localeCompare(b.name))
}

/** Live inside Dexie's `liveQuery`. */
export function readPlace(agency: AgencyId): Promise<AgencyPlace | undefined> {
  return desk.places.get(agency)
}

export async function keepPlace(place: AgencyPlace): Promise<void> {
  await desk.places.put(place)
}

/** Changes what is kept of a place; one that is gone stays so. */
export function changePlace(agency: AgencyId, change: (place: AgencyPlace) => AgencyPlace): Promise<void> {
  return desk.transaction('rw', desk.places, async () => {
    const place = await desk.places.get(agency)
    if (place) await desk.places.put(change(place))
  })
}

/** This browser publishes for the agency no more: place, password, key and what was published go. The feed stays as it is. */
export function forgetPlace(agency: AgencyId): Promise<void> {
  return desk.transaction('rw', desk.places, desk.keys, desk.releases, async () => {
    await desk.places.delete(agency)
    await desk.keys.delete(agency)
    await desk.releases.where('agency').equals(agency).delete()
  })
}

/** Whether a place can be written to without asking the tutor for a password. */
export function isOpen({ access, secret }: Pick<AgencyPlace, 'access' | 'secret'>): boolean {
  return access.kind === 'hand' || secret !== undefined || (access.kind === 'webdav' && access.user === '')
}

/** @param given the password that the tutor typed now. */
export function openPlace(place: AgencyPlace, given: string | undefined, world: World): Place | 'no-secret' {
  const { access } = place
  const secret = given ?? place.secret
  switch (access.kind) {
    case 'hand':
      return handPlace(place)
    case 'webdav': {
      const { address, user } = access
      if (user === '') return webdavPlace({ address }, world)
      return secret === undefined ? 'no-secret' : webdavPlace({ address, user, password: secret }, world)
    }
    case 's3':
      return secret === undefined ? 'no-secret' : s3Place({ ...access, secret }, world)
  }
}

/** The agency's address as anyone reads it. Nothing can be written there. */
export function publicPlace(address: string, world: World): Place {
  return webdavPlace({ address }, world)
}

/** Files that are kept here until the tutor carries them to the host. */
function handPlace({ agency, files }: AgencyPlace): Place {
  const held = new Map(files)
  const inMemory = memoryPlace(held)
  return {
    read: inMemory.read,
    async write(path, bytes) {
      await inMemory.write(path, bytes)
      await changePlace(agency, (place) => ({ ...place, files: new Map(held) }))
      return { ok: true }
    },
  }
}
