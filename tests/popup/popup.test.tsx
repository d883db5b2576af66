import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { weekStart } from '../../entrypoints/background/learning/weeks.ts'
import type { PageStatus } from '../../entrypoints/background/messages.ts'
import {
  brands,
  historyPaused,
  isUnkept,
  readNewsUntil,
  reviewSeen,
  sites,
} from '../../entrypoints/background/settings.ts'
import { App } from '../../entrypoints/popup/App.tsx'
import { feedHost } from '../background/feed-host.ts'
import { draftRecord } from '../background/records.ts'
import { OWN_PAGE } from '../background/start.ts'
import { acme } from '../feed/agency.ts'
import { givenHistory, renderPage } from '../page/render-page.tsx'

/** Opens the popup over a tab. `url` is absent where the browser does not tell it. */
async function openOver(tab: { url?: string; allowed?: boolean; coach?: PageStatus }) {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 4, url: tab.url }] as never)
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue((tab.allowed ?? true) as never)
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    host_permissions: ['https://*.facebook.com/*', 'http://127.0.0.1/*'],
  } as never)
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (...message: unknown[]) => {
    const answered = message.at(-1)
    if (typeof answered === 'function') answered(tab.coach ? { res: tab.coach } : undefined)
  }) as never)
  return renderPage(<App />, '/popup.html')
}

const FACEBOOK = 'https://www.facebook.com/page/posts/1'

describe('over a community that Galateo knows', () => {
  it('says how to begin before a text box had the focus', async () => {
    await openOver({ url: FACEBOOK })
    expect(await screen.findByText(/^Ready\. Click into the box/)).toBeTruthy()
    expect(screen.getByText('www.facebook.com')).toBeTruthy()
  })

  it('says that it cannot read an editor of the page that keeps its text to itself', async () => {
    Object.assign(fakeBrowser.scripting, {
      executeScript: async ({ func, args }: { func: (editors: string) => boolean; args: [string] }) => [
        { result: func(...args) },
      ],
    })
    document.body.innerHTML = '<div class="CodeMirror"><textarea></textarea></div>'
    await openOver({ url: FACEBOOK })
    expect(await screen.findByText(/^But one box on this page/)).toBeTruthy()
  })

  it('says what the coach sees', async () => {
    await openOver({ url: FACEBOOK, coach: { siteName: 'Facebook', surface: 'reply', tips: 3 } })
    expect(await screen.findByText('3 tips for you.')).toBeTruthy()
    expect(screen.getByText('You are answering a comment on Facebook')).toBeTruthy()
  })

  it('shows for which brand one writes there, and changes it', async () => {
    const bar = { place: 'www.facebook.com Bar', choices: ['Bar Sport', 'Hotel Bellavista'] }
    await brands.setValue({ 'www.facebook.com': 'Hotel Bellavista' })
    const coach = { siteName: 'Facebook', surface: 'reply', tips: 0, brands: bar } as const
    const { user } = await openOver({ url: FACEBOOK, coach })
    const question = await screen.findByRole('region', { name: 'For which brand do you write here?' })
    await user.click(within(question).getByRole('button', { name: 'Bar Sport' }))
    const chosen = await screen.findByRole('button', { name: 'You write for Bar Sport', expanded: false })
    expect(await brands.getValue()).toEqual({
      'www.facebook.com': 'Hotel Bellavista',
      'www.facebook.com Bar': 'Bar Sport',
    })
    await user.click(chosen)
    await user.click(screen.getByRole('button', { name: 'No brand' }))
    expect(await screen.findByRole('button', { name: 'You write for No brand' })).toBeTruthy()
    expect(await brands.getValue()).toMatchObject({ 'www.facebook.com Bar': '' })
  })

  it('asks for no brand where packs speak for none, or the coach is off', async () => {
    await sites.setValue({ 'www.facebook.com': { off: true } })
    const coach = { siteName: 'Facebook', tips: 0, brands: { place: 'x', choices: ['Bar Sport'] } }
    await openOver({ url: FACEBOOK, coach })
    expect(await screen.findByText('Galateo stays quiet on this site.')).toBeTruthy()
    expect(screen.queryByText(/brand/)).toBeNull()
  })

  it('is switched off and on for this site only', async () => {
    await sites.setValue({ 'other.example': { off: true }, 'www.facebook.com': { muted: ['a/b'] } })
    const { user } = await openOver({ url: FACEBOOK })
    const here = await screen.findByRole('switch', { name: 'Coach me on this site' })
    await user.click(here)
    expect(await screen.findByText('Galateo stays quiet on this site.')).toBeTruthy()
    expect(await sites.getValue()).toEqual({
      'other.example': { off: true },
      'www.facebook.com': { muted: ['a/b'], off: true },
    })
    await user.click(here)
    await waitFor(async () =>
      expect((await sites.getValue())['www.facebook.com']).toEqual({ muted: ['a/b'], off: false }),
    )
  })

  it('says when the choice was not saved', async () => {
    const { user } = await openOver({ url: FACEBOOK })
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('The disk is full'))
    await user.click(await screen.findByRole('switch', { name: 'Coach me on this site' }))
    expect(await screen.findByText(/was not saved/)).toBeTruthy()
  })
})

