/** Publishing to S3-compatible stores: a real one, and one of ours for what that one does not do; see swift.ts and s3-server.ts. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { utf8 } from '../../rules/feed/bytes.ts'
import {
  type AgencyId,
  enrol,
  feedPath,
  fingerprintOf,
  loadAgency,
  packPath,
  ROOT_LIFE,
  type Root,
  sync,
  takeFeed,
} from '../../rules/feed/index.ts'
import { makeKey, type OwnKey, ownKey } from '../../rules/feed/keys/make.ts'
import type { Place } from '../../rules/feed/publish/place.ts'
import { type Publication, publish, publishRoot } from '../../rules/feed/publish/publish.ts'
import { s3Place } from '../../rules/feed/publish/s3.ts'
import { signRoot } from '../../rules/feed/signatures/sign.ts'
import { acme, tutorOf } from './agency.ts'
import { memoryStore } from './memory-store.ts'
import { type Bucket, refusalOf, type S3Server, startS3 } from './s3-server.ts'
import { startSwift } from './swift.ts'
import { patient, testWorld } from './test-world.ts'

it('the server checks signatures as AWS does: its own published example', () => {
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  const example = (signature: string) =>
    refusalOf(
      {
        method: 'GET',
        url: '/test.txt',
        body: Buffer.alloc(0),
        headers: {
          host: 'examplebucket.s3.amazonaws.com',
          range: 'bytes=0-9',
          'x-amz-content-sha256': empty,
          'x-amz-date': '20130524T000000Z',
          authorization: `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=${signature}`,
        },
      },
      {
        accessKey: 'AKIAIOSFODNN7EXAMPLE',
        secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
        region: 'us-east-1',
      },
      Date.UTC(2013, 4, 24),
    )
  const signature = 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41'
  expect(example(signature)).toBeUndefined()
  expect(example(signature.replace('f0', 'f1'))).toBe('SignatureDoesNotMatch')
})

/** Two tutors of an agency, and a folder of their own in a bucket for each test. */
async function twoTutors() {
  const [ada, bea] = await Promise.all([1, 2].map(async () => ownKey(await makeKey())))
  if (!ada || !bea) throw new Error('keys are missing')
  const agency: AgencyId = await fingerprintOf([ada.jwk], 1)
  let folders = 0
  return {
    ada,
    bea,
    agency,
    inNewFolder(bucket: Bucket, tutors: Root['tutors'] = [tutorOf(ada, 'Ada'), tutorOf(bea, 'Bea')]) {
      const world = testWorld()
      const folder = `acme-${++folders}/`
      const open = (keys: Partial<Bucket['keys']> = {}) =>
        s3Place({ address: `${bucket.address}${folder}`, ...bucket.keys, ...keys }, world)
      const place = open()
      const root: Root = {
        ...{ format: 'galateo-root/1', agency, name: 'Acme', version: 1 },
        ...{ issued: world.now(), expires: world.now() + ROOT_LIFE },
        ...{ keys: [{ kid: ada.kid, jwk: ada.jwk, holder: 'Titolare' }], threshold: 1, tutors },
      }
      return {
        ...{ world, place, open, root, web: `${bucket.web}${folder}` },
        async publishRoot() {
          return publishRoot(1, utf8(await signRoot(root, [ada])), place)
        },
        send(version: string, more: Partial<Publication> = {}, by: OwnKey = ada, to: Place = place) {
          world.advance(10_000)
          const tutor = root.tutors.find(({ kid }) => kid === by.kid)
          if (!tutor) throw new Error('no tutor')
          const packs = [acme(version, by === bea ? 'bea' : 'acme')]
          return publish({ root, tutor, signer: by, packs, ...more }, to, patient(world))
        },
      }
    },
  }
}

let people: Awaited<ReturnType<typeof twoTutors>>
beforeAll(async () => {
  people = await twoTutors()
})

