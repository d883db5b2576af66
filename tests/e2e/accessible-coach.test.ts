/** The coach is there for everybody: by axe, by keyboard, by ear, for who wants no motion and who brings their own colours. */
import { describe, expect, inject, test } from 'vitest'
import { BLOG, FACEBOOK } from '../demo/pages.ts'
import { violations } from './axe.ts'
import { COACH, tipOn } from './coach.ts'
import { replyTo } from './demo-page.ts'
import { DRAFTS, PEOPLE } from './drafts.ts'
import { choose } from './extension-page.ts'
import { misfits, motions } from './fits.ts'
import type { Page, Target } from './page.ts'
import { withBrowser } from './scenario.ts'

const HOST = '[data-galateo]'
/** Each browser sees each language and each theme, and the two together every pair. */
const LOOKS: readonly (readonly ['it' | 'en', 'light' | 'dark'])[] =
  inject('browser') === 'chromium'
    ? [
        ['it', 'light'],
        ['en', 'dark'],
      ]
    : [
        ['it', 'dark'],
        ['en', 'light'],
      ]

let options: Page
const scenario = withBrowser({
  async begin(browser) {
    options = await browser.openExtensionPage('options.html')
  },
})

for (const [language, theme] of LOOKS) {
  const coach = COACH[language]
  const { slip, insult, calmDown } = DRAFTS[language]
  const { complains } = PEOPLE[language]

  test(`${language}, ${theme}: axe finds nothing in all that the coach shows, and nothing is cut off or too small`, async () => {
    await choose(options, { language, theme })
    const page = await scenario.open(`${FACEBOOK}?lang=${language}`)
    const found: string[] = []
    const look = async (what: string) => {
      await page.rest()
      const all = [...(await violations(page, [HOST, '.coach'])), ...(await misfits(page, HOST))]
      found.push(...all.map((one) => `${what}: ${one}`))
    }
    const box = await replyTo(page, complains)
    await page.see(coach.sidebar, ({ text }) => coach.answering.test(text))
    await look('before the first word')
    await page.type(`${calmDown.text} ${slip.text} ${insult.text}`)
    await page.see(tipOn(insult.words))
    await look('tips')
    await page.press('Alt+Shift+KeyG')
    await page.see(coach.popover)
    await look('popover')
    await page.press('Escape')
    await page.see(box, ({ focused }) => focused)
    await page.press('Enter')
    await page.see(coach.question)
    await look('question')
    await page.press('Escape')
    await page.gone(coach.question)
    await page.click({ role: 'button', name: coach.dismiss, in: tipOn(insult.words) })
    await look('what just happened')
    await page.click(coach.fold)
    await page.see(coach.open)
    await look('folded')
    await page.resize(320, 640)
    await page.click(coach.open)
    await page.see(coach.sidebar)
    await look('320 px')
    await page.resize(640, 430)
    await page.see(coach.sidebar)
    await look('200 %')
    expect(found).toEqual([])
  })
}

describe('without a mouse', () => {
  const coach = COACH.it
  const { slip, calmDown } = DRAFTS.it

  test('one comes from the draft into the sidebar, through all of it, and back', async () => {
    await choose(options, { language: 'it', theme: 'light' })
    const page = await scenario.open(BLOG)
    await page.click({ role: 'link', name: 'Rispondi a Paolo Bruno' })
    const box: Target = { role: 'textbox', name: /^Commento/ }
    await page.see(box, ({ focused }) => focused)
    await page.see(coach.sidebar)
    await page.type(`${calmDown.text} ${slip.text}`)
    await page.see(tipOn(slip.words))
    // Firefox stops at what scrolls, too.
    const inSidebar = { css: ':is(button, a, summary):focus', in: coach.sidebar }
    const reached: string[] = []
    for (let presses = 0; presses < 80; presses++) {
      await page.press('Tab')
      const [focus] = await page.all(inSidebar)
      if (focus) reached.push(await nameOfFocus(page))
      if (reached.at(-1) === 'Copia per l’approvazione') break
    }
    const buttons = await page.all({ css: 'button, a[href], summary', in: coach.sidebar })
    expect(reached).toHaveLength(buttons.length)
    for (const name of ['Il tuo storico', 'Opzioni', 'Riponi', 'Qui no']) expect(reached).toContain(name)
    await page.press('Escape')
    await page.see(box, ({ focused }) => focused)
  })
})

