import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { practise } from '../../entrypoints/background/learning/practice.ts'
import { Insights } from '../../entrypoints/insights/Insights.tsx'
import { draftRecord } from '../background/records.ts'
import { OWN_PAGE, sendFrom } from '../background/start.ts'
import { violations } from '../page/axe.ts'
import { givenHistory, renderPage } from '../page/render-page.tsx'

const open = (search = '?view=practice') => renderPage(<Insights />, `/insights.html${search}`)
const DAY = 24 * 60 * 60 * 1000

/** One's own draft, so that the first exercise is known. */
const own = draftRecord({
  language: 'en',
  flaggedText: 'Hello Anna, calm down and send me the order number.',
})

async function begun() {
  await givenHistory(own)
  const page = await open()
  await page.user.click(await screen.findByRole('button', { name: 'Begin' }))
  await screen.findByRole('heading', { name: 'Which words would you change?' })
  return page
}

async function cards() {
  const { readPracticeCards } = await import('../../entrypoints/background/practice-read.ts')
  return readPracticeCards()
}

describe('practice', () => {
  it('begins with what came up in one’s drafts, and says how long it takes', async () => {
    await givenHistory(own)
    await open()
    expect(await screen.findByRole('heading', { name: /^\d exercises? for today$/ })).toBeTruthy()
    expect(screen.getByText(/About five minutes/)).toBeTruthy()
    expect(await violations()).toEqual([])
  })

  it('is there before anything was written, on the first lesson', async () => {
    await open()
    expect(await screen.findByRole('heading', { name: '8 exercises for today' })).toBeTruthy()
  })

  it('says that the history is locked, and is there once it is open', async () => {
    await givenHistory(own)
    const { as } = await open()
    await as(OWN_PAGE)('setPassphrase', 'a long enough one')
    await as(OWN_PAGE)('lockHistory')
    expect(await screen.findByText('Your history is locked')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'To the drafts' })).toBeTruthy()
    await as(OWN_PAGE)('unlockHistory', 'a long enough one')
    expect(await screen.findByRole('button', { name: 'Begin' })).toBeTruthy()
  })

  it('practises the lesson that was asked for', async () => {
    await open('?view=practice&lesson=netiquette/calm-under-fire')
    expect(await screen.findByText('From the lesson “Staying calm without telling others to”')).toBeTruthy()
    expect(screen.getByRole('heading', { name: '8 exercises for today' })).toBeTruthy()
  })

  it('rests when nothing is due, and says until when', async () => {
    const { database } = await import('../../entrypoints/background/database.ts')
    const { packEntries } = await import('../../entrypoints/background/active-packs.ts')
    const rules = (await packEntries()).flatMap((entry) =>
      entry.state === 'active' ? (entry.pack.rules ?? []).map(({ id }) => `${entry.pack.id}/${id}`) : [],
    )
    const later = Date.now() + 3 * DAY
    await database.practice.bulkPut(
      rules.map((rule) => ({ ...practise(undefined, rule, 'right', Date.now()), due: later })),
    )
    await open()
    expect(await screen.findByText('Nothing is due today')).toBeTruthy()
    expect(screen.getByText(/comes back in 3 days/)).toBeTruthy()
  })
})

describe('finding words', () => {
  it('is done with the keyboard alone, and comes back in some days', async () => {
    const { user } = await begun()
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'))
    expect(
      screen.getByText(/^It is about: Telling people how to feel · From one of your drafts/),
    ).toBeTruthy()
    await user.tab()
    expect(document.activeElement?.textContent).toBe('Hello')
    await user.keyboard('{ArrowRight}{ArrowRight} {ArrowRight} ')
    expect(screen.getByRole('button', { name: 'calm', pressed: true })).toBeTruthy()
    expect(screen.getByText('2 words chosen')).toBeTruthy()
    expect(await violations()).toEqual([])
    await user.tab()
    await user.keyboard('{Enter}')
    expect(await screen.findByText('That’s it.')).toBeTruthy()
    expect(document.activeElement?.textContent).toBe('Next')
    await waitFor(async () =>
      expect(await cards()).toMatchObject([{ rule: 'netiquette/calm-down', lapses: 0 }]),
    )
    const [card] = await cards()
    expect((card?.due ?? 0) - Date.now()).toBeGreaterThan(DAY / 2)
    await user.keyboard('{Enter}')
    expect(await screen.findByText(/^Exercise 2 of/)).toBeTruthy()
  })

  it('gives a second try, then the answer', async () => {
    const { user } = await begun()
    await user.click(screen.getByRole('button', { name: 'Check' }))
    expect(screen.getByText('Choose at least one word.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Hello' }))
    await user.click(screen.getByRole('button', { name: 'Check' }))
    expect(screen.getByText('Not quite. Try once more.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Check' }))
    expect(await screen.findByText('Here it is.')).toBeTruthy()
    expect(screen.getByText(/^The words were: .*calm down/)).toBeTruthy()
  })
})

describe('a session', () => {
  it('goes through all kinds of exercises, and ends with when to come back', async () => {
    const { user } = await begun()
    const kinds = new Set<string>()
    for (;;) {
      const title = screen.getByRole('heading', { level: 2 }).textContent ?? ''
      kinds.add(title)
      expect(await violations()).toEqual([])
      await user.click(screen.getByRole('button', { name: 'Show me' }))
      await screen.findByText('Here it is.')
      const [onward] = screen.getAllByRole('button', { name: /^(?:Next|Finish)$/ })
      const isLast = onward?.textContent === 'Finish'
      await user.click(onward as HTMLElement)
      if (isLast) break
    }
    expect(kinds.size).toBeGreaterThanOrEqual(2)
    expect(await screen.findByRole('heading', { name: 'That’s enough for today' })).toBeTruthy()
    expect(screen.getByText(/0 went well at once\./)).toBeTruthy()
    const sooner = screen.getByRole('heading', { name: 'These come back sooner' }).nextElementSibling
    expect(within(sooner as HTMLElement).getAllByRole('listitem').length).toBeGreaterThan(1)
  })

  it('can be stopped, without a word of blame', async () => {
    const { user } = await begun()
    await user.click(screen.getByRole('button', { name: 'Stop here' }))
    expect(await screen.findByRole('heading', { name: 'That’s enough for today' })).toBeTruthy()
  })

  it('goes on when nothing can be noted down, and says so', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { user } = await begun()
    sendFrom({ ...OWN_PAGE, id: 'someone-else' })
    await user.click(screen.getByRole('button', { name: 'Show me' }))
    expect(await screen.findByText(/I could not note down how it went/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /Next|Finish/ }))
    expect(await screen.findByRole('heading', { level: 2 })).toBeTruthy()
  })
})
