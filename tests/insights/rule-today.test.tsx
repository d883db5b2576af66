import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { database } from '../../entrypoints/background/database.ts'
import type { PackThen } from '../../entrypoints/background/history.ts'
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
    <DraftDetail
      record={draftRecord()}
      note={undefined}
      packs={packs}
      onBack={() => {}}
      onErase={() => {}}
    />,
    '/insights.html',
  )

/** How the rule taught when the draft was flagged, as the background remembered it. */
async function given(text: PackThen['rules'][number]['text']) {
  const rules = pack.rules?.map(({ id, level, severity, source }) => ({
    ...{ id, level, severity, text },
    ...(source ? { source } : {}),
  }))
  await database.packsThen.put({ key: 'netiquette@1.0.0', seenAt: Date.now(), rules: rules ?? [] })
}

test('a tip shows what its rule says today, by its name of today', async () => {
  const { user } = await show([{ state: 'active', name: 'netiquette', pack }])
  await user.click(await screen.findByText('What the rule says today'))
  expect(screen.getByText('Today it is called “Asking for calm”.')).toBeTruthy()
  expect(screen.getByText('They want to be heard.')).toBeTruthy()
  expect(screen.getByText('Packs at that time: Netiquette 1.0.0 (today 2.0.0)')).toBeTruthy()
  expect(screen.queryByText('What the rule said then')).toBeNull()
})

test('a tip shows what its rule said then, where it says something else today', async () => {
  await given({ en: { title: 'Telling people to calm down', message: 'm', why: 'It never calmed anyone.' } })
  const { user } = await show([{ state: 'active', name: 'netiquette', pack }])
  await user.click(await screen.findByText('What the rule said then'))
  expect(screen.getByText('It never calmed anyone.')).toBeTruthy()
  await user.click(screen.getByText('What the rule says today'))
  expect(screen.getByText('They want to be heard.')).toBeTruthy()
})

test('a rule that says the same is shown once', async () => {
  const [rule] = pack.rules ?? []
  if (!rule) throw new Error('a pack without rules')
  await given(rule.text)
  const { user } = await show([{ state: 'active', name: 'netiquette', pack }])
  await user.click(await screen.findByText('What the rule says'))
  expect(screen.getByText('It says the same today as it did then.')).toBeTruthy()
  expect(screen.getAllByText('They want to be heard.')).toHaveLength(1)
})

test('a tip outlives its rule', async () => {
  await given({ en: { title: 'Telling people to calm down', message: 'm', why: 'It never calmed anyone.' } })
  await show([{ state: 'active', name: 'netiquette', pack: { ...pack, rules: [] } }])
  expect(await screen.findByText('This rule is not in your packs any more.')).toBeTruthy()
  expect(screen.getByText(/Telling people to calm down/)).toBeTruthy()
  expect(screen.getByText('It never calmed anyone.')).toBeTruthy()
})
