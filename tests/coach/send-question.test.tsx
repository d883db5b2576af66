import { fireEvent, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { tipsIn } from '../gallery/fixtures.ts'
import { drafted, stageCoach } from './stage.tsx'

const stops = tipsIn('en').slice(0, 2)
const asking = () => stageCoach({ ...drafted(), asking: stops })

test('it names what is worth a second look, and takes the focus', () => {
  const { coach, focused } = asking()
  const question = coach.getByRole('alertdialog', { name: 'Before it goes out' })
  expect(
    within(question)
      .getAllByRole('listitem')
      .map((one) => one.textContent),
  ).toEqual(['Do not promise a refund“guarantee a refund”', 'A phone number in public“347 555 0182”'])
  expect(focused()?.textContent).toBe('Back to the draft')
})

test('both answers look the same', () => {
  const { coach } = asking()
  const [back, post] = within(coach.getByRole('alertdialog')).getAllByRole('button')
  expect(back?.className).toBe(post?.className)
  expect(back?.dataset.look).toBe(post?.dataset.look)
})

test.each([
  ['Back to the draft', 'backToDraft'],
  ['Post as it is', 'postAsItIs'],
] as const)('%s', async (name, action) => {
  const { coach, person, asked } = asking()
  await person.click(coach.getByRole('button', { name }))
  expect(asked).toEqual([[action]])
})

test('the keyboard goes to the other answer and takes it', async () => {
  const { person, asked, focused } = asking()
  await person.keyboard('{ArrowRight}')
  expect(focused()?.textContent).toBe('Post as it is')
  await person.keyboard('{ArrowLeft}{ArrowRight}{Enter}')
  expect(asked).toEqual([['postAsItIs']])
})

test('Escape goes back to the draft', async () => {
  const { coach, person, composer, focused } = asking()
  await person.keyboard('{Escape}')
  expect(coach.queryByRole('alertdialog')).toBeNull()
  expect(focused()).toBe(composer)
})

test('the Enter that sent, still held down, answers nothing', () => {
  const { coach } = asking()
  const back = coach.getByRole('button', { name: 'Back to the draft' })
  const isAllowed = fireEvent.keyDown(back, { key: 'Enter', repeat: true })
  expect(isAllowed).toBe(false)
  expect(fireEvent.keyDown(back, { key: 'Enter' })).toBe(true)
})

test('while it asks, no count and no tip beside the words compete with it', () => {
  const { coach } = stageCoach({ ...drafted(), asking: stops, popover: stops[0]?.key })
  expect(coach.queryByRole('dialog')).toBeNull()
  expect(coach.queryByRole('button', { name: /6 tips/ })).toBeNull()
})

test('a message is sent, not posted', () => {
  const { coach } = stageCoach({ ...drafted(), asking: stops, conversation: { surface: 'message' } })
  expect(coach.getByRole('button', { name: 'Send as it is' })).toBeTruthy()
})
