/** What was written is there to look back on: own words, tips and their fate; never who was answered. */
import { describe, expect, test } from 'vitest'
import { BLOG, FACEBOOK } from '../demo/pages.ts'
import { tabAt } from './browsers.ts'
import { COACH, tipOn } from './coach.ts'
import { replyTo, sent } from './demo-page.ts'
import { DRAFTS, PEOPLE } from './drafts.ts'
import type { Page, Target } from './page.ts'
import { withBrowser } from './scenario.ts'

const coach = COACH.it
const { slip, calmDown, insult } = DRAFTS.it
const { asks, complains } = PEOPLE.it
/** Each of its tips grows while it is typed. */
const growing = {
  text: 'Ciao Marta, grazie mille!!!! Ti aspettiamo domenica: NON VEDIAMO PROPRIO L’ORA di conoscervi tutti.',
  words: 'PROPRIO',
  end: 'di conoscervi tutti.',
}
const list: Target = { role: 'region', name: 'Bozze' }
const detail: Target = { role: 'region', name: 'La bozza' }
const rows: Target = { role: 'link', in: list }

describe('the personal history', () => {
  const scenario = withBrowser()

  /** Three drafts: posted as it was, fixed and posted, left alone. */
  async function writeThree(): Promise<Page> {
    const page = await scenario.open(FACEBOOK)
    const first = await replyTo(page, complains)
    await page.see(coach.sidebar)
    await page.type(insult.text)
    await page.press('Enter')
    await page.click(coach.postAsItIs)
    await page.gone(first)

    const second = await replyTo(page, asks)
    await page.type(slip.text)
    await page.click({ role: 'button', name: coach.apply, in: tipOn(slip.words) })
    await page.see(second, ({ text }) => text.includes(slip.better))
    await page.press('Enter')
    await page.gone(second)

    await replyTo(page, complains)
    await page.type(calmDown.text)
    await page.see(tipOn(calmDown.words))
    return page
  }

  test('lists flagged drafts, newest first, with what became of them, and follows live', async () => {
    const page = await writeThree()
    await page.click(coach.history)
    const history = await tabAt(scenario.browser, /\/insights\.html/)
    await history.see({ role: 'heading', name: 'Le tue bozze' })
    await history.see({ ...rows, nth: 2 })
    const [newest, middle, oldest] = await history.all(rows)
    expect(newest?.text).toContain(calmDown.words)
    expect(newest?.text).toContain('In corso')
    expect(middle?.text).toContain(slip.words)
    expect(middle?.text).toContain('Inviata')
    expect(oldest?.text).toContain(insult.words)
    expect(oldest?.text).toContain('Inviata')

    await page.bringToFront()
    await page.goto('about:blank')
    await history.bringToFront()
    await history.see({ ...rows, nth: 0 }, ({ text }) => text.includes('Non inviata'))

    await history.click({ ...rows, text: slip.words })
    await history.see(detail, ({ text }) => text.includes('Corretto') && text.includes(slip.words))
    await history.click({ ...rows, text: insult.words })
    await history.see(detail, ({ text }) => text.includes('Inviato così') && text.includes(insult.words))

    for (const one of await history.all(rows)) {
      await history.click({ ...rows, text: one.text.split('\n').at(-1) ?? '' })
      await history.see(detail)
      const everything = await history.evaluate(() => document.documentElement.outerHTML)
      for (const foreign of ['Davide', 'Conti', 'Marta', 'Ferri', 'FREDDO', 'toast', 'prenotare']) {
        expect(everything).not.toContain(foreign)
      }
    }
    await history.close()
  })

  test('keeps a draft as it stood when it was flagged, not as its first words were typed', async () => {
    const page = await scenario.open(FACEBOOK)
    const box = await replyTo(page, asks)
    await page.see(coach.sidebar)
    await page.type(growing.text)
    await page.see(tipOn(growing.words))
    await page.press('Enter')
    await page.gone(box)
    const history = await scenario.browser.openExtensionPage('insights.html')
    await history.click({ ...rows, text: growing.words })
    const { text } = await history.see(detail, ({ text }) => text.includes('Inviato così'))
    expect(text).toContain(growing.end)
    expect(text).not.toContain('Corretto')
    await history.click({ role: 'button', name: 'Cancella questa bozza' })
    await history.click({ role: 'button', name: 'Cancella', in: { role: 'dialog' } })
    await history.gone({ ...rows, text: growing.words })
    await history.close()
  })

  test('finds a draft by its words, and forgets it when told', async () => {
    const history = await scenario.browser.openExtensionPage('insights.html')
    await history.see({ ...rows, nth: 2 })
    await history.click({ role: 'searchbox' })
    await history.type(insult.words)
    await history.see(rows, ({ text }) => text.includes(insult.words))
    await history.click(rows)
    await history.click({ role: 'button', name: 'Cancella questa bozza' })
    await history.click({ role: 'button', name: 'Cancella', in: { role: 'dialog' } })
    await history.gone({ ...rows, text: insult.words })
    await history.focus({ role: 'searchbox' })
    await history.press('Control+KeyA')
    await history.press('Backspace')
    await history.see({ ...rows, nth: 1 })
    expect(await history.all(rows)).toHaveLength(2)

    await history.click({ role: 'button', name: 'Cancella tutto' })
    await history.click({ role: 'button', name: 'Cancella', in: { role: 'dialog' } })
    await history.gone(rows)
    await history.see({ text: 'Ancora niente' })
    await history.close()
  })

  test('knows of a comment that left with its page', async () => {
    const page = await scenario.open(`${BLOG}?navigate`)
    for (const [css, text] of [
      ['#author', 'Redazione'],
      ['#email', 'redazione@torino.example'],
    ] as const) {
      await page.click({ css })
      await page.type(text)
    }
    await page.click({ role: 'link', name: 'Rispondi a Paolo Bruno' })
    await page.see(coach.sidebar)
    await page.type(calmDown.text.replace('Davide', 'Paolo'))
    await page.see(tipOn(calmDown.words))
    await page.click({ role: 'button', name: 'Invia commento' })
    await page.see({ css: '.comment-content', text: calmDown.words })
    expect(await sent(page)).toHaveLength(1)

    const history = await scenario.browser.openExtensionPage('insights.html')
    const { text } = await history.see(rows, ({ text }) => text.includes('Inviata'))
    expect(text).toContain(calmDown.words)
    expect(text).not.toContain('Paolo')
    await history.close()
  })
})

describe('the options', () => {
  const scenario = withBrowser()

  test('change the language of a coach that is already there', async () => {
    const page = await scenario.open(FACEBOOK)
    await replyTo(page, complains)
    await page.type(calmDown.text)
    await page.see(tipOn(calmDown.words), ({ text }) => text.includes(coach.dismiss))

    await page.click(coach.options)
    const options = await tabAt(scenario.browser, /\/options\.html/)
    await options.focus({ role: 'combobox', name: 'Lingua' })
    await options.type('English')
    await options.see({ role: 'heading', name: 'Options' })
    await options.close()

    await page.bringToFront()
    await page.see(tipOn(calmDown.words), ({ text }) => text.includes(COACH.en.dismiss))
    await page.see(COACH.en.count)
  })
})
