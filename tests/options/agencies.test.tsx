import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { sendMessage } from '../../entrypoints/background/messages.ts'
import * as settings from '../../entrypoints/background/settings.ts'
import { AgenciesSection } from '../../entrypoints/options/AgenciesSection.tsx'
import { SavingProvider } from '../../entrypoints/options/saving.tsx'
import { comparisonLetters } from '../../rules/feed/index.ts'
import { type FeedHost, feedHost } from '../background/feed-host.ts'
import { forgetSites, grant } from '../background/sites.ts'
import { acme } from '../feed/agency.ts'
import { renderPage } from '../page/render-page.tsx'

const NAME = 'Agenzia Acme'
let host: FeedHost

beforeEach(async () => {
  forgetSites()
  host = await feedHost()
  await host.agency.publish(host.agency.ada, [acme('1.0.0')])
})

async function open() {
  const page = await renderPage(
    <SavingProvider>
      <AgenciesSection />
    </SavingProvider>,
    '/options.html',
  )
  await screen.findByText(/You have not joined an agency/)
  return page
}

/** What the browser answers to the question for a host. */
function answers(granted: boolean) {
  return vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation((async ({
    origins = [],
  }: {
    origins?: string[]
  }) => {
    if (granted) await grant(...origins)
    return granted
  }) as never)
}

const field = () => screen.findByRole('textbox', { name: 'Code or link from your agency' })
const item = () => screen.findByRole('article', { name: NAME })

async function join({ user }: Awaited<ReturnType<typeof open>>) {
  await user.click(await field())
  await user.paste(`Hello, here it is: ${host.code}`)
  await user.click(await screen.findByRole('button', { name: 'Join Acme' }))
  return item()
}

describe('joining', () => {
  it('shows who it is and what to compare, asks for that host alone, and brings the packs', async () => {
    const page = await open()
    const request = answers(true)
    await page.user.click(await field())
    await page.user.paste(`Hello, here it is: ${host.code}`)
    const who = within(await screen.findByRole('region', { name: 'Acme' }))
    expect(who.getByText('Its guidelines come from feed.acme.example.')).toBeTruthy()
    expect(await who.findByText(await comparisonLetters(host.agency.id))).toBeTruthy()
    await page.user.click(who.getByRole('button', { name: 'Join Acme' }))
    const joined = within(await item())
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: [host.pattern] })
    expect(await joined.findByText(/All up to date\. Last checked/)).toBeTruthy()
    expect(joined.getByText(/From feed\.acme\.example · 1 pack, 1 rule · Tutors: Ada/)).toBeTruthy()
    expect(screen.getByText('Done: the guidelines of Acme are with you.')).toBeTruthy()
    expect(await settings.feedHosts.getValue()).toEqual([host.pattern])
  })

  it('without the permission changes nothing', async () => {
    const { user } = await open()
    answers(false)
    await user.click(await field())
    await user.paste(host.code)
    await user.click(await screen.findByRole('button', { name: 'Join Acme' }))
    expect(await screen.findByText(/without that permission nothing was changed/)).toBeTruthy()
    expect(host.asked).toEqual([])
    expect(await settings.feedHosts.getValue()).toEqual([])
  })

  it.each([
    ['a greeting', 'Hello!', /There is no code in it/],
    ['half a code', 'gp1.AAAA', /A part of the code is missing/],
    ['a code of later times', 'gp9.AAAA', /made for a newer Galateo/],
  ])('says what is wrong with %s', async (_, text, words) => {
    const { user } = await open()
    await user.click(await field())
    await user.paste(text)
    expect(await screen.findByText(words)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Join/ })).toBeNull()
  })

  it('says what is wrong with the host, and can be tried again', async () => {
    const { user } = await open()
    answers(true)
    host.instead = () => Promise.reject(new TypeError('Failed to fetch'))
    await user.click(await field())
    await user.paste(host.code)
    await user.click(await screen.findByRole('button', { name: 'Join Acme' }))
    expect(await screen.findByText(/host cannot be reached\./)).toBeTruthy()
    host.instead = () => undefined
    await user.click(screen.getByRole('button', { name: 'Join Acme' }))
    expect(await item()).toBeTruthy()
  })
})

