/** Faults 1 to 12 of the research: the host is away, ill, or someone else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY, FIRST_RETRY, HOUR, LONGEST_SILENCE, LONGEST_WAIT } from '../../rules/feed/index.ts'
import { acme } from './agency.ts'
import { type Hosts, startHosts } from './scene.ts'

let hosts: Hosts
beforeAll(async () => {
  hosts = await startHosts()
})
afterAll(() => hosts.stop())

const isFeed = (path: string) => path.startsWith('feeds/')

it('takes what is published, and asks again only whether it changed', async () => {
  const scene = await hosts.scene()
  expect(await scene.sync()).toMatchObject({ kind: 'unchanged', status: { label: 'fresh', troubles: [] } })
  const [root, feed, ...more] = scene.proxy.asked
  expect(root).toEqual({ path: 'root/2.jws', etag: undefined })
  expect(feed).toEqual({ path: `feeds/${scene.agency.ada.kid}.jws`, etag: expect.stringContaining('"') })
  expect(more).toEqual([])
  await scene.recovers()
})

it('asks whole once a day, for hosts that keep an ETag over a change', async () => {
  const scene = await hosts.scene()
  await scene.agency.publish(scene.agency.ada, [acme('1.1.0')])
  scene.proxy.treat((path, etag) =>
    isFeed(path) && etag ? { answer: (to) => to.writeHead(304).end() } : undefined,
  )
  expect(await scene.sync()).toMatchObject({ kind: 'unchanged' })
  scene.world.advance(DAY)
  expect(await scene.sync()).toMatchObject({ kind: 'updated' })
  expect(await scene.inForce()).toEqual(['acme@1.1.0'])
})

describe('fault 1: offline', () => {
  it('is no failure, and is told as what it is', async () => {
    const scene = await hosts.scene()
    scene.world.online = false
    scene.world.send = () => Promise.reject(new TypeError('Failed to fetch'))
    const status = await scene.fails('offline')
    expect(status.label).toBe('offline')
    expect(status.nextAt - scene.world.now()).toBe(FIRST_RETRY)
    for (let again = 0; again < 12; again++) await scene.fails('offline')
    expect((await scene.status()).label).toBe('offline')
  })

  it('so it is when a name cannot be looked up', async () => {
    const scene = await hosts.scene()
    scene.world.send = (_, init) => fetch('https://feed.galateo.invalid/', init)
    expect((await scene.fails('offline')).label).toBe('offline')
  })
})

describe('fault 2: connection refused, or reset in the middle', () => {
  it('waits longer each time, with chance in it, and a day at most', async () => {
    const scene = await hosts.scene()
    scene.proxy.treat(() => ({ answer: (to) => to.destroy() }))
    const waits: number[] = []
    for (const chance of [0, 0.5, 0.999_999, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]) {
      scene.world.chance = chance
      const { nextAt } = await scene.fails('unreachable')
      waits.push((nextAt - scene.world.now()) / FIRST_RETRY)
      scene.world.advance(nextAt - scene.world.now())
    }
    expect(waits.map(Math.round)).toEqual([1, 2, 5, 8, 16, 32, 64, 128, 256, 288])
    expect(waits[0]).toBeCloseTo(0.8)
    expect(waits[2]).toBeCloseTo(4.8)
    expect((await scene.status()).label).toBe('broken')
    await scene.recovers()
  })

  it.each(['root/2.jws', 'feeds/', 'packs/'])('keeps the last good set when %s breaks off', async (part) => {
    const scene = await hosts.scene()
    await scene.agency.publish(scene.agency.ada, [acme('1.1.0')])
    scene.proxy.treat((path) =>
      path.startsWith(part)
        ? {
            answer: (to) => {
              to.writeHead(200, { 'content-length': 5000 })
              to.write('{"', () => to.destroy())
            },
          }
        : undefined,
    )
    await scene.fails('unreachable')
    await scene.recovers()
  })

  it('asks no further for others when the host is gone', async () => {
    const scene = await hosts.scene()
    scene.proxy.treat(() => ({ answer: (to) => to.destroy() }))
    await scene.fails('unreachable')
    expect(scene.proxy.asked).toHaveLength(1)
  })
})

describe('fault 3: the host takes the question and is silent', () => {
  it('gives up after 15 s before its answer', async () => {
    const scene = await hosts.scene()
    const closed = Promise.withResolvers<void>()
    scene.proxy.treat((path) =>
      isFeed(path)
        ? {
            answer: (_, from) => {
              from.socket.on('close', () => closed.resolve())
              scene.world.advance(LONGEST_SILENCE)
            },
          }
        : undefined,
    )
    expect((await scene.fails('silent')).label).toBe('fresh')
    await closed.promise
    await scene.recovers()
  })

  it('gives up after 15 s in the middle of it, and after 2 min of trickling', async () => {
    const scene = await hosts.scene()
    scene.proxy.treat((path) =>
      isFeed(path)
        ? { answer: (to) => to.writeHead(200, { 'content-length': 5000 }).write('eyJ') }
        : undefined,
    )
    scene.world.send = async (url, init) => {
      const response = await fetch(url, init)
      // The answer has begun: from here on, silence.
      if (url.includes('/feeds/')) setImmediate(() => scene.world.advance(LONGEST_SILENCE))
      return response
    }
    expect((await scene.fails('silent')).label).toBe('fresh')

    scene.world.send = (url, init) => fetch(url, init)
    let pieces = 0
    scene.proxy.treat((path) =>
      isFeed(path)
        ? {
            answer: (to) => {
              to.writeHead(200)
              const trickle = () => {
                if (to.destroyed) return
                pieces++
                to.write('e', () => {
                  scene.world.advance(LONGEST_SILENCE - 1)
                  setImmediate(trickle)
                })
              }
              trickle()
            },
          }
        : undefined,
    )
    await scene.fails('silent')
    expect(pieces).toBeGreaterThan(0)
    scene.world.send = (url, init) => fetch(url, init)
    await scene.recovers()
  })
})

describe('fault 4: errors of the host', () => {
  it.each([429, 500, 502, 503, 504])('%d, as nginx gives it, keeps the last good set', async (status) => {
    const scene = await hosts.scene()
    scene.proxy.treat((path) => (isFeed(path) ? { location: `status/${status}` } : undefined))
    const { troubles } = await scene.fails('server')
    expect(troubles[0]?.trouble).toMatchObject({ code: 'server', status })
    await scene.recovers()
  })

  it('waits as long as it is asked to, and a day at most', async () => {
    const scene = await hosts.scene()
    scene.proxy.treat(() => ({ location: 'busy' }))
    const asked = await scene.fails('server')
    expect(asked.nextAt - scene.world.now()).toBe(7200_000)
    for (const [value, wait] of [
      ['999999999', LONGEST_WAIT],
      [new Date(Math.floor(scene.world.now() / 1000) * 1000 + 3 * HOUR).toUTCString(), 3 * HOUR],
      ['soon', FIRST_RETRY * 8],
    ] as const) {
      scene.proxy.treat(() => ({ location: 'busy', headers: { 'retry-after': value } }))
      const status = await scene.fails('server')
      expect(Math.abs(status.nextAt - scene.world.now() - wait)).toBeLessThan(2000)
    }
    await scene.recovers()
  })
})

describe('fault 5: the feed is not found', () => {
  it.each([404, 410])('%d is no empty feed, and is told after three tries', async (status) => {
    const scene = await hosts.scene()
    scene.proxy.treat((path) => (isFeed(path) ? { location: `status/${status}` } : undefined))
    const labels = []
    for (let tries = 1; tries <= 3; tries++) {
      const { label, troubles } = await scene.fails('missing')
      labels.push(label)
      expect(troubles[0]?.trouble).toMatchObject({ file: { kind: 'feed' }, tries })
    }
    expect(labels).toEqual(['fresh', 'fresh', 'stale'])
    await scene.recovers()
  })
})

describe('fault 6: the host wants to know who asks', () => {
  it.each([401, 403])('%d keeps the last good set and asks once', async (status) => {
    const scene = await hosts.scene()
    scene.proxy.treat(() => ({ location: `status/${status}` }))
    const { troubles } = await scene.fails('refused')
    expect(troubles[0]?.trouble).toMatchObject({ code: 'refused', status })
    // An object store says so of a root that is not there; the feed shows that it means it.
    expect(scene.proxy.asked.map(({ path }) => path)).toEqual(['root/2.jws', expect.stringMatching(/^feeds/)])
    await scene.recovers()
  })

  it('takes “forbidden” for the next root as “not there”', async () => {
    const scene = await hosts.scene()
    scene.proxy.treat((path) => (path.startsWith('root/') ? { location: 'status/403' } : undefined))
    expect(await scene.sync()).toMatchObject({ kind: 'unchanged', status: { troubles: [] } })
  })
})

describe('fault 7: the host stumbles over its own ETag', () => {
  it.each([400, 412])('%d: asks once more without it', async (status) => {
    const scene = await hosts.scene()
    await scene.agency.publish(scene.agency.ada, [acme('1.1.0')])
    scene.proxy.treat((_, etag) => (etag ? { location: `status/${status}` } : undefined))
    expect(await scene.sync()).toMatchObject({ kind: 'updated', status: { troubles: [] } })
    const feeds = scene.proxy.asked.filter(({ path }) => isFeed(path))
    expect(feeds.map(({ etag }) => etag !== undefined)).toEqual([true, false])
  })
})

describe('fault 8: the sign-in page of a network', () => {
  it.each([
    ['a page for everything', { location: 'page' }],
    [
      'a page that says it is something else',
      { location: 'page', headers: { 'content-type': 'application/jose' } },
    ],
    ['511', { location: 'status/511' }],
  ])('%s is not read as a feed', async (_, fault) => {
    const scene = await hosts.scene()
    scene.proxy.treat(() => fault)
    expect((await scene.fails('portal')).label).toBe('fresh')
    await scene.recovers()
  })
})

it('a host that calls everything it does not know HTML is a host all the same', async () => {
  const scene = await hosts.scene()
  scene.proxy.treat(() => ({ headers: { 'content-type': 'text/html; charset=utf-8' } }))
  await scene.agency.publish(scene.agency.ada, [acme('1.1.0')])
  expect(await scene.sync()).toMatchObject({ kind: 'updated', status: { troubles: [] } })
  await scene.agency.publish(scene.agency.ada, [acme('1.2.0')])
  scene.proxy.treat(() => ({
    headers: { 'content-type': 'text/html' },
    body: () => Buffer.from('Accedi alla rete'),
  }))
  await scene.fails('portal')
})

it('fault 9: an empty body is an error, not “no rules”', async () => {
  const scene = await hosts.scene()
  scene.proxy.treat((path) => (isFeed(path) ? { location: 'empty' } : undefined))
  await scene.fails('empty')
  await scene.recovers()
})

it('fault 10: a redirect to another origin is not followed', async () => {
  const scene = await hosts.scene()
  scene.proxy.treat((path) => (isFeed(path) ? { location: 'elsewhere' } : undefined))
  await scene.fails('redirected')
  expect(scene.proxy.asked).toHaveLength(2)
  await scene.recovers()
})

it.each(['root/2.jws', 'feeds/', 'packs/'])(
  'fault 11: an endless %s is read to its cap only',
  async (part) => {
    const scene = await hosts.scene()
    await scene.agency.publish(scene.agency.ada, [acme('1.1.0')])
    const piece = Buffer.alloc(16 * 1024, 'x')
    let sent = 0
    const ended = Promise.withResolvers<void>()
    scene.proxy.treat((path) =>
      path.startsWith(part)
        ? {
            answer: (to) => {
              to.on('close', () => ended.resolve())
              const pour = () => {
                while (!to.destroyed && to.write(piece)) sent += piece.length
              }
              to.on('drain', pour)
              to.writeHead(200)
              pour()
            },
          }
        : undefined,
    )
    // A pack's cap is the length the feed lists.
    await scene.fails(part === 'packs/' ? 'damaged-pack' : 'too-large')
    await ended.promise
    expect(sent).toBeLessThan(20_000_000)
    await scene.recovers()
  },
)

it('fault 12: of a gzip bomb only the cap is unpacked', async () => {
  const scene = await hosts.scene()
  scene.proxy.treat((path) => (isFeed(path) ? { location: 'bomb' } : undefined))
  const before = process.memoryUsage().arrayBuffers
  await scene.fails('too-large')
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
  await scene.recovers()
})
