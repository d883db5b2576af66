/**
 * The enrolment code: the feed's address and the fingerprint of the agency's first root, to be pasted, followed
 * as a link, or scanned. `gp1.` and, in base64url: 32 bytes fingerprint, 4 bytes check, then in UTF-8 the
 * address (without `https://`), a line break, and the agency's name. In a link it is the fragment, which a
 * browser does not send to the host.
 */
import { calculateJwkThumbprint } from 'jose'
import { type Bytes, fromBase64url, joinBytes, sha256, textOrNone, toBase64url, utf8 } from '../bytes.ts'
import { readAddress } from './address.ts'
import type { AgencyId, PublicJwk } from './parts.ts'

export interface Enrolment {
  readonly agency: AgencyId
  /** As `readAddress` gives it. */
  readonly address: string
  /** What the code calls the agency: not signed, only to be shown until the root is read. */
  readonly name: string
}

export type EnrolmentProblem =
  /** Nothing in the text looks like a code. */
  | 'no-code'
  /** A part of it is missing or was changed, e.g. cut by a mail program. */
  | 'incomplete'
  /** It is of a later kind: update the extension. */
  | 'newer'
  /** It holds an address that no feed may have. */
  | 'address'

export type ReadEnrolment =
  | { readonly ok: true; readonly enrolment: Enrolment }
  | { readonly ok: false; readonly problem: EnrolmentProblem }

const FINGERPRINT = 32
const CHECK = 4
const HTTPS = 'https://'
const LONGEST_NAME = 120

/**
 * What binds a browser to an agency: the SHA-256 of which keys its first root has and how many must sign. RFC 7638 names a
 * single key; with the thumbprint of one of two, its holder alone could tell newcomers who the other is.
 */
export async function fingerprintOf(keys: readonly PublicJwk[], threshold: number): Promise<AgencyId> {
  const thumbprints = await Promise.all(keys.map((key) => calculateJwkThumbprint(key, 'sha256')))
  return toBase64url(await sha256(utf8(JSON.stringify({ keys: thumbprints.sort(), threshold }))))
}

/** The code alone, to be pasted. */
export async function enrolmentCode({ agency, address, name }: Enrolment): Promise<string> {
  const fingerprint = fromBase64url(agency)
  if (fingerprint?.length !== FINGERPRINT) throw new TypeError('an agency is named by 32 bytes in base64url')
  const place = address.startsWith(HTTPS) ? address.slice(HTTPS.length) : address
  const rest = utf8(`${place}\n${name}`)
  return `gp1.${toBase64url(joinBytes(fingerprint, await checkOf(fingerprint, rest), rest))}`
}

/** The code as a link, which the feed's own host may answer with a page of instructions. */
export async function enrolmentLink(enrolment: Enrolment): Promise<string> {
  return `${enrolment.address}join#${await enrolmentCode(enrolment)}`
}

/** Reads a code from whatever a person pasted: the code, the link, or a message around either, also broken over lines. */
export async function readEnrolment(pasted: string): Promise<ReadEnrolment> {
  const found = /gp(\d{1,3})\.([A-Za-z0-9_=\s-]*)/u.exec(
    pasted.slice(0, 20_000).replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, ''),
  )
  if (!found) return { ok: false, problem: 'no-code' }
  if (found[1] !== '1') return { ok: false, problem: 'newer' }
  // Words may follow a code, and a mail program may break it: it ends where the check is right.
  const pieces = (found[2] ?? '').split(/[\s=]+/u).filter((piece) => piece !== '')
  let body = ''
  for (const piece of pieces.slice(0, 40)) {
    body += piece
    // Signs that are part of the alphabet may also stand around a code, as in _code_.
    const read = (await readBody(body)) ?? (await readBody(body.replace(/[_-]+$/u, '')))
    if (read) return read
  }
  return { ok: false, problem: 'incomplete' }
}

async function readBody(body: string): Promise<ReadEnrolment | undefined> {
  const bytes = fromBase64url(body)
  if (!bytes || bytes.length <= FINGERPRINT + CHECK) return undefined
  const fingerprint = bytes.slice(0, FINGERPRINT)
  const rest = bytes.slice(FINGERPRINT + CHECK)
  const check = await checkOf(fingerprint, rest)
  if (!check.every((byte, index) => byte === bytes[FINGERPRINT + index])) return undefined
  const [place = '', name = ''] = textOrNone(rest).split('\n')
  const address = readAddress(/^https?:\/\//u.test(place) ? place : `${HTTPS}${place}`)
  if (address === undefined) return { ok: false, problem: 'address' }
  return {
    ok: true,
    enrolment: { agency: toBase64url(fingerprint), address, name: name.slice(0, LONGEST_NAME) },
  }
}

async function checkOf(fingerprint: Bytes, rest: Bytes): Promise<Bytes> {
  return (await sha256(joinBytes(fingerprint, rest))).slice(0, CHECK)
}

/** Letters that sound and look different in both languages: no I, no O. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const HOW_MANY = 12
/** Each try of someone who looks for an agency with the same letters costs this many rounds. */
const ROUNDS = 200_000

/** Twelve letters to compare by phone, e.g. `HKQD NWTA BXRE`. Takes about 50 ms. */
export async function comparisonLetters(agency: AgencyId): Promise<string> {
  const key = await crypto.subtle.importKey('raw', utf8(agency), 'PBKDF2', false, ['deriveBits'])
  const salt = utf8('galateo comparison letters')
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    key,
    64,
  )
  let number = new DataView(bits).getBigUint64(0)
  let letters = ''
  for (let at = 0; at < HOW_MANY; at++) {
    if (at > 0 && at % 4 === 0) letters += ' '
    letters += LETTERS.charAt(Number(number % BigInt(LETTERS.length)))
    number /= BigInt(LETTERS.length)
  }
  return letters
}
