/**
 * Sealing with a passphrase, as JSON Web Encryption (RFC 7516) through `jose`. The passphrase wraps a
 * private key (PBKDF2, 600,000 rounds); what is kept is sealed with the public one, so that a locked
 * history can still be written, and is read by nobody.
 */
import { CompactEncrypt, compactDecrypt, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'

export interface HistoryLock {
  readonly id: 'history'
  readonly publicKey: JWK
  /** The private key, wrapped with the passphrase. */
  readonly wrapped: string
}

/** The private key as `storage.session` holds it until the browser closes. */
export type HistoryKey = JWK

/** Rounds of PBKDF2 (OWASP asks 210,000 of SHA-512, 600,000 of SHA-256). */
export const ROUNDS = 600_000
const PASSPHRASE = { alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' } as const
const ENTRY = { alg: 'ECDH-ES', enc: 'A256GCM' } as const

/** @returns a lock to keep, and the key that opens what is sealed with it. */
export async function makeLock(passphrase: string): Promise<{ lock: HistoryLock; key: HistoryKey }> {
  const pair = await generateKeyPair(ENTRY.alg, { crv: 'P-256', extractable: true })
  const key = await exportJWK(pair.privateKey)
  const wrapped = await new CompactEncrypt(encode(key))
    .setProtectedHeader(PASSPHRASE)
    .setKeyManagementParameters({ p2c: ROUNDS })
    .encrypt(secretOf(passphrase))
  return { lock: { id: 'history', publicKey: await exportJWK(pair.publicKey), wrapped }, key }
}

/** @returns the key, or `undefined` when this is not the passphrase. */
export async function openLock(lock: HistoryLock, passphrase: string): Promise<HistoryKey | undefined> {
  try {
    const { plaintext } = await compactDecrypt(lock.wrapped, secretOf(passphrase), {
      keyManagementAlgorithms: [PASSPHRASE.alg],
      contentEncryptionAlgorithms: [PASSPHRASE.enc],
      maxPBES2Count: ROUNDS,
    })
    // It came out of an authenticated encryption of our own.
    return decode(plaintext) as HistoryKey
  } catch {
    return undefined
  }
}

export type Seal = (value: unknown) => Promise<string>
export type Unseal = (sealed: string) => Promise<unknown>

/** @returns what seals with a lock; it needs no passphrase. */
export async function sealWith({ publicKey }: HistoryLock): Promise<Seal> {
  const key = await importJWK(publicKey, ENTRY.alg)
  return (value) => new CompactEncrypt(encode(value)).setProtectedHeader(ENTRY).encrypt(key)
}

/** @returns what opens the sealed; that throws on what was sealed with another lock, or changed. */
export async function unsealWith(privateKey: HistoryKey): Promise<Unseal> {
  const key = await importJWK(privateKey, ENTRY.alg)
  return async (sealed) => decode((await compactDecrypt(sealed, key)).plaintext)
}

/** Accents typed one way or another are the same passphrase (NIST SP 800-63B: NFKC). */
function secretOf(passphrase: string): Uint8Array {
  return new TextEncoder().encode(passphrase.normalize('NFKC'))
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

function decode(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes))
}
