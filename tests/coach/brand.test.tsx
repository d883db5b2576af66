import { within } from '@testing-library/react'
import { describe, expect, it, test } from 'vitest'
import { brandAt, brandPlace } from '../../entrypoints/coach.content/brand.ts'
import { answering, stageCoach } from './stage.tsx'

const host = 'www.facebook.com'
const brands = ['Bar Sport', 'Hotel Bella Vista']

describe('the brand one writes for', () => {
  it.each<[string, string | undefined, readonly string[], Record<string, string>, string | undefined]>([
    ['is the only one there is', undefined, ['Bar Sport'], {}, 'Bar Sport'],
    ['is the one that the Page is called after', 'BAR SPORT', brands, {}, 'Bar Sport'],
    ['is asked for when it could be several', 'Il nostro bar', brands, {}, undefined],
    ['is what was chosen for the Page', 'Bar', brands, { [`${host} Bar`]: 'Bar Sport' }, 'Bar Sport'],
    ['can be none', 'Bar Sport', brands, { [`${host} Bar Sport`]: '' }, ''],
    [
      'is chosen for the host where it tells no Page',
      undefined,
      brands,
      { [host]: 'Bar Sport' },
      'Bar Sport',
    ],
    ['is not carried from one Page to another', 'Hotel', brands, { [`${host} Bar`]: 'Bar Sport' }, undefined],
    ['is asked for again once its packs are gone', 'Bar', brands, { [`${host} Bar`]: 'Old' }, undefined],
  ])('%s', (_, page, known, choices, expected) => {
    expect(brandAt({ host, page }, known, choices)).toBe(expected)
  })

  it('is remembered by host and Page', () => {
    expect(brandPlace({ host, page: 'Bar' })).toBe(`${host} Bar`)
    expect(brandPlace({ host, page: undefined })).toBe(host)
  })
})

test('the sidebar asks once, and then says it in one line that opens again', async () => {
  const { coach, person, asked, set } = stageCoach({
    ...answering(),
    brands: { choices: brands, chosen: undefined },
  })
  const question = coach.getByRole('region', { name: 'For which brand do you write here?' })
  await person.click(within(question).getByRole('button', { name: 'Bar Sport' }))
  expect(asked).toContainEqual(['writeFor', 'Bar Sport'])

  set({ brands: { choices: brands, chosen: 'Bar Sport' } })
  const line = coach.getByRole('button', { name: 'You write for Bar Sport', expanded: false })
  await person.click(line)
  expect(coach.getByRole('button', { name: 'Bar Sport', pressed: true })).toBeTruthy()
  await person.click(coach.getByRole('button', { name: 'No brand' }))
  expect(asked).toContainEqual(['writeFor', ''])
})

test('without a pack for a brand nothing is asked', () => {
  const { coach } = stageCoach(answering())
  expect(coach.queryByText('You write for')).toBeNull()
})
