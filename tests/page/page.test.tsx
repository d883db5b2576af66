import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openSettings } from '../../entrypoints/page/settings-store.ts'
import { App as Welcome } from '../../entrypoints/welcome/App.tsx'
import { renderPage } from './render-page.tsx'

afterEach(() => vi.restoreAllMocks())

test('a page speaks the browser’s language until one chooses another', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de-CH', 'it-CH', 'en'])
  await renderPage(<Welcome />, '/welcome.html')
  expect(screen.getByRole('heading', { level: 1, name: 'Piacere, Galateo' })).toBeTruthy()
  expect(document.documentElement.lang).toBe('it')
})

test('settings that cannot be read count as never chosen', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('Storage is broken'))
  const settings = await openSettings(AbortSignal.abort())
  expect(settings.getState()).toMatchObject({ language: 'auto', theme: 'auto', retention: 30, sites: {} })
})

function Breaks(): never {
  throw new Error('a defect')
}

test('a page that breaks says so, and that nothing is lost', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  await renderPage(<Breaks />, '/welcome.html')
  expect(screen.getByRole('alert').textContent).toContain('Your drafts and settings are safe')
})
