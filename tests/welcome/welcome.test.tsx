import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { App } from '../../entrypoints/welcome/App.tsx'
import { renderPage } from '../page/render-page.tsx'

const open = () => renderPage(<App />, '/welcome.html')

describe('the draft to try', () => {
  it('is coached with the packs that are there, and written better with one click', async () => {
    const { user } = await open()
    const draft = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Reply as your page' })
    await screen.findByRole('dialog', { name: 'Tip: Wrong name' })
    await user.click(screen.getByRole('button', { name: 'Replace “Mike” with “Mark”' }))
    expect(draft.value).toMatch(/^Hi Mark, /)
    await screen.findByRole('dialog', { name: 'Tip: Telling people how to feel' })

    await user.clear(draft)
    expect(screen.getByText(/the tips come while you type/)).toBeTruthy()
    await user.type(
      draft,
      'Hi Mark, I am sorry that you waited so long: write to me and I will refund the toast today.',
    )
    await screen.findByText(/this is an answer to send/)

    await user.click(screen.getByRole('button', { name: 'Start again' }))
    expect(draft.value).toMatch(/^Hi Mike, /)
  })
})

describe('a site that Galateo does not know', () => {
  const address = () => screen.getByLabelText<HTMLInputElement>('Address of another community')

  it('is added by its address, and asked for alone', async () => {
    const request = vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(true as never)
    const { user } = await open()
    await user.type(address(), 'forum.example.com/topic/4{Enter}')
    await screen.findByText('Galateo now works on forum.example.com, on its open pages too.')
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://forum.example.com/*'] })
    expect(address().value).toBe('')
  })

  it('stays as it was when the person says no, or the browser does', async () => {
    const request = vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValueOnce(false as never)
    const { user } = await open()
    await user.type(address(), 'forum.example.com{Enter}')
    await screen.findByText('All right: Galateo stays off forum.example.com.')
    expect(address().value).toBe('forum.example.com')

    request.mockRejectedValueOnce(new Error('No gesture'))
    await user.click(screen.getByRole('button', { name: 'Add this site' }))
    await screen.findByText(/did not let Galateo in on forum\.example\.com/)
  })

  it('has to have an address', async () => {
    const request = vi.spyOn(fakeBrowser.permissions, 'request')
    const { user } = await open()
    await user.type(address(), 'our forum{Enter}')
    await waitFor(() => expect(address().getAttribute('aria-invalid')).toBe('true'))
    expect(request).not.toHaveBeenCalled()
  })
})
