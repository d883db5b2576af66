import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it, test, vi } from 'vitest'
import { App } from '../../entrypoints/insights/App.tsx'
import { hideWords, wordsAndRest } from '../../entrypoints/insights/report/hide-words.ts'
import { excerptsIn, inPeriod, makeReport } from '../../entrypoints/insights/report/make-report.ts'
import { parseReport } from '../../rules/report/report.ts'
import { draftRecord } from '../background/records.ts'
import { givenHistory, renderPage } from '../page/render-page.tsx'

const [tip] = draftRecord().tips
if (!tip) throw new Error('a draft without tips')

const text = 'Buongiorno Anna. Si calmi, per favore. A presto!'
const wrong = draftRecord({
  startedAt: new Date(2026, 10, 20, 23, 30).getTime(),
  flaggedText: text,
  tips: [
    { ...tip, fate: 'kept', rule: 'greeting', start: 0, end: 10 },
    { ...tip, fate: 'wrong', start: 17, end: 25 },
    { ...tip, fate: 'kept', start: 0, end: 0 },
  ],
})
const {
  flaggedText: _,
  sentText: __,
  ...textless
} = draftRecord({
  startedAt: new Date(2026, 10, 21, 0, 10).getTime(),
  outcome: 'abandoned',
})
const nothing = { chosen: new Set<string>(), hidden: new Map(), message: ' ' }
const period = { from: '2026-11-20', to: '2026-11-21' }

describe('a report', () => {
  it('holds counts only, unless told, and is one that a tutor can open', () => {
    const report = makeReport(
      [wrong, textless],
      excerptsIn([wrong, textless]),
      { ...period, ...nothing },
      '2026-11-26',
    )
    expect(report).toEqual({
      ...{ format: 'galateo-report/1', madeOn: '2026-11-26', ...period },
      drafts: { sent: 1, abandoned: 1, open: 0, words: 16 },
      packs: [{ id: 'netiquette', version: '1.0.0' }],
      rules: [
        expect.objectContaining({ rule: 'calm-down', tips: expect.objectContaining({ wrong: 1, kept: 2 }) }),
        expect.objectContaining({ rule: 'greeting', tips: expect.objectContaining({ kept: 1 }) }),
      ],
      excerpts: [],
    })
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report)
    expect(JSON.stringify(report)).not.toMatch(/facebook|calmi|Anna|2026-11-20T/)
  })

  it('offers the sentence of each tip that has words, those called wrong first', () => {
    const offers = excerptsIn([wrong, textless])
    expect(offers.map(({ text, start, end }) => [text, text.slice(start, end)])).toEqual([
      ['Si calmi, per favore.', 'Si calmi'],
      ['Buongiorno Anna.', 'Buongiorno'],
    ])
  })

  it('takes along what was chosen, with what was hidden as dots', () => {
    const offers = excerptsIn([wrong])
    const [first, second] = offers
    if (!first || !second) throw new Error('two excerpts are missing')
    const choices = {
      ...{ ...period, message: 'Ciao' },
      chosen: new Set([second.key]),
      hidden: new Map([[second.key, new Set([11])]]),
    }
    const report = makeReport([wrong], offers, choices, '2026-11-26')
    expect(report.message).toBe('Ciao')
    expect(report.excerpts).toEqual([
      {
        ...{ pack: 'netiquette', rule: 'greeting', fate: 'kept', language: 'it', surface: 'reply' },
        ...{ text: 'Buongiorno ••••.', start: 0, end: 10 },
      },
    ])
    expect(parseReport(report)).toEqual(report)
  })

  it('tells of whole days, as the person’s clock has them', () => {
    const days = (from: string, to: string) => inPeriod([wrong, textless], { from, to }).length
    expect([
      days('2026-11-20', '2026-11-20'),
      days('2026-11-21', '2026-11-30'),
      days('2026-11-19', '2026-11-21'),
    ]).toEqual([1, 1, 2])
  })
})

test('words and what is between them are the text, and hiding leaves its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(40)), (text, hidden) => {
      expect(
        wordsAndRest(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
      expect(hideWords(text, new Set(hidden))).toHaveLength(text.length)
    }),
  )
})

test('what is shown is to the letter what is saved', async () => {
  const saved: Promise<string>[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push((blob as Blob).text())
    return 'blob:report'
  })
  await givenHistory(
    draftRecord({ flaggedText: 'Mario, si calmi e legga.', tips: [{ ...tip, start: 7, end: 15 }] }),
  )
  const { user } = await renderPage(<App />, '/insights.html')
  await user.click(await screen.findByRole('button', { name: 'Report for the tutor' }))
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByText('In the file: the counts of 1 rule, and no sentence of yours.')).toBeTruthy()
  const shown = () => dialog.getByText(/galateo-report\/1/).textContent ?? ''
  expect(shown()).not.toContain('calmi')
  await user.click(dialog.getByRole('checkbox', { name: /calm down/ }))
  expect(shown()).toContain('Mario, si calmi e legga.')
  expect(dialog.getByText('In the file: the counts of 1 rule, and 1 sentence of yours.')).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: 'Hide “Mario”' }))
  expect(shown()).toContain('•••••, si calmi e legga.')
  await user.type(dialog.getByLabelText('A word to your tutor, if you like'), 'Hello')
  const before = shown()
  await user.click(dialog.getByRole('button', { name: 'Save this file' }))
  expect(await Promise.all(saved)).toEqual([before])
  expect(parseReport(JSON.parse(before))?.message).toBe('Hello')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('sentences are offered some at a time, of the chosen days alone', async () => {
  const day = (date: number, count: number) =>
    Array.from({ length: count }, (_, at) =>
      draftRecord({
        startedAt: new Date(2026, 10, date, 9, at).getTime(),
        flaggedText: `Numero ${date}/${at}, si calmi.`,
        tips: [{ ...tip, start: 0, end: 6 }],
      }),
    )
  await givenHistory(...day(20, 2), ...day(21, 23))
  const { user } = await renderPage(<App />, '/insights.html')
  await user.click(await screen.findByRole('button', { name: 'Report for the tutor' }))
  const dialog = within(screen.getByRole('dialog'))
  const offered = () => dialog.getAllByRole('checkbox').length
  const shown = () => dialog.getByText(/galateo-report\/1/).textContent ?? ''
  expect(offered()).toBe(20)
  await user.click(dialog.getByRole('button', { name: 'Show 5 more' }))
  expect(offered()).toBe(25)
  expect(dialog.queryByRole('button', { name: /^Show \d/ })).toBeNull()
  await user.click(dialog.getByRole('checkbox', { name: /Numero 20\/1/ }))
  await user.click(dialog.getByRole('button', { name: 'Hide “Numero”' }))
  expect(shown()).toContain('•••••• 20/1, si calmi.')
  await user.click(dialog.getByRole('button', { name: 'Show “Numero” again' }))
  expect(shown()).toContain('Numero 20/1, si calmi.')
  // Other days, and what was chosen of these is neither offered nor in the file; the days back, and it is.
  fireEvent.change(dialog.getByLabelText('From'), { target: { value: '2026-11-21' } })
  expect(offered()).toBe(23)
  expect(shown()).not.toContain('Numero 20/1')
  fireEvent.change(dialog.getByLabelText('From'), { target: { value: '2026-11-20' } })
  expect(shown()).toContain('Numero 20/1, si calmi.')
  await user.click(dialog.getByRole('checkbox', { checked: true }))
  expect(shown()).not.toContain('Numero')
})
