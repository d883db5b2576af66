/** Whatever a host answers, and whatever was kept: nothing throws, and nothing that was not signed is ever in force. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Bytes, utf8 } from '../../../rules/feed/bytes.ts'
import {
  buildRelease,
  enrol,
  firstRoot,
  goBack,
  isNotice,
  loadAgency,
  makeKey,
  memoryPlace,
  memoryStore,
  ownKey,
  readEnrolment,
  readTutorRequest,
  readZip,
  signNextRoot,
  sync,
  takeFeed,
  unlockKey,
  type World,
} from '../../../rules/feed/index.ts'
import { openState } from '../../../rules/feed/sync/open-state.ts'
import { pack } from '../make.ts'

const address = 'https://feed.example.com/'
const now = Date.UTC(2026, 10, 25)
let agency: string
/** The files of two releases: what is known, and what is new. */
let old: ReadonlyMap<string, Bytes>
let fresh: ReadonlyMap<string, Bytes>

beforeAll(async () => {
  const [holder, ada] = await Promise.all([1, 2].map(async () => ownKey(await makeKey())))
  if (!holder || !ada) throw new Error('keys are missing')
  const root = await firstRoot({
    name: 'Acme',
    holders: [{ kid: holder.kid, jwk: holder.jwk, holder: 'Titolare' }],
    tutors: [{ kid: ada.kid, jwk: ada.jwk, name: 'Ada', packs: ['*'], state: 'active' }],
    now,
  })
  agency = root.agency
  const signed = await signNextRoot(root, undefined, [holder])
  if (!signed.ok) throw new Error('not signed')
  const release = async (seq: number, version: string) => {
    const packs = ['a', 'b'].map((id) => pack([], { id, version }))
    const built = await buildRelease({ agency, root: 1, seq, packs, now }, ada)
    return [...built.packs, built.feedFile].map(({ path, bytes }) => [path, bytes] as const)
  }
  old = new Map([['root/1.jws', utf8(signed.text)], ...(await release(1, '1.0.0'))])
  fresh = new Map([...old, ...(await release(2, '2.0.0'))])
})

function worldWith(
  files: ReadonlyMap<string, Bytes>,
  instead: (path: string) => Response | Error | undefined,
): World {
  return {
    now: () => now,
    after: () => () => undefined,
    random: () => 0.5,
    isOnline: () => true,
    alone: (_, act) => act(),
    async send(url) {
      const path = url.slice(address.length)
      const other = instead(path)
      if (other instanceof Error) throw other
      const bytes = files.get(path)
      return (
        other ??
        (bytes
          ? new Response(bytes, { headers: { etag: `"${bytes.length}"` } })
          : new Response(null, { status: 404 }))
      )
    },
  }
}

const well = (files: ReadonlyMap<string, Bytes>) => worldWith(files, () => undefined)

async function inForce(store: ReturnType<typeof memoryStore>): Promise<string> {
  const loaded = await loadAgency(agency, { now: () => now }, store)
  return loaded.kind === 'loaded'
    ? loaded.packs.map(({ pack: { id, version } }) => `${id}@${version}`).join()
    : loaded.kind
}

const OLD = 'a@1.0.0,b@1.0.0'
const NEW = 'a@2.0.0,b@2.0.0'

