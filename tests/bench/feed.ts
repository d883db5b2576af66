/**
 * `npm run bench:feed`: what a feed costs its host. Starts nginx, measures requests per second and bytes per browser
 * and day, and simulates many browsers over a working day with the client's own waiting times.
 */

import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DAY, enrol, HOUR, MINUTE, memoryStore, sync } from '../../rules/feed/index.ts'
import { healthAfter } from '../../rules/feed/sync/health.ts'
import { newState } from '../../rules/feed/sync/open-state.ts'
import { testAgency, tutorOf } from '../feed/agency.ts'
import { type Nginx, startNginx } from '../feed/nginx.ts'
import { testWorld } from '../feed/test-world.ts'
import { randomFrom } from '../random-from.ts'
import { parsedPacks } from '../rules/builtin/parsed.ts'
import { table } from './measure.ts'

/** Seconds of nginx's processor, which a busy machine does not change, and milliseconds. */
const ENOUGH = 0.3
const LONGEST = 4000

const REQUESTS_A_SYNC = 3
const WORKING_DAY = 9 * HOUR

interface Outage {
  readonly from: number
  readonly to: number
}

const DAYS: readonly { readonly name: string; readonly spread: number; readonly outage?: Outage }[] = [
  { name: 'everyone begins within 30 min', spread: 30 * MINUTE },
  { name: 'everyone begins within 10 min', spread: 10 * MINUTE },
  {
    name: 'the same, host away from 3:00 to 5:00',
    spread: 10 * MINUTE,
    outage: { from: 3 * HOUR, to: 5 * HOUR },
  },
]

const nginx = await startNginx()
try {
  await bench()
} finally {
  await nginx.stop()
}

async function bench(): Promise<void> {
  const [load = 0] = loadavg()
  const agency = await testAgency(nginx.folder)
  const { ada, bea } = agency
  await agency.writeRoot({ tutors: [tutorOf(ada, 'Ada'), tutorOf(bea, 'Bea')] })
  const release = await agency.publish(ada, parsedPacks)
  const [first] = release.packs
  if (!first) throw new Error('no packs')

  const feedPath = `/feed/feeds/${ada.kid}.jws`
  const etag = (await fetch(new URL(feedPath, nginx.address))).headers.get('etag') ?? ''
  const requests = [
    ['feed, unchanged (304)', feedPath, { 'If-None-Match': etag }],
    ['next root, not there (404)', '/feed/root/3.jws', {}],
    ['feed, whole', feedPath, {}],
    [`pack of ${kilo(first.bytes.length)}, whole`, `/feed/${first.path}`, {}],
  ] as const
  const speeds: ({ readonly name: string } & Speed)[] = []
  for (const [name, path, headers] of requests) speeds.push({ name, ...(await hammer(nginx, path, headers)) })
  say(
    `One nginx worker, kept-alive connections, the load from the same machine (load ${load.toFixed(1)})`,
    ['request', 'bytes each', 'requests/s', 'per s of nginx’s processor time'],
    speeds.map(({ name, bytes, perSecond, perProcessor }) => [
      name,
      String(bytes),
      perSecond.toFixed(0),
      perProcessor === undefined ? '' : perProcessor.toFixed(0),
    ]),
  )

  const wire = await bytesOfSyncs(nginx, agency)
  const hours = 8
  const quietDay = wire.whole + (hours - 1) * wire.unchanged
  say(
    `Bytes on the wire for one browser: requests and answers, without TLS; ${parsedPacks.length} packs, 2 tutors`,
    ['what', 'bytes', 'for 10,000 browsers', 'for 100,000'],
    (
      [
        ['joining: roots, feeds, every pack', wire.joining],
        ['a sync with nothing new', wire.unchanged],
        ['the daily sync without ETags', wire.whole],
        ['a sync that brings one changed pack', wire.changed],
        [`a day of ${hours} h with nothing new`, quietDay],
        [`a day of ${hours} h with one changed pack`, quietDay - wire.unchanged + wire.changed],
      ] as const
    ).map(([name, bytes]) => [name, String(bytes), kilo(bytes * 10_000), kilo(bytes * 100_000)]),
  )

  const days = [10_000, 100_000].flatMap((clients) =>
    DAYS.map(({ name, outage, spread }) => ({ name, clients, ...simulate(clients, spread, outage) })),
  )
  say(
    `A working day of 9 h, 3 requests a sync, the client’s own waits`,
    ['day', 'browsers', 'mean requests/s', 'peak requests/s', 'peak of nginx’s processor'],
    days.map(({ name, clients, mean, peak }) => {
      const slowest = Math.min(
        ...speeds.slice(0, 2).map(({ perProcessor, perSecond }) => perProcessor ?? perSecond),
      )
      return [
        name,
        String(clients),
        mean.toFixed(1),
        String(peak),
        `${((100 * peak) / slowest).toFixed(2)} %`,
      ]
    }),
  )
  const results = fileURLToPath(new URL('../.results', import.meta.url))
  mkdirSync(results, { recursive: true })
  writeFileSync(join(results, 'bench-feed.json'), JSON.stringify({ load, speeds, wire, days }, null, 1))
}

function say(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`\n${title}\n\n${table(heads, rows)}`)
}

