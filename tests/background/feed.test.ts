import { existsSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Agency } from '../../entrypoints/background/messages.ts'
import * as settings from '../../entrypoints/background/settings.ts'
import { enrolmentCode } from '../../rules/feed/index.ts'
import type { Pack } from '../../rules/index.ts'
import { eventually } from '../eventually.ts'
import { acme } from '../feed/agency.ts'
import { type FeedHost, feedHost } from './feed-host.ts'
import { draftRecord } from './records.ts'
import { forgetSites, grant, registeredScripts } from './sites.ts'
import { contentScript, OWN_PAGE, startBackground } from './start.ts'

let host: FeedHost
let as: Awaited<ReturnType<typeof startBackground>>['as']

beforeEach(async () => {
  forgetSites()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  host = await feedHost()
  await host.agency.publish(host.agency.ada, [acme('1.0.0')])
  as = (await startBackground()).as
})
afterEach(() => vi.restoreAllMocks())

const join = (feed = host) => as(OWN_PAGE)('joinAgency', feed.code)
const check = (feed = host) => as(OWN_PAGE)('checkFeeds', feed.agency.id)
const versionOf = (packs: readonly Pack[], id: string) => packs.find((pack) => pack.id === id)?.version
const inUse = async (id = 'acme') => versionOf(await as(contentScript())('activePacks'), id)

async function agency(): Promise<Extract<Agency, { state: 'loaded' }>> {
  const [only] = await as(OWN_PAGE)('agencies')
  if (only?.state !== 'loaded') throw new Error('There is no agency that can be read')
  return only
}

const codes = async () => (await agency()).status.troubles.map(({ trouble }) => trouble.code)

async function database() {
  return (await import('../../entrypoints/background/database.ts')).database
}

describe('joining', () => {
  it('brings the agency’s packs to every tab, beside our own, and nothing to read up on', async () => {
    expect(await inUse()).toBeUndefined()
    expect(await join()).toEqual({ ok: true, agency: host.agency.id })
    expect(await inUse()).toBe('1.0.0')
    expect(await inUse('netiquette')).toBeDefined()
    expect(await as(contentScript())('unreadNews')).toEqual([])
    const { status, packs, rules } = await agency()
    expect([status.name, status.label, packs, rules]).toEqual(['Agenzia Acme', 'fresh', 1, 1])
  })

  it.each([
    ['no code', 'hello', { ok: false, problem: 'no-code' }],
    ['half a code', 'gp1.AAAA', { ok: false, problem: 'incomplete' }],
    ['nothing that is text', 7 as never, { ok: false, problem: 'no-code' }],
  ])('takes %s for what it is', async (_, code, expected) => {
    expect(await as(OWN_PAGE)('joinAgency', code)).toEqual(expected)
  })

  it('of somebody else, or of a host that does not answer, leaves nothing behind', async () => {
    host.instead = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })
    expect(await join()).toMatchObject({ ok: false, trouble: { code: 'portal' } })
    const other = await feedHost('other.example')
    host.instead = (path) =>
      path.startsWith('root/') ? Response.redirect('https://other.example/', 302) : undefined
    expect(await join()).toMatchObject({ ok: false })
    expect(await as(OWN_PAGE)('agencies')).toEqual([])
    expect(other.asked).toEqual([])
  })

  it('is not for web pages', async () => {
    await expect(as(contentScript())('joinAgency', host.code)).rejects.toThrow()
    await join()
    await expect(as(contentScript())('leaveAgency', host.agency.id)).rejects.toThrow()
    await expect(as(contentScript())('agencies')).rejects.toThrow()
    await expect(as({ id: fakeBrowser.runtime.id })('agencies')).rejects.toThrow()
    expect(await inUse()).toBe('1.0.0')
  })
})

