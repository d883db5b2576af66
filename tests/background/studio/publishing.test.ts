/** The studio's messages through the real background: what a tutor publishes, and what stops it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Order } from '../../../entrypoints/background/studio/publication.ts'
import {
  enrol,
  loadAgency,
  makeKey,
  memoryStore,
  nextRoot,
  type RootChange,
  signNextRoot,
} from '../../../rules/feed/index.ts'
import { eventually } from '../../eventually.ts'
import { acme } from '../../feed/agency.ts'
import { testWorld } from '../../feed/test-world.ts'
import { forgetSites } from '../sites.ts'
import { contentScript, OWN_PAGE, startBackground } from '../start.ts'
import { type DavHost, davHost } from './dav-host.ts'
import { newAgency, type Publisher } from './publisher.ts'

let host: DavHost
let tutor: Publisher
let as: Awaited<ReturnType<typeof startBackground>>['as']

/** By how much the clock is ahead, in ms. */
let ahead = 0
const trueTime = Date.now

async function begin(keep = true) {
  forgetSites()
  ahead = 0
  vi.spyOn(Date, 'now').mockImplementation(() => trueTime() + ahead)
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  host = davHost()
  as = (await startBackground()).as
  tutor = await newAgency(host, keep)
}
beforeEach(() => begin())
afterEach(() => vi.restoreAllMocks())

const found = (secret?: string) =>
  as(OWN_PAGE)('foundAgency', { agency: tutor.agency, ...(secret ? { secret } : {}) })
const publish = (order: Order, secret?: string) => {
  // Between two publications there must be two seconds.
  ahead += 3000
  return as(OWN_PAGE)('publishOrder', { at: { agency: tutor.agency, ...(secret ? { secret } : {}) }, order })
}
async function publishPack(version: string, pack = acme('0.0.0')) {
  const over = await published(pack.id)
  return publish({ kind: 'pack', manuscript: await tutor.write(pack), version, ...(over ? { over } : {}) })
}
const published = async (id: string) => (await place())?.live?.packs.find((pack) => pack.id === id)?.sha256
const places = () => import('../../../entrypoints/background/studio/places.ts')
const releases = () => import('../../../entrypoints/background/studio/releases.ts')
const place = async () => (await places()).readPlace(tutor.agency)

/** What the browser of someone who joins now uses, e.g. `acme@1.0.0`. */
async function newcomer(): Promise<readonly string[]> {
  const [world, store] = [testWorld(), memoryStore()]
  await enrol({ agency: tutor.agency, address: host.address, name: '' }, world, store)
  const loaded = await loadAgency(tutor.agency, world, store)
  if (loaded.kind !== 'loaded') throw new Error(loaded.kind)
  expect(loaded.status.troubles).toEqual([])
  return loaded.packs.map(({ pack }) => `${pack.id}@${pack.version}`)
}

