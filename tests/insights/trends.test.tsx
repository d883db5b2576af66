import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { database } from '../../entrypoints/background/database.ts'
import { weekStart } from '../../entrypoints/background/learning/weeks.ts'
import { language, retention } from '../../entrypoints/background/settings.ts'
import { Insights } from '../../entrypoints/insights/Insights.tsx'
import { draftRecord } from '../background/records.ts'
import { violations } from '../page/axe.ts'
import { givenHistory, renderPage } from '../page/render-page.tsx'
import { givenClean } from './given.ts'

const open = (search = '?view=trends') => renderPage(<Insights />, `/insights.html${search}`)

const WEEK = 7 * 24 * 60 * 60 * 1000
/** The middle of a week, some weeks ago. */
const weeksAgo = (weeks: number) => weekStart(Date.now(), -weeks) + WEEK / 2

const [tip] = draftRecord().tips
if (!tip) throw new Error('a draft without tips')
const hollow = {
  ...tip,
  pack: 'voice',
  rule: 'hollow-apology',
  level: 'voice',
  title: { en: 'A hollow apology' },
} as const

/** The rows of a table, each as its cells. */
function rowsOf(name: RegExp | string): string[][] {
  const table = screen.getByRole('table', { name })
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''))
}

async function shown(search?: string) {
  const page = await open(search)
  await screen.findByRole('heading', { level: 2, name: /^Tips · / })
  return page
}

