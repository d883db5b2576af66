/** Faults 39 to 42 of the research, as far as they need no browser: contexts, kills, full disks, damage. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  enrol,
  goBack,
  loadAgency,
  memoryStore as plainStore,
  sync,
  takeNewest,
} from '../../rules/feed/index.ts'
import { acme } from './agency.ts'
import { type MemoryStore, memoryStore, type Step } from './memory-store.ts'
import { type Hosts, type Scene, startHosts } from './scene.ts'
import { storeContract } from './store-contract.ts'

let hosts: Hosts
beforeAll(async () => {
  hosts = await startHosts()
})
afterAll(() => hosts.stop())

describe('the store that lasts as long as the program', () => {
  storeContract(plainStore)
})

describe('the store in memory', () => {
  storeContract(memoryStore)

  it.each<Step>(['begin', 'put-pack', 'drop-pack', 'put-state', 'end'])(
    'changes nothing when it fails at %s',
    async (step) => {
      const scene = await hosts.scene()
      await scene.agency.publish(scene.agency.ada, [acme('1.1.0')])
      await scene.sync()
      await scene.agency.publish(scene.agency.ada, [acme('1.2.0')])
      const before = [structuredClone(scene.store.records), new Map(scene.store.packs)]
      failAt(scene.store, step, new Error('disk'))
      expect(await scene.sync()).toMatchObject({ kind: 'not-kept' })
      expect([scene.store.records, scene.store.packs]).toEqual(before)
    },
  )
})

describe('fault 39: two contexts at once', () => {
  it('one syncs, the other returns', async () => {
    const scene = await hosts.scene()
    await scene.agency.publish(scene.agency.ada, [acme('1.1.0')])
    const reports = await Promise.all([
      scene.sync(),
      scene.sync(),
      goBack(scene.agency.id, scene.world, scene.store),
    ])
    expect(reports.map(({ kind }) => kind)).toEqual(['updated', 'busy', 'busy'])
  })

  it('without a lock between them, the slower one’s work is dropped whole', async () => {
    const scene = await hosts.scene()
    await scene.agency.publish(scene.agency.ada, [acme('1.1.0')])
    const free = { ...scene.world, alone: <T>(_: string, act: () => Promise<T>) => act() }
    const reports = await Promise.all([1, 2].map(() => sync(scene.agency.id, free, scene.store)))
    expect(reports.map(({ kind }) => kind).toSorted()).toEqual(['busy', 'updated'])
    expect(await scene.inForce()).toEqual(['acme@1.1.0'])
  })
})

it('fault 40: killed at any step of a sync, the next start sees the old set or the new one', async () => {
  const scene = await hosts.scene()
  const seen = new Set<string>()
  let wasKilled = true
  for (let step = 1; wasKilled; step++) {
    const version = `1.${step}.0`
    const old = await scene.inForce()
    await scene.agency.publish(scene.agency.ada, [acme(version), acme(version, 'voice')])
    wasKilled = await killedAt(step, scene)
    const found = await scene.inForce()
    const fresh = [`acme@${version}`, `voice@${version}`]
    expect([old, fresh]).toContainEqual(found)
    seen.add(found.join() === fresh.join() ? 'new' : 'old')
    await scene.sync()
    expect(await scene.inForce()).toEqual(fresh)
    if (step > 100) throw new Error('it never ends')
  }
  expect(seen).toEqual(new Set(['old', 'new']))
})

describe('fault 41: the browser cannot keep it', () => {
  it.each<[string, Error, string]>([
    ['quota', named('QuotaExceededError'), 'quota'],
    [
      'quota, wrapped by Dexie',
      Object.assign(named('AbortError'), { inner: named('QuotaExceededError') }),
      'quota',
    ],
    ['an aborted transaction', named('AbortError'), 'other'],
    ['a closed database', named('InvalidStateError'), 'other'],
  ])('%s: the last good set stays, and it is tried again', async (_, error, reason) => {
    const scene = await hosts.scene()
    await scene.agency.publish(scene.agency.ada, [acme('1.1.0')])
    failAt(scene.store, 'put-pack', error)
    expect(await scene.sync()).toMatchObject({ kind: 'not-kept', trouble: { code: 'not-kept', reason } })
    scene.store.beforeStep = () => undefined
    expect(await scene.inForce()).toEqual(['acme@1.0.0'])
    expect(await scene.sync()).toMatchObject({ kind: 'updated' })
  })

  it('a store that cannot even be read is a value too', async () => {
    const scene = await hosts.scene()
    failAt(scene.store, 'read', named('UnknownError'))
    for (const act of [sync, loadAgency, goBack])
      expect(await act(scene.agency.id, scene.world, scene.store)).toMatchObject({ kind: 'not-kept' })
  })
})

describe('fault 42: what was kept is damaged', () => {
  it('a damaged or lost pack is left out at the start, and fetched again', async () => {
    for (const damage of ['flip', 'lose'] as const) {
      const scene = await hosts.scene()
      await scene.agency.publish(scene.agency.ada, [acme('1.0.0'), acme('1.0.0', 'voice')])
      await scene.sync()
      const [key = '', bytes = new Uint8Array()] = [...scene.store.packs].at(-1) ?? []
      if (damage === 'flip')
        scene.store.packs.set(
          key,
          bytes.map((byte, at) => (at === 3 ? byte ^ 4 : byte)),
        )
      else scene.store.packs.delete(key)
      const loaded = await loadAgency(scene.agency.id, scene.world, scene.store)
      expect(loaded).toMatchObject({ kind: 'loaded', packs: [{ pack: { id: 'acme' } }] })
      const { troubles, nextAt } =
        loaded.kind === 'loaded' ? loaded.status : { troubles: [], nextAt: Infinity }
      expect(troubles).toMatchObject([{ trouble: { code: 'damaged-store', what: 'pack', pack: 'voice' } }])
      expect(nextAt).toBeLessThanOrEqual(scene.world.now())
      // The host says that the feed is the same; the pack comes all the same.
      expect(await scene.sync()).toMatchObject({ kind: 'updated', status: { troubles: [] } })
      expect(await scene.inForce()).toEqual(['acme@1.0.0', 'voice@1.0.0'])
    }
  })

  it('mending it is nothing to go back from', async () => {
    const scene = await hosts.scene()
    await scene.agency.publish(scene.agency.ada, [acme('1.1.0'), acme('1.0.0', 'voice')])
    await scene.sync()
    const [key = ''] = [...scene.store.packs].at(-1) ?? []
    scene.store.packs.delete(key)
    expect(await scene.sync()).toMatchObject({ kind: 'updated' })
    await goBack(scene.agency.id, scene.world, scene.store)
    expect(await scene.inForce()).toEqual(['acme@1.0.0'])
  })

  it('a pack that cannot be fetched again does not take the others with it', async () => {
    const scene = await hosts.scene()
    const release = await scene.agency.publish(scene.agency.ada, [acme('1.0.0'), acme('1.0.0', 'voice')])
    await scene.sync()
    const [key = ''] = [...scene.store.packs].at(-1) ?? []
    scene.store.packs.delete(key)
    scene.agency.remove(release.packs[1]?.path ?? '')
    await scene.fails('missing')
    expect(await scene.inForce()).toEqual(['acme@1.0.0'])
  })

  it.each<[string, (record: Record<string, unknown>) => unknown]>([
    ['root', (record) => ({ ...record, root: String(record.root).replace('A', 'B') })],
    ['feeds', (record) => JSON.parse(JSON.stringify(record).replaceAll('eyJhbGciOiJF', 'eyJhbGciOiJG'))],
    ['numbers', (record) => ({ ...record, failures: 'many' })],
    ['everything but who and where', ({ agency, address }) => ({ agency, address })],
  ])('a record with damaged %s is built anew from the agency’s fingerprint', async (_, damage) => {
    const scene = await hosts.scene()
    const record = scene.store.records.get(scene.agency.id)
    // The store was filled by a sync.
    scene.store.records.set(scene.agency.id, damage(record as Record<string, unknown>))
    const report = await scene.sync()
    expect(['updated', 'unchanged']).toContain(report.kind)
    expect(await scene.inForce()).toEqual(['acme@1.0.0'])
    await scene.recovers()
  })

  it('a record of which nothing can be read is told, and joining again mends it', async () => {
    const scene = await hosts.scene()
    for (const broken of [null, 7, 'x', [], {}, { agency: scene.agency.id }]) {
      scene.store.records.set(scene.agency.id, broken)
      const trouble = { code: 'damaged-store', what: 'state' }
      expect(await scene.sync()).toEqual({ kind: 'not-kept', trouble })
      expect(await loadAgency(scene.agency.id, scene.world, scene.store)).toEqual({
        kind: 'not-kept',
        trouble,
      })
      expect(await scene.enrol()).toMatchObject({ kind: 'updated' })
      expect(await scene.inForce()).toEqual(['acme@1.0.0'])
    }
  })
})

describe('going back', () => {
  it('puts the set before in force, and holds what was there back until something newer comes', async () => {
    const scene = await hosts.scene()
    const { agency, world, store } = scene
    expect(await goBack(agency.id, world, store)).toMatchObject({
      kind: 'unchanged',
      status: { hasPrevious: false },
    })
    await agency.publish(agency.ada, [acme('1.1.0'), acme('1.0.0', 'voice')])
    await scene.sync()
    expect(await goBack(agency.id, world, store)).toMatchObject({
      kind: 'updated',
      changes: [
        { change: 'changed', pack: { version: '1.0.0' } },
        { change: 'removed', pack: { id: 'voice' } },
      ],
    })
    expect(await scene.inForce()).toEqual(['acme@1.0.0'])
    expect(await scene.sync()).toMatchObject({
      kind: 'unchanged',
      status: { label: 'fresh', hasPrevious: true },
    })
    expect(await scene.inForce()).toEqual(['acme@1.0.0'])
    await goBack(agency.id, world, store)
    expect(await scene.inForce()).toEqual(['acme@1.1.0', 'voice@1.0.0'])
    await goBack(agency.id, world, store)
    await agency.publish(agency.ada, [acme('1.2.0')])
    await scene.sync()
    expect(await scene.inForce()).toEqual(['acme@1.2.0'])
  })

  it('can be undone before anything newer comes', async () => {
    const scene = await hosts.scene()
    const { agency, world, store } = scene
    await agency.publish(agency.ada, [acme('1.1.0')])
    await scene.sync()
    expect((await scene.status()).isHeldBack).toBe(false)
    expect(await goBack(agency.id, world, store)).toMatchObject({ status: { isHeldBack: true } })
    expect(await takeNewest(agency.id, world, store)).toMatchObject({
      kind: 'updated',
      status: { isHeldBack: false },
    })
    expect(await scene.inForce()).toEqual(['acme@1.1.0'])
  })

  it('the weekly new signature over the same packs is no change to go back from', async () => {
    const scene = await hosts.scene()
    await scene.agency.publish(scene.agency.ada, [acme('1.1.0')])
    await scene.sync()
    await scene.agency.publish(scene.agency.ada, [acme('1.1.0')])
    expect(await scene.sync()).toMatchObject({
      kind: 'unchanged',
      status: { tutors: [{ release: { seq: 3 } }] },
    })
    await goBack(scene.agency.id, scene.world, scene.store)
    expect(await scene.inForce()).toEqual(['acme@1.0.0'])
  })
})

it('an agency that moved is found at its new address with a new code, and nothing is lost meanwhile', async () => {
  const scene = await hosts.scene()
  const other = await hosts.scene({ enrolled: false })
  for (const path of ['root/1.jws', `feeds/${scene.agency.ada.kid}.jws`]) {
    const response = await fetch(new URL(path, scene.address))
    other.agency.write(path, await response.text())
  }
  const report = await enrol(
    { agency: scene.agency.id, address: other.address, name: '' },
    scene.world,
    scene.store,
  )
  expect(report).toMatchObject({ kind: 'unchanged', status: { address: other.address, label: 'fresh' } })
})

function named(name: string): Error {
  return Object.assign(new Error('no'), { name })
}

function failAt(store: MemoryStore, at: Step, error: Error) {
  store.beforeStep = (step) => {
    if (step === at) throw error
  }
}

/** Runs a sync that is cut off, for ever, at its so-manieth touch of network or store. False when it had fewer. */
async function killedAt(count: number, { agency, world, store }: Scene): Promise<boolean> {
  const kill = Promise.withResolvers<'killed'>()
  let touches = 0
  const never = new Promise<never>(() => undefined)
  const touch = () => {
    touches++
    if (touches === count) kill.resolve('killed')
    return touches >= count
  }
  const cut =
    <Args extends unknown[], T>(act: (...args: Args) => Promise<T>) =>
    (...args: Args): Promise<T> =>
      touch() ? never : act(...args).then((value) => (touch() ? never : value))
  const dying = {
    ...world,
    send: cut((url: string, init: RequestInit) => fetch(url, init)),
    alone: <T>(_: string, act: () => Promise<T>) => act(),
  }
  const dyingStore = {
    read: cut(store.read),
    readPack: cut(store.readPack),
    commit: cut(store.commit),
    forget: store.forget,
  }
  const outcome = await Promise.race([sync(agency.id, dying, dyingStore), kill.promise])
  return outcome === 'killed'
}
