/**
 * What every `FeedStore` must hold to, whatever it is made of. The background's store runs it too, over IndexedDB.
 */
import { expect, it } from 'vitest'
import { type Bytes, sha256Hex, utf8 } from '../../rules/feed/bytes.ts'
import type { AgencyState, FeedStore } from '../../rules/feed/index.ts'

const A = 'A'.repeat(43)
const B = 'B'.repeat(43)

const record = (agency: string, revision: number, name = 'Acme'): AgencyState => ({
  format: 'galateo-agency/1',
  agency,
  address: 'https://feed.example.com/',
  name,
  revision,
  feeds: {},
  current: { since: 0, feeds: {} },
  heldBack: {},
  nextAt: 0,
  failures: 0,
  troubles: [],
})

async function packsOf(...texts: readonly string[]): Promise<ReadonlyMap<string, Bytes>> {
  return new Map(
    await Promise.all(texts.map(async (text) => [await sha256Hex(utf8(text)), utf8(text)] as const)),
  )
}

/** Defines the tests. @param create an empty store; each call another one. */
export function storeContract(create: () => FeedStore | Promise<FeedStore>): void {
  it('keeps record and packs, and gives them back as they were', async () => {
    const store = await create()
    const packs = await packsOf('one', 'two')
    expect(await store.read(A)).toBeUndefined()
    expect(await store.commit({ state: record(A, 1), packs })).toBe('kept')
    expect(await store.read(A)).toEqual(record(A, 1))
    for (const [sha256, bytes] of packs) expect(await store.readPack(A, sha256)).toEqual(bytes)
    expect(await store.readPack(A, 'c'.repeat(64))).toBeUndefined()
  })

  it('refuses a commit that does not follow the kept one, and changes nothing', async () => {
    const store = await create()
    const packs = await packsOf('one')
    expect(await store.commit({ state: record(A, 2), packs })).toBe('outdated')
    await store.commit({ state: record(A, 1), packs: new Map() })
    for (const revision of [1, 3, 0])
      expect(await store.commit({ state: record(A, revision, 'Late'), packs, keep: new Set() })).toBe(
        'outdated',
      )
    expect(await store.read(A)).toEqual(record(A, 1))
    for (const sha256 of packs.keys()) expect(await store.readPack(A, sha256)).toBeUndefined()
  })

  it('of two commits at once takes one', async () => {
    const store = await create()
    await store.commit({ state: record(A, 1), packs: new Map() })
    const both = ['One', 'Two'].map((name) => store.commit({ state: record(A, 2, name), packs: new Map() }))
    expect((await Promise.all(both)).toSorted()).toEqual(['kept', 'outdated'])
  })

  it('drops the packs that are not to stay, and no other agency’s', async () => {
    const store = await create()
    const packs = await packsOf('one', 'two')
    const [one = '', two = ''] = packs.keys()
    await store.commit({ state: record(A, 1), packs })
    await store.commit({ state: record(B, 1), packs })
    await store.commit({ state: record(A, 2), packs: await packsOf('three'), keep: new Set([one]) })
    expect(await store.readPack(A, one)).toBeDefined()
    expect(await store.readPack(A, two)).toBeUndefined()
    expect(await store.readPack(B, two)).toBeDefined()
    const [three = ''] = (await packsOf('three')).keys()
    expect(await store.readPack(A, three)).toEqual(utf8('three'))
  })

  it('forgets an agency whole, and no other', async () => {
    const store = await create()
    const packs = await packsOf('one')
    const [one = ''] = packs.keys()
    for (const agency of [A, B]) await store.commit({ state: record(agency, 1), packs })
    await store.forget(A)
    expect(await store.read(A)).toBeUndefined()
    expect(await store.readPack(A, one)).toBeUndefined()
    expect(await store.read(B)).toEqual(record(B, 1))
    expect(await store.readPack(B, one)).toBeDefined()
    expect(await store.commit({ state: record(A, 1), packs: new Map() })).toBe('kept')
  })
}
