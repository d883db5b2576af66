/** Publishing to a place that fails in the middle, or where somebody else is at work: who reads there never gets a mix. */
import { beforeEach, describe, expect, it } from 'vitest'
import { utf8 } from '../../../rules/feed/bytes.ts'
import {
  ensureFile,
  firstRoot,
  makeKey,
  memoryPlace,
  ownKey,
  type Place,
  type PlaceProblem,
  type Publication,
  publish,
  publishRoot,
  putFeed,
  signNextRoot,
  takeFeed,
  takeRoot,
  type World,
} from '../../../rules/feed/index.ts'
import { acme } from '../../feed/agency.ts'
import { testWorld } from '../../feed/test-world.ts'

type Files = Map<string, Uint8Array<ArrayBuffer>>
/** Answers in the place's stead; `undefined` lets it do what it is asked. `times` counts the readings of a file. */
interface Faults {
  readonly read?: (path: string, times: number) => Awaited<ReturnType<Place['read']>> | undefined
  readonly write?: (path: string) => Awaited<ReturnType<Place['write']>> | undefined
}

const FULL: PlaceProblem = { code: 'full' }
const BROKEN: PlaceProblem = { code: 'server', status: 500, path: '' }
const full = { ok: false, problem: FULL } as const
const broken = { ok: false, problem: BROKEN } as const
const isFeed = (path: string) => path.startsWith('feeds/')

/** An agency whose first root names Ada and Bea. */
const founded = (async () => {
  const [holder, ada, bea] = [
    await ownKey(await makeKey()),
    await ownKey(await makeKey()),
    await ownKey(await makeKey()),
  ]
  const tutorOf = ({ kid, jwk }: typeof ada, name: string) =>
    ({ kid, jwk, name, packs: ['*'], state: 'active' }) as const
  const begun = await firstRoot({
    name: 'Acme',
    holders: [{ kid: holder.kid, jwk: holder.jwk, holder: 'Ada' }],
    tutors: [
      { ...tutorOf(ada, 'Ada'), packs: ['*'] },
      { ...tutorOf(bea, 'Bea'), packs: ['*'] },
    ],
    now: Date.now(),
  })
  const signed = await signNextRoot(begun, undefined, [holder])
  if (!signed.ok) throw new Error('the holder signed')
  return { ada, bea, rootText: signed.text, agency: begun.agency, feedOfAda: `feeds/${ada.kid}.jws` }
})()

let files: Files
beforeEach(async () => {
  files = new Map([['root/1.jws', utf8((await founded).rootText)]])
})

function placeOf(held: Files = files, { read, write }: Faults = {}): Place {
  const inMemory = memoryPlace(held)
  const times = new Map<string, number>()
  return {
    async read(path) {
      times.set(path, (times.get(path) ?? 0) + 1)
      return read?.(path, times.get(path) ?? 0) ?? inMemory.read(path)
    },
    async write(path, bytes) {
      return write?.(path) ?? inMemory.write(path, bytes)
    },
  }
}

/** A clock on which every pause is over at once. */
function quickWorld(): World {
  const world = testWorld()
  return {
    ...world,
    now: () => world.now(),
    after(ms, act) {
      const cancel = world.after(ms, act)
      world.advance(ms)
      return cancel
    },
  }
}

async function publishing(version: string, faults: Faults = {}, more: Partial<Publication> = {}) {
  const { ada } = await founded
  const taken = await takeRoot((await founded).agency, placeOf())
  if (!taken.ok) throw new Error(JSON.stringify(taken))
  const { root } = taken
  const tutor = root.tutors.find(({ kid }) => kid === (more.signer ?? ada).kid)
  if (!tutor) throw new Error('nobody of that name')
  return publish(
    { root, tutor, signer: ada, packs: [acme(version)], ...more },
    placeOf(files, faults),
    quickWorld(),
  )
}

/** The packs of Ada's feed, as somebody who takes all of it finds them. */
async function live(held = files): Promise<readonly string[]> {
  const { agency, feedOfAda } = await founded
  const taken = await takeFeed(agency, placeOf(held))
  if (!taken.ok) throw new Error(JSON.stringify(taken))
  const [, payload = ''] = new TextDecoder().decode(taken.whole.files.get(feedOfAda)).split('.')
  const { packs } = JSON.parse(Buffer.from(payload, 'base64url').toString())
  return packs.map(({ id, version }: Record<string, string>) => `${id}@${version}`)
}