describe('what the tutor publishes', () => {
  beforeEach(async () => void (await join()))

  it('is in force at once, told to every tab, and to be read in titles with the tutor’s note', async () => {
    const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
      ...message: readonly unknown[]
    ) => {
      const answered = message.at(-1)
      if (typeof answered === 'function') answered(undefined)
    }) as never)
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 3 }, { id: 4 }] as never)
    const note = { it: 'Da oggi niente sconti in pubblico.' }
    await host.agency.publish(host.agency.ada, [acme('1.1.0', 'acme', { releaseNote: note })])
    await check()
    expect(await inUse()).toBe('1.1.0')
    expect(told.mock.calls.map(([tab]) => tab)).toEqual([3, 4])
    const [news] = await as(contentScript())('unreadNews')
    expect(news).toMatchObject({
      ...{ agencyName: 'Agenzia Acme', isOwnChoice: false },
      packs: [{ change: 'changed', version: '1.1.0', note, changed: [{ parts: ['check'] }] }],
    })
    await settings.readNewsUntil(host.agency.id, news?.at ?? 0)
    expect(await as(contentScript())('unreadNews')).toEqual([])
  })

  it('is remembered as it taught drafts, with rules that name no source, and without any', async () => {
    const { rules: _, ...words } = acme('1.0.0', 'parole', { glossary: [{ use: { it: 'ospite' } }] })
    await host.agency.publish(host.agency.ada, [acme('1.0.0'), words])
    await check()
    const packs = ['acme', 'parole'].map((id) => ({ id, version: '1.0.0' }))
    await as(contentScript())('recordDraft', draftRecord({ packs }))
    const { readPacksThen } = await import('../../entrypoints/background/history-read.ts')
    const then = await readPacksThen(packs)
    expect([...then].map(([id, { rules }]) => [id, rules.map((rule) => rule.id)])).toEqual([
      ['acme', ['word']],
      ['parole', []],
    ])
    expect(then.get('acme')?.rules[0]).not.toHaveProperty('source')
  })

  it('can be taken back, and taken forward again', async () => {
    await host.agency.publish(host.agency.ada, [acme('1.1.0')])
    await check()
    expect(await as(OWN_PAGE)('goBack', host.agency.id)).toEqual({ ok: true })
    expect(await inUse()).toBe('1.0.0')
    await check()
    expect(await inUse()).toBe('1.0.0')
    await as(OWN_PAGE)('goBack', host.agency.id)
    expect(await inUse()).toBe('1.1.0')
  })

  it('by two agencies under one name, holds of one of them, and the other is told', async () => {
    const other = await feedHost('other.example')
    await other.agency.publish(other.agency.ada, [acme('7.0.0')])
    await join(other)
    const entries = (await as(OWN_PAGE)('packEntries')).filter(({ name }) => name === 'acme')
    expect(entries.map(({ state }) => state)).toEqual(['active', 'refused'])
  })

  it('takes the place of a pack of ours with the same name', async () => {
    await host.agency.publish(host.agency.ada, [acme('9.0.0', 'voice')])
    await check()
    expect(await inUse('voice')).toBe('9.0.0')
    const entries = (await as(OWN_PAGE)('packEntries')).filter(({ name }) => name === 'voice')
    expect(entries).toMatchObject([{ state: 'active', agency: { name: 'Agenzia Acme' } }])
  })
})

