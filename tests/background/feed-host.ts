/** An agency with a tutor and a host of its own: what it signs is real, and its host answers through `fetch`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { enrolmentCode } from '../../rules/feed/index.ts'
import { type TestAgency, testAgency } from '../feed/agency.ts'

export interface FeedHost {
  readonly agency: TestAgency
  readonly address: string
  readonly pattern: string
  readonly code: string
  /** Answers in the host's place, e.g. with a fault; `undefined` lets the host answer. */
  instead: (path: string) => Response | Promise<Response> | undefined
  /** Paths that were asked for, in turn. */
  readonly asked: string[]
}

const hosts = new Map<string, FeedHost>()

export async function feedHost(host = 'feed.acme.example'): Promise<FeedHost> {
  const folder = mkdtempSync(join(tmpdir(), 'galateo-feed-'))
  const agency = await testAgency(folder)
  const address = `https://${host}/guide/`
  const code = await enrolmentCode({ agency: agency.id, address, name: 'Acme' })
  const feed: FeedHost = {
    ...{ agency, address, code, pattern: `https://${host}/*` },
    instead: () => undefined,
    asked: [],
  }
  hosts.set(host, feed)
  vi.spyOn(globalThis, 'fetch').mockImplementation(answer)
  onTestFinished(() => {
    hosts.delete(host)
    rmSync(folder, { recursive: true, force: true })
  })
  return feed
}

async function answer(asked: unknown): Promise<Response> {
  const url = new URL(String(asked))
  const feed = hosts.get(url.host)
  if (!feed) throw new TypeError('Failed to fetch')
  const path = url.pathname.slice('/guide/'.length)
  feed.asked.push(path)
  const other = await feed.instead(path)
  if (other) return other
  try {
    return new Response(new Uint8Array(readFileSync(join(feed.agency.folder, path))))
  } catch {
    return new Response('', { status: 404 })
  }
}
