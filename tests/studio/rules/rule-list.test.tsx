/** The list of a pack's rules, as a tutor works in it. */
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { RulesPart } from '../../../entrypoints/studio/rules/RulesPart.tsx'
import type { PackRule } from '../../../rules/index.ts'
import { aPack, aRule, openPart } from '../open-pack.tsx'

const titled = (id: string, title: string, more: Partial<PackRule> = {}) =>
  aRule({
    id,
    text: { en: { title, message: 'M', why: 'W' }, it: { title, message: 'M', why: 'P' } },
    ...more,
  })
const titles = () =>
  within(screen.getByRole('list', { name: 'Rules' }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent)
const three = () => [titled('a', 'First'), titled('b', 'Second'), titled('c', 'Third')]
const ids = (rules: readonly PackRule[] | undefined) => rules?.map(({ id }) => id)

it('of a thousand rules only those in sight stand in the page, and a search finds any', async () => {
  const rules = Array.from({ length: 1000 }, (_, at) => titled(`rule-${at}`, `Rule number ${at}`))
  const { user } = await openPart(<RulesPart />, aPack({ rules }), 'rules')
  expect(screen.getByText('1,000 rules')).toBeTruthy()
  expect(titles().length).toBeLessThan(60)
  await user.type(screen.getByRole('searchbox', { name: 'Search the rules' }), 'number 777')
  expect(await screen.findByText('1 of 1,000 rules')).toBeTruthy()
  expect(titles()).toEqual([expect.stringContaining('Rule number 777')])
})

it('rules are narrowed by weight, by step, and to those that are not right yet', async () => {
  const rules = [
    titled('a', 'First', { severity: 'stop' }),
    titled('b', 'Second', { level: 'strategy' }),
    aRule({ id: 'c', text: { it: { title: '', message: 'M', why: 'W' } } }),
  ]
  const { user } = await openPart(<RulesPart />, aPack({ rules }), 'rules')
  expect(screen.getByText('English missing')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Stop' }))
  expect(titles()).toEqual([expect.stringContaining('First')])
  await user.click(screen.getByRole('button', { name: 'Stop' }))
  await user.click(screen.getByRole('button', { name: 'Strategy' }))
  expect(titles()).toEqual([expect.stringContaining('Second')])
  await user.click(screen.getByRole('button', { name: 'Strategy' }))
  await user.click(screen.getByRole('button', { name: /^To put right/ }))
  expect(titles()).toEqual([expect.stringContaining('Rule without a name')])
})

it('rules are moved, duplicated and deleted by keyboard, and the focus stays with them', async () => {
  const { user, pack } = await openPart(<RulesPart />, aPack({ rules: three() }), 'rules')
  screen.getByRole('link', { name: /First/ }).focus()
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement?.textContent).toContain('Second')
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(ids(pack().rules)).toEqual(['b', 'a', 'c'])
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Second'))
  await user.keyboard('{End}')
  expect(document.activeElement?.textContent).toContain('Third')
  await user.keyboard('{Delete}')
  expect(ids(pack().rules)).toEqual(['b', 'a'])
  await waitFor(() => expect(document.activeElement?.textContent).toContain('First'))
  await user.click(screen.getByRole('button', { name: 'Duplicate “Second”' }))
  expect(ids(pack().rules)).toEqual(['b', 'b-2', 'a'])
  expect(screen.getByText('Duplicated: Second')).toBeTruthy()
})

it('a rule is opened, and the way goes on to the next and back to all', async () => {
  const { user } = await openPart(<RulesPart />, aPack({ rules: three() }), 'rules')
  await user.click(screen.getByRole('link', { name: /Second/ }))
  expect(await screen.findByRole('heading', { name: 'Second' })).toBeTruthy()
  expect(screen.getByText('2 of 3')).toBeTruthy()
  await user.click(screen.getByRole('link', { name: 'Next rule' }))
  expect(await screen.findByRole('heading', { name: 'Third' })).toBeTruthy()
  await user.click(screen.getByRole('link', { name: 'All rules' }))
  expect(titles()).toHaveLength(3)
})

it('a pack without rules says what one is', async () => {
  const { user, rule } = await openPart(<RulesPart />, aPack(), 'rules')
  expect(screen.getByText('No rules yet')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'New rule' }))
  await user.click(screen.getByRole('button', { name: /^It does not thank/ }))
  expect(await screen.findByRole('heading', { name: 'Thanks' })).toBeTruthy()
  expect(rule()).toMatchObject({
    id: 'no-thanks',
    when: { conversation: { any: ['praise', 'thanks'] } },
    text: { it: { title: 'Ringraziare' }, en: { title: 'Thanks' } },
  })
})

it('a rule that is not there says so', async () => {
  await openPart(<RulesPart />, aPack({ rules: three() }), 'rules&entry=gone')
  expect(screen.getByText('This rule is not here')).toBeTruthy()
})