describe('founding an agency', () => {
  it('puts root, empty feed and the page for newcomers at the place, and knows how it stands', async () => {
    expect(await found()).toMatchObject({ kind: 'published', live: { seq: 1, packs: [] } })
    expect(await newcomer()).toEqual([])
    expect([...host.files.keys()].some((path) => path === 'join/index.html')).toBe(true)
    expect(await place()).toMatchObject({
      live: { seq: 1 },
      look: { status: { name: 'Agenzia Acme' }, root: { version: 1, tutors: [{ name: 'Ada' }] } },
    })
    expect(await place()).not.toHaveProperty('firstRoot')
  })

  it('that was cut short goes on where it stopped', async () => {
    host.instead = (method, path) =>
      method === 'PUT' && path.startsWith('feeds/') ? new Response('', { status: 507 }) : undefined
    expect(await found()).toMatchObject({ kind: 'place', problem: { code: 'full' }, before: 'whole' })
    expect(await place()).toHaveProperty('firstRoot')
    host.instead = () => undefined
    expect(await found()).toMatchObject({ kind: 'published' })
    expect(await newcomer()).toEqual([])
  })

  it('is not looked at before, nor by whoever does not publish for it', async () => {
    await as(OWN_PAGE)('lookAtAgency', tutor.agency)
    expect(await place()).not.toHaveProperty('look')
    await as(OWN_PAGE)('lookAtAgency', 'nobodys')
    expect(await (await places()).readPlaces()).toHaveLength(1)
    const unknown = { agency: 'nobodys' }
    expect(await as(OWN_PAGE)('foundAgency', unknown)).toEqual({ kind: 'no-key' })
    expect(await as(OWN_PAGE)('readRoot', unknown)).toEqual({ kind: 'no-key' })
    expect(await as(OWN_PAGE)('publishRoot', { ...unknown, version: 2, text: '' })).toEqual({
      kind: 'no-key',
    })
    expect(host.written).toEqual([])
  })

  it.each<[string, string, number, object]>([
    ['its page cannot be put there', 'join/', 507, { kind: 'place', problem: { code: 'full' } }],
    ['its root cannot be put there', 'root/', 403, { kind: 'place', problem: { code: 'forbidden' } }],
  ])('says when %s', async (_, folder, status, expected) => {
    host.instead = (method, path) =>
      method === 'PUT' && path.startsWith(folder) ? new Response('', { status }) : undefined
    expect(await found()).toMatchObject({ ...expected, before: 'whole' })
    expect(await place()).toHaveProperty('firstRoot')
  })

  it('with a key that its root does not name is refused', async () => {
    const { keepTutorKey } = await import('../../../entrypoints/background/studio/keys.ts')
    await keepTutorKey({ agency: tutor.agency, name: 'Bea' }, await makeKey())
    expect(await found()).toEqual({ kind: 'not-a-tutor' })
    expect([...host.files.keys()].some((path) => path.startsWith('feeds/'))).toBe(false)
  })

  it('whose root cannot be read back is not founded', async () => {
    let times = 0
    host.instead = (method, path) =>
      method === 'GET' && path === 'root/1.jws' && ++times > 2 ? new Response('', { status: 500 }) : undefined
    expect(await found()).toMatchObject({ kind: 'place', problem: { code: 'server' } })
    expect(await place()).toHaveProperty('firstRoot')
  })

  it('a second time does no harm', async () => {
    await found()
    expect(await found()).toMatchObject({ kind: 'published', live: { seq: 2 } })
  })

  it('where another agency lies leaves that alone', async () => {
    await found()
    const root = host.files.get('root/1.jws')
    tutor = await newAgency(host)
    expect(await found()).toEqual({ kind: 'place', problem: { code: 'changed' }, before: 'whole' })
    expect(host.files.get('root/1.jws')).toEqual(root)
  })

  it.each([
    ['no password is kept', undefined, { kind: 'no-secret' }],
    ['it is wrong', 'Passwort', { kind: 'place', problem: { code: 'wrong-password' }, before: 'whole' }],
  ])('says when %s', async (_, secret, expected) => {
    await begin(false)
    expect(await found(secret)).toEqual(expected)
    expect(host.files.size).toBe(0)
  })

  it('is not for web pages', async () => {
    await expect(as(contentScript())('foundAgency', { agency: tutor.agency })).rejects.toThrow()
    await expect(
      as(contentScript())('publishOrder', { at: { agency: tutor.agency }, order: { kind: 'resign' } }),
    ).rejects.toThrow()
    expect(host.files.size).toBe(0)
  })
})

