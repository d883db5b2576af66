/** Wherever the window's edge is, the sidebar leaves free what it speaks of. */
import { describe, expect, test } from 'vitest'
import { BLOG, FACEBOOK } from '../demo/pages.ts'
import { COACH, tipOn } from './coach.ts'
import { replyTo } from './demo-page.ts'
import { DRAFTS, PEOPLE } from './drafts.ts'
import type { Page, Target } from './page.ts'
import { withBrowser } from './scenario.ts'

const coach = COACH.en
const { calmDown } = DRAFTS.en
const SIZES = [
  [1280, 860],
  [1024, 768],
  [800, 600],
  [360, 640],
] as const

/** What of the composer's parts the sidebar, or its tab, lies over, once nothing moves any more; px of each. */
function covered(page: Page, parts: readonly string[]) {
  return page.until(
    'everything rests',
    (parts) =>
      new Promise<string[] | undefined>((resolve) => {
        const shadow = document.querySelector('[data-galateo]')?.shadowRoot
        const look = () => {
          const box = (one: Element | null | undefined) => {
            if (!one) throw new Error(`The page has no ${parts}, or no sidebar`)
            return one.getBoundingClientRect()
          }
          const ours = box(shadow?.querySelector('aside, .coach-tab'))
          const boxes = parts.map((part) => box(document.querySelector(part)))
          return { ours, boxes, key: JSON.stringify([ours, boxes]) }
        }
        const before = look().key
        let frames = 0
        requestAnimationFrame(function again() {
          frames += 1
          if (frames < 10) return void requestAnimationFrame(again)
          const { ours, boxes, key } = look()
          if (key !== before) return resolve(undefined)
          const over = boxes.map(({ left, top, right, bottom }) => [
            Math.min(ours.right, right) - Math.max(ours.left, left),
            Math.min(ours.bottom, bottom) - Math.max(ours.top, top),
          ])
          const found = over.map(([across = 0, down = 0], at) =>
            across > 0 && down > 0 ? `${parts[at]} by ${Math.round(across)} × ${Math.round(down)}` : '',
          )
          resolve(found.filter(Boolean))
        })
      }),
    parts,
  )
}

for (const [width, height] of SIZES) {
  describe(`in a window of ${width} × ${height}`, () => {
    const scenario = withBrowser({ languages: ['en-GB', 'en'], size: { width, height } })

    test.each([
      {
        where: 'the comment form of a blog',
        path: BLOG,
        parts: ['#comment', '#submit'],
        box: { role: 'textbox', name: /^Comment/ } satisfies Target,
      },
      { where: 'a reply in a thread', path: FACEBOOK, parts: ['form.active', 'form.active [role=button]'] },
    ])('$where stays free, also when it is scrolled', async ({ path, parts, box }) => {
      const page = await scenario.open(`${path}?lang=en`)
      if (box) await page.click(box)
      else await replyTo(page, PEOPLE.en.complains)
      await page.type(calmDown.text)
      await page.see(coach.count)
      expect(await covered(page, parts)).toEqual([])
      for (const by of [-160, 60, 220]) {
        await page.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), by)
        expect(await covered(page, parts), `scrolled by ${by}`).toEqual([])
      }
    })

    test('what was folded opens when it is asked for, until one writes on', async () => {
      const page = await scenario.open(`${BLOG}?lang=en`)
      await page.click({ role: 'textbox', name: /^Comment/ })
      await page.type(calmDown.text)
      await page.see(coach.count)
      if ((await page.all(coach.sidebar)).length > 0) await page.click(coach.fold)
      await page.gone(coach.sidebar)
      expect(await covered(page, ['#comment', '#submit'])).toEqual([])
      await page.click(coach.open)
      await page.see(tipOn(calmDown.words))
      await page.type(' OK')
      expect(await covered(page, ['#comment', '#submit'])).toEqual([])
    })
  })
}
