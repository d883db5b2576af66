/** Faults 19, 27 to 30 and 32 of the research: roots, the people they name, and clocks. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '../../rules/feed/bytes.ts'
import {
  DAY,
  FEED_LIFE,
  FIRST_RETRY,
  MINUTE,
  MOST_ROOTS_PER_SYNC,
  preview,
  ROOT_LIFE,
  SYNC_EVERY,
} from '../../rules/feed/index.ts'
import { makeKey, type OwnKey, ownKey } from '../../rules/feed/keys/make.ts'
import { signRoot } from '../../rules/feed/signatures/sign.ts'
import { acme, type TestAgency, tutorOf } from './agency.ts'
import { type Hosts, startHosts } from './scene.ts'

let hosts: Hosts
beforeAll(async () => {
  hosts = await startHosts()
})
afterAll(() => hosts.stop())

const rootKeyOf = ({ kid, jwk }: OwnKey) => ({ kid, jwk, holder: 'Titolare' })
const stranger = async () => ownKey(await makeKey())

describe('fault 19: one signature said twice to look like two', () => {
  it('is refused where two holders must sign', async () => {
    const scene = await hosts.scene()
    const [first, second] = scene.agency.roots
    await scene.agency.writeRoot({ threshold: 2 }, [first, second])
    expect(await scene.sync()).toMatchObject({ kind: 'unchanged', status: { label: 'fresh' } })
    const once = JSON.parse(await scene.agency.writeRoot({ name: 'Rubata' }, [first]))
    for (const signatures of [once.signatures, [...once.signatures, ...once.signatures]]) {
      scene.agency.write('root/3.jws', JSON.stringify({ ...once, signatures }))
      const report = await scene.sync()
      expect(report).toMatchObject({ kind: 'failed', status: { label: 'broken', name: 'Agenzia Acme' } })
    }
    // With both hands it is right.
    scene.agency.write(
      'root/3.jws',
      await signRoot({ ...scene.agency.root, name: 'Acme & Co.' }, [first, second]),
    )
    expect(await scene.sync()).toMatchObject({
      kind: 'unchanged',
      status: { label: 'fresh', name: 'Acme & Co.' },
    })
  })
})

describe('fault 27: a new root', () => {
  it('is taken when the old keys and the new ones signed it', async () => {
    const scene = await hosts.scene()
    const [first] = scene.agency.roots
    const third = await stranger()
    await scene.agency.writeRoot({ keys: [rootKeyOf(third)], name: 'Acme Nuova' }, [first, third])
    expect(await scene.sync()).toMatchObject({
      kind: 'unchanged',
      status: { name: 'Acme Nuova', label: 'fresh' },
    })
    // From here on the third key alone speaks for the agency.
    await scene.agency.writeRoot({ name: 'Acme Terza' }, [third])
    expect(await scene.sync()).toMatchObject({ kind: 'unchanged', status: { name: 'Acme Terza' } })
  })

  it.each<[string, string, (agency: TestAgency, third: OwnKey) => Promise<string>]>([
    [
      'not by the old ones',
      'someone-else',
      ({ root }, third) => signRoot({ ...root, version: 2, keys: [rootKeyOf(third)] }, [third]),
    ],
    [
      'not by the new ones',
      'bad-signature',
      ({ root, roots }, third) => signRoot({ ...root, version: 2, keys: [rootKeyOf(third)] }, [roots[0]]),
    ],
    [
      'by a third beside',
      'unknown-key',
      ({ root, roots }, third) => signRoot({ ...root, version: 2 }, [roots[0], third]),
    ],
    [
      'by a stranger under an old name',
      'bad-signature',
      ({ root, roots }, third) => signRoot({ ...root, version: 2 }, [{ kid: roots[0].kid, key: third.key }]),
    ],
    ['under another number', 'malformed', ({ root, roots }) => signRoot({ ...root, version: 7 }, [roots[0]])],
    [
      'for another agency',
      'other-agency',
      ({ root, roots }) => signRoot({ ...root, version: 2, agency: 'A'.repeat(43) }, [roots[0]]),
    ],
    [
      'with a key under a name that is not its own',
      'malformed',
      ({ root, roots, bea }) =>
        signRoot({ ...root, version: 2, tutors: [{ ...tutorOf(bea, 'Bea'), kid: roots[1].kid }] }, [
          roots[0],
        ]),
    ],
    [
      'that holds a private key',
      'malformed',
      async ({ root, roots }) => {
        const leaked = { ...rootKeyOf(roots[0]), jwk: await makeKey() }
        return signRoot({ ...root, version: 2, keys: [leaked] }, [roots[0]])
      },
    ],
    [
      'with spaces',
      'bad-signature',
      async ({ root, roots }) => ` ${await signRoot({ ...root, version: 2 }, [roots[0]])}`,
    ],
    [
      'of a later format',
      'newer-format',
      ({ root, roots }) => signRoot({ ...root, version: 2, ...{ format: 'galateo-root/2' } }, [roots[0]]),
    ],
  ])('is refused when signed %s; nothing else is changed meanwhile', async (_, code, root) => {
    const scene = await hosts.scene()
    const { agency } = scene
    agency.write('root/2.jws', await root(agency, await stranger()))
    await agency.publish(agency.ada, [acme('1.1.0')])
    const report = await scene.sync()
    expect(report).toMatchObject({
      kind: 'failed',
      status: { label: 'broken', troubles: [{ trouble: { code } }] },
    })
    expect(await scene.inForce()).toEqual(['acme@1.0.0'])
    agency.remove('root/2.jws')
    expect(await scene.sync()).toMatchObject({ kind: 'updated', status: { label: 'fresh' } })
  })

  it('that is wrong is looked at again within the hour, however long it lasts', async () => {
    const scene = await hosts.scene()
    scene.agency.write('root/2.jws', '{}')
    const waits: number[] = []
    for (let tries = 1; tries <= 8; tries++)
      waits.push((await scene.fails('bad-signature')).nextAt - scene.world.now())
    expect(waits[0]).toBe(FIRST_RETRY)
    expect(Math.max(...waits)).toBe(SYNC_EVERY)
  })

  it('1 is not taken from another agency’s host', async () => {
    const scene = await hosts.scene({ enrolled: false })
    const other = await hosts.scene({ enrolled: false })
    const seen = await preview({ agency: other.agency.id, address: scene.address, name: '' }, scene.world)
    expect(seen).toMatchObject({ ok: false, trouble: { code: 'other-agency' } })
    // Nor when it only says that it is ours.
    const [first, second] = other.agency.roots
    const keys = [first, second].map(rootKeyOf)
    scene.agency.write(
      'root/1.jws',
      await signRoot({ ...other.agency.root, keys, agency: scene.agency.id }, [first]),
    )
    expect(await scene.enrol()).toMatchObject({
      kind: 'failed',
      status: { label: 'broken', troubles: [{ trouble: { code: 'someone-else', version: 1 } }] },
    })
  })
})

it('fault 28: ten roots behind, it follows them all', async () => {
  const scene = await hosts.scene()
  for (let version = 2; version <= 11; version++) await scene.agency.writeRoot({ name: `Acme ${version}` })
  expect(await scene.sync()).toMatchObject({ status: { name: 'Acme 11' } })
})

it('fault 28: of very many it follows so many at a time, and changes nothing before the last', async () => {
  const scene = await hosts.scene()
  for (let version = 2; version <= MOST_ROOTS_PER_SYNC + 2; version++) await scene.agency.writeRoot()
  await scene.agency.publish(scene.agency.ada, [acme('1.1.0')])
  const first = await scene.sync()
  expect(first).toMatchObject({
    kind: 'unchanged',
    status: { troubles: [{ trouble: { code: 'more-to-come' } }] },
  })
  expect((await scene.status()).nextAt - scene.world.now()).toBe(MINUTE)
  expect(await scene.sync()).toMatchObject({ kind: 'updated', status: { label: 'fresh', troubles: [] } })
})

it('fault 29: a root is missing in between: the last good one holds, and the gap is told', async () => {
  const scene = await hosts.scene()
  const { agency } = scene
  for (let version = 2; version <= 4; version++) await agency.writeRoot({ name: `Acme ${version}` })
  agency.remove('root/3.jws')
  await agency.publish(agency.ada, [acme('1.1.0')])
  const report = await scene.sync()
  expect(report).toMatchObject({
    kind: 'failed',
    status: {
      name: 'Acme 2',
      label: 'broken',
      troubles: [{ trouble: { code: 'missing-root', known: 2, wanted: 4 } }],
    },
  })
  expect(await scene.inForce()).toEqual(['acme@1.0.0'])
})

describe('fault 30: a tutor’s key is revoked', () => {
  it('its packs stop at the next sync, even when the host hides everything else', async () => {
    const scene = await hosts.scene()
    const { agency } = scene
    await agency.writeRoot({ tutors: [tutorOf(agency.ada, 'Ada'), tutorOf(agency.bea, 'Bea')] })
    await agency.publish(agency.bea, [acme('1.0.0', 'voice')])
    await scene.sync()
    expect(await scene.inForce()).toEqual(['acme@1.0.0', 'voice@1.0.0'])
    await agency.writeRoot({
      tutors: [tutorOf(agency.ada, 'Ada', { state: 'revoked' }), tutorOf(agency.bea, 'Bea')],
    })
    scene.proxy.treat((path) => (path.startsWith('root/') ? undefined : { location: 'status/500' }))
    expect(await scene.sync()).toMatchObject({
      kind: 'updated',
      changes: [{ change: 'removed', pack: { id: 'acme' } }],
    })
    expect(await scene.inForce()).toEqual(['voice@1.0.0'])
    expect((await scene.status()).tutors).toMatchObject([
      { name: 'Ada', state: 'revoked' },
      { name: 'Bea', state: 'active' },
    ])
    // A feed signed with the stolen key is not even asked for.
    await agency.publish(agency.ada, [acme('6.6.6')])
    scene.proxy.treat(() => undefined)
    await scene.sync()
    expect(await scene.inForce()).toEqual(['voice@1.0.0'])
  })

  it('when nobody is left, the label says so', async () => {
    const scene = await hosts.scene()
    await scene.agency.writeRoot({ tutors: [tutorOf(scene.agency.ada, 'Ada', { state: 'revoked' })] })
    expect(await scene.sync()).toMatchObject({ kind: 'updated', packs: [], status: { label: 'revoked' } })
  })

  it('stops them also when the host breaks off in the middle of the chain', async () => {
    const scene = await hosts.scene()
    await scene.agency.writeRoot({ tutors: [tutorOf(scene.agency.ada, 'Ada', { state: 'revoked' })] })
    scene.proxy.treat((path) => (path === 'root/3.jws' ? { answer: (to) => to.destroy() } : undefined))
    expect(await scene.sync()).toMatchObject({ kind: 'updated', packs: [] })
    expect(await scene.inForce()).toEqual([])
  })
})

describe('a tutor retires', () => {
  it('the packs stay as they were, never grow stale, and the old key signs nothing more', async () => {
    const scene = await hosts.scene()
    const { agency } = scene
    const last = await agency.publish(agency.ada, [acme('1.1.0')])
    await scene.sync()
    const lastFeed = await sha256Hex(last.feedFile.bytes)
    await agency.writeRoot({
      tutors: [tutorOf(agency.ada, 'Ada', { state: 'retired', lastFeed }), tutorOf(agency.bea, 'Bea')],
    })
    await agency.publish(agency.ada, [acme('6.6.6')])
    scene.world.advance(FEED_LIFE + 30 * DAY)
    expect(await scene.sync()).toMatchObject({ kind: 'unchanged', status: { label: 'fresh', troubles: [] } })
    expect(await scene.inForce()).toEqual(['acme@1.1.0'])
    // Someone new, too, gets that one feed only.
    expect(await scene.newcomer()).toEqual([])
    agency.write(last.feedFile.path, last.feedFile.bytes)
    expect(await scene.newcomer()).toEqual(['acme@1.1.0'])
    // Until someone else publishes the pack, whatever its version.
    await agency.publish(agency.bea, [acme('1.0.5')], { now: scene.world.now() })
    await scene.sync()
    expect(await scene.inForce()).toEqual(['acme@1.0.5'])
  })
})

it('a root past its end is stale, and nothing more', async () => {
  const scene = await hosts.scene()
  scene.world.advance(ROOT_LIFE + DAY)
  await scene.agency.publish(scene.agency.ada, [acme('1.1.0')], { now: scene.world.now() })
  expect(await scene.sync()).toMatchObject({ kind: 'updated', status: { label: 'stale' } })
})

describe('fault 32: this computer’s clock is wrong', () => {
  it.each([
    ['ahead', 60 * DAY],
    ['behind', -60 * DAY],
    ['at its very beginning', -55 * 365 * DAY],
  ])('%s: the set runs, the feed is not called stale, and the clock is told', async (_, error) => {
    const scene = await hosts.scene()
    scene.world.clockError = error
    await scene.agency.publish(scene.agency.ada, [acme('1.1.0')])
    expect(await scene.sync()).toMatchObject({ kind: 'updated', status: { label: 'fresh' } })
    const { troubles } = await scene.status()
    expect(troubles).toMatchObject([{ trouble: { code: 'clock' } }])
    const [note] = troubles
    const skew = note?.trouble.code === 'clock' ? note.trouble.skew : 0
    expect(Math.abs(skew + error)).toBeLessThan(5000)
    await scene.recovers()
  })

  it('once it is put right, nothing is put off any more', async () => {
    const scene = await hosts.scene()
    scene.world.clockError = 60 * DAY
    await scene.sync()
    scene.world.clockError = 0
    await scene.sync()
    scene.world.advance(FEED_LIFE + DAY)
    expect(await scene.status()).toMatchObject({ label: 'stale', troubles: [] })
  })

  it('counts the age of an answer that a cache kept', async () => {
    const scene = await hosts.scene()
    const real = scene.world.now()
    scene.proxy.tell(() => real - 3 * DAY)
    scene.proxy.treat(() => ({ headers: { age: String((3 * DAY) / 1000) } }))
    expect(await scene.sync()).toMatchObject({ kind: 'unchanged', status: { troubles: [] } })
    scene.proxy.treat(() => undefined)
    expect(await scene.sync()).toMatchObject({ status: { troubles: [{ trouble: { code: 'clock' } }] } })
  })

  it('a host that says it is earlier puts the alarm off, but not in silence, and never brings back an older feed', async () => {
    const scene = await hosts.scene()
    const old = await scene.agency.publish(scene.agency.ada, [acme('1.1.0')])
    await scene.agency.publish(scene.agency.ada, [acme('1.2.0')])
    await scene.sync()
    const then = scene.world.now()
    scene.world.advance(FEED_LIFE + DAY)
    scene.proxy.tell(() => then)
    expect(await scene.sync()).toMatchObject({
      status: { label: 'fresh', troubles: [{ trouble: { code: 'clock' } }] },
    })
    scene.agency.write(old.feedFile.path, old.feedFile.bytes)
    await scene.fails('rolled-back')
  })
})
