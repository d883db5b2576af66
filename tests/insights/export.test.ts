import { describe, expect, it, test } from 'vitest'
import { exportFile, toCsv, toJson } from '../../entrypoints/insights/export.ts'
import { draftRecord } from '../background/records.ts'

const NOW = new Date('2026-05-10T10:00:00Z')

test('the JSON holds the drafts as they are in the history, with their notes and no others', () => {
  const record = draftRecord()
  const notes = new Map([
    [record.id, 'Chiedere ad Anna.'],
    ['another', 'Di un’altra bozza.'],
  ])
  expect(JSON.parse(toJson([record], NOW, notes))).toEqual({
    format: 'galateo-history/1',
    exportedAt: '2026-05-10T10:00:00.000Z',
    drafts: [record],
    notes: { [record.id]: 'Chiedere ad Anna.' },
  })
})

test('the file carries the day it was made', () => {
  expect(exportFile('csv', [], new Map(), NOW, 'it')).toMatchObject({
    name: 'galateo-2026-05-10.csv',
    type: 'text/csv',
  })
})

describe('the CSV', () => {
  it('has one line a tip, beginning with the columns', () => {
    const [tip] = draftRecord().tips
    if (!tip) throw new Error('a draft without tips')
    const lines = toCsv([draftRecord({ tips: [tip, tip] })], 'en')
      .trim()
      .split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/^\uFEFF?"draft","started"/)
    expect(lines[1]).toContain('"netiquette/calm-down","Telling people to calm down","kept","si calmi"')
  })

  it('separates by semicolons in Italian, as Italian spreadsheets do', () => {
    expect(toCsv([draftRecord()], 'it')).toContain('"netiquette/calm-down";"Invitare alla calma";"kept"')
  })

  it('doubles quotes and keeps line ends inside a cell', () => {
    const csv = toCsv([draftRecord({ flaggedText: 'Disse "no",\npoi basta' })], 'en')
    expect(csv).toContain('"Disse ""no"",\npoi basta"')
  })

  it.each(['=1+1', '+39 02', '-2', '@SUM(A1)', '\t=1', '\r=1', '  =1+1', '＝1', '=HYPERLINK("http://x")'])(
    'lets no spreadsheet run %j',
    (text) => {
      const csv = toCsv([draftRecord({ flaggedText: text, sentText: text })], 'en')
      expect(csv).toContain(`"'${text.replaceAll('"', '""')}"`)
      expect(csv).not.toMatch(/(?:^|,)"\s*[=+\-@＝]/m)
    },
  )
})
