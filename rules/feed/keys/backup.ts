/**
 * Private keys outside the browser: a file locked with a passphrase, and a code to print. A key counts as safe only
 * when its backup was read back.
 */
import { CompactEncrypt, compactDecrypt } from 'jose'
import * as v from 'valibot'
import { fromBase64url, joinBytes, jsonOf, sha256, toBase64url, utf8 } from '../bytes.ts'
import { agencyId, instant, instantText, personName } from '../formats/parts.ts'
import { kidOf, type PrivateJwk, privateJwk, publicHalf } from './make.ts'

const BACKUP_FORMAT = 'galateo-key/1'

/** OWASP asks for 210,000 with SHA-512, which is as hard as 600,000 with SHA-256. */
const ROUNDS = 220_000
/** A file that asks for more only wants to stop us. */
const MOST_ROUNDS = 2_000_000
export const SHORTEST_PASSPHRASE = 10

/** `root` speaks for the agency, `tutor` signs releases. */
const role = v.picklist(['root', 'tutor'])
export type KeyRole = v.InferOutput<typeof role>

const content = v.object({
  format: v.literal(BACKUP_FORMAT),
  role,
  agency: agencyId,
  /** Where the agency's feed lies; as `readAddress` gives it. */
  address: v.pipe(v.string(), v.maxLength(500)),
  /** Whose key it is. */
  name: personName,
  made: instant,
  jwk: privateJwk,
})

export interface KeyBackup {
  readonly role: KeyRole
  readonly agency: string
  readonly address: string
  readonly name: string
  /** Milliseconds since 1970. */
  readonly made: number
  readonly jwk: PrivateJwk
}

/** The text of a backup file: a compact JWE, PBES2-HS512+A256KW and A256GCM. Throws when the passphrase is too short. */
export async function lockKey(backup: KeyBackup, passphrase: string): Promise<string> {
  if (normal(passphrase).length < SHORTEST_PASSPHRASE)
    throw new RangeError(`a passphrase has at least ${SHORTEST_PASSPHRASE} characters`)
  const { made, ...rest } = backup
  const text = JSON.stringify({ format: BACKUP_FORMAT, ...rest, made: instantText(made) })
  return new CompactEncrypt(utf8(text))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', typ: 'galateo-key+jwe' })
    .setKeyManagementParameters({ p2c: ROUNDS })
    .encrypt(utf8(normal(passphrase)))
}

export type UnlockedKey =
  | { readonly ok: true; readonly backup: KeyBackup }
  | {
      readonly ok: false
      /** `wrong-passphrase` also when the file is damaged: the two cannot be told apart. */
      readonly problem: 'not-a-backup' | 'wrong-passphrase'
    }

/** Opens a backup file. The two halves of its key are known to belong together. */
export async function unlockKey(file: string, passphrase: string): Promise<UnlockedKey> {
  const text = file.trim()
  const header = fromBase64url(text.split('.')[0] ?? '')
  const read = v.safeParse(
    v.object({ alg: v.string(), p2c: v.pipe(v.number(), v.maxValue(MOST_ROUNDS)) }),
    header && jsonOf(header),
  )
  if (!read.success || text.split('.').length !== 5 || text.length > 20_000)
    return { ok: false, problem: 'not-a-backup' }
  try {
    const { plaintext } = await compactDecrypt(text, utf8(normal(passphrase)), {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: MOST_ROUNDS,
    })
    const opened = v.safeParse(content, jsonOf(plaintext))
    if (!opened.success || !(await belongsTogether(opened.output.jwk)))
      return { ok: false, problem: 'not-a-backup' }
    const { format: _, ...backup } = opened.output
    return { ok: true, backup }
  } catch {
    return { ok: false, problem: 'wrong-passphrase' }
  }
}

/** What was typed on one keyboard must open what was locked on another: one form for accents, no space around. */
function normal(passphrase: string): string {
  return passphrase.normalize('NFKC').trim()
}

async function belongsTogether({ x, d }: PrivateJwk): Promise<boolean> {
  return (await publicOf(d)) === x
}

/** RFC 8410: a PKCS #8 wrapping of 32 bytes, from which WebCrypto computes the public half. */
const PKCS8 = Uint8Array.of(
  0x30,
  0x2e,
  0x02,
  0x01,
  0x00,
  0x30,
  0x05,
  0x06,
  0x03,
  0x2b,
  0x65,
  0x70,
  0x04,
  0x22,
  0x04,
  0x20,
)

async function publicOf(d: string): Promise<string | undefined> {
  const secret = fromBase64url(d)
  if (secret?.length !== 32) return undefined
  const key = await crypto.subtle.importKey('pkcs8', joinBytes(PKCS8, secret), 'Ed25519', true, ['sign'])
  return (await crypto.subtle.exportKey('jwk', key)).x
}

/** Crockford's alphabet: no I, L, O or U, so that a code survives being copied by hand. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CHECK_BYTES = 3

/**
 * The private half as a code to print and lock away, e.g. `K1-3QZ7A-…`: 32 bytes and a check of 3, in groups of five. Unlike the
 * file it has no passphrase: who holds the paper holds the key.
 */
export async function printableCode({ d }: PrivateJwk): Promise<string> {
  const secret = fromBase64url(d)
  if (secret?.length !== 32) throw new TypeError('an Ed25519 key has 32 bytes')
  const digits = toBase32(joinBytes(secret, (await sha256(secret)).slice(0, CHECK_BYTES)))
  return `K1-${digits.replace(/.{5}(?=.)/gu, '$&-')}`
}

/** Reads a printed code as people type it: any case, O for 0, I or L for 1, any spaces and hyphens. Undefined when a sign is wrong. */
export async function readPrintableCode(typed: string): Promise<PrivateJwk | undefined> {
  const signs = typed.toUpperCase().replace(/[\s\p{Pd}._]/gu, '')
  if (!signs.startsWith('K1') && !signs.startsWith('KI') && !signs.startsWith('KL')) return undefined
  const bytes = fromBase32(signs.slice(2).replaceAll('O', '0').replace(/[IL]/gu, '1'))
  if (bytes?.length !== 32 + CHECK_BYTES) return undefined
  const secret = bytes.slice(0, 32)
  const check = (await sha256(secret)).slice(0, CHECK_BYTES)
  if (!check.every((byte, index) => byte === bytes[32 + index])) return undefined
  const d = toBase64url(secret)
  const x = await publicOf(d)
  return x === undefined ? undefined : { kty: 'OKP', crv: 'Ed25519', x, d }
}

/** @param bytes a multiple of five: they fill their digits */
function toBase32(bytes: Uint8Array): string {
  let digits = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      digits += ALPHABET.charAt((held >> bits) & 31)
      held &= (1 << bits) - 1
    }
  }
  return digits
}

function fromBase32(digits: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const digit of digits) {
    const value = ALPHABET.indexOf(digit)
    if (value < 0) return undefined
    held = (held << 5) | value
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push(held >> bits)
      held &= (1 << bits) - 1
    }
  }
  return held === 0 ? Uint8Array.from(bytes) : undefined
}

/** Whether a backup, read back, is the key that is to be kept safe. Only then may set-up go on. */
export async function isBackupOf(unlocked: UnlockedKey, jwk: PrivateJwk): Promise<boolean> {
  return unlocked.ok && (await kidOf(publicHalf(unlocked.backup.jwk))) === (await kidOf(publicHalf(jwk)))
}
