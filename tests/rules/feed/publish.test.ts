import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sha256Hex, utf8 } from '../../../rules/feed/bytes.ts'
import { checkRelease, joinPage, memoryPlace, readZip, writeZip } from '../../../rules/feed/index.ts'
import { packBytes } from '../../../rules/feed/publish/release.ts'
import { pack, packInput, rule } from '../make.ts'

const calm = rule('calm', { type: 'existence', phrases: { any: ['calm down'] } })

describe('what is wrong with a release is said before it is published', () => {
  const codes = async (
    inputs: readonly unknown[],
    scope = ['*'],
    before?: Parameters<typeof checkRelease>[2],
  ) => (await checkRelease(inputs, { packs: scope }, before, [])).problems.map((problem) => problem.code)

  it.each<[string, readonly unknown[], readonly string[], readonly string[]]>([
    ['nothing', [packInput([calm], { id: 'acme' })], ['acme'], []],
    ['nothing: what begins so may be published', [packInput([calm], { id: 'acme-it' })], ['acme-*'], []],
    [
      'a pattern that cannot be read',
      [packInput([rule('bad', { type: 'existence', patterns: { any: ['(?=x)'] } })])],
      ['*'],
      ['faults'],
    ],
    ['no pack at all', ['text', null], ['*'], ['faults', 'faults']],
    ['the same pack twice', [packInput([calm]), packInput([])], ['*'], ['twice']],
    ['a pack of someone else', [packInput([calm], { id: 'other' })], ['acme', 'acme-*'], ['outside-scope']],
    [
      'an example that fails',
      [packInput([{ ...calm, examples: { en: { flag: ['All is well.'] } } }])],
      ['*'],
      ['examples'],
    ],
    [
      'too many',
      Array.from({ length: 101 }, (_, at) => packInput([], { id: `p${at}` })),
      ['*'],
      ['too-many'],
    ],
  ])('%s', async (_, inputs, scope, expected) => {
    expect(await codes(inputs, [...scope])).toEqual(expected)
  })

  it('what cannot be read is called by its name, or by its place', async () => {
    const inputs = [{ id: 'acme' }, { id: 7 }, { id: '' }, {}]
    const { problems } = await checkRelease(inputs, { packs: ['*'] }, undefined, [])
    expect(problems.map((problem) => 'pack' in problem && problem.pack)).toEqual(['acme', '#2', '#3', '#4'])
  })

  it('a change needs a higher version, and only a change', async () => {
    const published = pack([calm], { version: '1.2.0' })
    const bytes = packBytes(published)
    const before = {
      packs: [
        { id: 'test', version: '1.2.0', sha256: await sha256Hex(bytes), bytes: bytes.length, rules: 1 },
      ],
    }
    expect(await codes([published], ['*'], before)).toEqual([])
    for (const version of ['1.2.0', '1.1.9', '0.20.0'])
      expect(await codes([packInput([], { version })], ['*'], before)).toEqual(['same-version'])
    for (const version of ['1.2.1', '1.10.0'])
      expect(await codes([packInput([], { version })], ['*'], before)).toEqual([])
  })
})

describe('a feed as a zip', () => {
  const kid = 'k'.repeat(43)
  const files = new Map([
    [`feeds/${kid}.jws`, utf8('feed')],
    ['root/1.jws', utf8('root')],
    [`packs/${'b'.repeat(64)}.json`, utf8('[]')],
    [`packs/${'a'.repeat(64)}.json`, utf8('{}')],
  ])

  it('comes back as it was, packs first', () => {
    const back = readZip(writeZip(files, Date.UTC(2026, 10, 25)))
    expect(back).toEqual(files)
    expect([...(back?.keys() ?? [])].map((path) => path.slice(0, 8))).toEqual([
      'packs/aa',
      'packs/bb',
      'root/1.j',
      'feeds/kk',
    ])
  })

  it('is read whatever folder is around it, and only what belongs to a feed is read', () => {
    const odd = {
      'acme/feed/root/1.jws': utf8('root'),
      'acme/feed/root/1.jws.bak': utf8('x'),
      '../../etc/passwd': utf8('x'),
      'packs/readme.txt': utf8('x'),
    }
    expect(readZip(new Uint8Array(zipSync(odd)))).toEqual(new Map([['root/1.jws', utf8('root')]]))
    expect(readZip(utf8('no zip'))).toBeUndefined()
  })

  it('does not unpack a file that is larger than any of a feed', () => {
    const bomb = zipSync({ 'root/1.jws': new Uint8Array(50_000_000) })
    expect(readZip(new Uint8Array(bomb))).toEqual(new Map())
  })

  it('is a place to publish to', async () => {
    const place = memoryPlace(new Map(files))
    expect(await place.read('root/1.jws')).toEqual({ ok: true, file: { bytes: utf8('root') } })
    expect(await place.read('root/2.jws')).toEqual({ ok: true })
    await place.write('root/2.jws', utf8('two'))
    expect(await place.read('root/2.jws')).toEqual({ ok: true, file: { bytes: utf8('two') } })
  })
})

it('the page of an enrolment link shows an agency’s name as text, whatever is in it', () => {
  const page = new TextDecoder().decode(joinPage(`<img src=x onerror="x()"> & 'Figli'`).bytes)
  expect(page).not.toContain('<img')
  expect(page).toContain('&#60;img src=x onerror=&#34;x()&#34;&#62; &#38; &#39;Figli&#39;')
})
