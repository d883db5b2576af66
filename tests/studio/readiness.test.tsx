import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { changeAt } from '../../entrypoints/studio/manuscript/change.ts'
import { Readiness } from '../../entrypoints/studio/proof/Readiness.tsx'
import { useReadiness } from '../../entrypoints/studio/proof/use-readiness.ts'
import { violations } from '../page/axe.ts'
import { pack, rule } from '../rules/make.ts'
import { renderPart } from './open-pack.tsx'

function Shown() {
  return <Readiness {...useReadiness()} />
}
const words = (phrase: string) => ({ type: 'existence', phrases: { en: [phrase] } })
const text = (title: string) => ({ text: { en: { title, message: 'M', why: 'W' } } })

it('leads to each thing that stands in the way, and says when nothing does', async () => {
  const examples = { en: { flag: [{ text: 'All fine' }] } }
  const { edit, user } = await renderPart(
    <Shown />,
    pack(
      [
        rule('calm', words('calm down'), { examples, ...text('Calm') }),
        rule('twin', words('calm down'), text('Twin')),
      ],
      {
        languages: ['en'],
        name: { en: 'Test' },
      },
    ),
  )
  expect(await screen.findByText('2 things to put right before it can be published')).toBeTruthy()
  const [first, second] = within(screen.getAllByRole('list')[0] ?? document.body).getAllByRole('listitem')
  expect(first?.textContent).toBe('Calm“All fine” This should be flagged, and is not.')
  expect(second?.textContent).toContain('Twin')
  expect(second?.textContent).toContain('as the rule “Calm”, under the same conditions')
  expect(
    within(second ?? document.body)
      .getByRole('link', { name: 'Twin' })
      .getAttribute('href'),
  ).toBe('/studio.html?pack=manuscript&part=rules&entry=twin')
  await user.click(screen.getByText(/pieces of advice/))
  expect(screen.getAllByText(/Without a source/).length).toBe(2)
  expect(await violations()).toEqual([])

  edit((now) => ({ ...now, rules: changeAt(now.rules, 0, ({ examples: _, ...each }) => each).slice(0, 1) }))
  expect(await screen.findByText('Everything is in order: it can be published.')).toBeTruthy()
})