describe('publishing', () => {
  beforeEach(async () => void (await found()))

  it('brings the pack to everyone, packs first and the feed last', async () => {
    host.written.length = 0
    expect(await publishPack('1.0.0')).toMatchObject({ kind: 'published', live: { seq: 2 } })
    expect(host.written.map((path) => path.split('/')[0])).toEqual(['packs', 'feeds'])
    expect(await newcomer()).toEqual(['acme@1.0.0'])
    expect((await place())?.look?.packs).toMatchObject([{ id: 'acme', version: '1.0.0', rules: 1 }])
  })

  it('leaves what else is published as it is, to the byte', async () => {
    await publishPack('1.0.0')
    const [first] = (await place())?.live?.packs ?? []
    await publishPack('3.0.0', acme('0.0.0', 'due'))
    expect(await newcomer()).toEqual(['acme@1.0.0', 'due@3.0.0'])
    expect((await place())?.live?.packs[0]).toEqual(first)
  })

  it('of a changed pack wants a higher version, and says which is out', async () => {
    await publishPack('1.1.0')
    const other = acme('0.0.1')
    expect(await publishPack('1.0.9', other)).toEqual({
      kind: 'refused',
      problems: [{ code: 'same-version', pack: 'acme', published: '1.1.0' }],
    })
    expect(await newcomer()).toEqual(['acme@1.1.0'])
  })

  it('of a pack that is not right changes nothing', async () => {
    const broken = { ...acme('0.0.0'), rules: [{ ...acme('0.0.0').rules?.[0], id: '' }] } as never
    expect(await publishPack('1.0.0', broken)).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'faults', pack: 'acme' }],
    })
    expect(await newcomer()).toEqual([])
  })

  it('is undone in one step, under a higher version', async () => {
    await publishPack('1.0.0')
    const [first] = await (await releases()).readReleases(tutor.agency, 'acme')
    await publishPack('1.1.0', acme('7.7.7'))
    const over = (await published('acme')) ?? ''
    const undo = { kind: 'again', sha256: first?.sha256 ?? '', version: '1.2.0', over } as const
    expect(await publish({ ...undo, note: { it: 'Si torna a prima.' } })).toMatchObject({ kind: 'published' })
    expect(await newcomer()).toEqual(['acme@1.2.0'])
    const [now] = await (await releases()).readReleases(tutor.agency, 'acme')
    expect(now?.content.rules).toEqual(first?.content.rules)
    expect(now?.content.releaseNote).toEqual({ it: 'Si torna a prima.' })
  })

  it('over a release that nobody here has seen writes nothing', async () => {
    await publishPack('1.0.0')
    const stale = { kind: 'pack', manuscript: await tutor.write(acme('1.1.0')), version: '1.1.0' } as const
    expect(await publish(stale)).toEqual({ kind: 'overtaken' })
    expect(await newcomer()).toEqual(['acme@1.0.0'])
  })

  it('undone without a note says nothing of the note before', async () => {
    await publishPack('1.0.0', acme('0.0.0', 'acme', { releaseNote: { it: 'Prima uscita.' } }))
    const [first] = await (await releases()).readReleases(tutor.agency, 'acme')
    const over = (await published('acme')) ?? ''
    await publish({ kind: 'again', sha256: first?.sha256 ?? '', version: '1.1.0', over })
    const [now] = await (await releases()).readReleases(tutor.agency, 'acme')
    expect(now).toMatchObject({ version: '1.1.0' })
    expect(now?.content).not.toHaveProperty('releaseNote')
  })

  it.each<[string, Order]>([
    ['a pack', { kind: 'pack', manuscript: 'gone', version: '1.0.0' }],
    ['a release', { kind: 'again', sha256: 'gone', version: '1.0.0', over: 'gone' }],
  ])('%s that is on the desk no more is said', async (_, order) => {
    expect(await publish(order)).toEqual({ kind: 'no-pack' })
  })

  it('takes the packs that one builds on from those beside it, and from those in use', async () => {
    await publishPack('1.0.0', acme('0.0.0', 'base'))
    const house = { extends: [{ pack: 'base' }, { pack: 'netiquette' }] }
    expect(await publishPack('1.0.0', acme('0.0.0', 'house', house))).toMatchObject({ kind: 'published' })
    const nobodys = { extends: [{ pack: 'nobodys' }] }
    expect(await publishPack('1.0.0', acme('0.0.0', 'lost', nobodys))).toMatchObject({ kind: 'published' })
    expect(await newcomer()).toEqual(['base@1.0.0', 'house@1.0.0', 'lost@1.0.0'])
  })

  it('goes on where the same tutor published on another computer', async () => {
    await publishPack('1.0.0')
    await (await places()).changePlace(tutor.agency, ({ live: _, ...rest }) => rest)
    await as(OWN_PAGE)('lookAtAgency', tutor.agency)
    expect((await place())?.live?.packs).toMatchObject([{ id: 'acme', version: '1.0.0' }])
    await (await places()).changePlace(tutor.agency, ({ live: _, ...rest }) => rest)
    expect(await publish({ kind: 'resign' })).toMatchObject({ kind: 'published', live: { seq: 3 } })
    expect(await newcomer()).toEqual(['acme@1.0.0'])
  })

  it('is done by one tab at a time', async () => {
    let answer = () => {}
    const asked = new Promise<void>((resolve) => {
      host.instead = (method) => {
        if (method !== 'GET') return undefined
        resolve()
        return new Promise<Response>((go) => {
          answer = () => go(new Response('', { status: 500 }))
        })
      }
    })
    const first = publish({ kind: 'resign' })
    await asked
    expect(await publish({ kind: 'resign' })).toEqual({ kind: 'busy' })
    answer()
    expect(await first).toMatchObject({ kind: 'place', problem: { code: 'server' } })
  })

  it('mends a torn feed', async () => {
    await publishPack('1.0.0')
    const [path = ''] = [...host.files.keys()].filter((each) => each.startsWith('feeds/'))
    host.files.set(path, new TextEncoder().encode('eyJ'))
    expect(await publishPack('1.1.0', acme('1.1.0'))).toMatchObject({ kind: 'published', live: { seq: 3 } })
    expect(await newcomer()).toEqual(['acme@1.1.0'])
  })

  it('mends a torn feed on a computer that has never published, with what it publishes', async () => {
    await publishPack('1.0.0')
    await (await places()).changePlace(tutor.agency, ({ live: _, ...rest }) => rest)
    const [path = ''] = [...host.files.keys()].filter((each) => each.startsWith('feeds/'))
    host.files.set(path, new TextEncoder().encode('eyJ'))
    expect(await publishPack('1.1.0', acme('1.1.0', 'voice'))).toMatchObject({ kind: 'published' })
    expect(await newcomer()).toEqual(['voice@1.1.0'])
  })

  it.each<[string, (path: string) => Response | undefined, object]>([
    [
      'whose root is gone',
      (path) => (path.startsWith('root/') ? new Response('', { status: 404 }) : undefined),
      { kind: 'trouble', trouble: { code: 'missing' } },
    ],
    [
      'whose feed nobody can read',
      (path) => (path.startsWith('feeds/') ? new Response('', { status: 500 }) : undefined),
      { kind: 'place', problem: { code: 'server' }, before: 'whole' },
    ],
  ])('to a place %s writes nothing', async (_, instead, expected) => {
    await publishPack('1.0.0')
    host.written.length = 0
    host.instead = (_method, path) => instead(path)
    expect(await publishPack('1.1.0', acme('1.1.0'))).toMatchObject(expected)
    expect(await as(OWN_PAGE)('readRoot', { agency: tutor.agency })).toMatchObject(expected)
    expect(host.written).toEqual([])
  })

  it('over what somebody else put in the place of the feed writes nothing', async () => {
    await publishPack('1.0.0')
    const [path = ''] = [...host.files.keys()].filter((each) => each.startsWith('feeds/'))
    const other = await newAgency(host)
    const { signFeed } = await import('../../../rules/feed/signatures/sign.ts')
    const feed = { seq: 9, root: 1, issued: Date.now(), expires: Date.now() + 9e9, packs: [] }
    const text = await signFeed({ agency: other.agency, ...feed }, other.holder)
    host.files.set(path, new TextEncoder().encode(text))
    expect(await publish({ kind: 'resign' })).toMatchObject({ kind: 'trouble' })
    expect(new TextDecoder().decode(host.files.get(path))).toBe(text)
  })

  it('over one that was published in between writes nothing', async () => {
    await publishPack('1.0.0')
    const [path = ''] = [...host.files.keys()].filter((each) => each.startsWith('feeds/'))
    const old = host.files.get(path)
    await publishPack('1.1.0', acme('1.1.0'))
    let times = 0
    // What it begins from is the feed before: a cache in between, or another computer.
    host.instead = (method, asked) =>
      method === 'GET' && asked === path && ++times === 1 && old ? new Response(old) : undefined
    expect(await publish({ kind: 'resign' })).toEqual({ kind: 'overtaken' })
    expect(await newcomer()).toEqual(['acme@1.1.0'])
  })

  it('mends only with packs that are known here', async () => {
    await publishPack('1.0.0')
    await publishPack('1.0.0', acme('0.0.0', 'due'))
    const sha256 = (await published('due')) ?? ''
    const { desk } = await import('../../../entrypoints/background/studio/desk.ts')
    await desk.releases.delete([tutor.agency, sha256])
    for (const path of [...host.files.keys()]) if (!path.startsWith('root/')) host.files.delete(path)
    expect(await publishPack('1.1.0', acme('1.1.0'))).toMatchObject({ kind: 'published' })
    expect(await newcomer()).toEqual(['acme@1.1.0'])
  })

  it('to a place that anybody may write to asks for no password', async () => {
    await (await places()).changePlace(tutor.agency, ({ secret: _, ...rest }) => ({
      ...rest,
      access: { kind: 'webdav', address: host.address, user: '' },
    }))
    expect(await publish({ kind: 'resign' })).toMatchObject({
      kind: 'place',
      problem: { code: 'wrong-password' },
    })
  })

  it('with a key that the agency does not know is refused', async () => {
    const { keepTutorKey } = await import('../../../entrypoints/background/studio/keys.ts')
    await keepTutorKey({ agency: tutor.agency, name: 'Bea' }, await makeKey())
    expect(await publishPack('1.0.0')).toEqual({ kind: 'not-a-tutor' })
    await as(OWN_PAGE)('lookAtAgency', tutor.agency)
    expect((await place())?.look?.packs).toEqual([])
  })

  it('the same packs anew wants a feed that is there', async () => {
    for (const path of [...host.files.keys()]) if (path.startsWith('feeds/')) host.files.delete(path)
    expect(await publish({ kind: 'resign' })).toEqual({ kind: 'nothing-there' })
  })

  it('withdraws a pack and leaves the others', async () => {
    await publishPack('1.0.0')
    await publishPack('1.0.0', acme('0.0.0', 'due'))
    expect(await publish({ kind: 'withdraw', pack: 'acme' })).toMatchObject({ kind: 'published' })
    expect(await newcomer()).toEqual(['due@1.0.0'])
  })

  it.each<[string, (method: string, path: string) => Response | Promise<Response> | undefined, string]>([
    ['without a network', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
    [
      'on a full disk',
      (method) => (method === 'PUT' ? new Response('', { status: 507 }) : undefined),
      'full',
    ],
    [
      'with a password that changed',
      (method) => (method === 'PUT' ? new Response('', { status: 401 }) : undefined),
      'wrong-password',
    ],
    [
      'on a host that loses what it takes',
      (method, path) =>
        method === 'PUT' && path.startsWith('packs/') ? new Response('', { status: 201 }) : undefined,
      'not-as-written',
    ],
  ])('%s leaves what was published whole', async (_, instead, code) => {
    await publishPack('1.0.0')
    host.instead = instead
    expect(await publishPack('1.1.0', acme('1.1.0'))).toMatchObject({
      kind: 'place',
      problem: { code },
      before: 'whole',
    })
    host.instead = () => undefined
    expect(await newcomer()).toEqual(['acme@1.0.0'])
    expect(await publishPack('1.1.0', acme('1.1.0'))).toMatchObject({ kind: 'published' })
    expect(await newcomer()).toEqual(['acme@1.1.0'])
  })

  it('mends a place that lost the feed, with all that was in it', async () => {
    await publishPack('1.0.0')
    await publishPack('2.0.0', acme('0.0.0', 'due'))
    for (const path of [...host.files.keys()]) if (!path.startsWith('root/')) host.files.delete(path)
    expect(await publishPack('1.1.0', acme('1.1.0'))).toMatchObject({ kind: 'published', live: { seq: 4 } })
    expect([...(await newcomer())].sort()).toEqual(['acme@1.1.0', 'due@2.0.0'])
  })

  it('says when the agency let the tutor go', async () => {
    const read = await as(OWN_PAGE)('readRoot', { agency: tutor.agency })
    if (read.kind !== 'root') throw new Error(read.kind)
    const [own] = read.root.tutors
    const next = nextRoot(read.root, { kind: 'revoke-tutor', tutor: own?.kid ?? '' }, Date.now())
    if (!next.ok) throw new Error(next.problem)
    const signed = await signNextRoot(next.root, read.root, [tutor.holder])
    if (!signed.ok) throw new Error('the holder signed')
    const at = { agency: tutor.agency, version: 2, text: signed.text }
    expect(await as(OWN_PAGE)('publishRoot', at)).toEqual({ kind: 'published' })
    expect(await as(OWN_PAGE)('publishRoot', at)).toEqual({ kind: 'overtaken' })
    expect((await place())?.look?.root?.version).toBe(2)
    expect(await publishPack('1.0.0')).toEqual({ kind: 'not-a-tutor', state: 'revoked' })
  })

  it('refuses a root that nobody signed for the agency, before it is written', async () => {
    const read = await as(OWN_PAGE)('readRoot', { agency: tutor.agency })
    if (read.kind !== 'root') throw new Error(read.kind)
    const next = nextRoot(read.root, { kind: 'rename', name: 'Acme mia' }, Date.now())
    if (!next.ok) throw new Error(next.problem)
    const signed = await signNextRoot(next.root, { keys: [], threshold: 0 }, [tutor.holder])
    if (!signed.ok) throw new Error('the holder signed')
    const text = signed.text.replace(/"signature":"./, '"signature":"_')
    expect(await as(OWN_PAGE)('publishRoot', { agency: tutor.agency, version: 2, text })).toMatchObject({
      kind: 'trouble',
      trouble: { code: 'bad-signature' },
    })
    expect(host.files.has('root/2.jws')).toBe(false)
  })
})

