import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { LanguageProvider } from '../../components/language.tsx'
import { TipCard, type TipCardProps } from '../../components/TipCard.tsx'
import { teachingOf } from '../../components/teaching.ts'
import type { Language } from '../../rules/index.ts'
import { rules, tipsIn } from '../gallery/fixtures.ts'

function show(props: Partial<TipCardProps> = {}, language: Language = 'en') {
  const shown = tipsIn(language)[4]
  if (!shown) throw new Error('The fixtures lack a tip')
  render(
    <LanguageProvider language={language}>
      <TipCard
        severity={shown.tip.severity}
        teaching={teachingOf(shown.rule, language)}
        message={shown.tip.message}
        words={shown.words}
        suggestions={shown.tip.suggestions}
        {...props}
      />
    </LanguageProvider>,
  )
}

test('a card for reading only shows no button', () => {
  show()
  expect(screen.getByRole('article', { name: 'A plainer word' })).toBeTruthy()
  expect(screen.queryAllByRole('button')).toEqual([])
})

test('a suggestion says what it does to which words', async () => {
  const onApply = vi.fn()
  show({ onApply }, 'it')
  await userEvent.click(screen.getByRole('button', { name: 'Metti «difficoltà» al posto di «problematica»' }))
  expect(onApply).toHaveBeenCalledExactlyOnceWith('difficoltà')
})

test('an empty suggestion takes the words away; one without words adds', () => {
  show({ onApply: () => undefined, suggestions: [''] })
  expect(screen.getByRole('button', { name: 'Remove “has been escalated to”' }).textContent).toBe('Remove')
  show({ onApply: () => undefined, words: '', suggestions: ['Hello Giulia,'] })
  expect(screen.getByRole('button', { name: 'Put in “Hello Giulia,”' })).toBeTruthy()
})

test('folded it keeps name and words; the keyboard opens it', async () => {
  const onToggle = vi.fn()
  show({ open: false, onToggle })
  expect(screen.getByText('“has been escalated to”')).toBeTruthy()
  expect(screen.queryByText(/more direct way/)).toBeNull()
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(onToggle).toHaveBeenCalledOnce()
})

test('why and example wait until they are asked for, or stand open', () => {
  show()
  expect(screen.getByText('Why, with an example').closest('details')?.open).toBe(false)
  show({ learning: true })
  expect(screen.getAllByText('Why, with an example')[1]?.closest('details')?.open).toBe(true)
})

test('its source opens beside the page and learns nothing of it', () => {
  show()
  const link = screen.getByRole('link', { name: /Writing for GOV.UK.*opens in a new tab/ })
  expect(link).toHaveProperty('rel', 'noreferrer noopener')
  expect(link).toHaveProperty('target', '_blank')
})

test('the severity is said, not only coloured', () => {
  show({ severity: 'stop' })
  expect(screen.getByRole('heading').textContent).toContain('Stop')
})

test('a rule without the reader’s language teaches in the one it has', () => {
  const { it } = rules.calmDown.text
  expect(teachingOf({ text: it ? { it } : {} }, 'en').title).toBe('Non dire di calmarsi')
})

test('its source has the name that the reader’s language knows it by', () => {
  const source = { name: 'Regolamento (UE) 2016/679', names: { en: 'Regulation (EU) 2016/679' } }
  const shown = tipsIn('en')[4]
  if (!shown) throw new Error('The fixtures lack a tip')
  const teaching = { ...teachingOf(shown.rule, 'en'), source }
  show({ teaching, learning: true })
  expect(screen.getByText(/Regulation \(EU\) 2016\/679/)).toBeTruthy()
  show({ teaching, learning: true }, 'it')
  expect(screen.getByText(/Regolamento \(UE\) 2016\/679/)).toBeTruthy()
})
