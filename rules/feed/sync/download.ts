/** Gets one file from a host that may be down, slow, endless, or someone else. */
import { type Bytes, joinBytes } from '../bytes.ts'
import { LONGEST_DOWNLOAD, LONGEST_SILENCE, LONGEST_WAIT } from '../limits.ts'
import type { FeedFile, HostTrouble, NetworkTrouble } from './troubles.ts'
import type { World } from './world.ts'

export interface Wanted {
  readonly url: string
  readonly file: FeedFile
  /** The most bytes it may have, decoded. */
  readonly most: number
  /** Answer `same` when the host still has this one. */
  readonly etag?: string | undefined
}

export type Download = Answer & {
  /** Host's time minus ours in milliseconds, where the host told its time. */
  readonly skew?: number
}

type Answer =
  | { readonly kind: 'file'; readonly bytes: Bytes; readonly etag?: string }
  /** It did not change. */
  | { readonly kind: 'same' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'trouble'; readonly trouble: NetworkTrouble | HostTrouble; readonly retryAfter?: number }

export async function download(wanted: Wanted, world: World): Promise<Download> {
  const answer = await downloadOnce(wanted, world)
  const { etag, ...plain } = wanted
  // Some hosts stumble over an ETag that they gave themselves.
  return etag !== undefined && isRejectedEtag(answer) ? downloadOnce(plain, world) : answer
}

function isRejectedEtag(answer: Download): boolean {
  if (answer.kind !== 'trouble' || answer.trouble.code !== 'server') return false
  return answer.trouble.status === 400 || answer.trouble.status === 412
}

async function downloadOnce(wanted: Wanted, world: World): Promise<Download> {
  const stop = new AbortController()
  const patience = patienceOf(world, () => stop.abort())
  try {
    const response = await world.send(wanted.url, {
      headers: wanted.etag === undefined ? {} : { 'If-None-Match': wanted.etag },
      cache: 'no-store',
      credentials: 'omit',
      // Never followed. “error” would look like a broken connection.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    })
    patience.renew()
    const skew = skewOf(response, world.now())
    const answer = await read(response, wanted, world, () => patience.renew())
    return { ...answer, ...(skew === undefined ? {} : { skew }) }
  } catch (error) {
    return { kind: 'trouble', trouble: patience.isOver() ? { code: 'silent' } : networkTrouble(error, world) }
  } finally {
    patience.end()
    // Whatever was not read is not wanted.
    stop.abort()
  }
}

async function read(
  response: Response,
  wanted: Wanted,
  world: World,
  onProgress: () => void,
): Promise<Answer> {
  const { status } = response
  const { file } = wanted
  const trouble = (is: HostTrouble): Answer => ({ kind: 'trouble', trouble: is })
  if (response.type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status))
    return trouble({ code: 'redirected', file })
  if (status === 304 && wanted.etag !== undefined) return { kind: 'same' }
  if (status === 404 || status === 410) return { kind: 'missing' }
  if (status === 401 || status === 403 || status === 407) return trouble({ code: 'refused', status, file })
  // 511: “network authentication required”.
  if (status === 511) return trouble({ code: 'portal', file })
  if (status !== 200) {
    const retryAfter = retryAfterOf(response, world.now())
    return {
      ...trouble({ code: 'server', status, file }),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    }
  }
  const bytes = await readBody(response, wanted.most, onProgress)
  if (bytes === 'too-large') return trouble({ code: 'too-large', file, most: wanted.most })
  if (isPage(bytes, response)) return trouble({ code: 'portal', file })
  if (bytes.length === 0) return trouble({ code: 'empty', file })
  const etag = response.headers.get('etag')
  return { kind: 'file', bytes, ...(etag === null || etag.length > 500 ? {} : { etag }) }
}

/** Counts what comes out of the decoder: `Content-Length` is only what the host says of the packed bytes. */
async function readBody(
  response: Response,
  most: number,
  onProgress: () => void,
): Promise<Bytes | 'too-large'> {
  const reader = response.body?.getReader()
  if (!reader) return new Uint8Array()
  const pieces: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return joinBytes(...pieces)
    onProgress()
    length += value.length
    if (length > most) {
      // The connection ends with the abort; waiting for the stream to agree could take for ever.
      reader.cancel().catch(() => undefined)
      return 'too-large'
    }
    pieces.push(value)
  }
}

/** How a page begins, and how a signed file or a pack does. */
const LESS_THAN = 0x3c
const OURS = [0x7b, 0x65]

/** No file of a feed begins like a web page. Some hosts call everything they do not know HTML, so that alone says little. */
function isPage(bytes: Bytes, response: Response): boolean {
  const first = bytes.find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf].includes(byte))
  if (first === undefined || first === LESS_THAN) return first === LESS_THAN
  return /^text\/html\b/iu.test(response.headers.get('content-type') ?? '') && !OURS.includes(first)
}

/** RFC 9110 §10.2.3: seconds, or a date. At most `LONGEST_WAIT`. */
function retryAfterOf(response: Response, now: number): number | undefined {
  const text = response.headers.get('retry-after')?.trim()
  if (text === undefined) return undefined
  const wait = /^\d+$/u.test(text) ? Number(text) * 1000 : Date.parse(text) - (hostTimeOf(response) ?? now)
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_WAIT) : undefined
}

function skewOf(response: Response, now: number): number | undefined {
  const hostTime = hostTimeOf(response)
  return hostTime === undefined ? undefined : hostTime - now
}

/** `Date` is when the answer was made; `Age` says how long a cache has had it since. */
function hostTimeOf(response: Response): number | undefined {
  const date = Date.parse(response.headers.get('date') ?? '')
  if (!Number.isFinite(date)) return undefined
  const age = Number(response.headers.get('age') ?? 0)
  return date + (Number.isFinite(age) && age > 0 ? age * 1000 : 0)
}

/** What Node says when a name cannot be looked up; browsers do not tell. */
const NO_SUCH_NAME = new Set(['ENOTFOUND', 'EAI_AGAIN'])

function networkTrouble(error: unknown, world: World): NetworkTrouble {
  const cause = error instanceof Error ? error.cause : undefined
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
  return { code: !world.isOnline() || NO_SUCH_NAME.has(code) ? 'offline' : 'unreachable' }
}

interface Patience {
  /** Something came: the silence begins anew. */
  renew(): void
  isOver(): boolean
  end(): void
}

function patienceOf(world: World, giveUp: () => void): Patience {
  let over = false
  const lose = () => {
    over = true
    giveUp()
  }
  const endWhole = world.after(LONGEST_DOWNLOAD, lose)
  let endSilence = world.after(LONGEST_SILENCE, lose)
  return {
    renew() {
      endSilence()
      endSilence = world.after(LONGEST_SILENCE, lose)
    },
    isOver: () => over,
    end() {
      endWhole()
      endSilence()
    },
  }
}
