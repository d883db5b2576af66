import { act } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { tipsIn } from '../gallery/fixtures.ts'
import { answering, drafted, stageCoach } from './stage.tsx'

afterEach(() => vi.useRealTimers())

test('the count says how many and how grave, and a press opens the first in the sidebar', async () => {
  const { coach, person, store } = stageCoach({ ...drafted(), folded: true })
  await person.click(coach.getByRole('button', { name: '6 tips: 2 stop, 2 to check' }))
  expect(store.getState().folded).toBe(false)
  expect(store.getState().selected).toBe(tipsIn('en')[0]?.key)
})

test('without tips there is no count', () => {
  const { coach } = stageCoach(answering())
  expect(coach.queryByRole('button', { name: /tips?$/ })).toBeNull()
})

test('keys and presses in the coach do not reach the page; those on the page do', async () => {
  const { coach, person, composer } = stageCoach(drafted())
  const heard: string[] = []
  const end = new AbortController()
  for (const type of ['keydown', 'keyup', 'mousedown', 'click', 'focusin']) {
    document.addEventListener(type, (event) => heard.push(event.type), { signal: end.signal })
  }
  coach.getByRole('button', { name: 'Your history' }).focus()
  await person.keyboard('k{Tab}')
  await person.click(coach.getByRole('button', { name: 'Options' }))
  expect(heard).toEqual([])
  composer.focus()
  await person.keyboard('k')
  expect(heard).toEqual(['focusin', 'keydown', 'keyup'])
  end.abort()
})

test('a key that goes back to the draft does not come up or repeat there', async () => {
  const { composer } = stageCoach({ ...drafted(), popover: tipsIn('en')[4]?.key, popoverFocus: true })
  const person = userEvent.setup()
  const heard: string[] = []
  for (const type of ['keydown', 'keyup']) composer.addEventListener(type, () => heard.push(type))
  await person.keyboard('{Enter>3/}')
  expect(document.activeElement).toBe(composer)
  expect(heard).toEqual([])
  await person.keyboard('{Enter}')
  expect(heard).toEqual(['keydown', 'keyup'])
})

test('a press on the coach leaves the focus in the draft', async () => {
  const { coach, person, composer, focused } = stageCoach(drafted())
  await person.click(coach.getByRole('button', { name: '3 more' }))
  await person.click(coach.getByText('Tips'))
  expect(focused()).toBe(composer)
})

test('the number of tips is said once it has settled, not from key to key', () => {
  vi.useFakeTimers()
  const { coach, set } = stageCoach(answering())
  const said = () => coach.getByRole('status').textContent
  for (let count = 1; count <= 6; count += 1) {
    set({ hasDraft: true, tips: tipsIn('en').slice(0, count) })
    act(() => vi.advanceTimersByTime(400))
    expect(said()).toBe('')
  }
  act(() => vi.advanceTimersByTime(1500))
  expect(said()).toBe('6 tips: 2 stop, 2 to check')
  set({ tips: [] })
  act(() => vi.advanceTimersByTime(1500))
  expect(said()).toBe('No tips left')
})

test('what happened is said', () => {
  const { coach, set } = stageCoach(drafted())
  set({ notice: { kind: 'copied', suggestion: 'problem' } })
  expect(coach.getByRole('status').textContent).toContain('“problem” is copied')
  set({ notice: { kind: 'muted', rule: 'A plainer word' } })
  expect(coach.getByRole('status').textContent).toContain('“A plainer word” stays quiet on this site')
})

test('what put a tip away can be undone, and nothing else', async () => {
  const { coach, set, person, asked } = stageCoach(drafted())
  set({ notice: { kind: 'copied-for-approval' } })
  expect(coach.queryByRole('button', { name: 'Undo' })).toBeNull()
  for (const notice of [
    { kind: 'dismissed' },
    { kind: 'muted', rule: 'Insult' },
    { kind: 'reported' },
  ] as const) {
    set({ notice })
    await person.click(coach.getByRole('button', { name: 'Undo' }))
  }
  expect(asked.filter(([what]) => what === 'bringBack')).toHaveLength(3)
})

test('it tells its language and the theme that was chosen', () => {
  const { coach, set } = stageCoach({ theme: 'dark' }, 'it')
  const root = coach.getByRole('complementary').closest('.g-root')
  expect(root?.getAttribute('lang')).toBe('it')
  expect(root?.getAttribute('data-theme')).toBe('dark')
  set({ theme: 'auto' })
  expect(root?.hasAttribute('data-theme')).toBe(false)
})
