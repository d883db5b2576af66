/** A draft with a `stop` tip is asked about once; whatever the answer, it is neither eaten nor sent twice. */
import { describe, expect, test } from 'vitest'
import { BLOG, FACEBOOK } from '../demo/pages.ts'
import { COACH, tipOn } from './coach.ts'
import { replyTo, sent } from './demo-page.ts'
import { DRAFTS, PEOPLE } from './drafts.ts'
import type { Page, Target } from './page.ts'
import { withBrowser } from './scenario.ts'

const WORDS = {
  it: { send: 'Rispondi', comment: 'Commenta come Caffè Aurora', inBlog: 'Invia commento' },
  en: { send: 'Reply', comment: 'Comment as Caffè Aurora', inBlog: 'Post Comment' },
} as const

for (const language of ['it', 'en'] as const) {
  describe(`a person who reads ${language}`, () => {
    const scenario = withBrowser({ languages: language === 'it' ? ['it-IT', 'it'] : ['en-GB', 'en'] })
    const coach = COACH[language]
    const { insult, calmDown, fine } = DRAFTS[language]
    const { asks, complains } = PEOPLE[language]
    const sendButton: Target = { role: 'button', name: WORDS[language].send, in: { css: 'form.active' } }

    async function write(text: string): Promise<{ page: Page; box: Target }> {
      const page = await scenario.open(`${FACEBOOK}?lang=${language}`)
      const box = await replyTo(page, complains)
      await page.see(coach.sidebar)
      await page.type(text)
      return { page, box }
    }

    test('is not asked when nothing is grave: Enter sends at once', async () => {
      const { page, box } = await write(calmDown.text)
      await page.see(tipOn(calmDown.words))
      await page.press('Enter')
      await page.gone(box)
      await page.gone(coach.question)
      expect(await sent(page)).toEqual([calmDown.text])
    })

    test('is asked after Enter, goes back with the keyboard, and finds the draft as it was', async () => {
      const { page, box } = await write(insult.text)
      await page.press('Enter')
      await page.see(coach.question, ({ text }) => text.includes(insult.words))
      expect(await sent(page)).toEqual([])
      await page.see(coach.back, ({ focused }) => focused)
      await page.press('Enter')
      await page.gone(coach.question)
      await page.see(box, ({ text, focused }) => text.trim() === insult.text && focused)
      await page.type(' 😀')
      await page.see(box, ({ text }) => text.includes('😀'))
      expect(await sent(page)).toEqual([])
    })

    test('goes back with Escape', async () => {
      const { page, box } = await write(insult.text)
      await page.press('Enter')
      await page.see(coach.back, ({ focused }) => focused)
      await page.press('Escape')
      await page.gone(coach.question)
      await page.see(box, ({ focused }) => focused)
      expect(await sent(page)).toEqual([])
    })

    test('posts as it is, once, after Enter', async () => {
      const { page, box } = await write(insult.text)
      await page.press('Enter')
      await page.see(coach.question)
      await page.press('Tab')
      await page.see(coach.postAsItIs, ({ focused }) => focused)
      await page.press('Enter')
      await page.gone(box)
      await page.see({ role: 'article', text: insult.text, css: '.comment' })
      expect(await sent(page)).toEqual([insult.text])
    })

    test('posts as it is, once, after a click on the button', async () => {
      const { page, box } = await write(insult.text)
      await page.click(sendButton)
      await page.see(coach.question)
      expect(await sent(page)).toEqual([])
      await page.click(coach.postAsItIs)
      await page.gone(box)
      expect(await sent(page)).toEqual([insult.text])
    })

    test('is asked once a draft: back, then Enter sends', async () => {
      const { page, box } = await write(insult.text)
      await page.press('Enter')
      await page.click(coach.back)
      await page.see(box, ({ focused }) => focused)
      await page.press('Enter')
      await page.gone(box)
      expect(await sent(page)).toEqual([insult.text])
    })

    test('is asked about the words as they are, however fast they were typed', async () => {
      const { page } = await write('')
      await page.type(insult.text, { delay: 0 })
      await page.press('Enter')
      await page.see(coach.question)
      expect(await sent(page)).toEqual([])
    })

    test('is asked again about the next draft in the same box', async () => {
      const page = await scenario.open(`${FACEBOOK}?lang=${language}`)
      const box: Target = { role: 'textbox', name: WORDS[language].comment }
      await page.click(box)
      await page.see(coach.sidebar)
      await page.type(insult.text)
      await page.press('Enter')
      await page.click(coach.postAsItIs)
      await page.until('the first is sent', () => window.__sent.length === 1)
      await page.see(box, ({ text, focused }) => text.trim() === '' && focused)
      await page.type(insult.text)
      await page.press('Enter')
      await page.see(coach.question)
      expect(await sent(page)).toEqual([insult.text])
    })

    test('writes with an input method: its Enter neither asks nor sends', async () => {
      const { page, box } = await write(`${insult.text} `)
      await page.compose('にほ')
      await page.pressEnterWhileComposing()
      await page.endComposition('日本')
      await page.see(box, ({ text }) => text.trim() === `${insult.text} 日本`)
      await page.gone(coach.question)
      expect(await sent(page)).toEqual([])
      await page.press('Enter')
      await page.see(coach.question)
    })

    test('chooses from the list of mentions with Enter: it neither asks nor sends', async () => {
      const { page, box } = await write(`${insult.text} @${complains.slice(0, 1)}`)
      // The list has heard of the last letter when it holds nobody else.
      await page.gone({ role: 'option', name: asks })
      await page.see({ role: 'option', name: complains })
      await page.press('Enter')
      await page.gone({ role: 'option' })
      await page.see(box, ({ text }) => text.trim() === `${insult.text} ${complains}`)
      await page.gone(coach.question)
      expect(await sent(page)).toEqual([])
    })

    test('breaks the line with Shift+Enter: it neither asks nor sends', async () => {
      const { page, box } = await write(`${insult.text}\n${fine}`)
      await page.see(box, ({ text }) => text.trim().split(/\n+/).length === 2)
      await page.gone(coach.question)
      await page.press('Enter')
      await page.click(coach.postAsItIs)
      await page.gone(box)
      expect(await sent(page)).toEqual([`${insult.text}\n${fine}`])
    })

    for (const [kind, query] of [
      ['stays on the page', ''],
      ['goes to another page', '&navigate'],
    ] as const) {
      test(`comments on an article with a form that ${kind}`, async () => {
        const page = await scenario.open(`${BLOG}?lang=${language}${query}`)
        await fillIn(page, { css: '#author' }, 'Redazione')
        await fillIn(page, { css: '#email' }, 'redazione@torino.example')
        await page.click({ css: '#comment' })
        await page.see(coach.sidebar)
        await page.type(insult.text)
        await page.see(tipOn(insult.words))

        const submit: Target = { role: 'button', name: WORDS[language].inBlog }
        await page.click(submit)
        await page.see(coach.question)
        expect(await sent(page)).toEqual([])
        await page.click(coach.back)
        await page.see({ css: '#comment' }, ({ value, focused }) => value === insult.text && focused)

        await page.click(submit)
        await page.see({ css: '.comment-content', text: insult.text })
        expect(await sent(page)).toEqual([insult.text])
      })
    }
  })
}

async function fillIn(page: Page, field: Target, text: string) {
  await page.click(field)
  await page.type(text)
}
