/** Questions to a host that takes files, with the patience and the errors that all places share. */
import { type Bytes, joinBytes } from '../bytes.ts'
import { LONGEST_DOWNLOAD, MOST_PACK_BYTES } from '../limits.ts'
import type { World } from '../sync/world.ts'
import type { PlaceProblem } from './place.ts'

export type Asked =
  | { readonly ok: true; readonly status: number; readonly headers: Headers; readonly bytes: Bytes }
  | { readonly ok: false; readonly problem: PlaceProblem }

/** @param init its signal is ours: the whole exchange may take `LONGEST_DOWNLOAD`. */
export async function ask(url: string, init: RequestInit, world: World): Promise<Asked> {
  const stop = new AbortController()
  let isOver = false
  const calm = world.after(LONGEST_DOWNLOAD, () => {
    isOver = true
    stop.abort()
  })
  try {
    const response = await world.send(url, {
      ...init,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    })
    const { status, headers } = response
    if (response.type === 'opaqueredirect' || (status >= 300 && status < 400))
      return { ok: false, problem: { code: 'not-a-folder', status } }
    return { ok: true, status, headers, bytes: await readSome(response) }
  } catch {
    const code = isOver ? 'silent' : world.isOnline() ? 'unreachable' : 'offline'
    return { ok: false, problem: { code } }
  } finally {
    calm()
    stop.abort()
  }
}

/** No file of a feed is longer; of anything longer the beginning is enough to see that it is not ours. */
async function readSome(response: Response): Promise<Bytes> {
  const reader = response.body?.getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  while (reader && length <= MOST_PACK_BYTES) {
    const { done, value } = await reader.read()
    if (done) break
    pieces.push(value)
    length += value.length
  }
  return joinBytes(...pieces)
}

/** What a status means that is none of those a place expects. */
export function problemOf(status: number, path: string, bytes = 0): PlaceProblem {
  switch (status) {
    case 401:
    case 407:
      return { code: 'wrong-password' }
    case 403:
      return { code: 'forbidden', path }
    case 405:
    case 501:
      return { code: 'not-a-folder', status }
    case 412:
      return { code: 'changed' }
    case 413:
      return { code: 'too-large', path, bytes }
    case 423:
      return { code: 'locked' }
    case 507:
      return { code: 'full' }
    default:
      return { code: 'server', status, path }
  }
}

/** How long caches may keep a file: packs for ever, roots and feeds for a minute. */
export function cacheControlOf(path: string): string {
  return path.startsWith('packs/') ? 'public, max-age=31536000, immutable' : 'public, max-age=60'
}

export function contentTypeOf(path: string): string {
  if (path.endsWith('.html')) return 'text/html; charset=utf-8'
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream'
}