describe('over a site that Galateo does not know', () => {
  const forum = { url: 'https://forum.example:8443/topic/1', allowed: false }
  const addButton = () => screen.findByRole('button', { name: 'Use Galateo on this site' })

  it('lets it in with one click, for this site only', async () => {
    const { user } = await openOver(forum)
    expect(await screen.findByText('Galateo does not work on forum.example:8443 yet.')).toBeTruthy()
    const request = vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation((async () => {
      vi.mocked(fakeBrowser.permissions.contains).mockResolvedValue(true as never)
      return true
    }) as never)
    await user.click(await addButton())
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://forum.example/*'] })
    expect(await screen.findByRole('switch', { name: 'Coach me on this site' })).toBeTruthy()
    expect(await screen.findByText(/^Ready\. Click into the box/)).toBeTruthy()
  })

  it('takes no for an answer, and can be asked again', async () => {
    const { user } = await openOver(forum)
    vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(false as never)
    await user.click(await addButton())
    expect(await screen.findByText('All right: Galateo stays off this site.')).toBeTruthy()
    expect((await addButton()).hasAttribute('disabled')).toBe(false)
    expect(screen.queryByRole('switch', { name: 'Coach me on this site' })).toBeNull()
  })

  it('says when the browser did not ask', async () => {
    const { user } = await openOver(forum)
    vi.spyOn(fakeBrowser.permissions, 'request').mockRejectedValue(new Error('No gesture'))
    await user.click(await addButton())
    expect(await screen.findByText(/did not let Galateo in/)).toBeTruthy()
  })
})

describe('over any other page', () => {
  it.each([
    ['whose address the browser keeps to itself', {}],
    ['of the browser', { url: 'chrome://settings/' }],
  ])('%s, it says where it works', async (_, tab) => {
    await openOver(tab)
    expect(await screen.findByText('This is no page where Galateo can work.')).toBeTruthy()
    expect(screen.getByText(/^It works on Bluesky, Discord, .*, Zendesk\.$/)).toBeTruthy()
    expect(screen.queryByRole('switch', { name: 'Coach me on this site' })).toBeNull()
  })
})

it('leads to history and options', async () => {
  const open = vi.spyOn(fakeBrowser.tabs, 'create')
  const options = vi.spyOn(fakeBrowser.runtime, 'openOptionsPage').mockResolvedValue(undefined as never)
  vi.spyOn(window, 'close').mockImplementation(() => {})
  const { user } = await openOver({})
  await user.click(await screen.findByRole('button', { name: 'Options' }))
  await waitFor(() => expect(options).toHaveBeenCalledOnce())
  vi.mocked(fakeBrowser.tabs.query).mockResolvedValue([] as never)
  await user.click(screen.getByRole('button', { name: 'History' }))
  await waitFor(() =>
    expect(open).toHaveBeenCalledWith({ url: fakeBrowser.runtime.getURL('/insights.html') }),
  )
})

describe('the history', () => {
  it('leaves out a site when told', async () => {
    const { user } = await openOver({ url: FACEBOOK })
    await user.click(await screen.findByRole('switch', { name: 'Keep my drafts of this site' }))
    await waitFor(async () => expect(isUnkept(await sites.getValue(), new URL(FACEBOOK).host)).toBe(true))
  })

  it('says that it is paused, and goes on when told', async () => {
    await historyPaused.setValue(true)
    const { user } = await openOver({ url: FACEBOOK })
    await user.click(await screen.findByRole('button', { name: 'Go on keeping it' }))
    await waitFor(async () => expect(await historyPaused.getValue()).toBe(false))
  })
})

describe('the review of the past week', () => {
  it('is marked while it waits, and not once it was put away', async () => {
    const lastWeek = weekStart(Date.now(), -1)
    await givenHistory(draftRecord({ startedAt: lastWeek + 1 }))
    await openOver({})
    expect(await screen.findByRole('button', { name: 'Your last week, to look back on' })).toBeTruthy()
    await reviewSeen.setValue(lastWeek)
    await waitFor(() => expect(screen.queryByRole('button', { name: /Your last week/ })).toBeNull())
  })
})

it('marks what an agency changed, until it is read', async () => {
  const host = await feedHost()
  const { agency } = host
  await agency.publish(agency.ada, [acme('1.0.0')])
  const { as } = await openOver({})
  await as(OWN_PAGE)('joinAgency', host.code)
  expect(screen.queryByText(/has changed its guidelines/)).toBeNull()
  await agency.publish(agency.ada, [acme('1.1.0')])
  await as(OWN_PAGE)('checkFeeds', agency.id)
  expect(await screen.findByText('Agenzia Acme has changed its guidelines')).toBeTruthy()
  await readNewsUntil(agency.id, Date.now())
  await waitFor(() => expect(screen.queryByText(/has changed its guidelines/)).toBeNull())
})