describe('the next root', () => {
  beforeEach(async () => void (await found()))

  const signed = async (change: RootChange) => {
    const read = await as(OWN_PAGE)('readRoot', { agency: tutor.agency })
    if (read.kind !== 'root') throw new Error(read.kind)
    const next = nextRoot(read.root, change, Date.now())
    if (!next.ok) throw new Error(next.problem)
    const made = await signNextRoot(next.root, read.root, [tutor.holder])
    if (!made.ok) throw new Error('the holder signed')
    return { agency: tutor.agency, version: next.root.version, text: made.text }
  }

  it.each<[string, (method: string, path: string) => Response | undefined, object]>([
    [
      'the place has no room',
      (method) => (method === 'PUT' ? new Response('', { status: 507 }) : undefined),
      { kind: 'place', problem: { code: 'full' }, before: 'whole' },
    ],
    [
      'the roots there cannot be read',
      (_, path) => (path === 'root/1.jws' ? new Response('', { status: 500 }) : undefined),
      { kind: 'place', problem: { code: 'server' }, before: 'whole' },
    ],
  ])('is not published when %s', async (_, instead, expected) => {
    const root = await signed({ kind: 'rename', name: 'Acme mia' })
    host.instead = instead
    expect(await as(OWN_PAGE)('publishRoot', root)).toMatchObject(expected)
    expect(host.files.has('root/2.jws')).toBe(false)
  })

  it('names the file of each tutor who is in, and of nobody who was let go', async () => {
    const { agency } = tutor
    const read = () => as(OWN_PAGE)('readRoot', { agency })
    const before = await read()
    const [kid = ''] = before.kind === 'root' ? Object.keys(before.feeds) : []
    expect(kid).not.toBe('')
    await as(OWN_PAGE)('publishRoot', await signed({ kind: 'revoke-tutor', tutor: kid }))
    expect(await read()).toMatchObject({ kind: 'root', root: { version: 2 }, feeds: {} })
  })
})

