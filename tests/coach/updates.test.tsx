import { expect, test } from 'vitest'
import type { News } from '../../entrypoints/background/news.ts'
import { answering, stageCoach } from './stage.tsx'

const news: News = {
  ...{ agency: 'acme', agencyName: 'Agenzia Acme', at: 1_000, isOwnChoice: false },
  packs: [
    {
      ...{ change: 'changed', pack: 'acme', name: { en: 'Acme' }, version: '1.1.0', rules: 3, others: 2 },
      note: { en: 'No discounts in public.' },
      added: [{ en: 'Discounts' }],
      removed: [{ en: 'Old slogan' }],
      changed: [{ title: { en: 'Opening hours' }, parts: ['check', 'severity'] }],
    },
  ],
}

test('what the tutor changed stands in the sidebar, in words, until it is read', async () => {
  const { coach, person, asked, set } = stageCoach({ ...answering(), updates: [news] })
  expect(coach.getByText('Agenzia Acme has changed its guidelines')).toBeTruthy()
  for (const words of [
    'No discounts in public.',
    'New rule: “Discounts”',
    'No longer there: “Old slogan”',
    'Changed: “Opening hours” (what it looks out for, how much it weighs)',
    '2 changes to guidelines, model replies or words',
  ]) {
    expect(coach.getByText(words)).toBeTruthy()
  }
  await person.click(coach.getByRole('button', { name: 'I have read it' }))
  expect(asked).toContainEqual(['readUpdates'])
  set({ updates: [] })
  expect(coach.queryByText(/has changed its guidelines/)).toBeNull()
})

test('the folded sidebar carries the mark', () => {
  const { coach } = stageCoach({ ...answering(), updates: [news], folded: true })
  expect(coach.getByRole('button', { name: 'Open Galateo. The guidelines have changed' })).toBeTruthy()
})
