/** Every page of the extension is there for everybody: by axe, at any width and zoom, in both languages and themes. */
import { expect, inject, test } from 'vitest'
import { violations } from './axe.ts'
import { choose } from './extension-page.ts'
import { misfits, motions } from './fits.ts'
import { OUR_PAGES } from './our-pages.ts'
import type { Page } from './page.ts'
import { withBrowser } from './scenario.ts'
import { goTo, viewsIn } from './show-view.ts'
import { strayStops } from './tab-walk.ts'

interface Looks {
  readonly language: 'it' | 'en'
  readonly theme: 'light' | 'dark'
}

/** Each browser sees each language and each theme, and the two together every pair. */
const LOOKS: readonly Looks[] =
  inject('browser') === 'chromium'
    ? [
        { language: 'it', theme: 'light' },
        { language: 'en', theme: 'dark' },
      ]
    : [
        { language: 'it', theme: 'dark' },
        { language: 'en', theme: 'light' },
      ]
/** In CSS px: a phone, or a wide window at 400 %; a window at 200 %; and the window as it is. */
const SIZES = [
  { width: 320, height: 640 },
  { width: 640, height: 430 },
  { width: 1280, height: 860 },
] as const

let page: Page
withBrowser({
  async begin(browser) {
    page = await browser.openExtensionPage('privacy.html')
    await page.prefer({ reducedMotion: true })
  },
})

async function look({ language, theme }: Looks): Promise<void> {
  await choose(page, { language, theme })
  await page.until(
    'the page follows',
    (language, theme) => {
      const { lang, dataset } = document.documentElement
      return lang === language && dataset.theme === theme
    },
    language,
    theme,
  )
  await page.rest()
}

for (const [entrypoint, views] of Object.entries(OUR_PAGES)) {
  test(`${entrypoint}: axe finds nothing, it fits 320 px and 200 %, and the keyboard reaches all of it`, async () => {
    const found: string[] = []
    const { show } = await viewsIn(page)
    for (const view of views) {
      await show(view)
      for (const looks of LOOKS) {
        await look(looks)
        const where = `${view.name}, ${looks.language}, ${looks.theme}`
        found.push(...(await violations(page)).map((one) => `${where}: ${one}`))
        for (const size of SIZES) {
          await page.resize(size.width, size.height)
          await page.rest()
          await page.until('the chart is drawn anew', () =>
            [...document.querySelectorAll('canvas')].every(
              (canvas) => canvas.clientWidth <= (canvas.closest('.in-chart')?.clientWidth ?? 0),
            ),
          )
          found.push(...(await misfits(page)).map((one) => `${where}, ${size.width} px: ${one}`))
        }
      }
      found.push(...(await motions(page)).map((one) => `${view.name} moves: ${one}`))
      // What lies over a page, or is further on in it, is walked through with it.
      if (view.address !== undefined)
        found.push(...(await strayStops(page)).map((one) => `${view.name}, by keyboard: ${one}`))
    }
    expect(found).toEqual([])
  }, 300_000)
}

test('a person’s own colours are kept, and what is on differs from what is off', async () => {
  await goTo(page, 'options.html')
  const chosen = { css: '.g-switch input:checked', nth: 0 }
  await page.see(chosen)
  await page.prefer({ forcedColours: true })
  await page.until('the colours are the person’s', () => matchMedia('(forced-colors: active)').matches)
  expect(await violations(page)).toEqual([])
  await page.hover(chosen)
  const { box } = await page.still(chosen)
  const on = await page.picture(box)
  await page.click(chosen)
  await page.untilPicture('it is off', box, (now) => now !== on)
  await page.prefer({ forcedColours: false })
})