describe.each([
  ['OpenStack Swift', startSwift],
  ['our own store', startS3],
] as const)('a bucket of %s', (_, start) => {
  let bucket: Bucket
  let at: ReturnType<(typeof people)['inNewFolder']>
  beforeAll(async () => {
    bucket = await start()
  })
  afterAll(() => bucket?.stop())
  beforeEach(() => {
    at = people.inNewFolder(bucket)
  })

  it('takes root, packs and feed; a browser reads them, and each release after', async () => {
    expect(await at.publishRoot()).toEqual({ ok: true })
    expect(await publishRoot(1, utf8('other'), at.place)).toEqual({ ok: false, problem: { code: 'changed' } })
    expect(await at.send('1.0.0')).toMatchObject({ kind: 'published', feed: { seq: 1 } })
    const store = memoryStore()
    const { agency } = people
    const inForce = async () => {
      const loaded = await loadAgency(agency, at.world, store)
      return loaded.kind === 'loaded' ? loaded.packs.map(({ pack }) => pack.version) : []
    }
    const where = { agency, address: at.web, name: 'Acme' }
    expect(await enrol(where, at.world, store)).toMatchObject({ kind: 'updated', status: { troubles: [] } })
    expect(await inForce()).toEqual(['1.0.0'])
    expect(await sync(agency, at.world, store)).toMatchObject({ kind: 'unchanged' })
    expect(await at.send('1.1.0')).toMatchObject({ kind: 'published', feed: { seq: 2 } })
    expect(await sync(agency, at.world, store)).toMatchObject({ kind: 'updated', status: { troubles: [] } })
    expect(await inForce()).toEqual(['1.1.0'])
  })

  it('is told how long each file may be cached', async () => {
    const sent = await at.send('1.0.0')
    if (sent.kind !== 'published') throw new Error(JSON.stringify(sent))
    const headersOf = async (path: string) => {
      const { headers } = await fetch(`${at.web}${path}`)
      return { type: headers.get('content-type'), cache: headers.get('cache-control') }
    }
    expect(await headersOf(packPath(sent.feed.packs[0]?.sha256 ?? ''))).toEqual({
      type: 'application/json',
      cache: 'public, max-age=31536000, immutable',
    })
    expect(await headersOf(feedPath(people.ada.kid))).toMatchObject({ cache: 'public, max-age=60' })
  })

  it('two tutors publish at once, and neither loses anything', async () => {
    await at.publishRoot()
    for (let round = 1; round <= 3; round++) {
      const both = [people.ada, people.bea].map((by) => at.send(`${round}.0.0`, {}, by))
      for (const outcome of await Promise.all(both))
        expect(outcome).toMatchObject({ kind: 'published', feed: { seq: round } })
    }
    const taken = await takeFeed(people.agency, at.place)
    const paths = taken.ok ? [...taken.whole.files.keys()] : []
    expect(paths.filter((path) => path.startsWith('feeds/'))).toHaveLength(2)
  })

  it('of two computers of one tutor at once, one is published and the other told', async () => {
    await at.send('1.0.0')
    for (let round = 1; round <= 5; round++) {
      const majors = ['2', '3']
      const outcomes = await Promise.all(
        majors.map((major) => at.send(`${major}.${round}.0`, { basedOn: round })),
      )
      const winner = majors[outcomes.findIndex(({ kind }) => kind === 'published')]
      const kinds = outcomes.map(({ kind }) => kind).toSorted()
      expect([
        ['failed', 'published'],
        ['overtaken', 'published'],
      ]).toContainEqual(kinds)
      // What the one was told to be out is what lies there.
      expect(await at.send('9.0.0', { basedOn: 0 })).toMatchObject({
        kind: 'overtaken',
        found: { seq: round + 1, packs: [{ version: `${winner}.${round}.0` }] },
      })
    }
  })

  it.each([
    ['the wrong secret', { secret: 'wrong' }, 'wrong-password'],
    ['an unknown key', { accessKey: 'acme:nobody' }, 'wrong-password'],
    ['the wrong region', { region: 'us-east-1' }, 'wrong-password'],
  ])('says what is wrong with %s', async (_, keys, code) => {
    const sent = await at.send('1.0.0', {}, people.ada, at.open(keys))
    expect(sent).toMatchObject({ kind: 'failed', at: 'reading', problem: { code } })
  })

  it('says that this computer’s clock is wrong', async () => {
    at.world.clockError = 3_600_000
    expect(await at.send('1.0.0')).toMatchObject({ kind: 'failed', problem: { code: 'clock' } })
  })

  it('says that there is no such bucket', async () => {
    const address = `${bucket.address.replace('bucket', 'other')}acme/`
    const other = s3Place({ address, ...bucket.keys }, at.world)
    expect(await other.write('packs/x.json', utf8('x'))).toMatchObject({
      ok: false,
      problem: { code: 'no-folder' },
    })
  })
})

