/** Bytes as texts and back, and their SHA-256. */
import { base64url } from 'jose'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Bytes that own their whole buffer, as WebCrypto and `fetch` want them. */
export type Bytes = Uint8Array<ArrayBuffer>

export function utf8(text: string): Bytes {
  return encoder.encode(text)
}

/** The text of UTF-8 bytes; undefined when they are not UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** The text of UTF-8 bytes, to be parsed; none when they are not UTF-8, which every parser refuses. */
export function textOrNone(bytes: Uint8Array): string {
  return textOf(bytes) ?? ''
}

/** The value of JSON in UTF-8 bytes; undefined when they are neither. */
export function jsonOf(bytes: Uint8Array): unknown {
  const text = textOf(bytes)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function toBase64url(bytes: Uint8Array): string {
  return base64url.encode(bytes)
}

/**
 * The bytes of a base64url text; undefined unless it is exactly what `toBase64url` makes of them. A lenient
 * reader would take several texts for the same bytes, and so let a file be changed under its signature.
 */
export function fromBase64url(text: string): Bytes | undefined {
  try {
    const bytes = new Uint8Array(base64url.decode(text))
    return toBase64url(bytes) === text ? bytes : undefined
  } catch {
    return undefined
  }
}

export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

/** In lower-case hexadecimal, as in the names of packs. */
export async function sha256Hex(bytes: Bytes): Promise<string> {
  return Array.from(await sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function joinBytes(...parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    joined.set(part, offset)
    offset += part.length
  }
  return joined
}
