import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { enrolmentCode, readEnrolment, readPrintableCode, unlockKey } from '../../../rules/feed/index.ts'
import { packInput, rule } from '../make.ts'
import { folder, galateo as run, withoutRights } from './galateo.ts'

const variables = { GALATEO_PASSPHRASE: 'una frase lunga' }
/** The clock stands still, but for what a test says. */
const BEGAN = Date.now()
let time = BEGAN
const galateo = (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
  run(args, '', { variables: { ...variables, ...more }, now: () => time })

const acme = (version: string, more: Record<string, unknown> = {}) =>
  packInput([rule('calm', { type: 'existence', phrases: { any: ['calm down'] } })], {
    id: 'acme',
    version,
    ...more,
  })

let begun: string
let out: string
let code: string
beforeAll(async () => {
  begun = mkdtempSync(join(tmpdir(), 'galateo-feed-'))
  const args = [
    'feed',
    'init',
    begun,
    '--name',
    'Agenzia Acme',
    '--address',
    'https://feed.example.com/acme',
    '--tutor',
    'Ada',
  ]
  const begin = await galateo([...args, '--packs', 'acme', '--packs', 'acme-*', '--codes'])
  expect(begin.code).toBe(0)
  out = begin.out
  code = /gp1\.\S+/u.exec(out)?.[0] ?? ''
})
afterAll(() => rmSync(begun, { recursive: true, force: true }))

/** A copy of the agency as it was begun. */
let root: string
let place: string
let publish: readonly string[]
beforeEach(() => {
  time = BEGAN + 60_000
  root = folder({})
  cpSync(begun, root, { recursive: true })
  place = join(root, 'feed')
  publish = ['feed', 'publish', '--key', join(root, 'keys/tutor.key'), '--to', place]
})

describe('galateo feed init', () => {
  it('says code, link, letters and the root keys, and keeps each key in a locked file', async () => {
    const read = await readEnrolment(code)
    expect(read).toMatchObject({
      ok: true,
      enrolment: { address: 'https://feed.example.com/acme/', name: 'Agenzia Acme' },
    })
    expect(out).toMatch(/^letters {2}[A-Z]{4} [A-Z]{4} [A-Z]{4}$/mu)
    expect(out).toContain('link     https://feed.example.com/acme/join#gp1.')
    expect(readdirSync(join(root, 'keys')).toSorted()).toEqual(['root-1.key', 'root-2.key', 'tutor.key'])
    const unlocked = await unlockKey(
      readFileSync(join(root, 'keys/root-1.key'), 'utf8'),
      variables.GALATEO_PASSPHRASE,
    )
    const printed = /^First holder: (\S+)$/mu.exec(out)?.[1] ?? ''
    expect(unlocked.ok && unlocked.backup.jwk).toEqual(await readPrintableCode(printed))
    expect(statSync(join(root, 'keys/root-1.key')).mode & 0o077).toBe(0)
  })

  it('has a page for who follows the link, without any script', () => {
    const page = readFileSync(join(place, 'join/index.html'), 'utf8')
    expect(page).toContain('<h1>Agenzia Acme: i consigli per Galateo</h1>')
    expect(page).not.toMatch(/<script|\bon\w+=|javascript:/iu)
  })

  it('is a feed at once, and a newcomer finds it well', async () => {
    const { code: exit, err } = await galateo(['feed', 'verify', code, '--from', place])
    expect(err).toBe('Agenzia Acme: 0 packs, fresh\n')
    expect(exit).toBe(0)
  })

  it.each<[string, readonly string[], Record<string, string>, string]>([
    ['no folder', [], {}, 'name one folder'],
    ['no name', ['x', '--address', 'https://a.example/', '--tutor', 'Ada'], {}, '--name must be'],
    [
      'plain http',
      ['x', '--name', 'A', '--tutor', 'Ada', '--address', 'http://a.example/'],
      {},
      '--address must be an https',
    ],
    ['no address', ['x', '--name', 'A', '--tutor', 'Ada'], {}, '--address must be an https'],
    [
      'a file',
      ['package.json', '--name', 'A', '--tutor', 'B', '--address', 'https://a.example/'],
      {},
      'package.json: this is no folder',
    ],
    [
      'an odd scope',
      ['x', '--name', 'A', '--tutor', 'B', '--address', 'https://a.example/', '--packs', '*acme'],
      {},
      '“*acme”',
    ],
    [
      'a short passphrase',
      ['x', '--name', 'A', '--tutor', 'B', '--address', 'https://a.example/'],
      { GALATEO_PASSPHRASE: 'kurz' },
      'at least 10',
    ],
    [
      'no passphrase',
      ['x', '--name', 'A', '--tutor', 'B', '--address', 'https://a.example/'],
      { GALATEO_PASSPHRASE: '' },
      'GALATEO_PASSPHRASE must hold',
    ],
    [
      'a folder that is in use',
      ['rules', '--name', 'A', '--tutor', 'B', '--address', 'https://a.example/'],
      {},
      'rules is not empty',
    ],
  ])('ends with 2 on %s', async (_, args, more, message) => {
    const { code: exit, err } = await galateo(['feed', 'init', ...args], more)
    expect(err).toContain(message)
    expect(exit).toBe(2)
    expect(existsSync('x')).toBe(false)
  })
})

describe('galateo feed publish', () => {
  it('publishes packs, which then arrive, and withdraws those not named any more', async () => {
    const packs = folder({ 'a.json': acme('1.0.0'), 'b.json': acme('1.0.0', { id: 'acme-it' }) })
    const first = await galateo([...publish, packs])
    expect(first).toMatchObject({ code: 0, out: 'acme 1.0.0\nacme-it 1.0.0\n' })
    expect(first.err).toContain('published as number 2 of Agenzia Acme')
    const status = await galateo(['feed', 'status', code, '--from', place])
    expect(status.out).toMatch(
      /^Agenzia Acme: fresh\nAda \(active\): number 2 of .*\n {2}acme 1\.0\.0\n {2}acme-it 1\.0\.0\n$/u,
    )
    time += 10_000
    const second = await galateo([...publish, join(packs, 'b.json')])
    expect(second.err).toContain('acme: will be withdrawn\n')
    const { out: json } = await galateo(['feed', 'status', code, '--from', place, '--format', 'json'])
    expect(JSON.parse(json)).toMatchObject({
      label: 'fresh',
      packs: [{ id: 'acme-it' }],
      tutors: [{ number: 3 }],
    })
  })

  it('only says what would be published with --dry-run', async () => {
    const packs = folder({ 'a.json': acme('1.0.0') })
    const before = readdirSync(place, { recursive: true })
    expect(await galateo([...publish, packs, '--dry-run'])).toMatchObject({ code: 0, out: 'acme 1.0.0\n' })
    expect(readdirSync(place, { recursive: true })).toEqual(before)
  })

  it('signs what is published anew with --same', async () => {
    await galateo([...publish, folder({ 'a.json': acme('1.0.0') })])
    time += 40 * 86_400_000
    expect(await galateo([...publish, '--same'])).toMatchObject({ code: 0, out: 'acme 1.0.0\n' })
    time += 40 * 86_400_000
    expect((await galateo(['feed', 'verify', code, '--from', place])).code).toBe(0)
    time += 10 * 86_400_000
    const stale = await galateo(['feed', 'verify', code, '--from', place])
    expect(stale).toMatchObject({ code: 1, out: 'the feed is stale\n' })
  })

  it.each<[string, Record<string, unknown>, string]>([
    [
      'a pattern that cannot be read',
      acme('1.0.0', { rules: [rule('bad', { type: 'existence', patterns: { any: ['(?=x)'] } })] }),
      'rules[0].check.patterns.any[0] (bad)',
    ],
    [
      'an example that fails',
      acme('1.0.0', {
        rules: [
          rule(
            'calm',
            { type: 'existence', phrases: { any: ['boh'] } },
            { examples: { en: { flag: ['All is well.'] } } },
          ),
        ],
      }),
      'acme/calm [en]: ',
    ],
    [
      'a pack of someone else',
      acme('1.0.0', { id: 'other' }),
      'other: the agency’s root does not let this tutor publish it',
    ],
  ])('publishes nothing with %s', async (_, pack, message) => {
    const { code: exit, err } = await galateo([...publish, folder({ 'a.json': pack })])
    expect(err).toContain(message)
    expect(err).toContain('Nothing was published')
    expect(exit).toBe(1)
    expect(existsSync(join(place, 'packs'))).toBe(false)
  })

  it('asks for a higher version when a pack changed', async () => {
    await galateo([...publish, folder({ 'a.json': acme('1.0.0') })])
    const changed = await galateo([...publish, folder({ 'a.json': acme('1.0.0', { publisher: 'Acme' }) })])
    expect(changed).toMatchObject({
      code: 1,
      err: expect.stringContaining('its version must be higher than 1.0.0'),
    })
  })

  it.each<[string, (root: string, place: string) => readonly string[], Record<string, string>, string]>([
    [
      'the wrong passphrase',
      (root, place) => ['--key', `${root}/keys/tutor.key`, '--to', place, '--same'],
      { GALATEO_PASSPHRASE: 'un’altra frase' },
      'the passphrase is not right',
    ],
    [
      'a root key',
      (root, place) => ['--key', `${root}/keys/root-1.key`, '--to', place, '--same'],
      {},
      'a tutor key is needed',
    ],
    [
      'no key file',
      (_, place) => ['--key', 'nowhere.key', '--to', place, '--same'],
      {},
      'there is no such file',
    ],
    ['no place', (root) => ['--key', `${root}/keys/tutor.key`, '--same'], {}, '--to must name a place'],
    [
      'neither packs nor --same',
      (root, place) => ['--key', `${root}/keys/tutor.key`, '--to', place],
      {},
      'name packs, or give --same alone',
    ],
    [
      'a plain http place',
      (root) => ['--key', `${root}/keys/tutor.key`, '--to', 'http://a.example/', '--same'],
      {},
      'a WebDAV folder has an https address',
    ],
    [
      'a bucket without keys',
      (root) => ['--key', `${root}/keys/tutor.key`, '--to', 's3+https://a.example/b/', '--same'],
      {},
      'GALATEO_S3_ACCESS_KEY',
    ],
    [
      'a missing pack',
      (root, place) => ['--key', `${root}/keys/tutor.key`, '--to', place, 'nowhere.json'],
      {},
      'nowhere.json: there is no such file',
    ],
  ])('ends with 2 on %s', async (_, args, more, message) => {
    const { code: exit, err } = await galateo(['feed', 'publish', ...args(root, place)], more)
    expect(err).toContain(message)
    expect(exit).toBe(2)
  })

  it('says when the place holds no agency', async () => {
    const elsewhere = await galateo([
      'feed',
      'publish',
      '--key',
      join(root, 'keys/tutor.key'),
      '--to',
      folder({}),
      '--same',
    ])
    expect(elsewhere).toMatchObject({ code: 1, err: expect.stringContaining('root/1.jws is not there') })
  })
})

describe('galateo feed verify', () => {
  it('names everything that is wrong', async () => {
    await galateo([...publish, folder({ 'a.json': acme('1.0.0') })])
    const [pack = ''] = readdirSync(join(place, 'packs'))
    writeFileSync(join(place, 'packs', pack), '{}')
    const torn = await galateo(['feed', 'verify', code, '--from', place])
    expect(torn).toMatchObject({ code: 1, out: 'Ada: pack acme 1.0.0 is damaged\n' })
    rmSync(join(place, 'packs', pack))
    expect((await galateo(['feed', 'verify', code, '--from', place])).out).toBe(
      'Ada: pack acme 1.0.0 is not there\n',
    )
    rmSync(join(place, 'root/1.jws'))
    expect((await galateo(['feed', 'verify', code, '--from', place])).out).toBe('root/1.jws is not there\n')
  })

  it('says when the host cannot be reached, also of an agency without a name', async () => {
    const nowhere = { agency: 'A'.repeat(43), address: 'https://feed.galateo.invalid/', name: '' }
    const { code: exit, out: said, err } = await galateo(['feed', 'verify', await enrolmentCode(nowhere)])
    expect(said).toMatch(/there is no network, or no such host|the host does not answer/u)
    expect(err).toMatch(/^the agency: 0 packs, /u)
    expect(exit).toBe(1)
  })

  it.each([
    [[], 'name an enrolment code'],
    [['hello'], 'this is no enrolment code'],
    [['gp1.AAAA'], 'a part of the code is missing'],
  ])('ends with 2 on %j', async (args, message) => {
    expect(await galateo(['feed', 'verify', ...args])).toMatchObject({
      code: 2,
      err: expect.stringContaining(message),
    })
  })
})

describe('galateo feed export and import', () => {
  it('move a whole feed to another place', async () => {
    await galateo([...publish, folder({ 'a.json': acme('1.0.0') })])
    const zip = join(root, 'feed.zip')
    expect(await galateo(['feed', 'export', code, zip, '--from', place])).toMatchObject({ code: 0 })
    const other = join(root, 'other')
    expect(await galateo(['feed', 'import', zip, '--code', code, '--to', other])).toMatchObject({ code: 0 })
    expect((await galateo(['feed', 'verify', code, '--from', other])).code).toBe(0)
    // What is newer there stays.
    time += 10_000
    const toOther = ['feed', 'publish', '--key', join(root, 'keys/tutor.key'), '--to', other]
    await galateo([...toOther, folder({ 'a.json': acme('1.1.0') })])
    const back = await galateo(['feed', 'import', zip, '--code', code, '--to', other])
    expect(back).toMatchObject({
      code: 1,
      err: expect.stringContaining('the feed of Ada there is newer; nothing was written'),
    })
    expect((await galateo(['feed', 'status', code, '--from', other])).out).toContain('acme 1.1.0')
  })

  it('take nothing that is not rightly signed', async () => {
    await galateo([...publish, folder({ 'a.json': acme('1.0.0') })])
    const [pack = ''] = readdirSync(join(place, 'packs'))
    const path = join(place, 'packs', pack)
    writeFileSync(path, readFileSync(path, 'utf8').replace('calm', 'kalm'))
    const zip = join(root, 'feed.zip')
    const taken = await galateo(['feed', 'export', code, zip, '--from', place])
    expect(taken).toMatchObject({ code: 1, err: expect.stringContaining('pack acme 1.0.0 is damaged') })
    expect(existsSync(zip)).toBe(false)
    writeFileSync(zip, 'no zip')
    expect(await galateo(['feed', 'import', zip, '--code', code, '--to', place])).toMatchObject({ code: 2 })
  })

  it('looks at the address in the code unless told otherwise', async () => {
    const nowhere = { agency: 'A'.repeat(43), address: 'https://feed.galateo.invalid/', name: 'Acme' }
    const zip = join(root, 'feed.zip')
    expect(await galateo(['feed', 'export', await enrolmentCode(nowhere), zip])).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /^https:\/\/feed\.galateo\.invalid\/: the host does not answer|there is no network/u,
      ),
    })
    expect(existsSync(zip)).toBe(false)
  })
})