describe('a store', () => {
  let server: S3Server
  let at: ReturnType<(typeof people)['inNewFolder']>
  beforeAll(async () => {
    server = await startS3()
  })
  afterAll(() => server.stop())
  beforeEach(() => {
    server.objects.clear()
    server.habits = { conditions: 'known', deniesListing: false }
    at = people.inNewFolder(server)
  })
  const feed = () => [...server.objects].find(([path]) => path.includes('/feeds/'))?.[1].body

  it.each([
    ['that refuses conditions', { conditions: 'refused', deniesListing: false }],
    ['that ignores conditions', { conditions: 'ignored', deniesListing: false }],
    ['that hides what is not there', { conditions: 'known', deniesListing: true }],
  ] as const)('%s takes root, packs and feed', async (_, habits) => {
    server.habits = habits
    expect(await at.publishRoot()).toEqual({ ok: true })
    expect(await at.send('1.0.0')).toMatchObject({ kind: 'published', feed: { seq: 1 } })
    expect(await at.send('1.1.0')).toMatchObject({ kind: 'published', feed: { seq: 2 } })
    expect([...server.objects.keys()].filter((path) => path.includes('/packs/'))).toHaveLength(2)
  })

  it.each(['known', 'refused', 'ignored'] as const)(
    'whose conditions are %s does not lose what was published while packs were sent',
    async (conditions) => {
      server.habits = { ...server.habits, conditions }
      await at.send('1.0.0')
      let other: Awaited<ReturnType<typeof at.send>> | undefined
      const slow: Place = {
        ...at.place,
        async write(path, bytes, over) {
          if (path.startsWith('packs/')) other = await at.send('2.0.0', { basedOn: 1 })
          return at.place.write(path, bytes, over)
        },
      }
      expect(await at.send('3.0.0', { basedOn: 1 }, people.ada, slow)).toMatchObject({
        kind: 'overtaken',
        found: { packs: [{ version: '2.0.0' }] },
      })
      expect(other).toMatchObject({ kind: 'published' })
    },
  )

  it.each([
    [507, 'XMinioStorageFull', 'full'],
    [400, 'EntityTooLarge', 'too-large'],
    [403, 'AccessDenied', 'forbidden'],
    [503, 'SlowDown', 'server'],
    [409, 'ConditionalRequestConflict', 'changed'],
  ])('a failed publication (%d %s) leaves the old feed whole', async (status, code, problem) => {
    await at.send('1.0.0')
    const before = feed()
    server.habits = { ...server.habits, failure: { status, code } }
    expect(await at.send('1.1.0')).toMatchObject({
      kind: 'failed',
      at: 'packs',
      problem: { code: problem },
      before: 'whole',
    })
    expect(feed()).toEqual(before)
    server.habits = { ...server.habits, failure: undefined }
    expect(await at.send('1.1.0')).toMatchObject({ kind: 'published', feed: { seq: 2 } })
  })
})
