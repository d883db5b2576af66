import { exportJWK, generateKeyPair } from 'jose'
import { describe, expect, it } from 'vitest'
import {
  comparisonLetters,
  type Enrolment,
  enrolmentCode,
  enrolmentLink,
  fingerprintOf,
  hostOf,
  type PublicJwk,
  readAddress,
  readEnrolment,
} from '../../../rules/feed/index.ts'

const ACME: Enrolment = {
  agency: 'Zr1Pbn4K-dG_mMlnYsbqLwkD7VfYvPz2kyq7yCe6jYM',
  address: 'https://feed.example.com/acme/',
  name: 'Agenzia Così',
}

describe('an enrolment code', () => {
  it('comes back as it was, alone and as a link', async () => {
    for (const text of [await enrolmentCode(ACME), await enrolmentLink(ACME)])
      expect(await readEnrolment(text)).toEqual({ ok: true, enrolment: ACME })
    expect(await enrolmentLink(ACME)).toMatch(
      /^https:\/\/feed\.example\.com\/acme\/join#gp1\.[A-Za-z0-9_-]+$/,
    )
  })

  it.each<[string, (code: string) => string]>([
    [
      'broken over lines by a mail program',
      (code) => `${code.slice(0, 30)}\r\n  ${code.slice(30, 60)}\n${code.slice(60)}`,
    ],
    ['with soft line breaks', (code) => `${code.slice(0, 40)}=\n${code.slice(40)}`],
    ['in a message', (code) => `Ciao, incolla questo codice: ${code}. Grazie!`],
    ['with words after it', (code) => `${code}\ngrazie mille`],
    ['between signs of emphasis', (code) => `Il codice è _${code}_`],
    ['with invisible characters', (code) => `\ufeff${code.slice(0, 9)}\u200b${code.slice(9)}`],
  ])('is read %s', async (_, around) => {
    expect(await readEnrolment(around(await enrolmentCode(ACME)))).toEqual({ ok: true, enrolment: ACME })
  })

  it.each([
    ['', 'no-code'],
    ['https://feed.example.com/join', 'no-code'],
    ['gp2.AAAA', 'newer'],
    ['gp1.', 'incomplete'],
    ['gp1.AAAA', 'incomplete'],
  ])('says what is wrong with “%s”', async (text, problem) => {
    expect(await readEnrolment(text)).toEqual({ ok: false, problem })
  })

  it('is incomplete when any of its characters is changed or missing, never another agency', async () => {
    const code = await enrolmentCode(ACME)
    for (let at = 'gp1.'.length; at < code.length; at++) {
      const other = code[at] === 'A' ? 'B' : 'A'
      for (const text of [
        code.slice(0, at) + other + code.slice(at + 1),
        code.slice(0, at) + code.slice(at + 1),
      ])
        expect(await readEnrolment(text)).toEqual({ ok: false, problem: 'incomplete' })
    }
  })

  it('is refused when it leads to no address that a feed may have', async () => {
    for (const address of ['http://feed.example.com/', 'https://me:secret@feed.example.com/'])
      expect(await readEnrolment(await enrolmentCode({ ...ACME, address }))).toEqual({
        ok: false,
        problem: 'address',
      })
  })
})

it.each([
  ['https://Feed.Example.com', 'https://feed.example.com/'],
  ['https://feed.example.com/a?b#c', 'https://feed.example.com/a/'],
  [' http://127.0.0.1:8101/x/ ', 'http://127.0.0.1:8101/x/'],
  ['http://feed.example.com/', undefined],
  ['https://me@feed.example.com/', undefined],
  ['ftp://feed.example.com/', undefined],
  ['feed.example.com', undefined],
  [`https://feed.example.com/${'a'.repeat(500)}`, undefined],
])('the address %.60s is kept as %s', (text, address) => {
  expect(readAddress(text)).toBe(address)
})

it.each([
  ['https://feed.example.com/acme/', 'feed.example.com'],
  ['http://127.0.0.1:8101/', '127.0.0.1:8101'],
  ['feed', 'feed'],
])('%s is shown to people as %s', (address, host) => {
  expect(hostOf(address)).toBe(host)
})

describe('a fingerprint', () => {
  it('is of the set of keys and of how many must sign', async () => {
    const [one, two] = await Promise.all([newKey(), newKey()])
    const both = await fingerprintOf([one, two], 1)
    expect(await fingerprintOf([two, one], 1)).toBe(both)
    const others = await Promise.all([
      fingerprintOf([one], 1),
      fingerprintOf([two], 1),
      fingerprintOf([one, two], 2),
    ])
    expect(new Set([both, ...others]).size).toBe(4)
  })

  it('is read out as twelve letters, which are always the same', async () => {
    const letters = await comparisonLetters(ACME.agency)
    expect(letters).toBe('FGHR VXWC GHVT')
    expect(await comparisonLetters(ACME.agency.replace('Z', 'Y'))).not.toBe(letters)
  })
})

async function newKey(): Promise<PublicJwk> {
  const { publicKey } = await generateKeyPair('Ed25519', { extractable: true })
  const { x = '' } = await exportJWK(publicKey)
  return { kty: 'OKP', crv: 'Ed25519', x }
}
