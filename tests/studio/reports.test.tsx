import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { createManuscript } from '../../entrypoints/background/studio/manuscripts.ts'
import { RuleProof } from '../../entrypoints/studio/proof/RuleProof.tsx'
import { closeAllReports, openReports } from '../../entrypoints/studio/reports/opened.ts'
import { ReportsView } from '../../entrypoints/studio/reports/ReportsView.tsx'
import {
  beginnings,
  calledWrong,
  improvedIn,
  periodsAt,
  totalsOf,
} from '../../entrypoints/studio/reports/totals.ts'
import { parseReport, type Report } from '../../rules/report/report.ts'
import { violations } from '../page/axe.ts'
import { renderPage } from '../page/render-page.tsx'
import { pack, rule } from '../rules/make.ts'
import { renderPart } from './open-pack.tsx'

const NO_TIPS = { open: 0, fixed: 0, dismissed: 0, muted: 0, wrong: 0, kept: 0 }
const ruleIn = (name: string, tips: Partial<typeof NO_TIPS>, more: Record<string, unknown> = {}) => ({
  ...{ pack: 'test', rule: name, level: 'netiquette', severity: 'check' },
  ...{ title: { en: `Rule ${name}`, it: `Regola ${name}` }, tips: { ...NO_TIPS, ...tips } },
  ...more,
})
const excerpt = (text: string, words: string, more: Record<string, unknown> = {}) => ({
  ...{ pack: 'test', rule: 'calm', fate: 'wrong', language: 'en', surface: 'reply', text },
  ...{ start: text.indexOf(words), end: text.indexOf(words) + words.length },
  ...more,
})

function report(from: string, rules: readonly unknown[], more: Record<string, unknown> = {}): Report {
  const made = parseReport({
    ...{ format: 'galateo-report/1', madeOn: '2026-11-26', from, to: `${from.slice(0, 8)}28` },
    ...{ drafts: { sent: 40, abandoned: 5, open: 5, words: 900 }, packs: [{ id: 'test', version: '1.0.0' }] },
    ...{ rules, excerpts: [] },
    ...more,
  })
  if (!made) throw new Error('no report')
  return made
}
const file = (content: unknown, name = 'r.json') =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name)

const october = report('2026-10-01', [ruleIn('calm', { fixed: 8, wrong: 2 }), ruleIn('rush', { kept: 4 })])
const november = report('2026-11-01', [ruleIn('calm', { fixed: 2, wrong: 1 }), ruleIn('rush', { kept: 5 })], {
  excerpts: [
    excerpt('•••••, the sea will calm down tomorrow.', 'calm down'),
    excerpt('Calm down.', 'Calm down', { fate: 'fixed' }),
  ],
  message: 'The sea is calm here.',
})

beforeEach(() => closeAllReports())

describe('several reports together', () => {
  it('give totals per rule, the ones that recur first', () => {
    expect(
      totalsOf([november, october]).map(({ key, tips, reports, fates }) => [key, tips, reports, fates.wrong]),
    ).toEqual([
      ['test/calm', 13, 2, 3],
      ['test/rush', 9, 2, 0],
    ])
    expect(calledWrong(totalsOf([november, october])).map(({ key }) => key)).toEqual(['test/calm'])
  })

  it('show what improved from one period to the next, for as many drafts', () => {
    expect(beginnings([november, october])).toEqual(['2026-11-01'])
    const changes = improvedIn(periodsAt([november, october], '2026-11-01'))
    expect(changes.map(({ total, before, after }) => [total.key, before, after])).toEqual([
      ['test/calm', 20, 6],
    ])
  })

  it('of one period improve nothing', () => {
    expect(beginnings([november])).toEqual([])
    expect(improvedIn({ before: [], after: [november] })).toEqual([])
  })
})

it('a tutor opens reports, sees what was called wrong in the words that were chosen, and goes to the rule', async () => {
  const { user } = await renderPage(<ReportsView />, '/studio.html?view=reports')
  const id = await createManuscript(
    pack([rule('calm', { type: 'existence', phrases: { en: ['calm down'] } })]),
  )
  await user.upload(screen.getByLabelText('Open reports', { selector: 'input' }), [
    file(october),
    file(november, 'b.json'),
    file('{"format":', 'broken.json'),
    file({ format: 'galateo-report/9' }, 'newer.json'),
    file({ hello: 1 }, 'other.json'),
    file(october, 'again.json'),
  ])
  expect(await screen.findByText('2 reports, 100 drafts with tips')).toBeTruthy()
  const refused = (await screen.findByText('broken.json')).closest('ul')
  expect(refused?.textContent).toBe(
    'broken.json: The file is broken or incomplete.newer.json: It was made by a newer Galateo: update the extension.' +
      'other.json: This is not a report of Galateo.again.json: It is open already.',
  )
  expect(screen.getByText('The sea is calm here.')).toBeTruthy()
  expect(screen.getByText('3 of 13 called wrong')).toBeTruthy()
  expect(screen.getByText('calm down').tagName).toBe('MARK')
  expect(screen.queryByText('Calm down.')).toBeNull()
  expect(document.body.textContent).toContain('•••••, the sea will ')
  const links = await screen.findAllByRole('link', { name: 'Adjust it in “Test”' })
  expect(links[0]?.getAttribute('href')).toBe(`/studio.html?pack=${id}&part=rules&entry=calm`)
  const row = screen.getByRole('row', { name: /Rule rush/ })
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['9', '0', '0', '0', '0', '0', '9', '2'])
  expect(screen.getByText('from 20 to 6 in a hundred drafts')).toBeTruthy()
  expect(await violations()).toEqual([])

  await user.click(screen.getByRole('button', { name: 'Close all' }))
  expect(screen.getByText('No report is open')).toBeTruthy()
})

it('what was called wrong is offered beside the rule as an example to be left alone', async () => {
  await openReports([file(november)])
  const own = pack([rule('calm', { type: 'existence', phrases: { en: ['calm down'] } })], {
    languages: ['en'],
    name: { en: 'Test' },
  })
  const { user, pack: now } = await renderPart(<RuleProof ruleIndex={0} />, own)
  const offered = within(screen.getByRole('region', { name: 'Called wrong in the reports that are open' }))
  await user.click(offered.getByRole('button', { name: /^Keep as an example to be left alone/ }))
  expect(now().rules?.[0]?.examples?.en?.fine).toEqual([
    { text: '•••••, the sea will calm down tomorrow.', conversation: { surface: 'reply' } },
  ])
  await waitFor(() => expect(screen.getByText('“calm down” is flagged, but should be fine.')).toBeTruthy())
})
