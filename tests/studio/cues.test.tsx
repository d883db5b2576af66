import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { CuesPart } from '../../entrypoints/studio/cues/CuesPart.tsx'
import { aPack, aRule, openPart } from './open-pack.tsx'

it('a kind of comment is made from words, and its examples are tried as they are written', async () => {
  const { user, pack } = await openPart(<CuesPart />, aPack(), 'cues')
  await user.click(screen.getByRole('button', { name: 'Add a kind of comment' }))
  await user.type(screen.getByRole('textbox', { name: 'Name (English)' }), 'Refund')
  await user.type(
    within(screen.getByRole('group', { name: 'Words and phrases' })).getByRole('textbox', {
      name: 'In English',
    }),
    'money back{Enter}',
  )
  const are = within(screen.getByRole('group', { name: 'Comments of this kind (English)' }))
  await user.click(are.getByRole('button', { name: 'Add a comment' }))
  await user.type(are.getByRole('textbox', { name: 'Comment' }), 'I want my money back')
  expect(await are.findByText('recognised')).toBeTruthy()
  const not = within(screen.getByRole('group', { name: 'Comments that are not (English)' }))
  await user.click(not.getByRole('button', { name: 'Add a comment' }))
  await user.type(not.getByRole('textbox', { name: 'Comment' }), 'The money is right')
  expect(await not.findByText('not recognised')).toBeTruthy()
  expect(pack().cues).toEqual([
    {
      id: 'kind',
      name: { en: 'Refund' },
      phrases: { en: ['money back'] },
      examples: { en: { match: ['I want my money back'], miss: ['The money is right'] } },
    },
  ])
})

it('a kind that Galateo knows gets more words, and says which rules depend on it', async () => {
  const rules = [aRule({ when: { conversation: { any: ['complaint'] } } })]
  const { user, pack } = await openPart(<CuesPart />, aPack({ cues: [{ id: 'kind' }], rules }), 'cues')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Which kind' }), 'a complaint')
  expect(pack().cues).toEqual([{ id: 'complaint' }])
  expect(screen.getByText('1 rule depends on it')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'More choices' }))
  await user.type(screen.getByRole('textbox', { name: 'How many of these must be found' }), '2')
  expect(pack().cues).toEqual([{ id: 'complaint', min: 2 }])
})
