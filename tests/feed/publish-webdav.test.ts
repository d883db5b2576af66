/** Publishing to real WebDAV servers, which differ in all that matters. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { utf8 } from '../../rules/feed/bytes.ts'
import { enrol, fingerprintOf, loadAgency, type Root, type Send, type World } from '../../rules/feed/index.ts'
import { makeKey, type OwnKey, ownKey } from '../../rules/feed/keys/make.ts'
import { BETWEEN_PUBLICATIONS, DAY, LONGEST_DOWNLOAD } from '../../rules/feed/limits.ts'
import type { Place } from '../../rules/feed/publish/place.ts'
import { type Publication, publish, publishRoot } from '../../rules/feed/publish/publish.ts'
import { webdavPlace } from '../../rules/feed/publish/webdav.ts'
import { signRoot } from '../../rules/feed/signatures/sign.ts'
import type { Pack } from '../../rules/index.ts'
import { acme, tutorOf } from './agency.ts'
import { ADA, type DavServer, MOST_BYTES, startApacheDav, startNginxDav } from './dav-servers.ts'
import { memoryStore } from './memory-store.ts'
import { patient, testWorld } from './test-world.ts'

describe.each([
  ['nginx', startNginxDav],
  ['Apache', startApacheDav],
])('a folder of %s', (name, startDav) => {
  let server: DavServer
  let holder: OwnKey
  let ada: OwnKey
  let bea: OwnKey
  let root: Root
  let world: ReturnType<typeof testWorld>
  let place: Place
  beforeAll(async () => {
    server = await startDav()
    const keys = await Promise.all([1, 2, 3].map(async () => ownKey(await makeKey())))
    ;[holder, ada, bea] = keys as [OwnKey, OwnKey, OwnKey]
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    rmSync(server.folder, { recursive: true, force: true })
    world = testWorld()
    place = webdavPlace({ address: server.address, ...ADA }, world)
    root = {
      format: 'galateo-root/1',
      agency: await fingerprintOf([holder.jwk], 1),
      name: 'Acme',
      version: 1,
      issued: world.now(),
      expires: world.now() + DAY,
      keys: [{ kid: holder.kid, jwk: holder.jwk, holder: 'Titolare' }],
      threshold: 1,
      tutors: [tutorOf(ada, 'Ada'), tutorOf(bea, 'Bea')],
    }
  })

  const publication = (
    packs: readonly Pack[] | 'same',
    by = ada,
    more: Partial<Publication> = {},
  ): Publication => {
    const tutor = root.tutors.find(({ kid }) => kid === by.kid)
    if (!tutor) throw new Error('no such tutor')
    return { root, tutor, signer: by, packs, ...more }
  }
  /** Publishes, a good while after whatever was before. */
  const send = (packs: readonly Pack[] | 'same', by = ada, more: Partial<Publication> = {}, to = place) => {
    world.advance(10_000)
    return publish(publication(packs, by, more), to, patient(world))
  }
  const rootFile = async () => utf8(await signRoot(root, [holder]))
  /** What a community manager who joins now gets. */
  const arrives = async () => {
    const store = memoryStore()
    const authorization = `Basic ${Buffer.from(`${ADA.user}:${ADA.password}`).toString('base64')}`
    const withPassword: Send = (url, init) =>
      fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), authorization } })
    const reader = { ...testWorld(world.now()), send: withPassword }
    await enrol({ agency: root.agency, address: server.address, name: '' }, reader, store)
    const loaded = await loadAgency(root.agency, reader, store)
    return loaded.kind === 'loaded' ? loaded.packs.map(({ pack }) => `${pack.id}@${pack.version}`) : loaded
  }
  const feedFile = ({ kid }: OwnKey) => join(server.folder, 'feeds', `${kid}.jws`)

  it('makes the folders that are missing, and what is published arrives', async () => {
    expect(existsSync(server.folder)).toBe(false)
    expect(await publishRoot(1, await rootFile(), place)).toEqual({ ok: true })
    expect(await send([acme('1.0.0'), acme('1.0.0', 'voice')])).toMatchObject({
      kind: 'published',
      feed: { seq: 1 },
    })
    expect(await arrives()).toEqual(['acme@1.0.0', 'voice@1.0.0'])
    expect(await send([acme('1.1.0')])).toMatchObject({ kind: 'published', feed: { seq: 2 } })
    expect(await arrives()).toEqual(['acme@1.1.0'])
    // Whoever has not heard of the new feed still finds the old packs.
    expect(readdirSync(join(server.folder, 'packs'))).toHaveLength(3)
  })

  it('writes a root once, and leaves another one that is there alone', async () => {
    await publishRoot(1, await rootFile(), place)
    expect(await publishRoot(1, await rootFile(), place)).toEqual({ ok: true })
    const before = readFileSync(join(server.folder, 'root/1.jws'))
    expect(await publishRoot(1, utf8('{}'), place)).toEqual({ ok: false, problem: { code: 'changed' } })
    expect(readFileSync(join(server.folder, 'root/1.jws'))).toEqual(before)
  })

  it('two tutors at once lose nothing of either', async () => {
    await publishRoot(1, await rootFile(), place)
    const rounds = 5
    for (let round = 1; round <= rounds; round++) {
      const outcomes = await Promise.all([
        send([acme(`1.${round}.0`, 'ada')], ada),
        send([acme(`2.${round}.0`, 'bea')], bea),
      ])
      expect(outcomes, JSON.stringify(outcomes)).toMatchObject([{ kind: 'published' }, { kind: 'published' }])
    }
    expect(await arrives()).toEqual([`ada@1.${rounds}.0`, `bea@2.${rounds}.0`])
  })

  it('the same tutor on two computers at once: one is published, the other is told, nothing is lost in silence', async () => {
    await publishRoot(1, await rootFile(), place)
    await send([acme('1.0.0')])
    for (let round = 1; round <= 5; round++) {
      const outcomes = await Promise.all(
        ['a', 'b'].map((computer) => send([acme(`1.${round}.0`, computer)], ada, { basedOn: round })),
      )
      const kinds = outcomes.map(({ kind }) => kind).toSorted()
      expect([
        ['overtaken', 'published'],
        ['failed', 'published'],
      ]).toContainEqual(kinds)
      for (const outcome of outcomes)
        if (outcome.kind === 'failed') expect(['locked', 'changed']).toContain(outcome.problem.code)
      const winner = outcomes[0]?.kind === 'published' ? 'a' : 'b'
      expect(await arrives()).toEqual([`${winner}@1.${round}.0`])
    }
  })

  it('tells that another computer was there before, and writes nothing', async () => {
    await publishRoot(1, await rootFile(), place)
    await send([acme('1.0.0')])
    await send([acme('1.1.0')], ada, { basedOn: 1 })
    expect(await send([acme('1.2.0')], ada, { basedOn: 1 })).toMatchObject({
      kind: 'overtaken',
      found: { seq: 2 },
    })
    expect(await arrives()).toEqual(['acme@1.1.0'])
  })

  it('waits while someone else holds the feed', async () => {
    await publishRoot(1, await rootFile(), place)
    await send([acme('1.0.0')])
    const held = await place.lock?.(`feeds/${ada.kid}.jws`)
    if (!held?.ok || !held.lock) throw new Error('no lock')
    expect(await send([acme('1.1.0')])).toMatchObject({
      kind: 'failed',
      problem: { code: 'locked' },
      before: 'whole',
    })
    expect(await arrives()).toEqual(['acme@1.0.0'])
    await held.lock.release()
    expect(await send([acme('1.1.0')])).toMatchObject({ kind: 'published' })
  })

  it('waits between two publications, as nginx tells files apart by second and length only', async () => {
    await publishRoot(1, await rootFile(), place)
    const waits: number[] = []
    const hasty: World = {
      ...world,
      after(ms, act) {
        if (ms > BETWEEN_PUBLICATIONS) return world.after(ms, act)
        waits.push(ms)
        world.advance(ms)
        act()
        return () => undefined
      },
    }
    for (const version of ['1.0.0', '1.1.0', '1.2.0'])
      await publish(publication([acme(version)]), place, hasty)
    expect(waits).toHaveLength(2)
    expect(Math.min(...waits)).toBeGreaterThan(BETWEEN_PUBLICATIONS / 2)
    expect(await arrives()).toEqual(['acme@1.2.0'])
  })

  it('says what is wrong with a password', async () => {
    for (const access of [{ user: 'ada', password: 'wrong' }, { user: 'eve', password: ADA.password }, {}]) {
      const closed = webdavPlace({ address: server.address, ...access }, world)
      const problem = { code: 'wrong-password' }
      expect(await publishRoot(1, await rootFile(), closed)).toEqual({ ok: false, problem })
      expect(await send([acme('1.0.0')], ada, {}, closed)).toMatchObject({
        kind: 'failed',
        at: 'reading',
        problem,
      })
    }
  })

  it('says what may not be written', async () => {
    const address = server.address.replace('acme/', 'closed/')
    const closed = webdavPlace({ address, ...ADA }, world)
    expect(await send([acme('1.0.0')], ada, {}, closed)).toMatchObject({
      kind: 'failed',
      at: 'packs',
      problem: { code: 'forbidden' },
      before: 'whole',
    })
  })

  it('says that the folder above is not there', async () => {
    const deep = webdavPlace({ address: `${server.address}a/b/c/`, ...ADA }, world)
    expect(await send([acme('1.0.0')], ada, {}, deep)).toMatchObject({
      kind: 'failed',
      problem: { code: 'no-folder' },
      before: 'whole',
    })
  })

  if (name === 'nginx')
    it('says that a pack is larger than the host takes; the old feed stays whole', async () => {
      await publishRoot(1, await rootFile(), place)
      await send([acme('1.0.0')])
      const large = acme('1.1.0', 'acme', {
        description: { it: 'x'.repeat(2000) },
        credits: Array.from({ length: 60 }, () => 'y'.repeat(400)),
      })
      expect(await send([large])).toMatchObject({
        kind: 'failed',
        at: 'packs',
        problem: { code: 'too-large' },
        before: 'whole',
      })
      expect(JSON.stringify(large).length).toBeGreaterThan(MOST_BYTES)
      expect(await arrives()).toEqual(['acme@1.0.0'])
    })

  describe('when it breaks', () => {
    /** The folder as it is, but for requests of this method to paths of this beginning. */
    const failing = (
      method: string,
      beginning: string,
      answer: (url: string, init: RequestInit) => Promise<Response>,
    ): Place => {
      const sick: Send = (url, init) =>
        init.method === method && url.slice(server.address.length).startsWith(beginning)
          ? answer(url, init)
          : fetch(url, init)
      return webdavPlace({ address: server.address, ...ADA }, { ...world, send: sick })
    }
    const full = async () => new Response('', { status: 507 })
    const down = () => Promise.reject(new TypeError('fetch failed'))

    beforeEach(async () => {
      await publishRoot(1, await rootFile(), place)
      await send([acme('1.0.0')])
    })

    it.each<[string, string, string, typeof full]>([
      ['packs', 'full', 'packs/', full],
      ['feed', 'full', 'feeds/', full],
      ['packs', 'unreachable', 'packs/', down],
      ['feed', 'unreachable', 'feeds/', down],
    ])(
      'at the %s (%s), the old feed is whole, and publishing again is all there is to do',
      async (at, code, beginning, answer) => {
        const outcome = await send([acme('1.1.0')], ada, {}, failing('PUT', beginning, answer))
        expect(outcome).toMatchObject({ kind: 'failed', at, problem: { code }, before: 'whole' })
        expect(await arrives()).toEqual(['acme@1.0.0'])
        expect(await send([acme('1.1.0')])).toMatchObject({ kind: 'published', feed: { seq: 2 } })
        expect(await arrives()).toEqual(['acme@1.1.0'])
      },
    )

    it('after the feed was taken but its answer lost, it sees that all is well', async () => {
      const lost = failing('PUT', 'feeds/', async (url, init) => {
        await fetch(url, init)
        return down()
      })
      expect(await send([acme('1.1.0')], ada, {}, lost)).toMatchObject({ kind: 'published' })
      expect(await arrives()).toEqual(['acme@1.1.0'])
    })

    it('when the host says that it wrote, and did not', async () => {
      const lying = failing('PUT', 'feeds/', async () => new Response(null, { status: 204 }))
      expect(await send([acme('1.1.0')], ada, {}, lying)).toMatchObject({
        kind: 'failed',
        at: 'reading-back',
        problem: { code: 'not-as-written' },
        before: 'whole',
      })
      const lyingPacks = failing('PUT', 'packs/', async () => new Response(null, { status: 201 }))
      expect(await send([acme('1.2.0')], ada, {}, lyingPacks)).toMatchObject({ at: 'packs', before: 'whole' })
    })

    it('in the middle of the feed, it says so; publishing again mends it', async () => {
      const torn = failing('PUT', 'feeds/', async () => {
        writeFileSync(feedFile(ada), 'eyJhbGciOiJFZDI1NTE5Iiwia2lk')
        return down()
      })
      expect(await send([acme('1.1.0')], ada, {}, torn)).toMatchObject({
        kind: 'failed',
        at: 'feed',
        before: 'unknown',
      })
      // The number of the torn feed is lost with it: whoever saw 1 needs a higher one.
      expect(await send([acme('1.1.0')], ada, { lastSeq: 2 })).toMatchObject({
        kind: 'published',
        feed: { seq: 3 },
      })
      expect(await arrives()).toEqual(['acme@1.1.0'])
    })

    it('when it never answers', async () => {
      const silent = failing('PUT', 'packs/', (_, init) => {
        world.advance(LONGEST_DOWNLOAD)
        return new Promise((_, reject) => {
          if (init.signal?.aborted) reject(new DOMException('', 'AbortError'))
        })
      })
      expect(await send([acme('1.1.0')], ada, {}, silent)).toMatchObject({
        problem: { code: 'silent' },
        before: 'whole',
      })
    })

    it.each([204, 500])(
      'when the host says %i to giving back the feed, and still holds it',
      async (status) => {
        let isTaken = false
        const forgetful = failing('UNLOCK', 'feeds/', (url, init) => {
          if (isTaken) return fetch(url, init)
          isTaken = true
          return Promise.resolve(new Response(null, { status }))
        })
        expect(await send([acme('1.1.0')], ada, {}, forgetful)).toMatchObject({ kind: 'published' })
        expect(isTaken).toBe(true)
        expect(await send([acme('1.2.0')])).toMatchObject({ kind: 'published' })
        expect(await arrives()).toEqual(['acme@1.2.0'])
      },
    )

    it('a feed that someone else signed is not written over', async () => {
      writeFileSync(feedFile(ada), readFileSync(feedFile(ada)))
      await send([acme('1.0.0')], bea)
      writeFileSync(feedFile(ada), readFileSync(feedFile(bea)))
      expect(await send([acme('1.1.0')])).toMatchObject({
        kind: 'not-ours',
        trouble: { code: 'unknown-key' },
      })
    })

    it('signs the same packs anew each week, without sending them again', async () => {
      world.advance(DAY / 2)
      const again = await send('same')
      expect(again).toMatchObject({
        kind: 'published',
        feed: { seq: 2, packs: [{ id: 'acme', version: '1.0.0' }] },
      })
      expect(await arrives()).toEqual(['acme@1.0.0'])
      expect(await send('same', bea)).toEqual({ kind: 'nothing-there' })
    })
  })
})
