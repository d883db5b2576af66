/** Every byte of a root, a feed and a pack is changed in turn; nothing of it is ever taken. */
import { describe, expect, it } from 'vitest'
import { type Bytes, sha256Hex, textOf, utf8 } from '../../rules/feed/bytes.ts'
import { fingerprintOf, type Root } from '../../rules/feed/index.ts'
import { makeKey, type OwnKey, ownKey } from '../../rules/feed/keys/make.ts'
import { DAY } from '../../rules/feed/limits.ts'
import { buildRelease } from '../../rules/feed/publish/release.ts'
import { readFeed } from '../../rules/feed/signatures/read-feed.ts'
import { readRoot } from '../../rules/feed/signatures/read-root.ts'
import { signRoot } from '../../rules/feed/signatures/sign.ts'
import { packSource } from '../../rules/feed/sync/packs.ts'
import { acme, tutorOf } from './agency.ts'
import { memoryStore } from './memory-store.ts'
import { testWorld } from './test-world.ts'

const keys = Promise.all([1, 2, 3].map(async () => ownKey(await makeKey()))) as Promise<
  [OwnKey, OwnKey, OwnKey]
>
const now = Date.UTC(2026, 10, 25)

/** Three ways to change a byte: its lowest bit (other letter), its case bit, its highest bit (no UTF-8). */
const FLIPS = [0x01, 0x20, 0x80]

async function acceptedFlips(
  bytes: Bytes,
  isAccepted: (bytes: Bytes) => Promise<boolean>,
): Promise<readonly number[]> {
  expect(await isAccepted(bytes)).toBe(true)
  const accepted: number[] = []
  for (let at = 0; at < bytes.length; at++) {
    for (const flip of FLIPS) {
      const changed = bytes.slice()
      changed[at] = (changed[at] ?? 0) ^ flip
      if (await isAccepted(changed)) accepted.push(at)
    }
  }
  return accepted
}

async function theRoot(): Promise<Omit<Root, 'format'>> {
  const [first, second, ada] = await keys
  return {
    agency: await fingerprintOf([first.jwk, second.jwk], 1),
    name: 'Acme',
    version: 1,
    issued: now,
    expires: now + DAY,
    keys: [first, second].map(({ kid, jwk }) => ({ kid, jwk, holder: 'Titolare' })),
    threshold: 1,
    tutors: [tutorOf(ada, 'Ada')],
  }
}

describe('with any one byte changed', () => {
  it('root 1 is not taken', async () => {
    const [first, second] = await keys
    const root = await theRoot()
    const text = await signRoot(root, [first, second])
    const read = async (bytes: Bytes) => (await readRoot(textOf(bytes) ?? '', { agency: root.agency })).ok
    expect(await acceptedFlips(utf8(text), read)).toEqual([])
  })

  it('root 2, signed by both roots’ keys, is not taken', async () => {
    const [first, second] = await keys
    const root = await theRoot()
    const one = await readRoot(await signRoot(root, [first]), { agency: root.agency })
    if (!one.ok) throw new Error(one.trouble.code)
    const text = await signRoot({ ...root, version: 2 }, [first, second])
    const read = async (bytes: Bytes) => (await readRoot(textOf(bytes) ?? '', { root: one.value })).ok
    expect(await acceptedFlips(utf8(text), read)).toEqual([])
  })

  it('a feed is not taken', async () => {
    const [, , ada] = await keys
    const { agency } = await theRoot()
    const packs = ['a', 'b', 'c'].map((id) => acme('1.0.0', id))
    const { feedFile } = await buildRelease({ agency, root: 1, seq: 1, packs, now }, ada)
    const read = async (bytes: Bytes) => (await readFeed(textOf(bytes) ?? '', { agency, tutor: ada })).ok
    expect(await acceptedFlips(feedFile.bytes, read)).toEqual([])
  })

  it('a pack is not taken, from the host or from what is kept', async () => {
    const [, , ada] = await keys
    const { agency } = await theRoot()
    const { feed, packs } = await buildRelease({ agency, root: 1, seq: 1, packs: [acme('1.0.0')], now }, ada)
    const [listed] = feed.packs
    const [file] = packs
    if (!listed || !file) throw new Error('no pack')
    expect(await sha256Hex(file.bytes)).toBe(listed.sha256)
    const fromHost = async (bytes: Bytes) => {
      const world = { ...testWorld(), send: async () => new Response(bytes) }
      const source = packSource({ agency, address: 'https://feed.example.com/' }, world, memoryStore())
      return (await source.get({ listed, tutor: ada.kid })).ok
    }
    const fromStore = async (bytes: Bytes) => {
      const store = memoryStore()
      store.packs.set(`${agency}/${listed.sha256}`, bytes)
      const world = { ...testWorld(), send: async () => new Response('', { status: 404 }) }
      const source = packSource({ agency, address: 'https://feed.example.com/' }, world, store)
      return (await source.get({ listed, tutor: ada.kid })).ok
    }
    expect(await acceptedFlips(file.bytes, fromHost)).toEqual([])
    expect(await acceptedFlips(file.bytes, fromStore)).toEqual([])
  })
})
