/**
 * A WebDAV folder as a place: Nextcloud, Apache, nginx, most web space. Measured: nginx ignores `If-Match`, and Apache
 * refuses its own ETag for a second; so conditions are asked for where they help, and never relied on.
 */
import { utf8 } from '../bytes.ts'
import { readAddress } from '../formats/address.ts'
import type { World } from '../sync/world.ts'
import { type Asked, ask, contentTypeOf, problemOf } from './ask.ts'
import type { Lock, Over, Place, PlaceAnswer, PlaceProblem } from './place.ts'

export interface WebdavAccess {
  /** The folder, as `readAddress` gives it. */
  readonly address: string
  readonly user?: string
  readonly password?: string
}

const LOCK_SECONDS = 120
const MOST_UNLOCKS = 3
const LOCK_BODY = `<?xml version="1.0" encoding="utf-8"?>
<lockinfo xmlns="DAV:"><lockscope><exclusive/></lockscope><locktype><write/></locktype><owner>Galateo</owner></lockinfo>`

/** Throws when the address is none that a folder may have: a password must not go over plain http. */
export function webdavPlace({ address, user, password }: WebdavAccess, world: World): Place {
  const base = readAddress(address)
  if (base === undefined) throw new TypeError('a WebDAV folder has an https address')
  const authorization =
    user === undefined
      ? undefined
      : `Basic ${btoa(String.fromCharCode(...utf8(`${user}:${password ?? ''}`)))}`
  const request = (
    method: string,
    path: string,
    headers: Readonly<Record<string, string>> = {},
    body?: BodyInit,
  ) =>
    ask(
      new URL(path, base).href,
      {
        method,
        headers: { ...headers, ...(authorization === undefined ? {} : { Authorization: authorization }) },
        ...(body === undefined ? {} : { body }),
      },
      world,
    )

  /** Makes the folders that lead to a file, the outermost first. */
  const makeFolders = async (path: string): Promise<PlaceAnswer<object>> => {
    const names = path.split('/').slice(0, -1)
    for (let depth = 0; depth <= names.length; depth++) {
      const folder = names
        .slice(0, depth)
        .map((name) => `${name}/`)
        .join('')
      const made = await request('MKCOL', folder)
      if (!made.ok) return made
      // 405: it is there already. Of the base itself a host may not want to hear at all. Apache says 403 when another
      // tutor made the folder in the same moment: what may not be written, the writing tells.
      if (made.status === 201 || made.status === 405 || made.status === 403) continue
      if (depth === 0 && made.status !== 401) continue
      const isNowhere = made.status === 409 || made.status === 404
      return failed(isNowhere ? { code: 'no-folder', path: folder } : problemOf(made.status, folder))
    }
    return { ok: true }
  }

  return {
    isShared: true,
    async read(path) {
      const got = await request('GET', path)
      if (!got.ok) return got
      if (got.status === 404 || got.status === 410) return { ok: true }
      if (got.status !== 200) return failed(problemOf(got.status, path))
      const etag = got.headers.get('etag')
      return { ok: true, file: { bytes: got.bytes, ...(etag === null ? {} : { etag }) } }
    },
    async write(path, bytes, over) {
      const headers = { 'Content-Type': contentTypeOf(path), ...conditionOf(over) }
      let put = await request('PUT', path, headers, bytes)
      if (put.ok && mayWantFolders(put.status)) {
        const made = await makeFolders(path)
        if (!made.ok) return made
        put = await request('PUT', path, headers, bytes)
        if (put.ok && (put.status === 409 || put.status === 404)) return failed({ code: 'no-folder', path })
      }
      if (!put.ok) return put
      return put.status >= 200 && put.status < 300
        ? { ok: true }
        : failed(problemOf(put.status, path, bytes.length))
    },
    async lock(path) {
      const headers = {
        Depth: '0',
        Timeout: `Second-${LOCK_SECONDS}`,
        'Content-Type': 'application/xml; charset=utf-8',
      }
      const got = await request('LOCK', path, headers, LOCK_BODY)
      if (!got.ok) return got
      if (got.status === 423) return failed({ code: 'locked' })
      if (got.status === 401) return failed({ code: 'wrong-password' })
      const token = /<([^>]+)>/u.exec(got.headers.get('lock-token') ?? '')?.[1]
      // A host without locks: reading back must do.
      if (got.status >= 300 || token === undefined) return { ok: true }
      return { ok: true, lock: lockOf(token, () => request('UNLOCK', path, { 'Lock-Token': `<${token}>` })) }
    },
  }
}

/**
 * Apache loses an UNLOCK that it took now and then, when others are locked or unlocked at that moment (httpd's pull
 * request 399; measured: 7 of 1,000 under load), and the feed would be closed for `LOCK_SECONDS`. So the host is asked
 * until it says that it has no such lock.
 */
function lockOf(token: string, unlock: () => Promise<Asked>): Lock {
  return {
    token,
    async release() {
      for (let tries = 1; tries <= MOST_UNLOCKS; tries++) {
        const asked = await unlock()
        // Not reached, it ends by itself soon.
        if (!asked.ok || (asked.status >= 400 && asked.status < 500)) return
      }
    },
  }
}

/** A weak ETag matches nothing (RFC 9110 §13.1.1): Apache gives one for the first second after a change. */
function conditionOf(over: Over | undefined): Readonly<Record<string, string>> {
  if (!over) return {}
  const etag = over.file?.etag
  return {
    ...(over.file === undefined ? { 'If-None-Match': '*' } : {}),
    ...(etag !== undefined && !etag.startsWith('W/') ? { 'If-Match': etag } : {}),
    ...(over.lock ? { If: `(<${over.lock.token}>)` } : {}),
  }
}

/** RFC 4918 says 409; rclone says 404, and nginx 500. */
function mayWantFolders(status: number): boolean {
  return status === 409 || status === 404 || status === 500
}

const failed = (problem: PlaceProblem) => ({ ok: false, problem }) as const
