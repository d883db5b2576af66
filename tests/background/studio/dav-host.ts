/** A WebDAV folder in memory that answers through `fetch`: anyone reads, one person writes. Real servers are in `tests/feed`. */
import { vi } from 'vitest'

export interface DavHost {
  /** As `readAddress` gives it. */
  readonly address: string
  readonly user: string
  readonly password: string
  readonly files: Map<string, Uint8Array<ArrayBuffer>>
  /** Answers in the host's place, e.g. with a fault; `undefined` lets the host answer. */
  instead: (method: string, path: string) => Response | Promise<Response> | undefined
  /** Files that were written, in turn. */
  readonly written: string[]
}

const hosts = new Map<string, DavHost>()

export function davHost(name = 'feed.acme.example'): DavHost {
  const host: DavHost = {
    ...{ address: `https://${name}/guide/`, user: 'ada', password: 'pässword:1' },
    ...{ files: new Map(), instead: () => undefined, written: [] },
  }
  hosts.set(name, host)
  vi.spyOn(globalThis, 'fetch').mockImplementation(answer)
  return host
}

async function answer(asked: unknown, init: RequestInit = {}): Promise<Response> {
  const url = new URL(String(asked))
  const host = hosts.get(url.host)
  if (!host) throw new TypeError('Failed to fetch')
  const { method = 'GET' } = init
  const path = url.pathname.slice('/guide/'.length)
  const other = await host.instead(method, path)
  if (other) return other
  if (method === 'GET') {
    const bytes = host.files.get(path)
    return bytes ? new Response(bytes) : new Response('', { status: 404 })
  }
  if (new Headers(init.headers).get('authorization') !== authorizationOf(host))
    return new Response('', { status: 401 })
  if (method === 'LOCK') return new Response('', { headers: { 'lock-token': '<opaquelocktoken:1>' } })
  if (method === 'UNLOCK') return new Response(null, { status: 204 })
  if (method !== 'PUT') return new Response('', { status: 405 })
  host.files.set(path, new Uint8Array(await new Response(init.body).arrayBuffer()))
  host.written.push(path)
  return new Response('', { status: 201 })
}

function authorizationOf({ user, password }: DavHost): string {
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`
}
