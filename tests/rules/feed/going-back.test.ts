/** Joining, going back and forward again over a store that does not always keep what it is given. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { enrol, goBack, loadAgency, preview, sync, takeNewest } from '../../../rules/feed/index.ts'
import { acme, type TestAgency, testAgency } from '../../feed/agency.ts'
import { type MemoryStore, memoryStore } from '../../feed/memory-store.ts'
import { type TestWorld, testWorld } from '../../feed/test-world.ts'

const ADDRESS = 'https://feed.example/'
const full = new DOMException('full', 'QuotaExceededError')

let folder: string
let agency: TestAgency
let world: TestWorld
let store: MemoryStore
let answer: (path: string) => Response | undefined

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'galateo-feed-'))
  agency = await testAgency(folder)
  await agency.publish(agency.ada, [acme('1.0.0')])
  store = memoryStore()
  answer = () => undefined
  world = testWorld()
  world.send = async (url) => {
    const path = String(url).slice(ADDRESS.length)
    const other = answer(path)
    if (other) return other
    try {
      return new Response(new Uint8Array(readFileSync(join(folder, path))))
    } catch {
      return new Response('', { status: 404 })
    }
  }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const joining = (address = ADDRESS) => enrol({ agency: agency.id, address, name: 'Acme' }, world, store)
const syncing = () => {
  world.advance(3_600_000)
  return sync(agency.id, world, store)
}
async function inForce() {
  const loaded = await loadAgency(agency.id, world, store)
  return loaded.kind === 'loaded' ? loaded.packs.map(({ pack }) => `${pack.id}@${pack.version}`) : loaded.kind
}
/** Somebody else writes at the same moment: what was read is outdated by then. */
function outrun() {
  const commit = store.commit
  store.commit = async () => {
    store.commit = commit
    return 'outdated'
  }
}
function fail() {
  store.beforeStep = (step) => {
    if (step === 'put-state') throw full
  }
}

describe('a look before joining', () => {
  const look = () => preview({ agency: agency.id, address: ADDRESS, name: '' }, world)

  it('shows who it is, and keeps nothing', async () => {
    expect(await look()).toMatchObject({ ok: true, root: { name: 'Agenzia Acme' } })
    expect(store.records.size).toBe(0)
  })

  it('says what is wrong', async () => {
    answer = () => new Response('', { status: 500 })
    expect(await look()).toMatchObject({ ok: false, trouble: { code: 'server' } })
  })
})

describe('joining', () => {
  it.each([
    ['another tab was faster', outrun, { kind: 'busy' }],
    ['there is no room', fail, { kind: 'not-kept', trouble: { code: 'not-kept', reason: 'quota' } }],
  ])('when %s keeps nothing', async (_, wrong, expected) => {
    wrong()
    expect(await joining()).toMatchObject(expected)
    expect(await inForce()).toBe('not-enrolled')
  })

  it('again changes nothing, and at another address moves there', async () => {
    await joining()
    expect(await joining()).toMatchObject({ kind: 'unchanged' })
    answer = () => new Response('', { status: 500 })
    await joining('https://moved.example/')
    expect(await loadAgency(agency.id, world, store)).toMatchObject({
      status: { address: 'https://moved.example/' },
    })
    expect(await inForce()).toEqual(['acme@1.0.0'])
  })
})

describe('nobody’s agency', () => {
  it.each([
    ['is not synced', () => sync(agency.id, world, store)],
    ['does not go back', () => goBack(agency.id, world, store)],
    ['does not go forward', () => takeNewest(agency.id, world, store)],
  ])('%s', async (_, act) => {
    expect(await act()).toEqual({ kind: 'not-enrolled' })
  })
})

describe('going back', () => {
  const back = () => goBack(agency.id, world, store)
  const forward = () => takeNewest(agency.id, world, store)

  beforeEach(async () => {
    await joining()
    await agency.publish(agency.ada, [acme('1.1.0')])
    expect(await syncing()).toMatchObject({ kind: 'updated' })
  })

  it('holds until something newer is published, or the newest is wanted', async () => {
    expect(await back()).toMatchObject({ kind: 'updated' })
    await syncing()
    expect(await inForce()).toEqual(['acme@1.0.0'])
    expect(await forward()).toMatchObject({ kind: 'updated' })
    expect(await inForce()).toEqual(['acme@1.1.0'])
    await back()
    await agency.publish(agency.ada, [acme('1.2.0')])
    await syncing()
    expect(await inForce()).toEqual(['acme@1.2.0'])
  })

  it('twice is where one began, and then the newest is there already', async () => {
    await back()
    await back()
    expect(await inForce()).toEqual(['acme@1.1.0'])
    expect(await forward()).toMatchObject({ kind: 'unchanged' })
  })

  it('takes away a tutor who came with the last change, and brings them back', async () => {
    await agency.writeRoot({
      tutors: [...agency.root.tutors, { ...agency.bea, name: 'Bea', packs: ['*'], state: 'active' }].map(
        ({ kid, jwk, name, packs }) => ({ kid, jwk, name, packs, state: 'active' }) as const,
      ),
    })
    await agency.publish(agency.bea, [acme('1.0.0', 'due')])
    await syncing()
    expect(await inForce()).toEqual(['acme@1.1.0', 'due@1.0.0'])
    await back()
    await syncing()
    expect(await inForce()).toEqual(['acme@1.1.0'])
    await back()
    expect(await inForce()).toEqual(['acme@1.1.0', 'due@1.0.0'])
  })

  it.each([
    ['another tab was faster', outrun, { kind: 'busy' }],
    ['there is no room', fail, { kind: 'not-kept', trouble: { reason: 'quota' } }],
    [
      'nothing can be read',
      () => {
        store.beforeStep = () => {
          throw 'no database'
        }
      },
      { kind: 'not-kept', trouble: { reason: 'other', detail: 'no database' } },
    ],
  ])('when %s changes nothing', async (_, wrong, expected) => {
    wrong()
    expect(await back()).toMatchObject(expected)
    store.beforeStep = () => undefined
    expect(await inForce()).toEqual(['acme@1.1.0'])
    await back()
    wrong()
    expect(await forward()).toMatchObject(expected)
    store.beforeStep = () => undefined
    expect(await inForce()).toEqual(['acme@1.0.0'])
  })

  it('from a record that cannot be read says so', async () => {
    store.records.set(agency.id, { agency: 7 })
    expect(await back()).toEqual({ kind: 'not-kept', trouble: { code: 'damaged-store', what: 'state' } })
  })
})
