/** Faults 13 to 26 and 33 to 38 of the research: the host answers, but not with what was published. */
import { CompactSign, FlattenedSign } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex, utf8 } from '../../rules/feed/bytes.ts'
import {
  DAMAGED_RETRY,
  DAY,
  FEED_LIFE,
  loadAgency,
  MOST_PACK_BYTES,
  type Root,
  STALE_FOR,
} from '../../rules/feed/index.ts'
import { makeKey, type OwnKey, ownKey } from '../../rules/feed/keys/make.ts'
import { check, compile, type Pack } from '../../rules/index.ts'
import { packInput, rule } from '../rules/make.ts'
import { acme, tutorOf } from './agency.ts'
import { type Hosts, type Scene, startHosts } from './scene.ts'

let hosts: Hosts
beforeAll(async () => {
  hosts = await startHosts()
})
afterAll(() => hosts.stop())

const feedOf = ({ kid }: OwnKey) => `feeds/${kid}.jws`

describe('faults 13 and 14: a pack is torn or has a flipped bit', () => {
  it.each<[string, (body: Buffer) => Buffer]>([
    ['short', (body) => body.subarray(0, -10)],
    [
      'torn: half new, half old',
      (body) => Buffer.concat([body.subarray(0, 100), Buffer.alloc(body.length - 100)]),
    ],
    ['one bit flipped', (body) => Buffer.from(body.map((byte, at) => (at === 50 ? byte ^ 1 : byte)))],
    ['longer than listed', (body) => Buffer.concat([body, Buffer.from(' ')])],
  ])('%s: nothing of it is kept, and it is tried again in a minute', async (_, body) => {
    const scene = await hosts.scene()
    await scene.agency.publish(scene.agency.ada, [acme('1.1.0')])
    scene.proxy.treat((path) => (path.startsWith('packs/') ? { body } : undefined))
    const packsBefore = [...scene.store.packs.keys()]
    const first = await scene.fails('damaged-pack')
    expect(first.nextAt - scene.world.now()).toBe(DAMAGED_RETRY)
    expect([...scene.store.packs.keys()]).toEqual(packsBefore)
    const second = await scene.fails('damaged-pack')
    expect(second.nextAt - scene.world.now()).toBeGreaterThan(DAMAGED_RETRY)
    // The feed itself did not change meanwhile: the host says so, and the pack is fetched all the same.
    scene.proxy.treat(() => undefined)
    expect(await scene.sync()).toMatchObject({ kind: 'updated' })
    expect(await scene.inForce()).toEqual(['acme@1.1.0'])
  })
})

describe('fault 15: the bytes are right, but it is no pack', () => {
  it.each([
    ['not JSON', 'not json', ''],
    ['a list', '[]', ''],
    [
      'a rule without its check',
      JSON.stringify({ ...packInput([]), id: 'acme', version: '1.1.0', rules: [{ id: 'x' }] }),
      'rules[0].level',
    ],
    ['another pack than listed', JSON.stringify(packInput([], { id: 'other', version: '1.1.0' })), 'id'],
    [
      'another version than listed',
      JSON.stringify(packInput([], { id: 'acme', version: '1.2.0' })),
      'version',
    ],
  ])('%s: the set stays, and the first wrong place is named', async (_, text, path) => {
    const scene = await hosts.scene()
    await publishBytes(scene, utf8(text))
    const { troubles, label } = await scene.fails('bad-pack')
    expect(troubles[0]?.trouble).toMatchObject({
      pack: 'acme',
      version: '1.1.0',
      faults: expect.arrayContaining([expect.objectContaining({ path })]),
    })
    expect(label).toBe('broken')
    await scene.recovers()
  })
})

