/** A delicate reply goes to a senior colleague first: comment, draft and tips, by way of the clipboard. */
import { expect, test } from 'vitest'
import { FACEBOOK } from '../demo/pages.ts'
import { COACH, tipOn } from './coach.ts'
import { replyTo } from './demo-page.ts'
import { DRAFTS, PEOPLE } from './drafts.ts'
import { withBrowser } from './scenario.ts'

const coach = COACH.it
const { calmDown } = DRAFTS.it
const scenario = withBrowser()

test('a draft is copied with what it answers and what is said about it', async () => {
  const page = await scenario.open(FACEBOOK)
  const box = await replyTo(page, PEOPLE.it.complains)
  await page.see(coach.sidebar)
  await page.type(calmDown.text)
  await page.see(tipOn(calmDown.words))
  await page.click({ role: 'button', name: 'Copia per l’approvazione', in: coach.sidebar })
  await page.see({ css: '.coach-news', text: 'Copiato' })

  await page.click(box)
  await page.press('Control+KeyA')
  await page.press('Control+KeyV')
  const { text } = await page.see(box, ({ text }) => text.includes('Da approvare: risposta su Facebook'))
  expect(text).toContain(`${PEOPLE.it.complains} ha scritto:`)
  expect(text).toMatch(/> .*FREDDO/)
  expect(text).toContain(calmDown.text)
  expect(text).toMatch(/1\. \[Da rivedere\].*«si calmi»/)
})