describe('signing anew', () => {
  const WEEK = 7 * 24 * 60 * 60 * 1000
  const wake = () => fakeBrowser.alarms.onAlarm.trigger({ name: 'studio-heartbeat' } as never)
  const seq = async () => (await place())?.live?.seq

  beforeEach(async () => {
    await found()
    await publishPack('1.0.0')
  })

  it('happens by itself once a week, where the password is kept', async () => {
    expect(await fakeBrowser.alarms.get('studio-heartbeat')).toMatchObject({ periodInMinutes: 360 })
    await wake()
    expect(await seq()).toBe(2)
    ahead += WEEK
    await wake()
    await eventually(async () => expect(await seq()).toBe(3))
    expect(await newcomer()).toEqual(['acme@1.0.0'])
  })

  it('that does not succeed is noted, and forgotten once it does', async () => {
    ahead += WEEK
    host.instead = (method) => (method === 'PUT' ? new Response('', { status: 401 }) : undefined)
    await wake()
    await eventually(async () =>
      expect((await place())?.unsigned?.stop).toMatchObject({ problem: { code: 'wrong-password' } }),
    )
    host.instead = () => undefined
    expect(await publish({ kind: 'resign' })).toMatchObject({ kind: 'published', live: { seq: 3 } })
    expect((await place())?.unsigned).toBeUndefined()
  })

  it('is not tried without the password', async () => {
    await (await places()).changePlace(tutor.agency, ({ secret: _, ...rest }) => rest)
    ahead += WEEK
    host.written.length = 0
    await wake()
    expect(await publish({ kind: 'resign' })).toEqual({ kind: 'no-secret' })
    expect(host.written).toEqual([])
    expect(await publish({ kind: 'resign' }, host.password)).toMatchObject({ kind: 'published' })
  })
})