describe('fault 16: the signature is bad, or the key unknown', () => {
  it('asks once more for the whole feed before it says so', async () => {
    const scene = await hosts.scene()
    const { ada, bea } = scene.agency
    scene.agency.write(feedOf(ada), tampered(await signedFeed(scene, {}, {}, ada)))
    const { label } = await scene.fails('bad-signature')
    expect(label).toBe('broken')
    expect(scene.proxy.asked.map(({ etag }) => etag !== undefined)).toEqual([false, true, false])
    scene.agency.write(feedOf(ada), await signedFeed(scene, {}, { kid: ada.kid }, bea))
    await scene.fails('bad-signature')
    scene.agency.write(feedOf(ada), await signedFeed(scene, {}, {}, bea))
    await scene.fails('unknown-key')
    await scene.recovers()
  })

  it('takes the feed when only the first answer was mixed up', async () => {
    const scene = await hosts.scene()
    await scene.agency.publish(scene.agency.ada, [acme('1.1.0')])
    scene.proxy.treat((path, etag) =>
      path.startsWith('feeds/') && etag
        ? { body: (body) => Buffer.from(tampered(body.toString())) }
        : undefined,
    )
    expect(await scene.sync()).toMatchObject({ kind: 'updated', status: { troubles: [] } })
  })
})

describe('fault 17: headers that would weaken the signature', () => {
  it('are refused, whatever the rest says', async () => {
    const scene = await hosts.scene()
    const { ada } = scene.agency
    const good = await signedFeed(scene, {}, {}, ada)
    const [, payload = '', signature = ''] = good.split('.')
    const secret = new TextEncoder().encode(ada.jwk.x.padEnd(64))
    const { kid } = ada
    const typ = 'galateo-feed+jws'
    const unsigned = `${b64({ alg: 'none', kid, typ })}.${payload}.`
    const critical = await new FlattenedSign(Buffer.from(payload, 'base64url'))
      .setProtectedHeader({ alg: 'Ed25519', kid, typ, crit: ['x-new'], 'x-new': true })
      .sign(ada.key, { crit: { 'x-new': true } })
    const own = await signedFeed(scene, {}, { jwk: ada.jwk }, ada)
    const cases: readonly [string, string][] = [
      ['alg none', unsigned],
      ['alg none, old signature', unsigned + signature],
      [
        'HS256 with the public key',
        await new CompactSign(Buffer.from(payload, 'base64url'))
          .setProtectedHeader({ alg: 'HS256', kid, typ })
          .sign(secret),
      ],
      ['EdDSA instead of Ed25519', await signedFeed(scene, {}, { alg: 'EdDSA' }, ada)],
      ['unknown crit', `${critical.protected}.${critical.payload}.${critical.signature}`],
      ['a key of its own', own],
      ['wrong typ', await signedFeed(scene, {}, { typ: 'galateo-root+jws' }, ada)],
      ['no typ', await signedFeed(scene, {}, { typ: undefined }, ada)],
      ['two parts', good.slice(0, good.lastIndexOf('.'))],
      ['four parts', `${good}.`],
      ['padding', `${good}=`],
      ['a line break at its end', `${good}\n`],
    ]
    for (const [name, text] of cases) {
      scene.agency.write(feedOf(ada), text)
      const report = await scene.sync()
      expect([name, report]).toEqual([
        name,
        expect.objectContaining({
          kind: 'failed',
          status: expect.objectContaining({
            troubles: [
              expect.objectContaining({ trouble: expect.objectContaining({ code: 'bad-signature' }) }),
            ],
          }),
        }),
      ])
    }
    expect(await scene.inForce()).toEqual(['acme@1.0.0'])
    await scene.recovers()
  })
})

describe('fault 18: a valid feed of someone else', () => {
  it('of another agency with the same tutor, or of another tutor, is refused', async () => {
    const scene = await hosts.scene()
    const other = await hosts.scene()
    const { ada } = scene.agency
    scene.agency.write(feedOf(ada), await signedFeed(scene, { agency: other.agency.id }, {}, ada))
    await scene.fails('other-agency')
    scene.agency.write(feedOf(ada), await signedFeed(other, {}, {}, other.agency.ada))
    await scene.fails('unknown-key')
    await scene.recovers()
  })
})