describe('galateo feed request and root', () => {
  const change = (...args: string[]) =>
    galateo(['feed', 'root', ...args, '--key', join(root, 'keys/root-2.key'), '--to', place])

  it('a new tutor asks, is let in, publishes, and is gone when the key is stolen', async () => {
    const asked = await galateo(['feed', 'request', code, join(root, 'bea.key'), '--name', 'Bea'])
    expect(asked.code).toBe(0)
    const added = await change('add', asked.out, '--packs', 'voice')
    expect(added.out).toMatch(/^active Ada acme acme-\* \S+\nactive Bea voice \S+\n$/u)
    const byBea = ['feed', 'publish', '--key', join(root, 'bea.key'), '--to', place]
    expect(await galateo([...byBea, folder({ 'v.json': acme('1.0.0', { id: 'voice' }) })])).toMatchObject({
      code: 0,
    })
    await galateo([...publish, folder({ 'a.json': acme('1.0.0') })])
    expect((await galateo(['feed', 'status', code, '--from', place])).out).toContain('  voice 1.0.0')
    expect(await change('revoke', 'Bea')).toMatchObject({ code: 0 })
    const { out: json } = await galateo(['feed', 'status', code, '--from', place, '--format', 'json'])
    expect(JSON.parse(json)).toMatchObject({
      label: 'fresh',
      packs: [{ id: 'acme' }],
      tutors: [{}, { state: 'revoked' }],
    })
    expect(await galateo([...byBea, '--same'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('has revoked this key'),
    })
    expect(await change('add', asked.out)).toMatchObject({ code: 1, err: 'this tutor is there already\n' })
  })

  it('the packs of someone who retired stay, and the key signs nothing more', async () => {
    await galateo([...publish, folder({ 'a.json': acme('1.0.0') })])
    expect(await change('retire', 'Ada')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^retired Ada/u),
    })
    expect((await galateo(['feed', 'status', code, '--from', place])).out).toContain('  acme 1.0.0')
    expect((await galateo([...publish, '--same'])).code).toBe(1)
  })

  it('who never published can retire, too', async () => {
    for (const file of readdirSync(join(place, 'feeds'))) rmSync(join(place, 'feeds', file))
    expect(await change('retire', 'Ada')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^retired Ada/u),
    })
  })

  it('the agency gets another name, other scopes, a new date', async () => {
    expect((await change('rename', 'Acme & Figli')).code).toBe(0)
    expect((await change('scope', 'Ada', '--packs', 'voice')).out).toMatch(/^active Ada voice /u)
    expect((await change('renew')).err).toBe('root 4 of Acme & Figli is published\n')
    expect((await galateo(['feed', 'verify', code, '--from', place])).err).toBe(
      'Acme & Figli: 0 packs, fresh\n',
    )
  })

  it.each([
    [['add', 'hello'], 'this is no request'],
    [['revoke', 'Eve'], 'there is no tutor “Eve”: there are Ada'],
    [['scope', 'Ada'], '--packs must say'],
    [['dance'], 'no change “dance”'],
    [[], 'say one change'],
  ])('ends with 2 on %j', async (args, message) => {
    expect(await change(...args)).toMatchObject({ code: 2, err: expect.stringContaining(message) })
  })

  it('a tutor’s key changes nothing, and no key file is written over', async () => {
    const byTutor = ['feed', 'root', 'renew', '--key', join(root, 'keys/tutor.key'), '--to', place]
    expect(await galateo(byTutor)).toMatchObject({
      code: 2,
      err: expect.stringContaining('a root key is needed'),
    })
    const again = ['feed', 'request', code, join(root, 'keys/tutor.key'), '--name', 'Eve']
    expect(await galateo(again)).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is such a file already'),
    })
  })
})

