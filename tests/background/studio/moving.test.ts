/** An agency moves to another host: all of it, verified there, or nothing; and everybody can follow. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Access } from '../../../entrypoints/background/studio/places.ts'
import {
  enrol,
  enrolmentCode,
  loadAgency,
  makeKey,
  memoryStore,
  nextRoot,
  ownKey,
  publish,
  readRoot,
  signNextRoot,
  webdavPlace,
} from '../../../rules/feed/index.ts'
import { acme } from '../../feed/agency.ts'
import { patient, testWorld } from '../../feed/test-world.ts'
import { forgetSites } from '../sites.ts'
import { OWN_PAGE, startBackground } from '../start.ts'
import { type DavHost, davHost } from './dav-host.ts'
import { newAgency, type Publisher } from './publisher.ts'

let old: DavHost
let next: DavHost
let tutor: Publisher
let as: Awaited<ReturnType<typeof startBackground>>['as']

beforeEach(async () => {
  forgetSites()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  old = davHost('old.acme.example')
  next = davHost('new.acme.example')
  as = (await startBackground()).as
  tutor = await newAgency(old)
  const at = { agency: tutor.agency }
  expect(await as(OWN_PAGE)('foundAgency', at)).toMatchObject({ kind: 'published' })
  await publishPack('1.0.0')
})
afterEach(() => vi.restoreAllMocks())

async function publishPack(version: string) {
  const over = (await place())?.live?.packs[0]?.sha256
  const order = { kind: 'pack', manuscript: await tutor.write(), version, ...(over ? { over } : {}) } as const
  const outcome = await as(OWN_PAGE)('publishOrder', { at: { agency: tutor.agency }, order })
  expect(outcome).toMatchObject({ kind: 'published' })
}

async function place() {
  const { readPlace } = await import('../../../entrypoints/background/studio/places.ts')
  return readPlace(tutor.agency)
}

const webdav = ({ address, user }: DavHost): Access => ({ kind: 'webdav', address, user })
const move = (access: Access = webdav(next), toSecret = next.password, address = next.address) =>
  as(OWN_PAGE)('moveAgency', {
    ...{ agency: tutor.agency, toSecret },
    to: { address, access, ...(access.kind === 'hand' ? {} : { secret: toSecret }) },
  })

/** What the browser of someone who enrols at a host uses. */
async function newcomer({ address }: DavHost): Promise<readonly string[]> {
  const [world, store] = [testWorld(), memoryStore()]
  await enrol({ agency: tutor.agency, address, name: '' }, world, store)
  const loaded = await loadAgency(tutor.agency, world, store)
  return loaded.kind === 'loaded' ? loaded.packs.map(({ pack }) => `${pack.id}@${pack.version}`) : []
}

it('takes everything to the new host, publishes there, and leaves the old one as it was', async () => {
  const before = new Map(old.files)
  old.written.length = 0
  expect(await move()).toEqual({ kind: 'moved' })
  expect([...next.files.keys()].sort()).toEqual([...old.files.keys()].sort())
  expect(await newcomer(next)).toEqual(['acme@1.0.0'])
  expect(await place()).toMatchObject({
    address: next.address,
    movedFrom: { address: old.address },
    look: { status: { address: next.address, label: 'fresh' } },
  })
  await publishPack('1.1.0')
  expect(await newcomer(next)).toEqual(['acme@1.1.0'])
  expect(await newcomer(old)).toEqual(['acme@1.0.0'])
  expect(old.written).toEqual([])
  expect(old.files).toEqual(before)
})

it('community managers follow with the new code: the same agency, at another address', async () => {
  const code = async () => {
    const now = await place()
    return enrolmentCode({ agency: tutor.agency, address: now?.address ?? '', name: 'Agenzia Acme' })
  }
  expect(await as(OWN_PAGE)('joinAgency', await code())).toMatchObject({ ok: true })
  const addresses = async () =>
    (await as(OWN_PAGE)('agencies')).map((one) => (one.state === 'loaded' ? one.status.address : ''))
  expect(await addresses()).toEqual([old.address])
  // The tutor’s own browser needs no code.
  expect(await move()).toEqual({ kind: 'moved' })
  expect(await addresses()).toEqual([next.address])

  const [world, store] = [testWorld(), memoryStore()]
  const enrolment = { agency: tutor.agency, name: 'Agenzia Acme' }
  await enrol({ ...enrolment, address: old.address }, world, store)
  await publishPack('1.1.0')
  expect(await enrol({ ...enrolment, address: next.address }, world, store)).toMatchObject({
    kind: 'updated',
    status: { address: next.address, troubles: [] },
  })
})

