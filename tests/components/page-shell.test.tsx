import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { LanguageProvider } from '../../components/language.tsx'
import { PageShell } from '../../components/PageShell.tsx'

test('a page has one heading, says where one is, and lets the keyboard skip to its content', async () => {
  render(
    <LanguageProvider language="it">
      <PageShell
        title="Il tuo storico"
        links={[
          { id: 'insights', label: 'Storico', href: '#a' },
          { id: 'options', label: 'Opzioni', href: '#b' },
        ]}
        current="options"
      >
        <p>Contenuto</p>
      </PageShell>
    </LanguageProvider>,
  )
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Il tuo storico')
  const nav = within(screen.getByRole('navigation', { name: 'Pagine di Galateo' }))
  expect(nav.getByRole('link', { current: 'page' }).textContent).toBe('Opzioni')
  await userEvent.tab()
  const skip = screen.getByRole('link', { name: 'Vai al contenuto' })
  expect(document.activeElement).toBe(skip)
  expect(document.querySelector(skip.getAttribute('href') ?? '')).toBe(screen.getByRole('main'))
})