describe('a release', () => {
  beforeEach(async () => {
    expect(await publishing('1.0.0')).toMatchObject({ kind: 'published', feed: { seq: 1 } })
  })

  it.each<[string, Faults, object]>([
    [
      'at a place where nothing can be looked at',
      { read: () => broken },
      { at: 'reading', problem: BROKEN, before: 'whole' },
    ],
    [
      'whose packs find no room',
      { write: (path) => (isFeed(path) ? undefined : full) },
      { at: 'packs', problem: FULL, before: 'whole' },
    ],
    [
      'whose packs cannot be looked at',
      { read: (path) => (isFeed(path) ? undefined : broken) },
      { at: 'packs', problem: BROKEN, before: 'whole' },
    ],
    [
      'whose packs cannot be read back',
      { read: (path, times) => (isFeed(path) || times < 2 ? undefined : broken) },
      { at: 'packs', problem: BROKEN, before: 'whole' },
    ],
    [
      'whose feed finds no room',
      { write: (path) => (isFeed(path) ? full : undefined) },
      { at: 'feed', problem: FULL, before: 'whole' },
    ],
    [
      'whose feed is taken, and not there',
      { write: (path) => (isFeed(path) ? { ok: true } : undefined) },
      { at: 'reading-back', problem: { code: 'not-as-written' }, before: 'whole' },
    ],
    [
      'at a place that is busy for long',
      { write: (path) => (isFeed(path) ? { ok: false, problem: { code: 'locked' } } : undefined) },
      { at: 'feed', problem: { code: 'locked' }, before: 'whole' },
    ],
  ])('%s leaves the one before whole', async (_, faults, expected) => {
    expect(await publishing('1.1.0', faults)).toMatchObject({ kind: 'failed', ...expected })
    expect(await live()).toEqual(['acme@1.0.0'])
  })

  it.each<[string, Faults, object]>([
    [
      'cannot be read back',
      { read: (path, times) => (isFeed(path) && times > 1 ? broken : undefined) },
      { at: 'reading-back', problem: BROKEN },
    ],
    [
      'was refused and cannot be looked at',
      {
        read: (path, times) => (isFeed(path) && times > 1 ? broken : undefined),
        write: (path) => (isFeed(path) ? full : undefined),
      },
      { at: 'feed', problem: FULL },
    ],
    [
      'comes back torn',
      {
        read: (path, times) =>
          isFeed(path) && times > 1 ? { ok: true, file: { bytes: utf8('{"pay') } } : undefined,
      },
      { at: 'reading-back', problem: { code: 'not-as-written' } },
    ],
    [
      'is gone after it was refused',
      {
        read: (path, times) => (isFeed(path) && times > 1 ? { ok: true } : undefined),
        write: (path) => (isFeed(path) ? full : undefined),
      },
      { at: 'feed', problem: FULL },
    ],
    [
      'is gone after it was taken',
      { read: (path, times) => (isFeed(path) && times > 1 ? { ok: true } : undefined) },
      { at: 'reading-back', problem: { code: 'not-as-written' } },
    ],
  ])('whose feed %s is one of which nobody knows', async (_, faults, expected) => {
    expect(await publishing('1.1.0', faults)).toMatchObject({
      kind: 'failed',
      before: 'unknown',
      ...expected,
    })
  })

  it('that somebody writes over at that moment is overtaken', async () => {
    const later: Files = new Map(files)
    const { feedOfAda } = await founded
    const read = (path: string, times: number) => {
      const bytes = later.get(path)
      return isFeed(path) && times > 1 && bytes ? ({ ok: true, file: { bytes } } as const) : undefined
    }
    const before = files
    files = later
    await publishing('2.0.0')
    files = before
    expect(await publishing('1.1.0', { read })).toMatchObject({ kind: 'overtaken', found: { seq: 2 } })
    expect(later.get(feedOfAda)).not.toEqual(files.get(feedOfAda))
  })

  it('over one that was not looked at is not begun', async () => {
    await publishing('1.1.0')
    expect(await publishing('1.2.0', {}, { basedOn: 1 })).toMatchObject({
      kind: 'overtaken',
      found: { seq: 2 },
    })
    expect(await publishing('1.2.0', {}, { basedOn: 2 })).toMatchObject({
      kind: 'published',
      feed: { seq: 3 },
    })
  })

  it('over a torn feed mends it, under a number that was never used', async () => {
    files.set((await founded).feedOfAda, utf8('{"payload":'))
    expect(await publishing('1.1.0', {}, { lastSeq: 7 })).toMatchObject({
      kind: 'published',
      feed: { seq: 8 },
    })
    expect(await live()).toEqual(['acme@1.1.0'])
  })

  it('over what another tutor signed is not begun', async () => {
    const { bea, feedOfAda } = await founded
    await publishing('3.0.0', {}, { signer: bea })
    const theirs = files.get(`feeds/${bea.kid}.jws`)
    if (!theirs) throw new Error('Bea published')
    files.set(feedOfAda, theirs)
    expect(await publishing('1.1.0')).toMatchObject({ kind: 'not-ours', trouble: { code: 'unknown-key' } })
    expect(files.get(feedOfAda)).toEqual(theirs)
  })

  it('of the same packs wants packs that are there', async () => {
    expect(await publishing('1.0.0', {}, { packs: 'same' })).toMatchObject({
      kind: 'published',
      feed: { seq: 2 },
    })
    files.delete((await founded).feedOfAda)
    expect(await publishing('1.0.0', {}, { packs: 'same' })).toEqual({ kind: 'nothing-there' })
  })
})

