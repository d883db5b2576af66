/** How a new tutor asks to be let in: a code with name and public key, to be sent to whoever holds the root. */
import { calculateJwkThumbprint } from 'jose'
import { fromBase64url, joinBytes, sha256, textOf, toBase64url, utf8 } from '../bytes.ts'
import type { Kid, PublicJwk } from '../formats/parts.ts'

export interface TutorRequest {
  readonly kid: Kid
  readonly name: string
  readonly jwk: PublicJwk
}

const CHECK = 4
const LONGEST_NAME = 120

/** `gt1.` and, in base64url: the 32 bytes of the public key, 4 bytes check, the name. Nothing of it is secret. */
export async function tutorRequestCode({ name, jwk }: Pick<TutorRequest, 'name' | 'jwk'>): Promise<string> {
  const key = fromBase64url(jwk.x)
  if (key?.length !== 32) throw new TypeError('an Ed25519 key has 32 bytes')
  const rest = utf8(name.trim().slice(0, LONGEST_NAME))
  return `gt1.${toBase64url(joinBytes(key, await checkOf(key, rest), rest))}`
}

/** Reads a request from what was pasted; undefined when it is none, or a part of it is missing. */
export async function readTutorRequest(pasted: string): Promise<TutorRequest | undefined> {
  const found = /gt1\.([A-Za-z0-9_\s-]+)/u.exec(
    pasted.slice(0, 20_000).replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, ''),
  )
  let body = ''
  for (const piece of (found?.[1] ?? '').split(/\s+/u).slice(0, 40)) {
    body += piece
    const read = (await readBody(body)) ?? (await readBody(body.replace(/[_-]+$/u, '')))
    if (read) return read
  }
  return undefined
}

async function readBody(body: string): Promise<TutorRequest | undefined> {
  const bytes = fromBase64url(body)
  if (!bytes || bytes.length <= 32 + CHECK) return undefined
  const key = bytes.slice(0, 32)
  const rest = bytes.slice(32 + CHECK)
  const check = await checkOf(key, rest)
  const name = textOf(rest)?.trim()
  if (!name || name.length > LONGEST_NAME || !check.every((byte, at) => byte === bytes[32 + at]))
    return undefined
  const jwk: PublicJwk = { kty: 'OKP', crv: 'Ed25519', x: toBase64url(key) }
  return { kid: await calculateJwkThumbprint(jwk, 'sha256'), name, jwk }
}

async function checkOf(key: Uint8Array, rest: Uint8Array): Promise<Uint8Array> {
  return (await sha256(joinBytes(key, rest))).slice(0, CHECK)
}