describe('an agency', () => {
  it('says in a sentence what is wrong, since when, and what happens meanwhile', async () => {
    const page = await open()
    answers(true)
    const joined = within(await join(page))
    await joined.findByText(/All up to date/)
    host.instead = (path) => (path.startsWith('feeds/') ? new Response('e30.e30.AA') : undefined)
    await page.user.click(joined.getByRole('button', { name: 'Check now' }))
    expect(await joined.findByText(/What came is not signed by the agency \(since .*\)\./)).toBeTruthy()
    expect(joined.getByText(/Meanwhile the last guidelines that came \(.*\) stay in use/)).toBeTruthy()
    host.instead = () => undefined
    await page.user.click(await joined.findByRole('button', { name: 'Check now' }))
    expect(await joined.findByText(/All up to date/)).toBeTruthy()
  })

  it('is checked anew after a check that is under way, and says so until it is done', async () => {
    const page = await open()
    answers(true)
    const joined = within(await join(page))
    await joined.findByText(/All up to date/)
    const [reached, failure] = [Promise.withResolvers<void>(), Promise.withResolvers<Response>()]
    host.instead = () => {
      reached.resolve()
      return failure.promise
    }
    void sendMessage('checkFeeds', host.agency.id)
    await reached.promise
    host.instead = () => undefined
    await host.agency.publish(host.agency.ada, [acme('1.1.0'), acme('1.0.0', 'due')])
    await page.user.click(joined.getByRole('button', { name: 'Check now' }))
    expect(joined.getByRole('button', { name: 'Checking…' })).toHaveProperty('disabled', true)
    failure.resolve(new Response('', { status: 503 }))
    expect(await joined.findByRole('button', { name: 'Check now' })).toBeTruthy()
    expect(await joined.findByText(/2 packs/)).toBeTruthy()
    expect(joined.getByText(/All up to date/)).toBeTruthy()
  })

  it('says that a check was not done until the next one', async () => {
    const page = await open()
    answers(true)
    const joined = within(await join(page))
    await joined.findByText(/All up to date/)
    vi.spyOn(navigator.locks, 'request').mockRejectedValueOnce(new Error('The browser is closing'))
    await page.user.click(joined.getByRole('button', { name: 'Check now' }))
    expect(await joined.findByText('That did not work. Try again.')).toBeTruthy()
    await page.user.click(await joined.findByRole('button', { name: 'Check now' }))
    await waitFor(() => expect(joined.queryByText('That did not work. Try again.')).toBeNull())
    expect(await joined.findByText(/All up to date/)).toBeTruthy()
  })

  it('shows what changed until it is read, and goes back to the set before', async () => {
    const page = await open()
    answers(true)
    const joined = within(await join(page))
    await joined.findByText(/All up to date/)
    const note = { en: 'From today, no discounts in public.' }
    await host.agency.publish(host.agency.ada, [acme('1.1.0', 'acme', { releaseNote: note })])
    await page.user.click(joined.getByRole('button', { name: 'Check now' }))
    expect(await joined.findByText(note.en)).toBeTruthy()
    expect(joined.getByText(/Changed: “.*” \(what it looks out for\)/)).toBeTruthy()
    await page.user.click(joined.getByRole('button', { name: 'I have read it' }))
    await waitFor(() => expect(joined.queryByText('New')).toBeNull())

    await page.user.click(joined.getByRole('button', { name: 'Back to the set before' }))
    await page.user.click(await screen.findByRole('button', { name: 'Go back' }))
    expect(await joined.findByText(/by your own choice/)).toBeTruthy()
  })

  it('is left after a question, with its host', async () => {
    const page = await open()
    answers(true)
    const joined = within(await join(page))
    const removed = vi.spyOn(fakeBrowser.permissions, 'remove')
    await page.user.click(joined.getByRole('button', { name: 'Leave' }))
    const question = within(await screen.findByRole('dialog', { name: `Leave ${NAME}?` }))
    await page.user.click(question.getByRole('button', { name: 'Leave' }))
    expect(await screen.findByText(/You have not joined an agency/)).toBeTruthy()
    expect(removed).toHaveBeenCalledExactlyOnceWith({ origins: [host.pattern] })
  })
})