describe('a file that must be there', () => {
  const file = { path: 'packs/a.json', bytes: utf8('{}') }

  it('is not sent again', async () => {
    files.set(file.path, utf8('{}'))
    expect(await ensureFile(file, placeOf(files, { write: () => full }))).toEqual({ ok: true })
  })

  it('takes the place of a torn one', async () => {
    files.set(file.path, utf8('{'))
    expect(await ensureFile(file, placeOf())).toEqual({ ok: true })
    expect(files.get(file.path)).toEqual(file.bytes)
  })
})

describe('root 2', () => {
  const bytes = utf8('root 2')
  const put = (faults: Faults = {}) => publishRoot(2, bytes, placeOf(files, faults))

  it('is written once, and never over another', async () => {
    expect(await put()).toEqual({ ok: true })
    expect(await put({ write: () => full })).toEqual({ ok: true })
    files.set('root/2.jws', utf8('another'))
    expect(await put()).toEqual({ ok: false, problem: { code: 'changed' } })
  })

  it.each<[string, Faults, PlaceProblem]>([
    ['cannot be looked at', { read: () => broken }, BROKEN],
    ['finds no room', { write: () => full }, FULL],
    ['cannot be read back', { read: (_, times) => (times > 1 ? broken : undefined) }, BROKEN],
    [
      'is taken and not there',
      { write: () => ({ ok: true }) },
      { code: 'not-as-written', path: 'root/2.jws' },
    ],
  ])('that %s is not published', async (_, faults, problem) => {
    expect(await put(faults)).toEqual({ ok: false, problem })
  })
})

describe('a whole feed', () => {
  beforeEach(async () => {
    await publishing('1.0.0')
  })
  const take = async (faults: Faults = {}) => takeFeed((await founded).agency, placeOf(files, faults))
  const taken = async () => {
    const whole = await take()
    if (!whole.ok) throw new Error(JSON.stringify(whole))
    return whole.whole
  }
  const packPath = () => [...files.keys()].find((path) => path.startsWith('packs/')) ?? ''

  it.each<[string, Faults | (() => void), object]>([
    ['whose roots cannot be read', { read: () => broken }, { problem: BROKEN }],
    [
      'whose feed cannot be read',
      { read: (path) => (isFeed(path) ? broken : undefined) },
      { problem: BROKEN },
    ],
    [
      'whose packs cannot be read',
      { read: (path) => (path.startsWith('packs/') ? broken : undefined) },
      { problem: BROKEN },
    ],
    [
      'without a root',
      () => files.delete('root/1.jws'),
      { trouble: { code: 'missing', file: { kind: 'root' } } },
    ],
    ['whose root is torn', () => files.set('root/1.jws', utf8('{')), { trouble: { code: 'bad-signature' } }],
    [
      'whose root is larger than any',
      () => files.set('root/1.jws', new Uint8Array(10_000_000)),
      { trouble: { code: 'bad-signature' } },
    ],
    [
      'of which a pack is missing',
      () => files.delete(packPath()),
      { trouble: { code: 'missing', file: { kind: 'pack', pack: 'acme' } } },
    ],
    [
      'of which a pack is torn',
      () => files.set(packPath(), utf8('{}')),
      { trouble: { code: 'damaged-pack', pack: 'acme' } },
    ],
  ])('%s is not taken', async (_, fault, expected) => {
    if (typeof fault === 'function') fault()
    expect(await take(typeof fault === 'function' ? {} : fault)).toMatchObject({ ok: false, ...expected })
  })

  it('comes to another place, and again changes nothing there', async () => {
    const elsewhere: Files = new Map()
    expect(await putFeed(await taken(), placeOf(elsewhere))).toEqual({ ok: true })
    expect(await live(elsewhere)).toEqual(['acme@1.0.0'])
    expect(await putFeed(await taken(), placeOf(elsewhere, { write: () => full }))).toEqual({ ok: true })
  })

  it('never takes the place of a newer one', async () => {
    const old = await taken()
    await publishing('1.1.0')
    const newer: Files = new Map(files)
    expect(await putFeed(old, placeOf(newer))).toMatchObject({ ok: false, newer: { name: 'Ada' } })
    expect(await live(newer)).toEqual(['acme@1.1.0'])
    const latest = await taken()
    const older: Files = new Map(old.files)
    expect(await putFeed(latest, placeOf(older))).toEqual({ ok: true })
    expect(await live(older)).toEqual(['acme@1.1.0'])
  })

  it('mends a torn one', async () => {
    const torn: Files = new Map([...files, [(await founded).feedOfAda, utf8('{')]])
    expect(await putFeed(await taken(), placeOf(torn))).toEqual({ ok: true })
    expect(await live(torn)).toEqual(['acme@1.0.0'])
  })

  it.each<[string, Faults, PlaceProblem]>([
    ['cannot be looked at', { read: () => broken }, BROKEN],
    ['takes no root', { write: (path) => (path.startsWith('root/') ? full : undefined) }, FULL],
    ['takes no pack', { write: (path) => (path.startsWith('packs/') ? full : undefined) }, FULL],
  ])('is not put where the place %s', async (_, faults, problem) => {
    const elsewhere: Files = new Map()
    expect(await putFeed(await taken(), placeOf(elsewhere, faults))).toEqual({ ok: false, problem })
    expect([...elsewhere.keys()].some(isFeed)).toBe(false)
  })
})