describe('what was mistyped is said, with 2', () => {
  const key = () => join(root, 'keys/tutor.key')
  it.each<[string, () => readonly string[], string]>([
    [
      'publish without a key',
      () => ['publish', '--to', place, '--same'],
      '--key must name the tutor’s key file',
    ],
    [
      'publish with what is no key',
      () => ['publish', '--key', 'package.json', '--to', place, '--same'],
      'this is no key file',
    ],
    [
      'a bucket without its region',
      () => ['publish', '--key', key(), '--to', 's3+https://a.example/b/', '--same'],
      '--region is needed for a bucket',
    ],
    ['export without a file', () => ['export', code], 'name'],
    ['export of two files', () => ['export', code, 'a.zip', 'b.zip'], 'name'],
    ['import of nothing', () => ['import', '--code', code, '--to', place], 'name one zip'],
    ['import to nowhere', () => ['import', 'a.zip', '--code', code], '--to must name a place'],
    [
      'import of a file that is not there',
      () => ['import', 'a.zip', '--code', code, '--to', place],
      'there is no such file',
    ],
    ['status of two codes', () => ['status', code, code], 'name one enrolment code'],
    [
      'status in an odd format',
      () => ['status', code, '--format', 'xml'],
      '--format must be one of text, json',
    ],
    ['verify of two codes', () => ['verify', code, code], 'name one enrolment code'],
    [
      'a request for no file',
      () => ['request', code, '--name', 'Bea'],
      'name an enrolment code and a key file to write',
    ],
    ['a request into a file', () => ['request', code, 'package.json/x.key', '--name', 'Bea'], 'package.json'],
    ['a root without a key', () => ['root', 'renew', '--to', place], '--key must name a root key file'],
    [
      'a root for nowhere',
      () => ['root', 'renew', '--key', join(root, 'keys/root-1.key')],
      '--to must name a place',
    ],
    [
      'more than there is to renew',
      () => ['root', 'renew', 'Ada', '--key', join(root, 'keys/root-1.key'), '--to', place],
      'renew takes nothing more',
    ],
    [
      'nobody to let in',
      () => ['root', 'add', '--key', join(root, 'keys/root-1.key'), '--to', place],
      'this is no request',
    ],
    [
      'nobody to let go',
      () => ['root', 'retire', '--key', join(root, 'keys/root-1.key'), '--to', place],
      'there is no tutor “”: there are Ada',
    ],
  ])('%s', async (_, args, message) => {
    const { code: exit, err } = await galateo(['feed', ...args()], {
      GALATEO_S3_ACCESS_KEY: 'a',
      GALATEO_S3_SECRET: 'b',
    })
    expect(err).toContain(message)
    expect(exit).toBe(2)
  })
})

