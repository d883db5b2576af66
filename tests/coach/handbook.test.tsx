import { within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answering, drafted, stageCoach } from './stage.tsx'

test('how the brand speaks can be looked up before one writes: traits, words, replies that fit', async () => {
  const { coach, person } = stageCoach(answering())
  const handbook = coach.getByText('How we speak here').closest('details')
  if (!handbook) throw new Error('There is no handbook')
  expect(handbook.open).toBe(false)
  await person.click(coach.getByText('How we speak here'))
  const inside = within(handbook)
  expect(inside.getByText('In Italian: tu')).toBeTruthy()
  expect(inside.getByText('Warm').closest('p')?.textContent).toBe('Warm, not gushing')
  await person.click(inside.getByText('1 word of the house'))
  expect(inside.getByText('guest').closest('p')?.textContent).toBe('guest instead of customer, user')
  expect(inside.queryByText(/lesson/)).toBeNull()
})

test('a model reply is copied, never written into the draft', async () => {
  const { coach, person, asked, composer } = stageCoach(answering())
  await person.click(coach.getByText('1 model reply'))
  await person.click(coach.getByRole('button', { name: 'Copy' }))
  expect(asked).toEqual([
    ['copyReply', 'Hello {name}, a late cake is a let-down. {remedy} by {time}. {initials}'],
  ])
  expect(composer.textContent).toBe('')
})

test('with tips there is the lesson that explains them, and no other', async () => {
  const { coach, person } = stageCoach(drafted())
  await person.click(coach.getByText('A lesson on these tips'))
  expect(coach.getByText('When they are angry')).toBeTruthy()
  expect(coach.queryByText('Saying thanks')).toBeNull()
})
