/** An agency with its people and keys, whose files lie in a folder as they would on a web host. */
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type AgencyId, fingerprintOf, type Kid, type Root, type Tutor } from '../../rules/feed/index.ts'
import { makeKey, type OwnKey, ownKey } from '../../rules/feed/keys/make.ts'
import { DAY, ROOT_LIFE } from '../../rules/feed/limits.ts'
import { buildRelease, type ReleaseFiles } from '../../rules/feed/publish/release.ts'
import { signRoot } from '../../rules/feed/signatures/sign.ts'
import type { Pack } from '../../rules/index.ts'
import { pack, rule } from '../rules/make.ts'

export interface TestAgency {
  readonly id: AgencyId
  readonly folder: string
  readonly roots: readonly [OwnKey, OwnKey]
  readonly ada: OwnKey
  readonly bea: OwnKey
  /** The newest root as it was last signed. */
  root: Omit<Root, 'format'>
  /** Signs and writes root `version` (by default the next), changed as told. */
  writeRoot(change?: Partial<Root>, signers?: readonly OwnKey[]): Promise<string>
  /** Signs and writes a release of a tutor's packs, changed as told. */
  publish(tutor: OwnKey, packs: readonly Pack[], change?: ReleaseChange): Promise<ReleaseFiles>
  /** The number of each tutor's last release. */
  readonly seqs: Map<Kid, number>
  write(path: string, content: string | Uint8Array): void
  remove(path: string): void
}

export interface ReleaseChange {
  readonly seq?: number
  readonly root?: number
  readonly agency?: AgencyId
  readonly now?: number
  /** Leaves these packs unwritten. */
  readonly without?: readonly string[]
}

/** Ada may publish everything; Bea waits for a root that names her. */
export async function testAgency(folder: string, now = Date.now()): Promise<TestAgency> {
  const [first, second, ada, bea] = await Promise.all([1, 2, 3, 4].map(async () => ownKey(await makeKey())))
  if (!first || !second || !ada || !bea) throw new Error('keys are missing')
  const roots = [first, second] as const
  const id = await fingerprintOf([first.jwk, second.jwk], 1)
  const seqs = new Map<Kid, number>()
  let writes = 0
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
    // nginx makes its ETag of second and size: two changes within a second would look like one.
    writes += 2
    utimesSync(join(folder, path), now / 1000 + writes, now / 1000 + writes)
  }
  const agency: TestAgency = {
    id,
    folder,
    roots,
    seqs,
    ada,
    bea,
    root: {
      agency: id,
      name: 'Agenzia Acme',
      version: 0,
      issued: now - DAY,
      expires: now + ROOT_LIFE,
      keys: roots.map(({ kid, jwk }, index) => ({ kid, jwk, holder: `Titolare ${index + 1}` })),
      threshold: 1,
      tutors: [tutorOf(ada, 'Ada')],
    },
    async writeRoot(change = {}, signers = [first]) {
      agency.root = { ...agency.root, version: agency.root.version + 1, ...change }
      const text = await signRoot(agency.root, signers)
      write(`root/${agency.root.version}.jws`, text)
      return text
    },
    async publish(tutor, packs, change = {}) {
      const seq = change.seq ?? (seqs.get(tutor.kid) ?? 0) + 1
      seqs.set(tutor.kid, seq)
      const order = { agency: id, root: agency.root.version, now, ...change, seq, packs }
      const release = await buildRelease(order, tutor)
      for (const [index, { path, bytes }] of release.packs.entries())
        if (!change.without?.includes(packs[index]?.id ?? '')) write(path, bytes)
      write(release.feedFile.path, release.feedFile.bytes)
      return release
    },
    write,
    remove: (path) => rmSync(join(folder, path)),
  }
  await agency.writeRoot()
  return agency
}

export function tutorOf(
  { kid, jwk }: OwnKey,
  name: string,
  change: {
    readonly packs?: readonly string[]
    readonly state?: Tutor['state']
    readonly lastFeed?: string
  } = {},
): Tutor {
  const { packs = ['*'], state = 'active', lastFeed } = change
  const person = { kid, jwk, name, packs: [...packs] }
  return state === 'retired' ? { ...person, state, ...(lastFeed ? { lastFeed } : {}) } : { ...person, state }
}

/** A pack whose one rule looks for a word that names its version. */
export function acme(version: string, id = 'acme', more: Record<string, unknown> = {}): Pack {
  const word = `v${version.replaceAll('.', '')}`
  return pack([rule('word', { type: 'existence', phrases: { any: [word] } })], { id, version, ...more })
}