describe('for who listens', () => {
  const coach = COACH.it
  const { calmDown } = DRAFTS.it

  test('the number of tips is said once, politely, and not at every key', async () => {
    await choose(options, { language: 'it', theme: 'auto' })
    const page = await scenario.open(FACEBOOK)
    await replyTo(page, PEOPLE.it.complains)
    await page.see(coach.sidebar)
    await listen(page)
    await page.type(`${calmDown.text} Abbiamo ricevuto la sua richiesta e la leggiamo con cura.`, {
      delay: 40,
    })
    await page.until('something is said', () => window.galateoSaid?.length)
    await page.type(' Le scriviamo entro venerdì 13 novembre.', { delay: 40 })
    expect(await said(page)).toEqual(['polite: 1 consiglio: 1 da rivedere'])
    await page.click({ role: 'button', name: coach.dismiss, in: tipOn(calmDown.words) })
    await page.until('the next is said', () => (window.galateoSaid?.length ?? 0) > 1)
    expect((await said(page)).every((one) => one.startsWith('polite: '))).toBe(true)
  })
})

describe('as the person has set up their computer', () => {
  const coach = COACH.it
  const { calmDown } = DRAFTS.it

  test('nothing moves where motion is not wanted, and own colours are kept', async () => {
    await choose(options, { language: 'it', theme: 'auto' })
    const page = await scenario.open(FACEBOOK)
    await page.prefer({ reducedMotion: true })
    await replyTo(page, PEOPLE.it.complains)
    await page.type(calmDown.text)
    await page.see(tipOn(calmDown.words))
    await page.press('Alt+Shift+KeyG')
    await page.see(coach.popover)
    expect(await motions(page, HOST)).toEqual([])
    await page.prefer({ forcedColours: true })
    await page.until('the colours are the person’s', () => matchMedia('(forced-colors: active)').matches)
    expect(await violations(page, [HOST, '.coach'])).toEqual([])
    const edges = await page.until('surfaces', edgesIn, HOST)
    expect(edges).toEqual([])
    await page.prefer({ reducedMotion: false, forcedColours: false })
  })
})

declare global {
  interface Window {
    galateoSaid?: string[]
  }
}

/** Writes down what live regions say, with how. */
async function listen(page: Page): Promise<void> {
  await page.evaluate((host) => {
    window.galateoSaid = []
    const root = document.querySelector(host)?.shadowRoot
    if (!root) return
    new MutationObserver((changes) => {
      const regions = changes.map(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement
        return element?.closest('[aria-live], [role="status"], [role="alert"]')
      })
      for (const region of new Set(regions)) {
        const text = region?.textContent?.trim()
        if (text) window.galateoSaid?.push(`${region?.getAttribute('aria-live') ?? region?.role}: ${text}`)
      }
    }).observe(root, { subtree: true, childList: true, characterData: true })
  }, HOST)
}

function said(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.galateoSaid ?? [])
}

function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate((host) => {
    const focus = document.querySelector(host)?.shadowRoot?.activeElement
    return focus?.getAttribute('aria-label') ?? focus?.textContent ?? ''
  }, HOST)
}

/** Surfaces that lie over the page without an edge: with colours taken away, nothing else sets them apart. */
function edgesIn(host: string): readonly string[] {
  const surfaces = document.querySelector(host)?.shadowRoot?.querySelectorAll('.coach > *:not(.g-said)') ?? []
  return [...surfaces].flatMap((surface) => {
    const { borderTopStyle, borderTopWidth, outlineStyle, display } = getComputedStyle(surface)
    const hasEdge = (borderTopStyle !== 'none' && borderTopWidth !== '0px') || outlineStyle !== 'none'
    return hasEdge || display === 'none' ? [] : [surface.className]
  })
}
