import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import * as settings from '../../entrypoints/background/settings.ts'
import { App } from '../../entrypoints/options/App.tsx'
import { draftRecord } from '../background/records.ts'
import { forgetSites, grant, KNOWN } from '../background/sites.ts'
import { givenHistory, renderPage } from '../page/render-page.tsx'

/** Hundreds of rules make the page slow to look through; `packs.test.tsx` is about them. */
vi.mock('../../rules/pack/builtin/index.ts', () => ({ builtinPacks: [] }))

/** The page once all of it is there. */
async function open(fragment = '') {
  const manifest = { version: '1.2.3', host_permissions: [KNOWN] }
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest as never)
  const page = await renderPage(<App />, `/options.html${fragment}`)
  await screen.findByText(/^Galateo 1\.2\.3/)
  return page
}

it('arrives at the part that a link names, though the parts come late', async () => {
  const arrived = vi.spyOn(Element.prototype, 'scrollIntoView')
  await open('#history')
  expect(arrived.mock.contexts).toEqual([document.getElementById('history')])
})

describe('the links beside the sections', () => {
  it('lead to every section, by its name', async () => {
    await open()
    const links = within(screen.getByRole('navigation', { name: 'Options' })).getAllByRole('link')
    const led = links.map((link) => [
      link.textContent,
      document.querySelector(`${link.getAttribute('href')} > h2`)?.textContent,
    ])
    const sections = [...document.querySelectorAll('.g-section > h2')].map(({ textContent }) => textContent)
    expect(led).toEqual(sections.map((name) => [name, name]))
  })

  it('mark the one that has reached the upper third of the window', async () => {
    await open()
    const isMarked = (name: string) => screen.getByRole('link', { name }).getAttribute('aria-current')
    const sites = document.getElementById('sites') ?? document.body
    expect(isMarked('Sites')).toBeNull()
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const isAbove =
        this === sites || Boolean(this.compareDocumentPosition(sites) & Node.DOCUMENT_POSITION_FOLLOWING)
      return new DOMRect(0, isAbove ? 10 : innerHeight, 0, 0)
    })
    dispatchEvent(new Event('scroll'))
    await waitFor(() => expect(isMarked('Sites')).toBe('location'))
  })
})

describe('a choice', () => {
  it('is saved at once, with a quiet word, and holds for the page itself', async () => {
    const { user } = await open()
    await user.selectOptions(screen.getByLabelText('Language'), 'Italiano')
    expect(await screen.findByRole('heading', { name: 'Opzioni' })).toBeTruthy()
    expect(await settings.language.getValue()).toBe('it')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Salvato'))

    await user.selectOptions(screen.getByLabelText('Colori'), 'Scuri')
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'))
    await user.selectOptions(screen.getByLabelText('Barra laterale'), 'A sinistra')
    await waitFor(async () => expect(await settings.side.getValue()).toBe('left'))
  })

  it('made elsewhere shows here', async () => {
    await open()
    await settings.theme.setValue('light')
    await waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>('Colours').value).toBe('light'))
  })

  it('that could not be saved says so', async () => {
    const { user } = await open()
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('The disk is full'))
    await user.selectOptions(screen.getByLabelText('Colours'), 'Dark')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Not saved: try again'))
  })
})