describe('a place that is not as it should be', () => {
  const feedFile = () => join(place, 'feeds', readdirSync(join(place, 'feeds'))[0] ?? '')
  const change = (...args: string[]) =>
    galateo(['feed', 'root', ...args, '--key', join(root, 'keys/root-1.key'), '--to', place])

  it('has the list of what is published, which --dry-run shows', async () => {
    await galateo([...publish, folder({ 'a.json': acme('1.0.0') })])
    expect(await galateo([...publish, '--same', '--dry-run'])).toMatchObject({ code: 0, out: 'acme 1.0.0\n' })
    rmSync(feedFile())
    expect(await galateo([...publish, '--same', '--dry-run'])).toMatchObject({ code: 0, out: '' })
    expect(await galateo([...publish, '--same'])).toMatchObject({
      code: 1,
      err: 'There is nothing to sign anew: publish packs first.\n',
    })
  })

  it('does not know the key of somebody who was not let in', async () => {
    await galateo(['feed', 'request', code, join(root, 'bea.key'), '--name', 'Bea'])
    expect(
      await galateo(['feed', 'publish', '--key', join(root, 'bea.key'), '--to', place, '--same']),
    ).toMatchObject({
      code: 1,
      err: 'Agenzia Acme does not name this key among its tutors\n',
    })
  })

  it('holds what another tutor signed, and it stays', async () => {
    const asked = await galateo(['feed', 'request', code, join(root, 'bea.key'), '--name', 'Bea'])
    await change('add', asked.out)
    const ada = feedFile()
    await galateo([
      'feed',
      'publish',
      '--key',
      join(root, 'bea.key'),
      '--to',
      place,
      folder({ 'v.json': acme('1.0.0', { id: 'voice' }) }),
    ])
    const [bea = ''] = readdirSync(join(place, 'feeds')).filter((name) => !ada.endsWith(name))
    cpSync(join(place, 'feeds', bea), ada)
    const { code: exit, err } = await galateo([...publish, folder({ 'a.json': acme('1.0.0') })])
    expect(err).toContain('What lies there is not this tutor’s: ')
    expect(exit).toBe(1)
    expect(readFileSync(ada)).toEqual(readFileSync(join(place, 'feeds', bea)))
    expect(await change('retire', 'Ada')).toMatchObject({
      code: 1,
      err: expect.stringContaining('the feed of Ada: '),
    })
  })

  it('has a file where a folder must be', async () => {
    writeFileSync(join(place, 'packs'), 'in the way')
    const { code: exit, err } = await galateo([...publish, folder({ 'a.json': acme('1.0.0') })])
    expect(err).toMatch(/ENOTDIR.*The feed is as it was before; put this right and publish again\./u)
    expect(exit).toBe(1)
    const zip = join(root, 'feed.zip')
    expect(await galateo(['feed', 'export', code, zip, '--from', place])).toMatchObject({ code: 0 })
    expect(
      await galateo(['feed', 'import', zip, '--code', code, '--to', join(place, 'packs')]),
    ).toMatchObject({
      code: 1,
      err: expect.stringContaining('ENOTDIR'),
    })
  })

  it('is full: the feed and its root are as they were', async () => {
    const full = (path: string) => symlinkSync('/dev/full', `${join(place, path)}.part`)
    full(`feeds/${basename(feedFile())}`)
    const packs = folder({ 'a.json': acme('1.0.0') })
    expect(await galateo([...publish, packs])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^the disk or the quota is full\. The feed is as it was before/mu),
    })
    full('root/2.jws')
    expect(await change('renew')).toMatchObject({
      code: 1,
      err: 'the disk or the quota is full. Nothing was changed.\n',
    })
    expect(readdirSync(join(place, 'root'))).toEqual(['1.jws'])
    // What was in the way went with the failure.
    expect(await galateo([...publish, packs])).toMatchObject({ code: 0 })
  })

  it('is not for this person to write or to read', async () => {
    const packs = folder({ 'a.json': acme('1.0.0') })
    const feeds = join(place, 'feeds')
    for (const open of [root, packs]) chmodSync(open, 0o755)
    chmodSync(join(root, 'keys/tutor.key'), 0o644)
    chmodSync(place, 0o555)
    const written = await withoutRights(() => galateo([...publish, packs]))
    expect(written).toMatchObject({
      code: 1,
      err: expect.stringMatching(/packs\/\w+\.json may not be read or written with these rights/u),
    })
    chmodSync(feeds, 0o000)
    const read = await withoutRights(() => galateo([...publish, packs]))
    chmodSync(feeds, 0o755)
    chmodSync(place, 0o755)
    expect(read).toMatchObject({
      code: 1,
      err: expect.stringMatching(/feeds\/\S+\.jws may not be read or written with these rights/u),
    })
    chmodSync(join(root, 'keys/tutor.key'), 0o000)
    expect(await withoutRights(() => galateo([...publish, packs]))).toMatchObject({
      code: 2,
      err: expect.stringContaining('tutor.key: access to it is denied'),
    })
  })

  it('cannot be read, and the newcomer is told', async () => {
    rmSync(join(place, 'root/1.jws'))
    cpSync(join(place, 'join'), join(place, 'root/1.jws'), { recursive: true })
    expect(await galateo(['feed', 'status', code, '--from', place])).toMatchObject({
      code: 1,
      out: expect.stringContaining('! '),
    })
    expect(await change('renew')).toMatchObject({ code: 1, err: expect.stringContaining('EISDIR') })
  })

  it('has troubles, which the status names with their tutor', async () => {
    await galateo([...publish, folder({ 'a.json': acme('1.0.0') })])
    writeFileSync(join(place, 'packs', readdirSync(join(place, 'packs'))[0] ?? ''), '{}')
    const text = await galateo(['feed', 'status', code, '--from', place])
    expect(text.code).toBe(1)
    expect(text.out).toContain('(active): nothing published\n! pack acme 1.0.0 is damaged\n')
    const json = JSON.parse(
      (await galateo(['feed', 'status', code, '--from', place, '--format', 'json'])).out,
    )
    expect(json.troubles).toEqual([
      { code: 'damaged-pack', message: 'pack acme 1.0.0 is damaged', tutor: json.tutors[0].kid },
    ])
  })

  it('is another agency’s', async () => {
    const other = folder({})
    const args = [
      'feed',
      'init',
      join(other, 'x'),
      '--name',
      'Altra',
      '--address',
      'https://b.example/',
      '--tutor',
      'Bea',
    ]
    const theirs = /gp1\.\S+/u.exec((await galateo(args)).out)?.[0] ?? ''
    const zip = join(root, 'feed.zip')
    await galateo(['feed', 'export', code, zip, '--from', place])
    expect(await galateo(['feed', 'import', zip, '--code', theirs, '--to', folder({})])).toMatchObject({
      code: 1,
      err: expect.stringContaining('root/1.jws is of another agency'),
    })
  })

  it('has no tutor any more', async () => {
    await change('revoke', 'Ada')
    expect((await galateo(['feed', 'verify', code, '--from', place])).out).toContain(
      'every tutor of this agency is revoked\n',
    )
  })

  it('names two tutors alike, who are told apart by their keys', async () => {
    const asked = await galateo(['feed', 'request', code, join(root, 'other.key'), '--name', 'Ada'])
    const added = await change('add', asked.out)
    expect(await change('revoke', 'Ada')).toMatchObject({
      code: 2,
      err: expect.stringContaining('several tutors are called “Ada”: name one by key id'),
    })
    const kid = /^active Ada \* (\S+)$/mu.exec(added.out)?.[1] ?? ''
    expect((await change('revoke', kid)).out).toMatch(/^active Ada acme.*\nrevoked Ada \* /u)
  })

  it('takes a key id that begins with a dash for no option', async () => {
    const kid = `-${'a'.repeat(42)}`
    expect(await change('revoke', kid)).toMatchObject({
      code: 2,
      err: expect.stringContaining(`there is no tutor “${kid}”`),
    })
  })
})

it.each(['init', 'publish', 'verify', 'status', 'export', 'import', 'request', 'root'])(
  'galateo feed %s --help explains itself',
  async (name) => {
    const { code: exit, out: help } = await galateo(['feed', name, '--help'])
    expect(help).toContain(`galateo feed ${name}`)
    expect(help).toContain('Exit codes')
    expect(exit).toBe(0)
  },
)