describe('faults 20 and 21: older, or two with one number', () => {
  it('a lower number is refused, even after months', async () => {
    const scene = await hosts.scene()
    const old = await scene.agency.publish(scene.agency.ada, [acme('1.1.0')], { seq: 5 })
    await scene.agency.publish(scene.agency.ada, [acme('1.2.0')], { seq: 6 })
    expect(await scene.sync()).toMatchObject({ kind: 'updated' })
    scene.world.advance(30 * DAY)
    scene.agency.write(old.feedFile.path, old.feedFile.bytes)
    const { troubles, label } = await scene.fails('rolled-back')
    expect(troubles[0]?.trouble).toMatchObject({ found: 5, seen: 6 })
    expect(label).toBe('broken')
    expect(await scene.inForce()).toEqual(['acme@1.2.0'])
    await scene.agency.publish(scene.agency.ada, [acme('1.3.0')], { seq: 7, now: scene.world.now() })
    expect(await scene.sync()).toMatchObject({ kind: 'updated', status: { label: 'fresh' } })
  })

  it('a release that was seen but could not be had counts as seen', async () => {
    const scene = await hosts.scene()
    const old = await scene.agency.publish(scene.agency.ada, [acme('1.1.0')], { seq: 5 })
    await scene.agency.publish(scene.agency.ada, [acme('1.2.0')], { seq: 6, without: ['acme'] })
    await scene.fails('missing')
    scene.agency.write(old.feedFile.path, old.feedFile.bytes)
    await scene.fails('rolled-back')
  })

  it('the same number with other content is refused', async () => {
    const scene = await hosts.scene()
    await scene.agency.publish(scene.agency.ada, [acme('1.1.0')], { seq: 1 })
    const { troubles } = await scene.fails('two-with-one-number')
    expect(troubles[0]?.trouble).toMatchObject({ number: 1 })
    await scene.recovers()
  })
})

it('fault 22: an old but valid feed for ever is stale at its end and expired a week later; its packs run on', async () => {
  const scene = await hosts.scene()
  const label = async () => {
    await scene.sync()
    expect(await scene.inForce()).toEqual(['acme@1.0.0'])
    return (await scene.status()).label
  }
  scene.world.advance(FEED_LIFE - 1000)
  expect(await label()).toBe('fresh')
  scene.world.advance(2000)
  expect(await label()).toBe('stale')
  scene.world.advance(STALE_FOR)
  expect(await label()).toBe('expired')
  await scene.recovers()
})

it('fault 22: the label follows the clock without any sync', async () => {
  const scene = await hosts.scene()
  scene.world.advance(FEED_LIFE + 1000)
  expect(await scene.status()).toMatchObject({ label: 'stale' })
})

describe('fault 23: the jump to the end of all numbers', () => {
  it.each([2 ** 31, 2 ** 53 - 1, 1.5, 0, -1])('number %d is refused', async (seq) => {
    const scene = await hosts.scene()
    scene.agency.write(feedOf(scene.agency.ada), await signedFeed(scene, { seq }, {}, scene.agency.ada))
    const { troubles } = await scene.fails('malformed')
    expect(troubles[0]?.trouble).toMatchObject({ path: 'seq' })
    await scene.recovers()
  })

  it('a new key for the tutor begins at 1 again', async () => {
    const scene = await hosts.scene()
    const { agency } = scene
    await agency.publish(agency.ada, [acme('1.1.0')], { seq: 2 ** 31 - 1 })
    expect(await scene.sync()).toMatchObject({ kind: 'updated' })
    await agency.writeRoot({
      tutors: [tutorOf(agency.ada, 'Ada', { state: 'revoked' }), tutorOf(agency.bea, 'Ada')],
    })
    await agency.publish(agency.bea, [acme('1.0.1')])
    expect(await scene.sync()).toMatchObject({ kind: 'updated' })
    expect(await scene.inForce()).toEqual(['acme@1.0.1'])
  })
})

