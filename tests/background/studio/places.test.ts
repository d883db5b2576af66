/** Places of other kinds than WebDAV, and what stays of a place that is left. */
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { changePlace, forgetPlace, readPlaces } from '../../../entrypoints/background/studio/places.ts'
import { readReleases } from '../../../entrypoints/background/studio/releases.ts'
import { acme } from '../../feed/agency.ts'
import { KEYS, startS3 } from '../../feed/s3-server.ts'
import { forgetSites } from '../sites.ts'
import { OWN_PAGE, startBackground } from '../start.ts'
import { davHost } from './dav-host.ts'
import { newAgency } from './publisher.ts'

afterEach(() => vi.restoreAllMocks())

it('an object store takes root, packs and feed, signed for with the tutor’s keys', async () => {
  forgetSites()
  const store = await startS3()
  onTestFinished(() => store.stop())
  const { as } = await startBackground()
  const { address } = store
  const tutor = await newAgency({ address, user: '', password: '' })
  const { accessKey, secret, region } = KEYS
  await changePlace(tutor.agency, ({ secret: _, ...rest }) => ({
    ...rest,
    access: { kind: 's3', address, region, accessKey },
  }))
  const at = { agency: tutor.agency }
  expect(await as(OWN_PAGE)('foundAgency', at)).toEqual({ kind: 'no-secret' })
  expect(await as(OWN_PAGE)('foundAgency', { ...at, secret: 'wrong' })).toMatchObject({
    kind: 'place',
    problem: { code: 'wrong-password' },
  })
  expect(await as(OWN_PAGE)('foundAgency', { ...at, secret })).toMatchObject({ kind: 'published' })
  const order = { kind: 'pack', manuscript: await tutor.write(acme('1.0.0')), version: '1.0.0' } as const
  expect(await as(OWN_PAGE)('publishOrder', { at: { ...at, secret }, order })).toMatchObject({
    kind: 'published',
    live: { packs: [{ id: 'acme', version: '1.0.0' }] },
  })
  const folders = new Set([...store.objects.keys()].map((path) => /(\w+)\/[^/]+$/.exec(path)?.[1]))
  expect([...folders].sort()).toEqual(['feeds', 'join', 'packs', 'root'])
})

it('a place that is left leaves no key, no password and no release behind', async () => {
  forgetSites()
  const host = davHost()
  const { as } = await startBackground()
  const tutor = await newAgency(host)
  const at = { agency: tutor.agency }
  await as(OWN_PAGE)('foundAgency', at)
  const order = { kind: 'pack', manuscript: await tutor.write(acme('1.0.0')), version: '1.0.0' } as const
  await as(OWN_PAGE)('publishOrder', { at, order })
  expect(await readReleases(tutor.agency, 'acme')).toHaveLength(1)
  await forgetPlace(tutor.agency)
  // A look that was under way comes to its end.
  await changePlace(tutor.agency, (place) => ({ ...place, name: 'Seen late' }))
  expect(await readPlaces()).toEqual([])
  expect(await readReleases(tutor.agency, 'acme')).toEqual([])
  expect(await as(OWN_PAGE)('publishOrder', { at, order })).toEqual({ kind: 'no-key' })
  expect([...host.files.keys()].some((path) => path.startsWith('feeds/'))).toBe(true)
})
