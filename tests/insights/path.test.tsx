import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { language } from '../../entrypoints/background/settings.ts'
import { Insights } from '../../entrypoints/insights/Insights.tsx'
import { draftRecord } from '../background/records.ts'
import { OWN_PAGE, sendFrom } from '../background/start.ts'
import { violations } from '../page/axe.ts'
import { givenHistory, renderPage } from '../page/render-page.tsx'
import { givenClean } from './given.ts'

const open = (search = '?view=path') => renderPage(<Insights />, `/insights.html${search}`)

/** The lessons of a level, as one reads them. */
async function lessonsOf(level: string): Promise<string[]> {
  const heading = await screen.findByRole('heading', { level: 2, name: level })
  const step = heading.closest('li')
  return step
    ? within(step)
        .getAllByRole('link')
        .map((link) => link.textContent ?? '')
    : []
}

describe('the path', () => {
  it('shows the lessons of three levels before anything was written, and where to begin', async () => {
    await open()
    expect(await lessonsOf('Netiquette')).toContain('Staying calm without telling others to')
    expect(await lessonsOf('Voice')).toContain('An apology that works')
    expect((await lessonsOf('Strategy')).length).toBeGreaterThanOrEqual(5)
    expect(screen.getByText(/I cannot tell how it goes yet/)).toBeTruthy()
    expect(screen.getByText('For you now · You have not read it yet.')).toBeTruthy()
    expect(screen.queryByText(/rules go well/)).toBeNull()
    expect(await violations()).toEqual([])
  })

  it('goes on with what came up in one’s drafts', async () => {
    await givenHistory(draftRecord())
    await open()
    expect(await screen.findByText('For you now · It came up in your drafts.')).toBeTruthy()
    expect((await lessonsOf('Netiquette')).join()).toContain(
      'Staying calm without telling others toBeing learnt',
    )
    expect(screen.getAllByText(/of \d+ rules go well/)).toHaveLength(3)
  })

  it('goes on with what came back, before anything else', async () => {
    const at = Date.now() - 1_000_000
    await givenHistory(
      draftRecord({ startedAt: at }),
      draftRecord({ startedAt: at + 100 }),
      draftRecord({ startedAt: at + 101 }),
    )
    await givenClean(...Array.from({ length: 12 }, (_, place) => ({ startedAt: at + 1 + place })))
    await open()
    expect(await screen.findByText('For you now · You had it, and lately it came back.')).toBeTruthy()
  })
})

describe('a lesson', () => {
  it('is opened, read and left with the keyboard, and marked as read', async () => {
    const { user } = await open()
    const link = await screen.findByRole('link', { name: 'Staying calm without telling others to' })
    link.focus()
    await user.keyboard('{Enter}')
    const heading = await screen.findByRole('heading', { name: 'Staying calm without telling others to' })
    expect(location.search).toBe('?view=path&lesson=netiquette%2Fcalm-under-fire')
    await waitFor(() => expect(document.activeElement).toBe(heading))
    expect(await violations()).toEqual([])
    await user.click(screen.getByRole('link', { name: 'The whole path' }))
    await waitFor(async () =>
      expect((await lessonsOf('Netiquette')).join()).toContain('Staying calm without telling others toread'),
    )
  })

  it('shows how each of its rules goes, with an example', async () => {
    await givenHistory(draftRecord())
    const { user } = await open('?view=path&lesson=netiquette/calm-under-fire')
    const rules = await screen.findByRole('region', { name: 'What the lesson is about' })
    const calm = within(rules).getByText('Telling people how to feel')
    expect(calm.closest('summary')?.textContent).toContain('Being learnt')
    await user.click(calm)
    expect(within(rules).getByText('flagged in 1 of 1 drafts')).toBeTruthy()
  })

  it('leads to the next one', async () => {
    const { user } = await open('?view=path&lesson=netiquette/answer-the-person')
    await user.click(await screen.findByRole('link', { name: 'Staying calm without telling others to' }))
    expect(
      await screen.findByRole('heading', { name: 'Staying calm without telling others to' }),
    ).toBeTruthy()
  })

  it('speaks Italian as well', async () => {
    await language.setValue('it')
    await open('?view=path&lesson=strategy/promises-you-can-keep')
    expect(
      await screen.findByRole('heading', { name: 'Promettere solo quello che dipende da te' }),
    ).toBeTruthy()
  })

  it('that no pack has says so', async () => {
    await open('?view=path&lesson=old/gone')
    expect(await screen.findByText('This lesson is not in your packs any more.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'The whole path' })).toBeTruthy()
  })

  it('says when it could not be noted as read', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    await open()
    const link = await screen.findByRole('link', { name: 'Staying calm without telling others to' })
    sendFrom({ ...OWN_PAGE, id: 'someone-else' })
    link.click()
    expect(await screen.findByText(/I could not note down that you read it/)).toBeTruthy()
  })
})