describe('the last good packs stay in use', () => {
  beforeEach(async () => void (await join()))

  it.each<[string, (path: string) => Response | Promise<Response> | undefined, string]>([
    ['when the network is down', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
    ['when the host fails', () => new Response('', { status: 503 }), 'server'],
    [
      'when a pack arrives damaged',
      (path) => (path.startsWith('packs/') ? new Response('{}') : undefined),
      'damaged-pack',
    ],
    [
      'when a feed is signed by nobody',
      (path) => (path.startsWith('feeds/') ? new Response('e30.e30.AA') : undefined),
      'bad-signature',
    ],
  ])('%s', async (_, instead, code) => {
    await host.agency.publish(host.agency.ada, [acme('1.1.0')])
    host.instead = instead
    await check()
    expect(await inUse()).toBe('1.0.0')
    expect(await codes()).toEqual([code])
    host.instead = () => undefined
    await check()
    expect(await inUse()).toBe('1.1.0')
    expect(await codes()).toEqual([])
  })

  it('when there is no room for new ones, which is told, and tried again ever more seldom', async () => {
    await host.agency.publish(host.agency.ada, [acme('1.1.0')])
    let isFull = true
    const fill = async () => {
      const { agencyPacks } = await database()
      const put = agencyPacks.bulkPut.bind(agencyPacks)
      vi.spyOn(agencyPacks, 'bulkPut').mockImplementation(((...packs: Parameters<typeof put>) => {
        if (isFull) throw new DOMException('The disk is full', 'QuotaExceededError')
        return put(...packs)
      }) as never)
    }
    await fill()
    const start = Date.now()
    await check()
    expect(await inUse()).toBe('1.0.0')
    expect(await codes()).toEqual(['not-kept'])
    const since = (await agency()).status.troubles[0]?.since ?? 0
    expect(since).toBeGreaterThanOrEqual(start)
    const next = async () => ((await fakeBrowser.alarms.get('feed-sync'))?.scheduledTime ?? 0) - Date.now()
    expect(await next()).toBeGreaterThan(4 * 60_000)

    as = (await startBackground()).as
    await fill()
    const asked = host.asked.length
    expect(await codes()).toEqual(['not-kept'])
    vi.spyOn(Date, 'now').mockReturnValue(start + 20 * 60_000)
    await check()
    expect(await inUse()).toBe('1.0.0')
    expect((await agency()).status.troubles).toMatchObject([{ since }])
    expect(await next()).toBeGreaterThan(15 * 60_000)
    expect(host.asked.length).toBeGreaterThan(asked)

    isFull = false
    await check()
    expect(await inUse()).toBe('1.1.0')
    expect(await codes()).toEqual([])
  })

  it('when the background starts again without a network', async () => {
    host.instead = () => Promise.reject(new TypeError('Failed to fetch'))
    as = (await startBackground()).as
    expect(await inUse()).toBe('1.0.0')
  })

  it('when the background starts again on a disk so full that no database opens, and as soon as one does', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError')
    })
    as = (await startBackground()).as
    expect(await inUse()).toBe('1.0.0')
    await check()
    expect(await codes()).toEqual(['not-kept'])
    // A browser that was closed in between knows of nothing; it does not say that there is nothing.
    await fakeBrowser.storage.session.clear()
    as = (await startBackground()).as
    expect(await inUse()).toBeUndefined()
    expect(await inUse('netiquette')).toBeDefined()
    await expect(as(OWN_PAGE)('agencies')).rejects.toThrow('could not be read')
    open.mockRestore()
    await eventually(async () => expect(await inUse()).toBe('1.0.0'))
    expect(await codes()).toEqual([])
  })

  it('unless they were altered where they are kept: those are fetched again', async () => {
    const { agencyPacks } = await database()
    await agencyPacks.toCollection().modify((pack, entry) => {
      entry.value = { ...pack, bytes: new TextEncoder().encode('{"id":"acme"}') }
    })
    as = (await startBackground()).as
    expect(await inUse()).toBeUndefined()
    await check()
    expect(await inUse()).toBe('1.0.0')
  })
})

describe('the next check', () => {
  const alarm = () => fakeBrowser.alarms.get('feed-sync')

  it('is set at each start, at another time for everyone, and done when its time has come', async () => {
    await join()
    const first = await alarm()
    const { status } = await agency()
    expect(first?.scheduledTime).toBe(status.nextAt)
    await fakeBrowser.alarms.clearAll()
    as = (await startBackground()).as
    await eventually(async () => expect((await alarm())?.scheduledTime).toBe(status.nextAt))

    await host.agency.publish(host.agency.ada, [acme('1.1.0')])
    vi.spyOn(Date, 'now').mockReturnValue(status.nextAt + 1)
    await fakeBrowser.alarms.onAlarm.trigger({
      ...first,
      name: 'feed-sync',
      scheduledTime: status.nextAt,
    } as never)
    await eventually(async () => expect(await inUse()).toBe('1.1.0'))
    await eventually(async () => expect((await alarm())?.scheduledTime).toBeGreaterThan(status.nextAt))
  })

  it('is not set without an agency', async () => {
    expect(await alarm()).toBeUndefined()
    expect(host.asked).toEqual([])
  })

  it('comes early when somebody opens the coach, but not at every box', async () => {
    await join()
    await host.agency.publish(host.agency.ada, [acme('1.1.0')])
    const asked = host.asked.length
    const openCoach = () => as(contentScript())('loadCoach', 'own')
    await openCoach()
    await openCoach()
    expect(host.asked.length).toBe(asked)
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 6 * 60_000)
    await openCoach()
    await eventually(async () => expect(await inUse()).toBe('1.1.0'))
  })
})

/** The agency moved to another host, and sent its code again. */
async function joinElsewhere() {
  const other = await feedHost('other.example')
  other.instead = (path) => {
    const file = `${host.agency.folder}/${path}`
    return existsSync(file) ? new Response(readFileSync(file)) : undefined
  }
  return join({
    ...host,
    code: await enrolmentCode({ agency: host.agency.id, address: other.address, name: 'Acme' }),
  })
}

