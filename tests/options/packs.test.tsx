import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { PackEntry } from '../../entrypoints/background/messages.ts'
import * as settings from '../../entrypoints/background/settings.ts'
import { PacksSection } from '../../entrypoints/options/PacksSection.tsx'
import { SavingProvider } from '../../entrypoints/options/saving.tsx'
import type { Pack } from '../../rules/index.ts'
import { renderPage } from '../page/render-page.tsx'

const rule = (id: string, title: string, why: string, more = {}) => ({
  id,
  level: 'netiquette',
  severity: 'check',
  check: { type: 'existence', phrases: { en: ['x'] } },
  text: { en: { title, message: 'Here “{match}” stands.', why } },
  source: { name: 'RFC 1855', url: 'https://www.rfc-editor.org/rfc/rfc1855' },
  ...more,
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
    rule('greet', 'No greeting', 'People first.', {
      level: 'voice',
      severity: 'tip',
      examples: {
        en: {
          flag: [{ text: 'Closed, and closed.', match: ['closed'], conversation: { text: 'Are you open?' } }],
          fine: ['Hello, we are closed.'],
        },
      },
    }),
  ],
} as unknown as Pack

/** Opens the section while the background has these packs. */
async function open(...entries: readonly PackEntry[]) {
  const page = await renderPage(null, '/options.html')
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (...message: unknown[]) => {
    const answered = message.at(-1)
    if (typeof answered === 'function') answered({ res: entries })
  })
  page.show(
    <SavingProvider>
      <PacksSection />
    </SavingProvider>,
  )
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

test('a rule shows what it flags, in answer to what, and what it leaves alone', async () => {
  const { user } = await open({ state: 'active', name: 'netiquette', pack })
  await user.click(await screen.findByText('2 rules'))
  expect(screen.queryByText('Hello, we are closed.')).toBeNull()
  await user.click(screen.getByText('No greeting'))
  expect(await screen.findByText('Hello, we are closed.')).toBeTruthy()
  expect(screen.getByText('In answer to “Are you open?”')).toBeTruthy()
  expect(document.querySelector('mark')?.textContent).toBe('closed')
  expect(document.querySelector('mark')?.parentElement?.textContent).toBe('Closed, and closed.')
})

test('rules are found by the drafts that they flag, and narrowed to a level and a weight', async () => {
  const { user } = await open({ state: 'active', name: 'netiquette', pack })
  const search = await screen.findByRole('searchbox', { name: 'Search the rules' })
  await user.type(search, 'and closed')
  expect(await screen.findByText('1 of 2 rules')).toBeTruthy()
  expect(screen.getByText('No greeting')).toBeTruthy()
  await user.clear(search)

  await user.click(screen.getByRole('button', { name: 'Netiquette' }))
  await waitFor(() => expect(screen.queryByText('No greeting')).toBeNull())
  expect(screen.getByText('All capitals')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Tip' }))
  expect(await screen.findByText('0 of 2 rules')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Netiquette' }))
  expect(await screen.findByText('No greeting')).toBeTruthy()
})

test('a rule is switched off and on again, with the keyboard too, and those that are off are found', async () => {
  const { user } = await open({ state: 'active', name: 'netiquette', pack })
  await user.click(await screen.findByText('2 rules'))
  const rules = screen.getByText('All capitals').closest('ul')
  if (!rules) throw new Error('There is no list of rules')
  const choice = within(rules).getByRole<HTMLInputElement>('switch', { name: 'Look out for: All capitals' })
  expect(choice.checked).toBe(true)
  choice.focus()
  await user.keyboard(' ')
  await waitFor(() => expect(choice.checked).toBe(false))
  expect(await settings.rulesOff.getValue()).toEqual(['netiquette/caps'])

  await user.click(await screen.findByRole('button', { name: /Switched off/ }))
  expect(await screen.findByText('1 of 2 rules')).toBeTruthy()
  await user.click(screen.getByRole('switch', { name: 'Look out for: All capitals' }))
  await waitFor(async () => expect(await settings.rulesOff.getValue()).toEqual([]))
})

test('a rule switched off elsewhere shows so here', async () => {
  const { user } = await open({ state: 'active', name: 'netiquette', pack })
  await user.click(await screen.findByText('2 rules'))
  await settings.switchRule('netiquette/greet', false)
  const choice = screen.getByRole<HTMLInputElement>('switch', { name: 'Look out for: No greeting' })
  await waitFor(() => expect(choice.checked).toBe(false))
})

test('an agency’s pack says whose it is, what it is for, and what of it cannot be used', async () => {
  const fault = {
    path: 'rules[2].check',
    entry: 'slow',
    message: { it: 'Non si legge.', en: 'It cannot be read.' },
  }
  await open({
    ...{
      state: 'active',
      name: 'netiquette',
      agency: { id: 'acme', name: 'Agenzia Acme' },
      disabled: [fault],
    },
    pack: { ...pack, brand: 'Bar Sport', sites: ['facebook', 'some-day'] },
  })
  expect(
    await screen.findByText('Version 1.0.0 · Agenzia Acme · for Bar Sport · on Facebook, some-day'),
  ).toBeTruthy()
  expect(screen.getByText('1 thing in it cannot be used')).toBeTruthy()
  expect(screen.getByText('slow').closest('p')?.textContent).toBe('slow: It cannot be read.')
})
