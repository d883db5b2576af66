/** The part of the options that is about the history, by itself: the whole page is slow to type in. */
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { HistorySection } from '../../entrypoints/options/HistorySection.tsx'
import { SavingProvider } from '../../entrypoints/options/saving.tsx'
import { useLockState } from '../../entrypoints/page/use-lock.ts'
import { draftRecord } from '../background/records.ts'
import { givenHistory, renderPage } from '../page/render-page.tsx'

function Section() {
  const lock = useLockState()
  return lock ? <HistorySection lock={lock} /> : null
}

const open = () =>
  renderPage(
    <SavingProvider>
      <Section />
    </SavingProvider>,
    '/options.html',
  )

async function kept(): Promise<string> {
  const { readHistory } = await import('../../entrypoints/background/history-read.ts')
  return JSON.stringify(await readHistory())
}

it('is locked with a passphrase that was given twice, and unlocked with it', async () => {
  await givenHistory(draftRecord())
  const { user } = await open()
  const dialog = () => within(screen.getByRole('dialog'))
  const lock = () => user.click(dialog().getByRole('button', { name: 'Lock it with a passphrase' }))
  const unlock = () => user.click(dialog().getByRole('button', { name: 'Take the passphrase off' }))
  await user.click(await screen.findByRole('button', { name: 'Lock it with a passphrase' }))
  await user.type(dialog().getByLabelText('Passphrase'), 'short')
  await lock()
  expect(dialog().getByRole('alert').textContent).toContain('At least 10 characters')
  await user.type(dialog().getByLabelText('Passphrase'), ' no more')
  await user.type(dialog().getByLabelText('The same once more'), 'short no moore')
  await lock()
  expect(dialog().getByRole('alert').textContent).toBe('The two are not the same.')
  await user.clear(dialog().getByLabelText('The same once more'))
  await user.type(dialog().getByLabelText('The same once more'), 'short no more')
  await lock()
  await user.click(await screen.findByRole('button', { name: 'Lock it now' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Lock it now' })).toBeNull())
  expect(screen.getByRole('switch', { name: 'Keep the text of the drafts' })).toHaveProperty('disabled', true)

  await user.click(screen.getByRole('button', { name: 'Take the passphrase off' }))
  await user.type(dialog().getByLabelText('Passphrase'), 'something else')
  await unlock()
  await waitFor(() => expect(dialog().getByRole('alert').textContent).toContain('Nothing is lost'))
  await user.clear(dialog().getByLabelText('Passphrase'))
  await user.type(dialog().getByLabelText('Passphrase'), 'short no more')
  await unlock()
  expect(await screen.findByRole('button', { name: 'Lock it with a passphrase' })).toBeTruthy()
  expect(await kept()).toContain('calm-down')
})

it('is brought back from a file, which says what became of it', async () => {
  const { user } = await open()
  const drafts = [draftRecord(), draftRecord({ startedAt: Date.now() - 40 * 24 * 60 * 60 * 1000 })]
  const file = { format: 'galateo-history/1', exportedAt: new Date().toISOString(), drafts, notes: {} }
  const input = await screen.findByLabelText('Import a file', { selector: 'input' })
  await user.upload(input, new File([JSON.stringify(file)], 'galateo.json', { type: 'application/json' }))
  expect(await screen.findByText(/^1 draft brought back\. 1 left out/)).toBeTruthy()
  expect(await kept()).toContain(drafts[0]?.id)
  await user.upload(input, new File(['{"format":'], 'half.json', { type: 'application/json' }))
  expect(await screen.findByText(/no history of Galateo/)).toBeTruthy()
})