it('a tutor who moves second brings what is theirs, and loses nothing of whoever went before', async () => {
  const bea = await ownKey(await makeKey())
  const first = await readRoot(new TextDecoder().decode(old.files.get('root/1.jws')), {
    agency: tutor.agency,
  })
  if (!first.ok) throw new Error('there is no root')
  const changed = nextRoot(
    first.value,
    { kind: 'add-tutor', request: { kid: bea.kid, jwk: bea.jwk, name: 'Bea' }, packs: ['bea'] },
    Date.now(),
  )
  if (!changed.ok) throw new Error(changed.problem)
  const signed = await signNextRoot(changed.root, first.value, [tutor.holder])
  if (!signed.ok) throw new Error('the holder signed')
  await as(OWN_PAGE)('publishRoot', { agency: tutor.agency, version: 2, text: signed.text })
  const root = { ...changed.root, format: 'galateo-root/1' as const }
  const [, asBea] = root.tutors
  if (!asBea) throw new Error('Bea is no tutor')
  const world = testWorld()
  const beaPublishes = (version: string, { address, user, password }: DavHost) =>
    publish(
      { root, tutor: asBea, signer: bea, packs: [acme(version, 'bea')] },
      webdavPlace({ address, user, password }, world),
      patient(world),
    )
  await beaPublishes('1.0.0', old)
  for (const [path, bytes] of old.files) next.files.set(path, bytes)
  await beaPublishes('2.0.0', next)
  await publishPack('1.1.0')

  expect(await move()).toEqual({ kind: 'moved' })
  expect([...(await newcomer(next))].sort()).toEqual(['acme@1.1.0', 'bea@2.0.0'])
})

it('to a place that is filled by hand gathers everything for the zip', async () => {
  expect(await move({ kind: 'hand' }, '')).toEqual({ kind: 'moved' })
  const { files = new Map(), ...kept } = (await place()) ?? {}
  expect(kept).not.toHaveProperty('secret')
  expect([...files.keys()].sort()).toEqual([...old.files.keys()].sort())
  for (const [path, bytes] of files) next.files.set(path, bytes)
  expect(await newcomer(next)).toEqual(['acme@1.0.0'])
})

describe('nothing is changed', () => {
  it.each<[string, () => void, (() => ReturnType<typeof move>) | undefined, object]>([
    [
      'when the password is wrong',
      () => {},
      () => move(webdav(next), 'wrong'),
      { kind: 'place', problem: { code: 'wrong-password' } },
    ],
    [
      'when the new host is full',
      () => {
        next.instead = (method) => (method === 'PUT' ? new Response('', { status: 507 }) : undefined)
      },
      undefined,
      { kind: 'place', problem: { code: 'full' } },
    ],
    [
      'when another agency lies there',
      () => next.files.set('root/1.jws', new TextEncoder().encode('another')),
      undefined,
      { kind: 'place', problem: { code: 'changed' } },
    ],
    [
      'when the old host does not answer',
      () => {
        old.instead = () => Promise.reject(new TypeError('Failed to fetch'))
      },
      undefined,
      { kind: 'place', problem: { code: 'unreachable' } },
    ],
    [
      'when what lies at the old host is not as signed',
      () => {
        const [path = ''] = [...old.files.keys()].filter((name) => name.startsWith('packs/'))
        old.files.set(path, new TextEncoder().encode('{}'))
      },
      undefined,
      { kind: 'trouble', trouble: { code: 'damaged-pack' } },
    ],
    [
      'when nobody can read it at the new address',
      () => {},
      () => move(webdav(next), next.password, 'https://new.acme.example/guide/elsewhere/'),
      { kind: 'not-seen' },
    ],
  ])('%s', async (_, fail, act, outcome) => {
    fail()
    expect(await (act ?? move)()).toMatchObject(outcome)
    old.instead = () => undefined
    expect(await place()).toMatchObject({ address: old.address, secret: old.password })
    expect(await place()).not.toHaveProperty('movedFrom')
  })
})
