/** What hosts that take files answer, and what a tutor is told of it; real servers are in `tests/feed`. */
import { describe, expect, it } from 'vitest'
import { type Place, type PlaceProblem, s3Place, webdavPlace } from '../../../rules/feed/index.ts'
import { testWorld } from '../../feed/test-world.ts'

const ADDRESS = 'https://host.example/guide/'
const FEED = 'feeds/ada.jws'
const BYTES = new TextEncoder().encode('signed')

type Answer = Response | Error
type Host = (method: string, path: string, headers: Headers) => Answer

/** The answers of a host to `method path`, in turn; the last one goes on. */
function host(answers: Readonly<Record<string, readonly Answer[]>>): Host {
  const left = new Map(Object.entries(answers).map(([asked, list]) => [asked, [...list]]))
  return (method, path) => {
    const list = left.get(`${method} ${path}`) ?? left.get(method) ?? [new Response('', { status: 404 })]
    const [answer = new Response('', { status: 404 })] = list.length > 1 ? list.splice(0, 1) : list
    return answer instanceof Response ? answer.clone() : answer
  }
}

function worldWith(answer: Host) {
  const world = testWorld()
  world.send = async (url, { method = 'GET', headers }) => {
    const answered = answer(method, new URL(url).pathname.slice('/guide/'.length), new Headers(headers))
    if (answered instanceof Error) throw answered
    return answered
  }
  return world
}

const status = (code: number, text = '') => new Response(text || null, { status: code })
const error = (code: string, at = 400) => status(at, `<Error><Code>${code}</Code></Error>`)
const lost = new TypeError('Failed to fetch')

function webdav(answer: Host): Place {
  return webdavPlace({ address: ADDRESS, user: 'ada', password: 'secret' }, worldWith(answer))
}

function s3(answer: Host): Place {
  const keys = { region: 'eu-1', accessKey: 'ada', secret: 'secret' }
  return s3Place({ address: ADDRESS, ...keys }, worldWith(answer))
}

describe('a WebDAV folder', () => {
  it.each<[string, Answer, PlaceProblem]>([
    ['leads elsewhere', status(302), { code: 'not-a-folder', status: 302 }],
    ['takes no files', status(405), { code: 'not-a-folder', status: 405 }],
    ['knows of no writing', status(501), { code: 'not-a-folder', status: 501 }],
    ['was changed meanwhile', status(412), { code: 'changed' }],
    ['is held by somebody', status(423), { code: 'locked' }],
    ['is full', status(507), { code: 'full' }],
    ['does not answer', lost, { code: 'unreachable' }],
  ])('that %s is told of', async (_, answer, problem) => {
    expect(await webdav(host({ PUT: [answer] })).write(FEED, BYTES)).toEqual({ ok: false, problem })
  })

  it('is told apart from a computer without a network', async () => {
    const world = worldWith(() => lost)
    world.online = false
    const place = webdavPlace({ address: ADDRESS }, world)
    expect(await place.read(FEED)).toEqual({ ok: false, problem: { code: 'offline' } })
  })

  it.each<[string, Readonly<Record<string, readonly Answer[]>>, PlaceProblem]>([
    [
      'the folder above is not there',
      { 'MKCOL feeds/': [status(409)] },
      { code: 'no-folder', path: 'feeds/' },
    ],
    ['or is hidden', { 'MKCOL feeds/': [status(404)] }, { code: 'no-folder', path: 'feeds/' }],
    ['the disk is full', { 'MKCOL feeds/': [status(507)] }, { code: 'full' }],
    ['the host is gone', { 'MKCOL feeds/': [lost] }, { code: 'unreachable' }],
    ['nothing comes of it', { 'MKCOL feeds/': [status(201)] }, { code: 'no-folder', path: FEED }],
  ])('that has to be made first, where %s', async (_, answers, problem) => {
    const place = webdav(host({ PUT: [status(409)], MKCOL: [status(405)], ...answers }))
    expect(await place.write(FEED, BYTES)).toEqual({ ok: false, problem })
  })

  it.each<[string, Answer, object]>([
    [
      'with a token',
      new Response(null, { status: 200, headers: { 'lock-token': '<opaque:1>' } }),
      { ok: true, lock: { token: 'opaque:1' } },
    ],
    ['without a token, as if it knew no locks', status(200), { ok: true }],
    ['not at all', status(405), { ok: true }],
    ['to another', status(423), { ok: false, problem: { code: 'locked' } }],
    ['to nobody without the right password', status(401), { ok: false, problem: { code: 'wrong-password' } }],
    ['to nobody, being gone', lost, { ok: false, problem: { code: 'unreachable' } }],
  ])('gives its lock %s', async (_, answer, expected) => {
    const locked = await webdav(host({ LOCK: [answer] })).lock?.(FEED)
    expect(locked).toMatchObject(expected)
    expect(Object.keys(locked ?? {})).toEqual(Object.keys(expected))
  })
})

describe('an object store', () => {
  it.each<[string, Answer, PlaceProblem]>([
    ['is full', error('QuotaExceeded'), { code: 'full' }],
    ['is full, and says so in the words of MinIO', error('XMinioStorageFull', 507), { code: 'full' }],
    ['has two writers at once', error('ConditionalRequestConflict', 409), { code: 'changed' }],
    [
      'takes no file so large',
      error('EntityTooLarge'),
      { code: 'too-large', path: FEED, bytes: BYTES.length },
    ],
    [
      'says what nobody can read',
      new Response(Uint8Array.of(0xff), { status: 500 }),
      { code: 'server', status: 500, path: FEED },
    ],
    ['does not answer', lost, { code: 'unreachable' }],
  ])('that %s is told of', async (_, answer, problem) => {
    expect(await s3(host({ PUT: [answer] })).write(FEED, BYTES)).toEqual({ ok: false, problem })
  })

  it('that does not answer is told of when something is read, too', async () => {
    const gone = s3(host({ GET: [lost] }))
    expect(await gone.read(FEED)).toEqual({ ok: false, problem: { code: 'unreachable' } })
  })

  it.each<[string, HeadersInit, string | null]>([
    ['is written over only as it was seen', { etag: '"1"' }, '"1"'],
    ['is written over without a condition where the store names no version', {}, null],
  ])('a file there %s', async (_, headers, condition) => {
    let matched: string | null | undefined
    const place = s3((method, _path, asked) => {
      if (method === 'GET') return new Response(BYTES, { headers })
      matched = asked.get('if-match')
      return status(200)
    })
    const read = await place.read(FEED)
    if (!read.ok) throw new Error('not read')
    expect(await place.write(FEED, BYTES, { file: read.file })).toEqual({ ok: true })
    expect(matched).toBe(condition)
  })
})
