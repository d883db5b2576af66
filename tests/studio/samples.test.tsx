import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { addSamples, readSamples } from '../../entrypoints/background/studio/samples.ts'
import { changeAt } from '../../entrypoints/studio/manuscript/change.ts'
import { SamplesPart } from '../../entrypoints/studio/proof/SamplesPart.tsx'
import { violations } from '../page/axe.ts'
import { pack, rule } from '../rules/make.ts'
import { renderPart } from './open-pack.tsx'

const words = (...phrases: string[]) => ({ type: 'existence', phrases: { en: phrases } })
const text = { en: { title: 'No rush', message: 'No “{match}”.', why: 'It presses.' } }
const own = pack([rule('rush', words('hurry zzz'), { text })], { languages: ['en'], name: { en: 'Test' } })
const kinds = () =>
  Object.fromEntries(
    within(screen.getByRole('group', { name: 'Show' }))
      .getAllByRole('button')
      .map((chip) => [
        /^[^\d]+/.exec(chip.textContent ?? '')?.[0],
        Number(/\d+$/.exec(chip.textContent ?? '')?.[0]),
      ]),
  )
const drafts = () =>
  screen.getAllByRole('article').map((draft) => draft.querySelector('.st-sample-text')?.textContent)

it('a tutor pastes drafts, sees a false alarm the moment a rule makes one, and keeps it as an example', async () => {
  const { user, edit, pack: now } = await renderPart(<SamplesPart />, own)
  await user.click(await screen.findByRole('button', { name: 'Add drafts' }))
  await user.click(screen.getByRole('textbox', { name: 'Drafts to try the pack on' }))
  await user.paste('Take all the zzz time\nPlease zzz hurry\nPlease zzz hurry')
  expect(screen.getByText('1 is left out: there twice, or longer than 5,000 characters.')).toBeTruthy()
  await user.selectOptions(screen.getByRole('combobox', { name: 'All of them are' }), 'well written')
  await user.click(screen.getByRole('button', { name: 'Add 2 drafts' }))
  await waitFor(() => expect(drafts()).toContain('Please zzz hurry'))
  expect(await readSamples()).toHaveLength(2)
  // With them stand the clean replies that came with the extension.
  const before = kinds()
  expect(before.All).toBeGreaterThan(400)

  edit((pack_) => ({
    ...pack_,
    rules: changeAt(pack_.rules, 0, (each) => ({
      ...each,
      check: { type: 'existence', phrases: { en: ['zzz hurry'] } },
    })),
  }))
  await waitFor(() => expect(kinds()['False alarms']).toBe((before['False alarms'] ?? 0) + 1))
  expect(drafts()[0]).toBe('Please zzz hurry')
  const first = within(screen.getAllByRole('article')[0] ?? document.body)
  expect(first.getByText('Well written, and flagged all the same.')).toBeTruthy()
  expect(first.getByText('zzz hurry').tagName).toBe('MARK')
  expect(first.getByText('new')).toBeTruthy()
  expect(first.getByRole('link', { name: 'No rush' }).getAttribute('href')).toBe(
    '/studio.html?pack=manuscript&part=rules&entry=rush',
  )
  await user.click(first.getByRole('button', { name: 'Example to leave alone' }))
  expect(now().rules?.[0]?.examples).toEqual({ en: { fine: [{ text: 'Please zzz hurry' }] } })
  expect(first.getByText('An example of “No rush”')).toBeTruthy()
  expect(await violations()).toEqual([])
})

it('what is no longer flagged is told, and one says of each draft what it is', async () => {
  await addSamples(['So hurry zzz now'], { language: 'en' })
  const { user, edit } = await renderPart(<SamplesPart />, own)
  await user.click(await screen.findByRole('switch', { name: /clean replies/ }))
  await waitFor(() => expect(kinds()).toMatchObject({ All: 1, 'Flagged as before': 1 }))
  edit((pack_) => ({ ...pack_, rules: [] }))
  await waitFor(() => expect(kinds()).toMatchObject({ 'No longer flagged': 1 }))
  expect(screen.getByText('No longer: No rush')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'To be flagged' }))
  await waitFor(() => expect(kinds()).toMatchObject({ Missed: 1, 'No longer flagged': 0 }))
  await user.click(screen.getByRole('button', { name: 'Delete the draft: So hurry zzz now' }))
  expect(await screen.findByText('No drafts to try the pack on yet')).toBeTruthy()
})
