/** What keeps packs from being published: everything that a browser would refuse or leave out, told before. */
import { type ExampleFailure, type Fault, type Pack, parsePack, testPack } from '../../index.ts'
import { sha256Hex } from '../bytes.ts'
import type { Feed } from '../formats/feed.ts'
import type { Tutor } from '../formats/root.ts'
import { MOST_PACK_BYTES, MOST_PACKS_PER_FEED } from '../limits.ts'
import { closenessOf, compareVersions } from '../sync/compose.ts'
import { packBytes } from './release.ts'

export type ReleaseProblem =
  /** The pack cannot be read, or rules of it would be left out. */
  | { readonly code: 'faults'; readonly pack: string; readonly faults: readonly Fault[] }
  /** Its examples are its tests, and some fail. */
  | { readonly code: 'examples'; readonly pack: string; readonly failures: readonly ExampleFailure[] }
  /** The root does not let this tutor publish it. */
  | { readonly code: 'outside-scope'; readonly pack: string }
  | { readonly code: 'too-large'; readonly pack: string; readonly bytes: number }
  | { readonly code: 'twice'; readonly pack: string }
  | { readonly code: 'too-many'; readonly count: number }
  /** It changed, but its version did not go up from `published`. */
  | { readonly code: 'same-version'; readonly pack: string; readonly published: string }

export interface CheckedRelease {
  /** What can be read of the packs. */
  readonly packs: readonly Pack[]
  readonly problems: readonly ReleaseProblem[]
}

/**
 * @param inputs packs as parsed JSON.
 * @param before the tutor's feed as it is published now.
 * @param bases packs that these build on, e.g. the shipped ones.
 */
export async function checkRelease(
  inputs: readonly unknown[],
  tutor: Pick<Tutor, 'packs'>,
  before: Pick<Feed, 'packs'> | undefined,
  bases: readonly Pack[],
): Promise<CheckedRelease> {
  const problems: ReleaseProblem[] = []
  const packs: Pack[] = []
  for (const [index, input] of inputs.entries()) {
    const parsed = parsePack(input)
    const id = parsed.ok ? parsed.pack.id : nameOf(input, index)
    if (parsed.faults.length > 0) problems.push({ code: 'faults', pack: id, faults: parsed.faults })
    if (!parsed.ok) continue
    if (packs.some((other) => other.id === id)) problems.push({ code: 'twice', pack: id })
    else packs.push(parsed.pack)
  }
  if (packs.length > MOST_PACKS_PER_FEED) problems.push({ code: 'too-many', count: packs.length })
  for (const pack of packs) {
    const { id, version } = pack
    if (closenessOf(tutor, id) === undefined) problems.push({ code: 'outside-scope', pack: id })
    const bytes = packBytes(pack)
    if (bytes.length > MOST_PACK_BYTES) problems.push({ code: 'too-large', pack: id, bytes: bytes.length })
    const failures = testPack(pack, [...bases, ...packs.filter((other) => other !== pack)])
    if (failures.length > 0) problems.push({ code: 'examples', pack: id, failures })
    const published = before?.packs.find((listed) => listed.id === id)
    if (
      published &&
      compareVersions(version, published.version) <= 0 &&
      (await sha256Hex(bytes)) !== published.sha256
    )
      problems.push({ code: 'same-version', pack: id, published: published.version })
  }
  return { packs, problems }
}

function nameOf(input: unknown, index: number): string {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : undefined
  return typeof id === 'string' && id !== '' ? id.slice(0, 80) : `#${index + 1}`
}
