import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { PackEntry } from '../../entrypoints/background/messages.ts'
import { PacksSection } from '../../entrypoints/options/PacksSection.tsx'
import type { Pack } from '../../rules/index.ts'
import { renderPage } from '../page/render-page.tsx'

const rule = (id: string, title: string, why: string) => ({
  id,
  level: 'netiquette',
  severity: 'check',
  check: { type: 'existence', phrases: { en: ['x'] } },
  text: { en: { title, message: 'Here “{match}” stands.', why } },
  source: { name: 'RFC 1855', url: 'https://www.rfc-editor.org/rfc/rfc1855' },
})

const pack = {
  format: 'galateo-pack/1',
  id: 'netiquette',
  version: '1.0.0',
  name: { en: 'Good manners' },
  publisher: 'Galateo',
  languages: ['en'],
  rules: [
    rule('caps', 'All capitals', 'It reads as shouting.'),
    rule('greet', 'No greeting', 'People first.'),
  ],
} as unknown as Pack

/** Opens the section while the background has these packs. */
async function open(...entries: readonly PackEntry[]) {
  const page = await renderPage(null, '/options.html')
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (...message: unknown[]) => {
    const answered = message.at(-1)
    if (typeof answered === 'function') answered({ res: entries })
  })
  page.show(<PacksSection />)
  return page
}

test('a pack is read rule by rule, with its source', async () => {
  const { user } = await open({ state: 'active', name: 'netiquette', pack })
  await user.click(await screen.findByText('2 rules'))
  await user.click(screen.getByText('All capitals'))
  expect(screen.getByText('It reads as shouting.')).toBeTruthy()
  expect(screen.getAllByText('Here “…” stands.').length).toBeGreaterThan(0)
  expect(screen.getAllByRole('link', { name: /RFC 1855/ })[0]?.getAttribute('rel')).toContain('noreferrer')
})

test('rules are found by any of their words', async () => {
  const { user } = await open({ state: 'active', name: 'netiquette', pack })
  await user.type(await screen.findByRole('searchbox', { name: 'Search the rules' }), 'SHOUTING')
  expect(await screen.findByText('1 of 2 rules')).toBeTruthy()
  expect(screen.getByText('All capitals')).toBeTruthy()
  expect(screen.queryByText('No greeting')).toBeNull()
})

test('a pack that was refused says where and why, and the others stay', async () => {
  const fault = { path: 'rules[3].text', message: { en: 'A text goes here.', it: 'Qui va un testo.' } }
  await open({ state: 'refused', name: 'bottega', fault }, { state: 'active', name: 'netiquette', pack })
  expect(await screen.findByText('The pack “bottega” cannot be used')).toBeTruthy()
  expect(screen.getByText('rules[3].text')).toBeTruthy()
  expect(screen.getByText(/A text goes here\./)).toBeTruthy()
  expect(screen.getByText('Good manners')).toBeTruthy()
})