it('fault 24: a new feed with an old pack does not fit together, and is put off whole', async () => {
  const scene = await hosts.scene()
  const old = await scene.agency.publish(scene.agency.ada, [acme('1.0.0'), acme('1.0.0', 'voice')])
  await scene.sync()
  const fresh = await scene.agency.publish(scene.agency.ada, [acme('1.1.0'), acme('1.1.0', 'voice')])
  scene.agency.write(fresh.packs[1]?.path ?? '', old.packs[1]?.bytes ?? '')
  await scene.fails('damaged-pack')
  expect(await scene.inForce()).toEqual(['acme@1.0.0', 'voice@1.0.0'])
  await scene.recovers()
})

it('fault 25: of five packs the third is missing: none is in force, and what came is not fetched again', async () => {
  const scene = await hosts.scene()
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => acme('1.1.0', id))
  const release = await scene.agency.publish(scene.agency.ada, five, { without: ['c'] })
  const { troubles } = await scene.fails('missing')
  expect(troubles[0]?.trouble).toMatchObject({ file: { kind: 'pack', pack: 'c', version: '1.1.0' } })
  scene.agency.write(release.packs[2]?.path ?? '', release.packs[2]?.bytes ?? '')
  scene.proxy.forget()
  expect(await scene.sync()).toMatchObject({ kind: 'updated' })
  expect(await scene.inForce()).toEqual(['a', 'b', 'c', 'd', 'e'].map((id) => `${id}@1.1.0`))
  const fetched = scene.proxy.asked.filter(({ path }) => path.startsWith('packs/')).map(({ path }) => path)
  expect(fetched).toEqual(release.packs.slice(2).map(({ path }) => path))
})

it('fault 26: a pack that is no longer listed ends, and that is told', async () => {
  const scene = await hosts.scene()
  await scene.agency.publish(scene.agency.ada, [
    acme('1.0.0'),
    acme('2.0.0', 'voice', { releaseNote: { it: 'Nuova voce' } }),
  ])
  expect(await scene.sync()).toMatchObject({
    kind: 'updated',
    changes: [{ change: 'added', pack: { id: 'voice' }, note: { it: 'Nuova voce' } }],
  })
  await scene.agency.publish(scene.agency.ada, [acme('2.0.0', 'voice')])
  expect(await scene.sync()).toMatchObject({
    kind: 'updated',
    changes: [
      { change: 'changed', pack: { id: 'voice' }, diff: { head: [{ path: 'releaseNote' }] } },
      { change: 'removed', pack: { id: 'acme', version: '1.0.0' } },
    ],
  })
  expect(await scene.inForce()).toEqual(['voice@2.0.0'])
  // Nothing at all is a release too, when it is signed.
  await scene.agency.publish(scene.agency.ada, [])
  expect(await scene.sync()).toMatchObject({ kind: 'updated', packs: [] })
})

it('fault 31: a pack outside the tutor’s scope is left out and told, the others run', async () => {
  const scene = await hosts.scene()
  await scene.agency.writeRoot({ tutors: [tutorOf(scene.agency.ada, 'Ada', { packs: ['acme-*', 'voice'] })] })
  await scene.agency.publish(
    scene.agency.ada,
    ['acme-it', 'voice', 'acme', 'voices'].map((id) => acme('1.0.0', id)),
  )
  const report = await scene.sync()
  expect(await scene.inForce()).toEqual(['acme-it@1.0.0', 'voice@1.0.0'])
  expect(report).toMatchObject({ kind: 'updated', status: { label: 'fresh' } })
  const { troubles } = await scene.status()
  expect(troubles.map(({ trouble }) => trouble)).toEqual([
    { code: 'outside-scope', pack: 'acme' },
    { code: 'outside-scope', pack: 'voices' },
  ])
})

it('fault 33: a feed of the day after tomorrow is refused', async () => {
  const scene = await hosts.scene()
  await scene.agency.publish(scene.agency.ada, [acme('1.1.0')], { now: scene.world.now() + 2 * DAY })
  await scene.fails('from-the-future')
  scene.world.advance(1.5 * DAY)
  expect(await scene.sync()).toMatchObject({ kind: 'updated' })
})

