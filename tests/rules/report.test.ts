import { describe, expect, it } from 'vitest'
import { parseReport, type Report } from '../../rules/report/report.ts'

const report: Report = {
  format: 'galateo-report/1',
  madeOn: '2026-11-26',
  from: '2026-11-01',
  to: '2026-11-26',
  message: 'Ciao Elena',
  drafts: { sent: 3, abandoned: 1, open: 0, words: 120 },
  packs: [{ id: 'netiquette', version: '1.0.0' }],
  rules: [
    {
      pack: 'netiquette',
      rule: 'calm-down',
      level: 'netiquette',
      severity: 'check',
      title: { it: 'Invitare alla calma' },
      tips: { open: 0, fixed: 2, dismissed: 0, muted: 0, wrong: 1, kept: 0 },
    },
  ],
  excerpts: [
    {
      ...{ pack: 'netiquette', rule: 'calm-down', fate: 'wrong', language: 'it', surface: 'reply' },
      ...{ text: 'Si calmi, ••••••.', start: 0, end: 8 },
    },
  ],
}
const [excerpt] = report.excerpts

describe('a report', () => {
  it('is read as it was made', () => {
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report)
    const { message: _, ...quiet } = { ...report, excerpts: [] }
    expect(parseReport(quiet)).toEqual(quiet)
  })

  it.each([
    ['of another version', { ...report, format: 'galateo-report/2' }],
    ['with something that nobody agreed to', { ...report, host: 'www.facebook.com' }],
    ['without a count', { ...report, drafts: { sent: 1, abandoned: 0, open: 0 } }],
    ['with a count below nothing', { ...report, drafts: { ...report.drafts, sent: -1 } }],
    ['with a day that is none', { ...report, from: 'yesterday' }],
    ['with flagged words outside its text', { ...report, excerpts: [{ ...excerpt, end: 99 }] }],
    ['with an excerpt as long as a book', { ...report, excerpts: [{ ...excerpt, text: 'a'.repeat(1_001) }] }],
    ['that is nothing', null],
  ])('%s is refused', (_, wrong) => {
    expect(parseReport(wrong)).toBeUndefined()
  })
})