describe('what the person asks for while a check is under way that will fail', () => {
  const isWaiting = async () => {
    const { pending = [] } = await navigator.locks.query()
    return pending.some(({ name }) => name === `galateo-feed ${host.agency.id}`)
  }

  it.each<[string, () => Promise<unknown>, string]>([
    ['a check', () => check(), '1.2.0'],
    ['going back', () => as(OWN_PAGE)('goBack', host.agency.id), '1.0.0'],
    ['joining anew at the address', () => join(), '1.2.0'],
    ['joining anew at another address', () => joinElsewhere(), '1.2.0'],
  ])('is done after it: %s', async (_, ask, expected) => {
    await join()
    await host.agency.publish(host.agency.ada, [acme('1.1.0')])
    await check()
    await host.agency.publish(host.agency.ada, [acme('1.2.0')])
    const [reached, failure] = [Promise.withResolvers<void>(), Promise.withResolvers<Response>()]
    host.instead = () => {
      reached.resolve()
      return failure.promise
    }
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 6 * 60_000)
    await as(contentScript())('loadCoach', 'own')
    await reached.promise
    host.instead = () => undefined

    const asked = ask()
    await eventually(async () => expect(await isWaiting()).toBe(true))
    failure.resolve(new Response('', { status: 503 }))
    await asked
    expect(await inUse()).toBe(expected)
    expect(await codes()).toEqual(expected === '1.0.0' ? ['server'] : [])
  })
})

describe('what several pages ask for at once', () => {
  const asks = () => host.asked.filter((path) => path.startsWith('feeds/')).length

  it('is asked of the host once', async () => {
    await join()
    const before = asks()
    await Promise.all([check(), check(), check()])
    expect(asks() - before).toBe(1)
  })

  it('is asked again where that failed', async () => {
    await join()
    const before = asks()
    host.instead = (path) => {
      if (!path.startsWith('feeds/')) return undefined
      host.instead = () => undefined
      return new Response('', { status: 503 })
    }
    await Promise.all([check(), check(), check()])
    expect(asks() - before).toBe(2)
    expect(await codes()).toEqual([])
  })
})

describe('leaving', () => {
  it('takes the packs, what was kept, and the permission that only the feed needed', async () => {
    await settings.feedHosts.setValue([host.pattern])
    await grant(host.pattern)
    await join()
    expect(registeredScripts()).toEqual([])
    const removed = vi.spyOn(fakeBrowser.permissions, 'remove')
    expect(await as(OWN_PAGE)('leaveAgency', host.agency.id)).toEqual({ ok: true })
    expect(await inUse()).toBeUndefined()
    expect(removed).toHaveBeenCalledExactlyOnceWith({ origins: [host.pattern] })
    const { agencies, agencyPacks, news } = await database()
    expect([await agencies.count(), await agencyPacks.count(), await news.count()]).toEqual([0, 0, 0])
  })

  it('leaves the permission where the person answers a community on the same host', async () => {
    await grant(host.pattern)
    await join()
    const removed = vi.spyOn(fakeBrowser.permissions, 'remove')
    await as(OWN_PAGE)('leaveAgency', host.agency.id)
    expect(removed).not.toHaveBeenCalled()
  })
})

describe('an agency of which nothing can be read any more', () => {
  beforeEach(async () => {
    await join()
    const { agencies } = await database()
    await agencies.put({ agency: host.agency.id, revision: 5 } as never)
    host.instead = () => new Response('', { status: 500 })
    as = (await startBackground()).as
  })

  it('says so, has no packs in use, and is tried again', async () => {
    expect(await as(OWN_PAGE)('agencies')).toMatchObject([
      { id: host.agency.id, state: 'unreadable', trouble: { code: 'damaged-store' } },
    ])
    expect(await inUse()).toBeUndefined()
    expect(await inUse('netiquette')).toBeDefined()
    await eventually(async () => expect(await fakeBrowser.alarms.get('feed-sync')).toBeDefined())
  })

  it('stands before those that have a name, and can be left like any other', async () => {
    const other = await feedHost('other.example')
    await other.agency.publish(other.agency.ada, [acme('1.0.0', 'due')])
    expect(await join(other)).toMatchObject({ ok: true })
    expect((await as(OWN_PAGE)('agencies')).map(({ id }) => id)).toEqual([host.agency.id, other.agency.id])
    expect(await as(OWN_PAGE)('leaveAgency', host.agency.id)).toEqual({ ok: true })
    expect((await as(OWN_PAGE)('agencies')).map(({ id }) => id)).toEqual([other.agency.id])
  })

  it('is there again with the same code', async () => {
    host.instead = () => undefined
    expect(await join()).toEqual({ ok: true, agency: host.agency.id })
    expect(await inUse()).toBe('1.0.0')
  })
})