describe('the history', () => {
  async function kept(): Promise<string> {
    const { readHistory } = await import('../../entrypoints/background/history-read.ts')
    return JSON.stringify(await readHistory())
  }

  it('is paused and goes on', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('switch', { name: 'Pause the history' }))
    await waitFor(async () => expect(await settings.historyPaused.getValue()).toBe(true))
    await user.click(screen.getByRole('switch', { name: 'Pause the history' }))
    await waitFor(async () => expect(await settings.historyPaused.getValue()).toBe(false))
  })

  it('leaves out what is written on a site', async () => {
    await settings.changeSite('forum.example', (choice) => ({ ...choice, unkept: true }))
    const { user } = await open()
    const keep = screen.getByRole('switch', { name: 'Keep drafts of forum.example' })
    expect(keep).toHaveProperty('checked', false)
    await user.click(keep)
    await waitFor(async () =>
      expect(settings.isUnkept(await settings.sites.getValue(), 'forum.example')).toBe(false),
    )
  })

  it('is not asked about where Galateo stays quiet', async () => {
    await settings.changeSite('forum.example', (choice) => ({ ...choice, off: true }))
    const { user } = await open()
    expect(screen.getByText('Galateo stays quiet here')).toBeTruthy()
    expect(screen.queryByRole('switch', { name: 'Keep drafts of forum.example' })).toBeNull()
    await user.click(screen.getByRole('switch', { name: /^forum.example/ }))
    expect(await screen.findByRole('switch', { name: 'Keep drafts of forum.example' })).toBeTruthy()
  })

  it('is kept longer without a question', async () => {
    const { user } = await open()
    await user.selectOptions(screen.getByLabelText('Keep drafts for'), '90 days')
    await waitFor(async () => expect(await settings.retention.getValue()).toBe(90))
  })

  it('is kept shorter only after a question, and what is older goes', async () => {
    await givenHistory(draftRecord({ startedAt: Date.now() - 10 * 24 * 60 * 60 * 1000 }))
    const { user } = await open()
    await user.selectOptions(screen.getByLabelText('Keep drafts for'), '7 days')
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel' }))
    expect(await settings.retention.getValue()).toBe(30)

    await user.selectOptions(screen.getByLabelText('Keep drafts for'), '7 days')
    await user.click(screen.getByRole('button', { name: 'Erase the older ones' }))
    await waitFor(async () => expect(await settings.retention.getValue()).toBe(7))
    await waitFor(async () => expect(await kept()).toBe('[]'))
  })

  it('is looked back on each Monday unless one does not want it', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('switch', { name: 'Look back on the week every Monday' }))
    await waitFor(async () => expect(await settings.weeklyReview.getValue()).toBe(false))
  })

  it('gives up its texts only after a question', async () => {
    await givenHistory(draftRecord())
    const { user } = await open()
    await user.click(screen.getByRole('switch', { name: 'Keep the text of the drafts' }))
    await user.click(screen.getByRole('button', { name: 'Erase the texts' }))
    await waitFor(async () => expect(await settings.keepText.getValue()).toBe(false))
    await waitFor(async () => expect(await kept()).not.toContain('si calmi'))
    expect(await kept()).toContain('calm-down')
  })

  it('is erased whole after a question', async () => {
    await givenHistory(draftRecord())
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Erase all the history' }))
    await user.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Erase all the history' }),
    )
    await waitFor(async () => expect(await kept()).toBe('[]'))
  })
})

describe('sites', () => {
  it('can be switched on again, and their muted rules heard again', async () => {
    await settings.sites.setValue({
      'www.facebook.com': { off: true, muted: ['netiquette/old'], folded: true },
      'elsewhere.example': { folded: true },
    })
    const { user } = await open()
    expect(screen.queryByText('elsewhere.example')).toBeNull()
    await user.click(screen.getByRole('switch', { name: 'www.facebook.com' }))
    await waitFor(() => expect(screen.getByText('Galateo coaches you here')).toBeTruthy())
    await user.click(screen.getByRole('button', { name: 'Listen to “netiquette/old” again' }))
    await waitFor(async () =>
      expect(await settings.sites.getValue()).toEqual({
        'www.facebook.com': { off: false, muted: [], folded: true },
        'elsewhere.example': { folded: true },
      }),
    )
  })

  it('that nobody touched are not listed', async () => {
    await open()
    expect(screen.queryByRole('heading', { name: 'Your choices, site by site' })).toBeNull()
    expect(await screen.findByText(/None so far/)).toBeTruthy()
  })

  it('that were added are listed, also while the page is open, and can be taken back', async () => {
    forgetSites()
    await grant('https://forum.example/*')
    const { user } = await open()
    const added = await screen.findByRole('list', { name: 'Sites that you added' })
    expect(await within(added).findByText('forum.example')).toBeTruthy()
    await grant('https://*/*')
    expect(await within(added).findByText('Every site')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Take Galateo off forum.example' }))
    await waitFor(() => expect(within(added).queryByText('forum.example')).toBeNull())
    expect(within(added).getByText('Every site')).toBeTruthy()
  })

  it('that Galateo knows are switched off and on as a whole', async () => {
    const { user } = await open()
    await user.click(screen.getByText(/communities that Galateo knows/))
    const reddit = screen.getByRole<HTMLInputElement>('switch', { name: 'Reddit' })
    await user.click(reddit)
    await waitFor(async () => expect((await settings.sites.getValue())['old.reddit.com']?.off).toBe(true))
    await waitFor(() => expect(reddit.getAttribute('aria-checked') ?? String(reddit.checked)).toBe('false'))
    const { 'www.reddit.com': www } = await settings.sites.getValue()
    expect(www?.off).toBe(true)
    await user.click(reddit)
    await waitFor(async () => expect((await settings.sites.getValue())['www.reddit.com']?.off).toBe(false))
  })
})

it('the version is at the foot', async () => {
  await open()
  expect(screen.getByText(/Galateo 1\.2\.3/)).toBeTruthy()
})
