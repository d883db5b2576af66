/** Packs as they were published, to compare with and to go back to. */
import type { AgencyId, Sha256 } from '../../../rules/feed/index.ts'
import type { Pack } from '../../../rules/index.ts'
import { desk } from './desk.ts'

export interface Release {
  readonly agency: AgencyId
  /** Of the bytes at the place; names the release. */
  readonly sha256: Sha256
  /** The pack's id. */
  readonly pack: string
  readonly version: string
  /** When it was published, or first seen there, in ms since 1970. */
  readonly at: number
  readonly content: Pack
}

/** More than this of one pack nobody goes back to. */
const MOST_PER_PACK = 30

/** The newest first. Live inside Dexie's `liveQuery`. */
export async function readReleases(agency: AgencyId, pack: string): Promise<readonly Release[]> {
  const all = await desk.releases.where({ agency, pack }).toArray()
  return all.sort((a, b) => b.at - a.at)
}

export function readRelease(agency: AgencyId, sha256: Sha256): Promise<Release | undefined> {
  return desk.releases.get([agency, sha256])
}

/** One that is known already stays as it is. */
export function keepRelease(release: Release): Promise<void> {
  return desk.transaction('rw', desk.releases, async () => {
    const { agency, sha256, pack } = release
    if (await desk.releases.get([agency, sha256])) return
    await desk.releases.put(release)
    const old = (await readReleases(agency, pack)).slice(MOST_PER_PACK)
    await desk.releases.bulkDelete(old.map((each) => [agency, each.sha256] as [string, string]))
  })
}
