import { CompactEncrypt } from 'jose'
import { describe, expect, it } from 'vitest'
import { utf8 } from '../../../rules/feed/bytes.ts'
import {
  enrolmentCode,
  isBackupOf,
  isResignDue,
  type KeyBackup,
  lockKey,
  makeKey,
  ownKey,
  printableCode,
  readPrintableCode,
  readTutorRequest,
  tutorRequestCode,
  unlockKey,
} from '../../../rules/feed/index.ts'
import { publicHalf } from '../../../rules/feed/keys/make.ts'

const PASSPHRASE = 'perché no? così va bene'

async function backup(): Promise<KeyBackup> {
  return {
    role: 'root',
    agency: 'A'.repeat(43),
    address: 'https://feed.example.com/',
    name: 'Ada',
    made: Date.UTC(2026, 10, 25, 8),
    jwk: await makeKey(),
  }
}

describe('a key', () => {
  it('signs, and cannot be taken out of the browser again', async () => {
    const own = await ownKey(await makeKey())
    expect(own.key.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('jwk', own.key)).rejects.toThrow()
    expect(own.jwk).not.toHaveProperty('d')
  })
})

describe('a backup file', () => {
  it('opens with its passphrase only, however its accents are written', async () => {
    const kept = await backup()
    const file = await lockKey(kept, PASSPHRASE)
    expect(file).not.toContain(kept.jwk.d)
    expect(await unlockKey(`${file}\n`, PASSPHRASE.normalize('NFD'))).toEqual({ ok: true, backup: kept })
    expect(await unlockKey(file, 'another passphrase')).toEqual({ ok: false, problem: 'wrong-passphrase' })
  })

  it('is proven by reading it back', async () => {
    const kept = await backup()
    const unlocked = await unlockKey(await lockKey(kept, PASSPHRASE), PASSPHRASE)
    expect(await isBackupOf(unlocked, kept.jwk)).toBe(true)
    expect(await isBackupOf(unlocked, await makeKey())).toBe(false)
    expect(await isBackupOf({ ok: false, problem: 'wrong-passphrase' }, kept.jwk)).toBe(false)
  })

  it('wants a passphrase that is not short', async () => {
    await expect(lockKey(await backup(), ' short   ')).rejects.toThrow('at least 10')
  })

  it('is refused when damaged, when another file, when its halves do not belong together, when it would take for ever', async () => {
    const kept = await backup()
    const file = await lockKey(kept, PASSPHRASE)
    const damaged = `${file.slice(0, -3)}${file.at(-3) === 'A' ? 'B' : 'A'}${file.slice(-2)}`
    expect(await unlockKey(damaged, PASSPHRASE)).toEqual({ ok: false, problem: 'wrong-passphrase' })
    for (const text of ['', 'hello', '{}', 'a.b.c.d.e', file.slice(0, 40)])
      expect(await unlockKey(text, PASSPHRASE)).toEqual({ ok: false, problem: 'not-a-backup' })
    const mixed = { ...kept, jwk: { ...kept.jwk, x: (await makeKey()).x } }
    expect(await unlockKey(await lockKey(mixed, PASSPHRASE), PASSPHRASE)).toEqual({
      ok: false,
      problem: 'not-a-backup',
    })
    // 43 signs hold two bits more than 32 bytes, and here they are set.
    const overfull = { ...kept, jwk: { ...kept.jwk, d: `${'A'.repeat(42)}B` } }
    expect(await unlockKey(await lockKey(overfull, PASSPHRASE), PASSPHRASE)).toEqual({
      ok: false,
      problem: 'not-a-backup',
    })
    const header = { alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', p2c: 2_000_000_000, p2s: 'AAAA' }
    const endless = [
      Buffer.from(JSON.stringify(header)).toString('base64url'),
      ...file.split('.').slice(1),
    ].join('.')
    expect(await unlockKey(endless, PASSPHRASE)).toEqual({ ok: false, problem: 'not-a-backup' })
    const direct = await new CompactEncrypt(utf8('{}'))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', p2c: 1 })
      .encrypt(new Uint8Array(32))
    expect((await unlockKey(direct, PASSPHRASE)).ok).toBe(false)
  })
})

describe('a printed code', () => {
  it('gives the whole key back, however it is typed', async () => {
    const jwk = await makeKey()
    const code = await printableCode(jwk)
    expect(code).toMatch(/^K1(?:-[0-9A-HJKMNP-TV-Z]{5}){11}-[0-9A-HJKMNP-TV-Z]$/u)
    const typed = [code, code.toLowerCase(), code.replaceAll('-', ' '), ` ${code.replaceAll('-', '–')}\n`]
    typed.push(code.replaceAll('0', 'o').replaceAll('1', 'l'))
    for (const text of typed) expect(await readPrintableCode(text)).toEqual(jwk)
  })

  it('is refused when any sign is wrong or missing', async () => {
    const code = await printableCode(await makeKey())
    for (let at = 3; at < code.length; at++) {
      if (code[at] === '-') continue
      const other = code[at] === 'A' ? 'B' : 'A'
      expect(await readPrintableCode(code.slice(0, at) + other + code.slice(at + 1))).toBeUndefined()
      expect(await readPrintableCode(code.slice(0, at) + code.slice(at + 1))).toBeUndefined()
    }
    for (const text of ['', 'K1-UUUUU', 'K1-AAAAA', code.replace('K1', 'K2')])
      expect(await readPrintableCode(text)).toBeUndefined()
  })
})

describe('a new tutor’s request', () => {
  it('comes back with name and key, from whatever was pasted', async () => {
    const own = await ownKey(await makeKey())
    const code = await tutorRequestCode({ name: ' Bea Così ', jwk: own.jwk })
    const expected = { kid: own.kid, name: 'Bea Così', jwk: own.jwk }
    const broken = `${code.slice(0, 40)}\r\n${code.slice(40)}`
    for (const text of [code, broken, `Ciao! ${code} grazie`])
      expect(await readTutorRequest(text)).toEqual(expected)
  })

  it('is refused when a part of it is missing or changed', async () => {
    const code = await tutorRequestCode({ name: 'Bea', jwk: publicHalf(await makeKey()) })
    for (let at = 4; at < code.length; at++) {
      const other = code[at] === 'A' ? 'B' : 'A'
      expect(await readTutorRequest(code.slice(0, at) + other + code.slice(at + 1))).toBeUndefined()
    }
    for (const text of ['', 'gt1.', 'gp1.AAAA']) expect(await readTutorRequest(text)).toBeUndefined()
  })
})

it('what is no key is never written down as one', async () => {
  const jwk = { ...(await makeKey()), x: 'AAAA', d: 'AAAA' }
  await expect(printableCode(jwk)).rejects.toThrow('an Ed25519 key has 32 bytes')
  await expect(tutorRequestCode({ name: 'Bea', jwk })).rejects.toThrow('an Ed25519 key has 32 bytes')
  await expect(
    enrolmentCode({ agency: 'AAAA', address: 'https://a.example/', name: 'Acme' }),
  ).rejects.toThrow('an agency is named by 32 bytes')
})

it('a feed is signed anew after a week', () => {
  const issued = Date.UTC(2026, 10, 1)
  const day = 86_400_000
  expect([6.9, 7, 30].map((days) => isResignDue({ issued }, issued + days * day))).toEqual([
    false,
    true,
    true,
  ])
})