it('fault 34: a pack with two rules of one name is refused whole', async () => {
  const scene = await hosts.scene()
  const twice = rule('twice', { type: 'existence', phrases: { any: ['boh'] } })
  await publishBytes(scene, utf8(JSON.stringify(packInput([twice, twice], { id: 'acme', version: '1.1.0' }))))
  const { troubles } = await scene.fails('bad-pack')
  expect(troubles[0]?.trouble).toMatchObject({ faults: [{ path: 'rules[1].id', entry: 'twice' }] })
  await scene.recovers()
})

describe('fault 35: the same pack from two tutors', () => {
  const both = async (ada: readonly string[], bea: readonly string[]) => {
    const scene = await hosts.scene()
    const { agency } = scene
    const tutors: Root['tutors'] = [
      tutorOf(agency.ada, 'Ada', { packs: ada }),
      tutorOf(agency.bea, 'Bea', { packs: bea }),
    ]
    await agency.writeRoot({ tutors })
    return scene
  }

  it('goes to the one whose scope names it more closely', async () => {
    const scene = await both(['*'], ['acme'])
    await scene.agency.publish(scene.agency.ada, [acme('2.0.0')])
    await scene.agency.publish(scene.agency.bea, [acme('1.5.0')])
    await scene.sync()
    expect(await scene.inForce()).toEqual(['acme@1.5.0'])
  })

  it('goes to the higher version when both are equally entitled', async () => {
    const scene = await both(['*'], ['*'])
    await scene.agency.publish(scene.agency.ada, [acme('1.9.0')])
    await scene.agency.publish(scene.agency.bea, [acme('1.10.0')])
    await scene.sync()
    expect(await scene.inForce()).toEqual(['acme@1.10.0'])
  })

  it('runs from neither when nothing decides, and is told; the same bytes are no conflict', async () => {
    const scene = await both(['*'], ['*'])
    await scene.agency.publish(scene.agency.bea, [acme('1.0.0')])
    await scene.sync()
    expect(await scene.inForce()).toEqual(['acme@1.0.0'])
    await scene.agency.publish(scene.agency.bea, [acme('1.0.0', 'acme', { publisher: 'Bea' })])
    expect(await scene.sync()).toMatchObject({ kind: 'updated', packs: [] })
    const { troubles, label } = await scene.status()
    expect(label).toBe('fresh')
    const { ada, bea } = scene.agency
    expect(troubles.map(({ trouble }) => trouble)).toEqual([
      { code: 'conflict', pack: 'acme', tutors: [ada.kid, bea.kid] },
    ])
  })
})

describe('fault 36: formats of a later Galateo', () => {
  it('unknown fields and a newer minor version are read', async () => {
    const scene = await hosts.scene()
    const pack = { ...packInput([]), id: 'acme', version: '1.1.0', format: 'galateo-pack/1.7', mood: 'new' }
    await publishBytes(scene, utf8(JSON.stringify(pack)), {
      format: 'galateo-feed/1.4',
      mirrors: ['https://x.example/'],
    })
    expect(await scene.sync()).toMatchObject({ kind: 'updated', status: { troubles: [] } })
    expect(await scene.inForce()).toEqual(['acme@1.1.0'])
  })

  it('a newer major version waits for an update', async () => {
    const scene = await hosts.scene()
    await publishBytes(scene, utf8('{}'), { format: 'galateo-feed/2' })
    await scene.fails('newer-format')
    await publishBytes(
      scene,
      utf8(JSON.stringify({ ...packInput([]), id: 'acme', version: '1.1.0', format: 'galateo-pack/2' })),
    )
    const { troubles } = await scene.fails('bad-pack')
    expect(troubles[0]?.trouble).toMatchObject({ faults: [{ path: 'format' }] })
    await scene.recovers()
  })
})

