/** Every rule of the packs that Galateo ships, opened in the form: nothing is changed by looking at it. */
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { RuleForm } from '../../../entrypoints/studio/rules/form/RuleForm.tsx'
import { rule as ruleSchema } from '../../../rules/pack/schema.ts'
import { parsedPacks } from '../../rules/builtin/parsed.ts'
import { aPack, openPart } from '../open-pack.tsx'

it.each(parsedPacks.map((pack) => [pack.id, pack] as const))(
  'the rules of %s stay as they are when they are opened and left',
  async (_, pack) => {
    const { show, store } = await openPart(null, pack, 'rules')
    for (const [index, rule] of (pack.rules ?? []).entries()) {
      show(<RuleForm key={rule.id} rule={rule} index={index} name={rule.id} />)
      expect(screen.getByRole('heading', { name: 'What it flags' })).toBeTruthy()
    }
    expect(store.edits()).toBe(0)
    expect(store.getState().pack).toBe(pack)
  },
  120_000,
)

it('a rule that says everything shows everything', async () => {
  const rule = {
    id: 'all',
    level: 'strategy',
    severity: 'stop',
    when: {
      languages: ['it'],
      surfaces: ['reply'],
      sites: ['facebook', 'of-our-own'],
      draft: { minWords: 3, maxWords: 90 },
      conversation: {
        any: ['complaint'],
        all: ['refund'],
        none: ['praise'],
        minWords: 2,
        maxWords: 80,
        language: 'same',
        minEarlierReplies: 0,
        maxEarlierReplies: 2,
        author: 'known',
      },
    },
    check: { type: 'existence', phrases: { it: ['subito'] } },
    text: { it: { title: 'T', message: 'M', why: 'W', before: 'B', after: 'A' } },
    source: { name: 'S', url: 'https://example.com', date: '2024-06-30' },
  } as const
  const pack = aPack({ rules: [rule] })
  await openPart(<RuleForm rule={rule} index={0} name="all" />, pack, 'rules')
  const values = (role: string) => screen.getAllByRole<HTMLInputElement>(role).map(({ value }) => value)
  const written = [...values('textbox'), ...values('combobox')]
  for (const value of [
    '3',
    '90',
    '2',
    '80',
    'same',
    '0',
    'known',
    'T',
    'M',
    'W',
    'B',
    'A',
    'S',
    'https://example.com',
    '2024-06-30',
    'all',
  ])
    expect(written).toContain(value)
  const pressed = (group: string) =>
    within(screen.getByRole('group', { name: group }))
      .getAllByRole('button', { pressed: true })
      .map(({ textContent }) => textContent)
  expect(pressed('Any of these')).toEqual(['a complaint'])
  expect(pressed('All of these')).toEqual(['refund'])
  expect(pressed('None of these')).toEqual(['praise'])
  expect(screen.getByText('Facebook')).toBeTruthy()
  expect(screen.getByText('of-our-own')).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Stop/ }).checked).toBe(true)
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Strategy/ }).checked).toBe(true)
  // The schema has no field that is not among these.
  expect(Object.keys(ruleSchema.entries).sort()).toEqual([...Object.keys(rule), 'examples'].sort())
})