describe('the way between the views', () => {
  it('goes by link and by address, and keeps the keyboard where it was', async () => {
    await givenHistory(draftRecord())
    const { user } = await open('')
    const views = await screen.findByRole('navigation', { name: 'Your history' })
    expect(within(views).getByRole('link', { current: 'page' }).textContent).toBe('Drafts')
    await user.click(within(views).getByRole('link', { name: 'Trends' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Trends' })).toBeTruthy()
    expect(location.search).toBe('?view=trends')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Trends'))
    await user.keyboard('{Shift>}{Tab}{/Shift}{Enter}')
    expect(await screen.findByRole('heading', { level: 1, name: 'Your drafts' })).toBeTruthy()
  })

  it('falls back on the drafts when the address names no view', async () => {
    await open('?view=nonsense')
    expect(await screen.findByRole('heading', { level: 1, name: 'Your drafts' })).toBeTruthy()
  })
})

describe('the trends', () => {
  it('say what will bring them while nothing was sent', async () => {
    await givenHistory(draftRecord({ outcome: 'abandoned' }))
    await open()
    expect(await screen.findByText('Nothing to compare yet')).toBeTruthy()
    expect(await violations()).toEqual([])
  })

  it('say why there are none when no history is kept', async () => {
    await retention.setValue(0)
    await open()
    expect(await screen.findByText('You keep no history')).toBeTruthy()
  })

  it('say so when the history cannot be read', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.spyOn(database.history, 'orderBy').mockImplementation(() => {
      throw new Error('The database is broken')
    })
    await open()
    expect((await screen.findByRole('alert')).textContent).toContain('The history cannot be read')
  })

  it('stand in a table by level, newest week first, without a gap', async () => {
    await givenHistory(
      draftRecord({ startedAt: weeksAgo(2), words: 100, tips: [tip, tip, hollow] }),
      draftRecord({ startedAt: weekStart(Date.now()) + 1, words: 50, tips: [tip] }),
    )
    await givenClean({ startedAt: weekStart(Date.now()) + 1, words: 50 })
    await shown()
    const rows = rowsOf('Tips · All levels, per 1,000 words')
    expect(rows[0]).toEqual(['Week from', 'Drafts', 'Words', 'Netiquette', 'Voice', 'Strategy'])
    expect(rows.slice(1).map((cells) => cells.slice(1))).toEqual([
      ['2', '100', '10', '0', '0'],
      ['0', '0', '–nothing sent', '–nothing sent', '–nothing sent'],
      ['1', '100', '20', '10', '0'],
    ])
    expect(screen.getByText('This week 10 tips per 1,000 words. In the four weeks before, 30.')).toBeTruthy()
    expect(await violations()).toEqual([])
  })

  it('narrow to a rule, counted per draft, and keep that in the address', async () => {
    await givenHistory(draftRecord({ startedAt: Date.now() - 1000, tips: [tip, hollow] }))
    const { user } = await shown()
    await user.selectOptions(screen.getByLabelText('Rule'), 'A hollow apology')
    await user.selectOptions(screen.getByLabelText('Counted'), 'per draft')
    expect(await screen.findByRole('heading', { name: 'Tips · A hollow apology, per draft' })).toBeTruthy()
    expect(location.search).toBe('?view=trends&rule=voice%2Fhollow-apology&per=draft')
    expect(rowsOf('Tips · A hollow apology, per draft')[1]?.slice(3)).toEqual(['1'])
    await user.selectOptions(screen.getByLabelText('Level'), 'Netiquette')
    expect(location.search).toBe('?view=trends&level=netiquette&per=draft')
  })

  it('leave out what the address says wrongly', async () => {
    await givenHistory(draftRecord())
    await shown('?view=trends&level=nonsense&per=hour&rule=none')
    expect(screen.getByRole('heading', { name: 'Tips · All levels, per 1,000 words' })).toBeTruthy()
  })

  it('compare what was before an update of a pack with what came after', async () => {
    const version = (number: string) => [{ id: 'netiquette', version: number }]
    await givenHistory(
      draftRecord({ startedAt: weeksAgo(2), words: 100, tips: [tip, tip], packs: version('1.0.0') }),
      draftRecord({ startedAt: weeksAgo(1), words: 100, tips: [tip], packs: version('1.1.0') }),
    )
    await shown()
    const [, row] = rowsOf('Before and after pack updates, per 1,000 words')
    expect(row?.[1]).toBe('1.0.0 → 1.1.0')
    expect(row?.slice(3)).toEqual(['201 draft', '101 draft'])
    expect(screen.getByText('Update of a pack')).toBeTruthy()
  })

  it('name what recurs, and lead to its own trend', async () => {
    await givenHistory(
      draftRecord({ startedAt: Date.now() - 2000, tips: [{ ...tip, fate: 'fixed' }, hollow] }),
      draftRecord({ startedAt: Date.now() - 1000, tips: [tip] }),
    )
    const { user } = await shown()
    expect(screen.queryByRole('link', { name: 'A hollow apology' })).toBeNull()
    expect(screen.getByText('in 2 drafts · 1 put right before sending')).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Telling people to calm down' }))
    expect(location.search).toBe('?view=trends&rule=netiquette%2Fcalm-down')
  })

  it('do not say of what was mastered that it keeps coming back', async () => {
    const startedAt = Date.now() - 3 * WEEK
    await givenHistory(draftRecord({ startedAt }), draftRecord({ startedAt: startedAt + 1 }))
    const later = Array.from({ length: 14 }, (_, at) => ({
      startedAt: startedAt + (at + 2) * 60_000,
      words: 30,
    }))
    await givenClean(...later)
    await shown()
    const mastered = screen.getByRole('heading', { name: 'What you have mastered' }).parentElement
    await waitFor(() => expect(mastered?.querySelectorAll('li')).toHaveLength(1))
    const recurring = screen.getByRole('heading', { name: 'What keeps coming back' }).parentElement
    expect(recurring?.querySelectorAll('li')).toHaveLength(0)
  })

  it('name what was mastered', async () => {
    await givenHistory(draftRecord({ startedAt: weeksAgo(3), tips: [tip] }))
    await givenClean(...Array.from({ length: 12 }, (_, at) => ({ startedAt: weeksAgo(2) + at })))
    await shown()
    const mastered = screen.getByRole('heading', { name: 'What you have mastered' }).parentElement
    await waitFor(() => expect(mastered?.querySelectorAll('li')).toHaveLength(1))
  })

  it('count what was done about tips', async () => {
    const fates = ['fixed', 'fixed', 'wrong', 'dismissed'] as const
    await givenHistory(draftRecord({ tips: fates.map((fate) => ({ ...tip, fate })) }))
    await shown()
    expect(rowsOf('What you did about the tips').slice(1)).toEqual([
      ['Fixed', '2', '50%', ''],
      ['Not here', '1', '25%', ''],
      ['Called wrong', '1', '25%', ''],
    ])
  })

  it('go into a spreadsheet as they are shown, in the numbers of its language', async () => {
    await language.setValue('it')
    await givenHistory(draftRecord({ startedAt: Date.now() - 1000, words: 80, tips: [tip, tip] }))
    const saved: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob)
      return 'blob:saved'
    })
    const { user } = await open('?view=trends&per=draft')
    await user.click(await screen.findByRole('button', { name: 'Foglio di calcolo (CSV)' }))
    const [, ...lines] = (await saved[0]?.text())?.trim().split('\r\n') ?? []
    const { year, month, day } = partsOf(weekStart(Date.now()))
    expect(lines).toEqual([`"${year}-${month}-${day}";"1";"80";"2";"2";"0";"0"`])
  })

  it('say where to find the numbers when no picture can be drawn', async () => {
    await givenHistory(draftRecord())
    const { user } = await shown()
    await user.click(screen.getByRole('button', { name: 'Picture (PNG)' }))
    expect(await screen.findByText(/The spreadsheet has the same numbers/)).toBeTruthy()
  })
})

function partsOf(moment: number) {
  const [year, month, day] = [
    new Date(moment).getFullYear(),
    new Date(moment).getMonth() + 1,
    new Date(moment).getDate(),
  ].map((part) => String(part).padStart(2, '0'))
  return { year, month, day }
}
