import { within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { tipsIn } from '../gallery/fixtures.ts'
import { drafted, stageCoach } from './stage.tsx'

const [refund, phone, calm, company, plain] = tipsIn('en').map(({ key }) => key)
const opened = (key: string | undefined, popoverFocus: boolean) =>
  stageCoach({ ...drafted(), folded: true, popover: key, popoverFocus })

test('opened by the mouse, it leaves the focus in the draft', () => {
  const { coach, composer, focused } = opened(plain, false)
  expect(coach.getByRole('dialog', { name: 'Tip: A plainer word' })).toBeTruthy()
  expect(focused()).toBe(composer)
})

test('a press on it leaves the focus in the draft, and takes the suggestion', async () => {
  const { coach, person, asked, composer, focused } = opened(plain, false)
  await person.click(coach.getByRole('button', { name: /with “has gone to”/ }))
  expect(asked).toEqual([['apply', plain, 'has gone to']])
  expect(focused()).toBe(composer)
})

test('opened by the keyboard, Enter gives the focus back and takes the first suggestion', async () => {
  const { person, asked, composer, focused } = opened(plain, true)
  await person.keyboard('{Enter}')
  expect(asked).toEqual([['backToDraft'], ['apply', plain, 'has gone to']])
  expect(focused()).toBe(composer)
})

test('Escape closes it and goes back to the draft', async () => {
  const { coach, person, composer, focused } = opened(plain, true)
  await person.keyboard('{Escape}')
  expect(coach.queryByRole('dialog')).toBeNull()
  expect(focused()).toBe(composer)
})

test('who writes on is back in the draft, and a space still presses a button', async () => {
  const { person, asked } = opened(plain, true)
  await person.keyboard('{ArrowDown} ')
  expect(asked).toEqual([['backToDraft'], ['apply', plain, 'is with']])
  const again = opened(plain, true)
  await again.person.keyboard('x')
  expect(again.asked).toEqual([['backToDraft']])
  expect(again.focused()).toBe(again.composer)
})

test('up and down go through its controls and round', async () => {
  const { person, focused } = opened(plain, true)
  const names: (string | null | undefined)[] = []
  for (let step = 0; step < 3; step += 1) {
    names.push(focused()?.textContent)
    await person.keyboard('{ArrowDown}')
  }
  expect(names).toEqual(['has gone to', 'is with', 'Why, with an example'])
  await person.keyboard('{Home}{ArrowUp}')
  expect(focused()?.getAttribute('aria-label')).toBe('Next tip')
})

test('right and left go from tip to tip as they stand in the draft, and the focus goes along', async () => {
  const { coach, person, asked, focused } = opened(plain, true)
  await person.keyboard('{ArrowRight}')
  expect(asked).toEqual([['openPopover', company]])
  const next = coach.getByRole('dialog', { name: 'Tip: We, not the company' })
  expect(next.contains(focused())).toBe(true)
  await person.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(asked.slice(1)).toEqual([
    ['openPopover', plain],
    ['openPopover', calm],
  ])
})

test('its pager says where it stands', () => {
  const { coach } = opened(calm, false)
  expect(coach.getByText('Tip 1 of 6')).toBeTruthy()
})

test('it offers to let the tip be, each in its way', async () => {
  const { coach, person, asked } = opened(phone, false)
  const popover = within(coach.getByRole('dialog'))
  await person.click(popover.getByRole('button', { name: 'Mute on this site' }))
  await person.click(popover.getByRole('button', { name: 'This is wrong' }))
  await person.click(popover.getByRole('button', { name: 'Not here' }))
  expect(asked).toEqual([
    ['mute', phone],
    ['reportWrong', phone],
    ['dismiss', phone],
  ])
})

test('it closes by its cross without taking the focus', async () => {
  const { coach, person, asked, composer, focused } = opened(refund, false)
  await person.click(coach.getByRole('button', { name: 'Close and go back to the draft' }))
  expect(asked).toEqual([['openPopover', undefined]])
  expect(focused()).toBe(composer)
})

test('a tip on the whole draft comes after those on words', async () => {
  const whole = tipsIn('en').map((one) =>
    one.key === calm ? { ...one, words: '', tip: { ...one.tip, start: 0, end: 0 } } : one,
  )
  const { coach } = stageCoach({ ...drafted(), tips: whole, folded: true, popover: calm })
  expect(coach.getByText('Tip 6 of 6')).toBeTruthy()
})
