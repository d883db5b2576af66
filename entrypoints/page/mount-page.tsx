import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { Page } from './Page.tsx'
import { openSettings } from './settings-store.ts'
import './page.css'

/** Renders a page of the extension into its `#root`, once the settings are known: nothing flashes in another theme. */
export async function mountPage(content: ReactNode): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root')
  const left = new AbortController()
  addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) left.abort()
  })
  const settings = await openSettings(left.signal)
  createRoot(root).render(<Page settings={settings}>{content}</Page>)
}
