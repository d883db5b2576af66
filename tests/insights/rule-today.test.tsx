import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { PackEntry } from '../../entrypoints/background/messages.ts'
import { DraftDetail } from '../../entrypoints/insights/DraftDetail.tsx'
import type { Pack } from '../../rules/index.ts'
import { draftRecord } from '../background/records.ts'
import { renderPage } from '../page/render-page.tsx'

const pack: Pack = {
  format: 'galateo-pack/1',
  id: 'netiquette',
  version: '2.0.0',
  name: { en: 'Netiquette' },
  languages: ['en'],
  rules: [
    {
      id: 'calm-down',
      level: 'netiquette',
      severity: 'check',
      check: { type: 'existence', phrases: { en: ['calm down'] } },
      text: { en: { title: 'Asking for calm', message: 'm', why: 'They want to be heard.' } },
      source: { name: 'A book' },
    },
  ],
} as unknown as Pack

const show = (packs: readonly PackEntry[]) =>
  renderPage(
    <DraftDetail record={draftRecord()} packs={packs} onBack={() => {}} onErase={() => {}} />,
    '/insights.html',
  )

test('a tip shows what its rule says today, by its name of today', async () => {
  const { user } = await show([{ state: 'active', name: 'netiquette', pack }])
  await user.click(screen.getByText('What the rule says today'))
  expect(screen.getByText('Today it is called “Asking for calm”.')).toBeTruthy()
  expect(screen.getByText('They want to be heard.')).toBeTruthy()
  expect(screen.getByText('Packs at that time: netiquette 1.0.0 (today 2.0.0)')).toBeTruthy()
})

test('a tip outlives its rule', async () => {
  await show([{ state: 'active', name: 'netiquette', pack: { ...pack, rules: [] } }])
  expect(screen.getByText(/Telling people to calm down/)).toBeTruthy()
  expect(screen.getByText('This rule is not in your packs any more.')).toBeTruthy()
})
