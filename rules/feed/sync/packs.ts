/** Gets the packs of a set: from what is kept, else from the host; believed only when bytes and hash fit. */

import { parsePack } from '../../index.ts'
import { fault } from '../../pack/fault.ts'
import { type Bytes, jsonOf, sha256Hex } from '../bytes.ts'
import type { ListedPack } from '../formats/feed.ts'
import type { AgencyId, Kid, Sha256 } from '../formats/parts.ts'
import { packPath } from '../formats/paths.ts'
import { MOST_BYTES_PER_SYNC } from '../limits.ts'
import type { ChosenPack } from './compose.ts'
import { download } from './download.ts'
import type { LoadedPack } from './report.ts'
import type { Trouble } from './troubles.ts'
import type { FeedStore, World } from './world.ts'

/** A pack of another shape may be wrong in thousands of places. */
const MOST_FAULTS_TOLD = 5

export type GotPack =
  | { readonly ok: true; readonly loaded: LoadedPack }
  | { readonly ok: false; readonly trouble: Trouble; readonly retryAfter?: number }

/** The pack as it is kept: `absent`, or `damaged` when it is not what the feed lists. */
export async function keptPack(
  { listed, tutor }: ChosenPack,
  agency: AgencyId,
  store: FeedStore,
): Promise<LoadedPack | 'absent' | 'damaged'> {
  const bytes = await store.readPack(agency, listed.sha256)
  if (!bytes) return 'absent'
  if (!(await isListed(bytes, listed))) return 'damaged'
  const got = readPack(bytes, listed, tutor)
  return got.ok ? got.loaded : 'damaged'
}

export interface PackSource {
  /** The pack, wherever it is. Each is asked for once. */
  get(chosen: ChosenPack): Promise<GotPack>
  /** What came from the host, to be kept even when its release cannot be used yet. */
  readonly fresh: ReadonlyMap<Sha256, Bytes>
}

export function packSource(
  { agency, address }: { readonly agency: AgencyId; readonly address: string },
  world: World,
  store: FeedStore,
): PackSource {
  const fresh = new Map<Sha256, Bytes>()
  const answers = new Map<Sha256, Promise<GotPack>>()
  let fetched = 0
  let hostTrouble: Extract<GotPack, { ok: false }> | undefined

  const find = async (chosen: ChosenPack): Promise<GotPack> => {
    const { listed, tutor } = chosen
    const kept = await keptPack(chosen, agency, store)
    if (typeof kept === 'object') return { ok: true, loaded: kept }
    if (hostTrouble) return hostTrouble
    if (fetched + listed.bytes > MOST_BYTES_PER_SYNC) return { ok: false, trouble: { code: 'more-to-come' } }
    fetched += listed.bytes
    const file = { kind: 'pack', pack: listed.id, version: listed.version } as const
    const url = new URL(packPath(listed.sha256), address).href
    const answer = await download({ url, file, most: listed.bytes }, world)
    const damaged = {
      ok: false,
      trouble: { code: 'damaged-pack', pack: listed.id, version: listed.version },
    } as const
    if (answer.kind === 'missing' || answer.kind === 'same')
      return { ok: false, trouble: { code: 'missing', file, tries: 1 } }
    if (answer.kind === 'trouble') {
      const { trouble, retryAfter } = answer
      // Longer than listed is as wrong as shorter.
      if (trouble.code === 'too-large') return damaged
      const got = { ok: false, trouble, ...(retryAfter === undefined ? {} : { retryAfter }) } as const
      if (trouble.code === 'offline' || trouble.code === 'unreachable' || trouble.code === 'silent')
        hostTrouble = got
      return got
    }
    if (!(await isListed(answer.bytes, listed))) return damaged
    const got = readPack(answer.bytes, listed, tutor)
    if (got.ok) fresh.set(listed.sha256, answer.bytes)
    return got
  }
  return {
    fresh,
    get(chosen) {
      const { sha256 } = chosen.listed
      const answer = answers.get(sha256) ?? find(chosen)
      answers.set(sha256, answer)
      return answer
    },
  }
}

async function isListed(bytes: Bytes, listed: ListedPack): Promise<boolean> {
  return bytes.length === listed.bytes && (await sha256Hex(bytes)) === listed.sha256
}

/** Bytes that are what the feed lists may still be no pack, or another. */
function readPack(bytes: Bytes, { id, version, sha256 }: ListedPack, tutor: Kid): GotPack {
  const parsed = parsePack(jsonOf(bytes))
  if (!parsed.ok)
    return {
      ok: false,
      trouble: { code: 'bad-pack', pack: id, version, faults: parsed.faults.slice(0, MOST_FAULTS_TOLD) },
    }
  const { pack, faults } = parsed
  if (pack.id === id && pack.version === version)
    return { ok: true, loaded: { pack, tutor, sha256, disabled: faults } }
  const path = pack.id === id ? 'version' : 'id'
  const wrong = fault(
    path,
    `Il feed annuncia «${id}» ${version}, ma il file è «${pack.id}» ${pack.version}.`,
    `The feed lists “${id}” ${version}, but the file is “${pack.id}” ${pack.version}.`,
  )
  return { ok: false, trouble: { code: 'bad-pack', pack: id, version, faults: [wrong] } }
}