it('fault 37: a pattern that is not RE2 costs its rule, is listed, and the rest of the pack runs', async () => {
  const scene = await hosts.scene()
  const patterns = ['(?=x)', '(a)\\1', 'a{1,5000}', `(${'x'.repeat(400)})`]
  const broken = patterns.map((pattern, index) =>
    rule(`bad-${index}`, { type: 'existence', patterns: { any: [pattern] } }),
  )
  const good = rule('good', { type: 'existence', phrases: { any: ['boh'] } })
  const input = packInput([...broken, good], { id: 'acme', version: '1.1.0' })
  await publishBytes(scene, utf8(JSON.stringify(input)))
  expect(await scene.sync()).toMatchObject({ kind: 'updated' })
  const loaded = await loadAgency(scene.agency.id, scene.world, scene.store)
  const [pack] = loaded.kind === 'loaded' ? loaded.packs : []
  expect(pack?.disabled.map(({ entry }) => entry)).toEqual(['bad-0', 'bad-1', 'bad-2', 'bad-3'])
  expect(pack?.pack.rules?.map(({ id }) => id)).toEqual(['good'])
})

it('fault 38: a catastrophic pattern from a feed costs next to nothing', async () => {
  const scene = await hosts.scene()
  const patterns = ['^(a+)+$', '(x+x+)+y', '^(\\w+\\s?)+$', '(?:a|a)*b']
  const rules = patterns.map((pattern, index) =>
    rule(`slow-${index}`, { type: 'existence', patterns: { any: [pattern] } }),
  )
  await publishBytes(scene, utf8(JSON.stringify(packInput(rules, { id: 'acme', version: '1.1.0' }))))
  const report = await scene.sync()
  const packs: readonly Pack[] = report.kind === 'updated' ? report.packs.map(({ pack }) => pack) : []
  const ruleset = compile(packs)
  expect(ruleset.rules).toHaveLength(4)
  const before = process.cpuUsage()
  for (const text of [`${'a'.repeat(600)}!`, 'x'.repeat(600), `${'a '.repeat(300)}!`])
    check({ text, language: 'it' }, ruleset)
  const { user } = process.cpuUsage(before)
  expect(user / 1000).toBeLessThan(300)
})

it('a pack larger than any may be is not even asked for', async () => {
  const scene = await hosts.scene()
  await publishBytes(scene, utf8('x'), {}, { bytes: MOST_PACK_BYTES + 1 })
  await scene.fails('malformed')
  expect(scene.proxy.asked.some(({ path }) => path.startsWith('packs/'))).toBe(false)
})

/** Publishes these bytes as pack `acme` 1.1.0, in a feed with other fields as told. */
async function publishBytes(scene: Scene, bytes: Uint8Array<ArrayBuffer>, feed = {}, listed = {}) {
  const { agency } = scene
  const sha256 = await sha256Hex(bytes)
  agency.write(`packs/${sha256}.json`, bytes)
  const pack = { id: 'acme', version: '1.1.0', sha256, bytes: bytes.length, rules: 0, ...listed }
  const seq = (agency.seqs.get(agency.ada.kid) ?? 0) + 1
  agency.seqs.set(agency.ada.kid, seq)
  agency.write(feedOf(agency.ada), await signedFeed(scene, { seq, packs: [pack], ...feed }, {}, agency.ada))
}
/** A feed with any content and any header, signed by a tutor. */
async function signedFeed(scene: Scene, feed: object, header: object, by: OwnKey): Promise<string> {
  const now = scene.world.now()
  const instant = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`
  const content = {
    format: 'galateo-feed/1',
    agency: scene.agency.id,
    seq: 2,
    root: 1,
    issued: instant(now),
    expires: instant(now + FEED_LIFE),
    packs: [],
    ...feed,
  }
  const whole = { alg: 'Ed25519', kid: by.kid, typ: 'galateo-feed+jws', ...header }
  return new CompactSign(utf8(JSON.stringify(content))).setProtectedHeader(whole).sign(by.key)
}

const b64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** With one character of the signature changed. */
const tampered = (text: string) => text.slice(0, -20) + (text.at(-20) === 'A' ? 'B' : 'A') + text.slice(-19)

it('knows a key that is not its own when it sees one', async () => {
  const scene = await hosts.scene()
  const stranger = await ownKey(await makeKey())
  scene.agency.write(feedOf(scene.agency.ada), await signedFeed(scene, {}, {}, stranger))
  await scene.fails('unknown-key')
})
