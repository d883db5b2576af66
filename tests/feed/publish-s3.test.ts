/** Publishing to an S3-compatible store; see s3-server.ts for what this proves and what not. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { utf8 } from '../../rules/feed/bytes.ts'
import { ROOT_LIFE, type Root } from '../../rules/feed/index.ts'
import { makeKey, ownKey } from '../../rules/feed/keys/make.ts'
import type { Place } from '../../rules/feed/publish/place.ts'
import { publish, publishRoot } from '../../rules/feed/publish/publish.ts'
import { s3Place } from '../../rules/feed/publish/s3.ts'
import { acme, tutorOf } from './agency.ts'
import { KEYS, refusalOf, type S3Server, startS3 } from './s3-server.ts'
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

describe('a bucket', () => {
  let server: S3Server
  let world: ReturnType<typeof testWorld>
  let place: Place
  let root: Root
  let ada: Awaited<ReturnType<typeof ownKey>>
  beforeAll(async () => {
    server = await startS3()
    ada = await ownKey(await makeKey())
  })
  afterAll(() => server.stop())
  beforeEach(() => {
    world = testWorld()
    server.objects.clear()
    server.habits = { knowsConditions: true, deniesListing: false }
    server.now = () => world.now()
    place = s3Place({ address: server.address, ...KEYS }, world)
    root = {
      format: 'galateo-root/1',
      agency: 'A'.repeat(43),
      name: 'Acme',
      version: 1,
      issued: world.now(),
      expires: world.now() + ROOT_LIFE,
      keys: [{ kid: ada.kid, jwk: ada.jwk, holder: 'Titolare' }],
      threshold: 1,
      tutors: [tutorOf(ada, 'Ada')],
    }
  })

  const send = (version: string, more = {}, to = place) => {
    world.advance(10_000)
    const [tutor] = root.tutors
    if (!tutor) throw new Error('no tutor')
    return publish({ root, tutor, signer: ada, packs: [acme(version)], ...more }, to, patient(world))
  }
  const feed = () => server.objects.get(`/bucket/acme/feeds/${ada.kid}.jws`)

  it.each([
    ['that knows conditions', { knowsConditions: true, deniesListing: false }],
    ['that knows none', { knowsConditions: false, deniesListing: false }],
    ['that hides what is not there', { knowsConditions: true, deniesListing: true }],
  ])('%s takes root, packs and feed', async (_, habits) => {
    server.habits = habits
    expect(await publishRoot(1, utf8('root'), place)).toEqual({ ok: true })
    expect(await publishRoot(1, utf8('other'), place)).toEqual({ ok: false, problem: { code: 'changed' } })
    expect(await send('1.0.0')).toMatchObject({ kind: 'published', feed: { seq: 1 } })
    expect(await send('1.1.0')).toMatchObject({ kind: 'published', feed: { seq: 2 } })
    expect([...server.objects.keys()].filter((path) => path.includes('/packs/'))).toHaveLength(2)
  })

  it('is told how long each file may be cached', async () => {
    await send('1.0.0')
    const packs = [...server.objects].filter(([path]) => path.includes('/packs/'))
    expect(packs.map(([, { headers }]) => headers)).toEqual([
      { 'content-type': 'application/json', 'cache-control': 'public, max-age=31536000, immutable' },
    ])
    expect(feed()?.headers['cache-control']).toBe('public, max-age=60')
  })

  it('of two computers at once, one is published and the other told', async () => {
    await send('1.0.0')
    for (let round = 1; round <= 5; round++) {
      const outcomes = await Promise.all(
        ['2', '3'].map((major) => send(`${major}.${round}.0`, { basedOn: round })),
      )
      const kinds = outcomes.map(({ kind }) => kind).toSorted()
      expect([
        ['failed', 'published'],
        ['overtaken', 'published'],
      ]).toContainEqual(kinds)
    }
  })

  it.each([
    ['the wrong secret', { secret: 'wrong' }, 'wrong-password'],
    ['an unknown key', { accessKey: 'AKIDOTHER' }, 'wrong-password'],
    ['the wrong region', { region: 'us-east-1' }, 'wrong-password'],
  ])('says what is wrong with %s', async (_, keys, code) => {
    const other = s3Place({ address: server.address, ...KEYS, ...keys }, world)
    expect(await send('1.0.0', {}, other)).toMatchObject({ kind: 'failed', at: 'reading', problem: { code } })
  })

  it('says that this computer’s clock is wrong', async () => {
    server.now = () => world.now() + 3_600_000
    expect(await send('1.0.0')).toMatchObject({ kind: 'failed', problem: { code: 'clock' } })
  })

  it('says that there is no such bucket', async () => {
    const address = server.address.replace('bucket', 'other')
    const other = s3Place({ address, ...KEYS }, world)
    expect(await other.write('packs/x.json', utf8('x'))).toMatchObject({
      ok: false,
      problem: { code: 'no-folder' },
    })
  })

  it.each([
    [507, 'XMinioStorageFull', 'full'],
    [400, 'EntityTooLarge', 'too-large'],
    [403, 'AccessDenied', 'forbidden'],
    [503, 'SlowDown', 'server'],
    [409, 'ConditionalRequestConflict', 'changed'],
  ])('a failed publication (%d %s) leaves the old feed whole', async (status, code, problem) => {
    await send('1.0.0')
    const before = feed()?.body
    server.habits = { ...server.habits, failure: { status, code } }
    expect(await send('1.1.0')).toMatchObject({
      kind: 'failed',
      at: 'packs',
      problem: { code: problem },
      before: 'whole',
    })
    expect(feed()?.body).toEqual(before)
    server.habits = { ...server.habits, failure: undefined }
    expect(await send('1.1.0')).toMatchObject({ kind: 'published', feed: { seq: 2 } })
  })
})
