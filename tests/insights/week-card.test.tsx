import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Fate } from '../../entrypoints/background/history.ts'
import { weekStart } from '../../entrypoints/background/learning/weeks.ts'
import { language, reviewSeen, weeklyReview } from '../../entrypoints/background/settings.ts'
import { Insights } from '../../entrypoints/insights/Insights.tsx'
import { draftRecord } from '../background/records.ts'
import { violations } from '../page/axe.ts'
import { givenHistory, renderPage } from '../page/render-page.tsx'
import { givenClean } from './given.ts'

const open = (search = '?view=trends') => renderPage(<Insights />, `/insights.html${search}`)

const HOUR = 60 * 60 * 1000
const lastWeek = weekStart(Date.now(), -1) + 12 * HOUR
const tipsThat = (fate: Fate) => draftRecord().tips.map((tip) => ({ ...tip, fate }))

async function givenLastWeek() {
  await givenHistory(
    draftRecord({ startedAt: lastWeek, tips: tipsThat('fixed') }),
    draftRecord({ startedAt: lastWeek + HOUR, tips: tipsThat('kept') }),
  )
  await givenClean({ startedAt: lastWeek + 2 * HOUR })
}

const card = () => screen.findByRole('region', { name: 'Your last week' })

describe('the card on the past week', () => {
  it('says what went well, and one thing to work on, with its lesson', async () => {
    await givenLastWeek()
    const { user } = await open()
    const week = await card()
    expect(within(week).getByText('You put 1 of 2 tips to use before sending.')).toBeTruthy()
    expect(within(week).getByText('1 of 3 drafts went out without a single tip.')).toBeTruthy()
    expect(within(week).getByText('You sent 3 drafts with Galateo beside you.')).toBeTruthy()
    expect(within(week).getByText('“Telling people how to feel” came up in 2 drafts.')).toBeTruthy()
    expect(await violations()).toEqual([])
    await user.click(within(week).getByRole('link', { name: /^Read the lesson: / }))
    expect(location.search).toBe('?view=path&lesson=netiquette%2Fcalm-under-fire')
  })

  it.each(['', '?view=trends'])('stands on each view that looks back: %j', async (search) => {
    await givenLastWeek()
    await open(search)
    expect(await card()).toBeTruthy()
  })

  it('is put away until the next week', async () => {
    await givenLastWeek()
    const { user } = await open()
    await user.click(within(await card()).getByRole('button', { name: 'Put it away' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Your last week' })).toBeNull())
    expect(await reviewSeen.getValue()).toBe(weekStart(lastWeek))
  })

  it('comes again with another week', async () => {
    await givenLastWeek()
    await reviewSeen.setValue(weekStart(Date.now(), -2))
    await open()
    expect(await card()).toBeTruthy()
  })

  it.each([
    [
      'when nothing was sent in that week',
      async () => givenHistory(draftRecord({ startedAt: Date.now() - 1 })),
    ],
    [
      'when it is switched off',
      async () => {
        await givenLastWeek()
        await weeklyReview.setValue(false)
      },
    ],
  ])('does not show %s', async (_, given) => {
    await given()
    await open()
    await screen.findByRole('heading', { level: 2, name: /^Tips · / })
    await screen.findByRole('heading', { name: 'What you have mastered' })
    expect(screen.queryByRole('region', { name: 'Your last week' })).toBeNull()
  })

  it('says when it could not be put away', async () => {
    await givenLastWeek()
    const { user } = await open()
    const week = await card()
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('The disk is full'))
    await user.click(within(week).getByRole('button', { name: 'Put it away' }))
    expect(await within(week).findByText(/I could not put it away/)).toBeTruthy()
  })

  it('speaks Italian as well', async () => {
    await language.setValue('it')
    await givenLastWeek()
    await open()
    expect(await screen.findByText('Hai messo a frutto 1 consiglio su 2 prima di inviare.')).toBeTruthy()
  })
})