/** An answer that a host could give: any status, headers and body, or what it has, cut or mixed. */
const answer = (files: () => ReadonlyMap<string, Bytes>) =>
  fc.oneof(
    fc.constant(new TypeError('fetch failed')),
    fc
      .record({
        status: fc.oneof({ weight: 3, arbitrary: fc.constant(200) }, fc.integer({ min: 200, max: 599 })),
        body: fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.string().map((text) => utf8(text)),
          fc.json().map((text) => utf8(text)),
          fc.tuple(fc.nat(), fc.nat({ max: 5000 })).map(([which, length]) => {
            const all = [...files().values()]
            return (all[which % all.length] ?? new Uint8Array()).slice(0, length)
          }),
        ),
        headers: fc.dictionary(
          fc.constantFrom('etag', 'date', 'age', 'retry-after', 'content-type', 'location'),
          fc.oneof(fc.string({ unit: 'grapheme-ascii' }), fc.integer().map(String), fc.constant('text/html')),
        ),
      })
      .map(({ status, body, headers }) => {
        const isBare = [204, 205, 304].includes(status)
        const given = Object.entries(headers).map(
          ([name, value]) => [name, value.replace(/[^\x20-\x7e]/gu, '')] as const,
        )
        return () =>
          new Response(isBare ? null : new Uint8Array(body), { status, headers: Object.fromEntries(given) })
      }),
  )

describe('whatever a host answers', () => {
  it('the old set or the new one is in force, and the next sync brings the new one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.option(
            answer(() => fresh),
            { nil: undefined },
          ),
          { minLength: 1, maxLength: 8 },
        ),
        async (answers) => {
          const store = memoryStore()
          await enrol({ agency, address, name: '' }, well(old), store)
          expect(await inForce(store)).toBe(OLD)
          let asked = 0
          const odd = worldWith(fresh, () => {
            const given = answers[asked++]
            return typeof given === 'function' ? given() : given
          })
          const report = await sync(agency, odd, store)
          const found = await inForce(store)
          expect([OLD, NEW]).toContain(found)
          expect(report.kind === 'updated').toBe(found === NEW)
          // Nothing is wrong in silence.
          if (report.kind === 'unchanged')
            expect(report.status.troubles.every(({ trouble }) => isNotice(trouble))).toBe(true)
          await sync(agency, well(fresh), store)
          expect(await inForce(store)).toBe(NEW)
        },
      ),
      { numRuns: 300 },
    )
  }, 120_000)
})

describe('whatever was kept', () => {
  it('nothing throws, and a sync ends with the published set or says that it cannot', async () => {
    const store = memoryStore()
    await enrol({ agency, address, name: '' }, well(old), store)
    const record = await store.read(agency)
    const paths = leavesOf(record)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: paths.length - 1 }), fc.jsonValue()), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const damaged = structuredClone(record)
          for (const [which, value] of changes) replaceAt(damaged, paths[which] ?? [], value)
          const sick = { ...memoryStore(), ...only(damaged) }
          for (const act of [loadAgency, goBack, sync])
            expect(await act(agency, well(fresh), sick)).toHaveProperty('kind')
        },
      ),
      { numRuns: 300 },
    )
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (kept) => {
        expect(await openState(kept)).not.toBe(null)
      }),
      { numRuns: 500 },
    )
  }, 120_000)
})

it('nothing that is pasted or opened throws', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `gp1.${text}`),
        fc.base64String().map((text) => `gt1.${text}`),
      ),
      async (text) => {
        expect((await readEnrolment(text)).ok).toBe(false)
        expect(await readTutorRequest(text)).toBeUndefined()
        expect((await unlockKey(text, 'passphrase')).ok).toBe(false)
      },
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
      const files = readZip(new Uint8Array(bytes)) ?? new Map()
      expect((await takeFeed('A'.repeat(43), memoryPlace(files))).ok).toBe(false)
    }),
  )
})

/** A store that holds one record and takes nothing. */
function only(record: unknown): Pick<ReturnType<typeof memoryStore>, 'read' | 'commit'> {
  return { read: async () => structuredClone(record), commit: async () => 'kept' }
}

type Path = readonly string[]

function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]))].filter(
    (each) => each.length > 0,
  )
}

function replaceAt(target: unknown, path: Path, value: unknown): void {
  const [key, ...rest] = path
  if (key === undefined || typeof target !== 'object' || target === null) return
  if (rest.length === 0) Object.assign(target, { [key]: value })
  else replaceAt((target as Record<string, unknown>)[key], rest, value)
}
