import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { createManuscript } from '../../entrypoints/background/studio/manuscripts.ts'
import { ChangesPart } from '../../entrypoints/studio/changes/ChangesPart.tsx'
import { aPack, aRule, openPart } from './open-pack.tsx'

const base = () =>
  aPack({
    id: 'house',
    rules: [
      aRule({ check: { type: 'existence', phrases: { en: ['calm down', 'relax'] } } }),
      aRule({
        id: 'words',
        text: { en: { title: 'House words', message: 'M', why: 'W' } },
        check: { type: 'substitution', swap: { en: [{ from: 'utilise', to: ['use'] }] } },
      }),
      aRule({
        id: 'long',
        text: { en: { title: 'Too long', message: 'M', why: 'W' } },
        check: { type: 'length', unit: 'words', max: 9 },
      }),
    ],
  })

it('a rule of the pack below is found, and changed in every way that its kind allows', async () => {
  await createManuscript(base())
  const { user, pack } = await openPart(<ChangesPart />, aPack({ extends: [{ pack: 'house' }] }), 'changes')
  await user.click(screen.getByRole('button', { name: 'Change a rule' }))
  const choose = await screen.findByRole('button', { name: 'Choose a rule' })
  // The packs below are read first.
  await waitFor(() => expect(choose).toHaveProperty('disabled', false))
  await user.click(choose)
  await user.type(screen.getByRole('searchbox', { name: 'Search the rules' }), 'relax')
  await user.click(screen.getByRole('button', { name: /^No orders/ }))
  expect(screen.getByText('So far this changes nothing.')).toBeTruthy()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Weight' }), 'Tip')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Is it in use' }), 'no: switch it off')
  const english = (group: string) =>
    within(screen.getByRole('group', { name: group })).getByRole('textbox', { name: 'In English' })
  await user.type(english('Words to leave alone'), 'relaxing{Enter}')
  await user.type(english('Words that it should find too'), 'chill out{Enter}')
  await user.click(screen.getByText('In English (0/2)'))
  await user.click(screen.getByRole('button', { name: 'relax' }))
  expect(pack().overrides).toEqual([
    {
      rule: 'house/calm-down',
      severity: 'tip',
      off: true,
      exceptions: { en: ['relaxing'] },
      add: { en: ['chill out'] },
      remove: { en: ['relax'] },
    },
  ])
})

it('a rule of pairs takes more pairs, and a change that cannot be says why', async () => {
  await createManuscript(base())
  const overrides = [{ rule: 'house/words' }, { rule: 'house/long', exceptions: { en: ['x'] } }]
  const { user, pack } = await openPart(
    <ChangesPart />,
    aPack({ extends: [{ pack: 'house' }], overrides }),
    'changes',
  )
  await user.click(await screen.findByRole('button', { name: /^House words/ }))
  expect(screen.queryByRole('group', { name: 'Words that it should find too' })).toBeNull()
  const pairs = within(screen.getByRole('group', { name: 'Words and what is better, in addition' }))
  await user.click(pairs.getAllByRole('textbox', { name: 'New: instead of' })[1] ?? document.body)
  await user.paste('leverage -> use')
  expect(pack().overrides?.[0]).toEqual({
    rule: 'house/words',
    swap: { en: [{ from: 'leverage', to: ['use'] }] },
  })
  await user.click(screen.getByRole('button', { name: /^Too long/ }))
  expect(await screen.findByText(/does not look for words/)).toBeTruthy()
})

it('a pack that builds on nothing says what to do', async () => {
  await openPart(<ChangesPart />, aPack(), 'changes')
  expect(screen.getByText(/builds on no other/)).toBeTruthy()
})