it('sets no alarm and makes no desk in a community manager’s browser', async () => {
  indexedDB.deleteDatabase('galateo-studio')
  await startBackground()
  expect(await fakeBrowser.alarms.get('studio-heartbeat')).toBeUndefined()
})

describe('a place that is filled by hand', () => {
  it('gathers the files for a zip, and follows what others signed at the host', async () => {
    await (await places()).changePlace(tutor.agency, ({ secret: _, ...rest }) => ({
      ...rest,
      access: { kind: 'hand' },
    }))
    expect(await found()).toMatchObject({ kind: 'published' })
    expect(await publishPack('1.0.0')).toMatchObject({ kind: 'published' })
    expect(host.written).toEqual([])
    const { files = new Map() } = (await place()) ?? {}
    expect([...files.keys()].map((path) => path.split('/')[0]).sort()).toEqual([
      'feeds',
      'join',
      'packs',
      'root',
    ])
    for (const [path, bytes] of files) host.files.set(path, bytes)
    expect(await newcomer()).toEqual(['acme@1.0.0'])
  })

  it('begins from what the same tutor published at the host with another computer', async () => {
    await found()
    await publishPack('1.0.0')
    await (await places()).changePlace(tutor.agency, ({ secret: _, live: __, ...rest }) => ({
      ...rest,
      access: { kind: 'hand' },
    }))
    host.written.length = 0
    expect(await publishPack('3.0.0', acme('0.0.0', 'due'))).toMatchObject({
      kind: 'published',
      live: { seq: 3 },
    })
    expect(host.written).toEqual([])
    expect((await place())?.live?.packs).toMatchObject([{ id: 'acme' }, { id: 'due' }])
    const { files = new Map() } = (await place()) ?? {}
    expect([...files.keys()].filter((path) => path.startsWith('packs/'))).toHaveLength(2)
    // Until the zip is unpacked there, the host still has the release before.
    await as(OWN_PAGE)('lookAtAgency', tutor.agency)
    expect(await place()).toMatchObject({ live: { seq: 3 }, look: { packs: [{ id: 'acme' }] } })
  })
})