function kilo(bytes: number): string {
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`
}

interface Speed {
  readonly bytes: number
  readonly perSecond: number
  /** Undefined where the system does not tell processor times as Linux does. */
  readonly perProcessor: number | undefined
}

/** Asks for one file over eight connections, a few questions ahead on each, until nginx took `ENOUGH` or `LONGEST` is over. */
async function hammer(
  server: Nginx,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Speed> {
  const lines = Object.entries({ Host: '127.0.0.1', ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  const question = Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`)
  const bytes = await answerLength(server.port, question)
  const ahead = Buffer.concat(Array.from({ length: 16 }, () => question))
  const began = performance.now()
  const used = processorTime(server.pid)
  const isEnough = () => performance.now() - began > LONGEST || processorTime(server.pid) - used > ENOUGH
  const counts = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const socket = connect(server.port, '127.0.0.1')
      await once(socket, 'connect')
      let received = 0
      let asked = 0
      const ask = () => {
        socket.write(ahead)
        asked += 16
      }
      const done = Promise.withResolvers<void>()
      socket.on('data', (piece) => {
        received += piece.length
        if (received < asked * bytes) return
        if (isEnough()) done.resolve()
        else ask()
      })
      socket.on('error', (error) => done.reject(error))
      ask()
      await done.promise
      socket.destroy()
      return asked
    }),
  )
  const seconds = (performance.now() - began) / 1000
  const processor = processorTime(server.pid) - used
  const asked = counts.reduce((sum, count) => sum + count, 0)
  return {
    bytes,
    perSecond: asked / seconds,
    perProcessor: processor >= ENOUGH / 2 ? asked / processor : undefined,
  }
}

/** All answers to one question have one length: their date always has as many letters. */
async function answerLength(port: number, question: Buffer): Promise<number> {
  const socket = connect(port, '127.0.0.1')
  socket.write(Buffer.concat([question.subarray(0, -2), Buffer.from('Connection: close\r\n\r\n')]))
  let length = 0
  socket.on('data', (piece) => {
    length += piece.length
  })
  await once(socket, 'close')
  // “close” and “keep-alive” differ.
  return length + 'keep-alive'.length - 'close'.length
}

/** Seconds of processor that a program and its children took; 0 where there is no /proc. */
function processorTime(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean)
    const ticks = [String(pid), ...children].map((each) => {
      const fields = readFileSync(`/proc/${each}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      return Number(fields[11]) + Number(fields[12])
    })
    return ticks.reduce((sum, each) => sum + each, 0) / 100
  } catch {
    return 0
  }
}

/** Real syncs through a proxy that counts what passes. */
async function bytesOfSyncs(server: Nginx, agency: Awaited<ReturnType<typeof testAgency>>) {
  let passed = 0
  const sockets = new Set<Socket>()
  const counter = createServer((inner) => {
    const outer = connect(server.port, '127.0.0.1')
    for (const [from, to] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      sockets.add(from)
      from.on('data', (piece) => {
        passed += piece.length
        to.write(piece)
      })
      from.on('close', () => to.destroy())
      from.on('error', () => to.destroy())
    }
  })
  counter.listen(0, '127.0.0.1')
  await once(counter, 'listening')
  // A listening TCP server has such an address.
  const { port } = counter.address() as AddressInfo
  const [world, store] = [testWorld(), memoryStore()]
  const count = async (act: () => Promise<{ readonly kind: string }>, kind: string) => {
    const before = passed
    const report = await act()
    if (report.kind !== kind) throw new Error(`${kind} was expected: ${JSON.stringify(report)}`)
    return passed - before
  }
  const enrolment = { agency: agency.id, address: `http://127.0.0.1:${port}/feed/`, name: '' }
  await agency.publish(agency.bea, [])
  try {
    const joining = await count(() => enrol(enrolment, world, store), 'updated')
    const unchanged = await count(() => sync(agency.id, world, store), 'unchanged')
    world.advance(DAY)
    const whole = await count(() => sync(agency.id, world, store), 'unchanged')
    const [last, ...others] = parsedPacks.toReversed()
    if (!last) throw new Error('no packs')
    await agency.publish(agency.ada, [...others.toReversed(), { ...last, version: '99.0.0' }])
    const changed = await count(() => sync(agency.id, world, store), 'updated')
    return { joining, unchanged, whole, changed }
  } finally {
    for (const socket of sockets) socket.destroy()
    counter.close()
  }
}

interface Simulated {
  readonly mean: number
  readonly peak: number
}

/** Every browser syncs when it starts, and then whenever the client's own rules say. */
function simulate(clients: number, spread: number, outage: Outage | undefined): Simulated {
  const random = randomFrom(20261125)
  const perSecond = new Uint32Array(WORKING_DAY / 1000)
  const state = newState('A'.repeat(43), 'https://feed.example.com/', '')
  let requests = 0
  for (let client = 0; client < clients; client++) {
    let failures = 0
    for (let at = random() * spread; at < WORKING_DAY; ) {
      const isAway = outage !== undefined && at >= outage.from && at < outage.to
      const second = Math.floor(at / 1000)
      const asked = isAway ? 1 : REQUESTS_A_SYNC
      perSecond[second] = (perSecond[second] ?? 0) + asked
      requests += asked
      const troubles = isAway ? [{ trouble: { code: 'unreachable' } as const }] : []
      const health = healthAfter({ ...state, failures }, { at, troubles, hostIsWell: !isAway }, random)
      failures = health.failures
      at = health.nextAt
    }
  }
  return {
    mean: requests / perSecond.length,
    peak: perSecond.reduce((most, each) => Math.max(most, each), 0),
  }
}
