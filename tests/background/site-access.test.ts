import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { eventually } from '../eventually.ts'
import { forgetSites, grant, KNOWN, loseRegisteredScripts, registeredScripts } from './sites.ts'
import { startBackground } from './start.ts'

const FORUM = 'https://forum.example/*'
const SHOP = 'https://shop.example/*'
const COMPOSER = '/content-scripts/composer.js'

interface Injection {
  readonly target: { readonly tabId: number; readonly allFrames?: boolean }
  readonly files?: readonly string[]
}

let injected: Injection[] = []

beforeEach(() => {
  forgetSites()
  injected = []
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async (injection: Injection) => {
    injected.push(injection)
    return []
  }) as never)
})

afterEach(() => vi.restoreAllMocks())

/** Tabs that the browser finds by the address that is asked for; those without one are of other sites. */
function openTabs(tabs: readonly { readonly id?: number; readonly pattern?: string }[]): void {
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async ({ url }: { url?: readonly string[] }) =>
    tabs.filter(({ pattern }) => !url || (pattern && url.includes(pattern)))) as never)
}

const registered = () => registeredScripts().flatMap(({ matches = [] }) => matches)

describe('a site that the person adds', () => {
  it('has the composer script on every page and frame from then on, and once only', async () => {
    await startBackground()
    await grant(FORUM)
    await eventually(() => expect(registered()).toEqual([FORUM]))
    expect(registeredScripts()[0]).toMatchObject({
      js: [COMPOSER],
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
      excludeMatches: [KNOWN],
    })
  })

  it('needs no reload of its open pages', async () => {
    openTabs([{ id: 3, pattern: FORUM }, { pattern: FORUM }, { id: 4, pattern: SHOP }, { id: 5 }])
    await startBackground()
    await grant(FORUM)
    await eventually(() => expect(injected.flatMap(({ files = [] }) => files)).toEqual([COMPOSER]))
    expect(injected.every(({ target }) => target.tabId === 3 && target.allFrames === true)).toBe(true)
  })

  it('is there again when the background starts again, and after an update', async () => {
    await startBackground()
    await grant(FORUM, SHOP)
    await eventually(() => expect(registered()).toEqual([FORUM, SHOP]))
    await startBackground()
    await eventually(() => expect(registered()).toEqual([FORUM, SHOP]))
    loseRegisteredScripts()
    await startBackground()
    await eventually(() => expect(registered()).toEqual([FORUM, SHOP]))
  })
})

it('all sites, which only the browser’s own page can let in, are one that has a star for its name', async () => {
  await startBackground()
  await grant('<all_urls>', FORUM)
  const { addedSites } = await import('../../entrypoints/background/site-access-read.ts')
  expect((await addedSites()).map(({ host }) => host)).toEqual(['*', 'forum.example'])
})

describe('a site that is given back', () => {
  it('is left by the script and by the coach of every open page', async () => {
    // A window for developers is a tab without an id.
    openTabs([{ id: 3 }, {}, { id: 4 }])
    await startBackground()
    await grant(FORUM, SHOP)
    await eventually(() => expect(registered()).toEqual([FORUM, SHOP]))
    const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
      ...message: readonly unknown[]
    ) => {
      const answered = message.at(-1)
      if (typeof answered === 'function') answered(undefined)
    }) as never)
    await fakeBrowser.permissions.remove({ origins: [FORUM] })
    await eventually(() => expect(told).toHaveBeenCalledTimes(2))
    expect(registered()).toEqual([SHOP])
    expect(told.mock.calls.map(([tab]) => tab)).toEqual([3, 4])
    expect(JSON.stringify(told.mock.calls[0])).toContain(FORUM)
  })
})

describe('a choice for a host', () => {
  it('holds for the hosts below it, unless they have one of their own', async () => {
    const { isOff } = await import('../../entrypoints/background/settings.ts')
    const choices = { 'zendesk.com': { off: true }, 'acme.zendesk.com': { off: false }, 'a.example': {} }
    expect(isOff(choices, 'other.zendesk.com')).toBe(true)
    expect(isOff(choices, 'acme.zendesk.com')).toBe(false)
    expect(isOff(choices, 'notzendesk.com')).toBe(false)
    expect(isOff(choices, 'a.example')).toBe(false)
    expect(isOff(choices, '')).toBe(false)
  })
})
