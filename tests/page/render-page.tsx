/** A page of the extension in a test: with the real background behind it, and the settings that the person chose. */
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { onTestFinished, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { DraftRecord } from '../../entrypoints/background/history.ts'
import { Page } from '../../entrypoints/page/Page.tsx'
import { openSettings } from '../../entrypoints/page/settings-store.ts'
import { OWN_PAGE, sendFrom, startBackground } from '../background/start.ts'

declare const happyDOM: { setURL(url: string): void }

/** @param path the page's address within the extension, e.g. `/insights.html?q=grazie`. */
export async function renderPage(content: ReactNode, path: string) {
  happyDOM.setURL(fakeBrowser.runtime.getURL(path))
  const { as } = await startBackground()
  sendFrom(OWN_PAGE)
  const closed = new AbortController()
  onTestFinished(() => {
    closed.abort()
    vi.restoreAllMocks()
  })
  const settings = await openSettings(closed.signal)
  const page = (shown: ReactNode) => <Page settings={settings}>{shown}</Page>
  const { rerender } = render(page(content))
  return { user: userEvent.setup(), as, show: (other: ReactNode) => rerender(page(other)) }
}

/** Entries that are in the history before the page opens. */
export async function givenHistory(...records: readonly DraftRecord[]): Promise<void> {
  const { database } = await import('../../entrypoints/background/database.ts')
  await database.history.bulkPut([...records])
}