describe('joining again', () => {
  it('with a code of the same agency moves to its address, and tells nothing twice', async () => {
    await join()
    expect(await join()).toEqual({ ok: true, agency: host.agency.id })
    expect(await as(contentScript())('unreadNews')).toEqual([])
  })

  it('when the host has fallen ill keeps the agency and says what is wrong', async () => {
    await join()
    host.instead = () => new Response('', { status: 500 })
    expect(await join()).toMatchObject({ ok: false, trouble: { code: 'server' } })
    expect(await inUse()).toBe('1.0.0')
  })

  it('when nothing can be kept leaves nothing behind', async () => {
    const { agencies } = await database()
    vi.spyOn(agencies, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
    expect(await join()).toMatchObject({ ok: false, trouble: { code: 'not-kept' } })
    expect(await as(OWN_PAGE)('agencies')).toEqual([])
  })
})

describe('leaving one of two agencies on one host', () => {
  it('keeps the permission that the other needs', async () => {
    const other = await feedHost('other.example')
    await settings.feedHosts.setValue([host.pattern])
    await grant(host.pattern)
    await join()
    const { agencies } = await database()
    const kept = await agencies.get(host.agency.id)
    await agencies.put({ ...kept, agency: other.agency.id } as never)
    as = (await startBackground()).as
    const removed = vi.spyOn(fakeBrowser.permissions, 'remove')
    await as(OWN_PAGE)('leaveAgency', other.agency.id)
    expect(removed).not.toHaveBeenCalled()
    await as(OWN_PAGE)('leaveAgency', host.agency.id)
    expect(removed).toHaveBeenCalledExactlyOnceWith({ origins: [host.pattern] })
  })
})

describe('by the company’s policy', () => {
  /** Set while the browser is closed. */
  async function policy(given: object) {
    fakeBrowser.storage.onChanged.removeAllListeners()
    await fakeBrowser.storage.managed.set(given)
    as = (await startBackground()).as
  }

  it('an agency is joined, stays, and goes with the policy', async () => {
    await policy({ feeds: [host.code, 'no code', 7], onlyTheseFeeds: true })
    await eventually(async () => expect(await inUse()).toBe('1.0.0'))
    await policy({ feeds: [host.code], onlyTheseFeeds: true })
    expect(await inUse()).toBe('1.0.0')
    expect((await agency()).isManaged).toBe(true)
    expect(await as(OWN_PAGE)('leaveAgency', host.agency.id)).toEqual({ ok: false })
    const other = await feedHost('other.example')
    expect(await join(other)).toEqual({ ok: false, problem: 'locked' })

    await policy({ feeds: [], onlyTheseFeeds: false })
    await eventually(async () => expect(await inUse()).toBeUndefined())
  })
})

describe('settings that the company’s policy holds', () => {
  it('are as it wants, also after the person changes them, and free again without it', async () => {
    await fakeBrowser.storage.managed.set({ language: 'it', mostRetentionDays: 7, keepText: false })
    await startBackground()
    const held = async () =>
      expect([
        await settings.language.getValue(),
        await settings.retention.getValue(),
        await settings.keepText.getValue(),
      ]).toEqual(['it', 7, false])
    await eventually(held)
    await settings.retention.setValue(90)
    await settings.keepText.setValue(true)
    await eventually(held)
    await settings.retention.setValue(0)
    await settings.language.setValue('en')
    await eventually(async () => expect(await settings.language.getValue()).toBe('it'))
    expect(await settings.retention.getValue()).toBe(0)

    await fakeBrowser.storage.managed.clear()
    await startBackground()
    await eventually(async () => expect(await settings.locks.getValue()).toEqual({}))
    await settings.language.setValue('en')
    expect(await settings.language.getValue()).toBe('en')
  })

  it('that make no sense hold nothing', async () => {
    await fakeBrowser.storage.managed.set({ language: 'klingon', mostRetentionDays: 400, keepText: true })
    await startBackground()
    await eventually(async () => expect(await settings.locks.getValue()).toEqual({}))
    expect(await settings.keepText.getValue()).toBe(true)
  })
})
