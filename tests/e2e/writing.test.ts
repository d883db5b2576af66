/** A reply is written: tips come, are read with mouse and keyboard, applied, undone, put away. */
import { describe, expect, test } from 'vitest'
import { FACEBOOK } from '../demo/pages.ts'
import { COACH, tipOn } from './coach.ts'
import { replyTo, sent } from './demo-page.ts'
import { DRAFTS, PEOPLE } from './drafts.ts'
import type { Page, Target } from './page.ts'
import { withBrowser } from './scenario.ts'

for (const language of ['it', 'en'] as const) {
  describe(`a person who reads ${language}`, () => {
    const scenario = withBrowser({ languages: language === 'it' ? ['it-IT', 'it'] : ['en-GB', 'en'] })
    const coach = COACH[language]
    const { slip, calmDown, fine } = DRAFTS[language]
    const { asks, complains } = PEOPLE[language]

    async function answer(author: string, text: string): Promise<{ page: Page; box: Target }> {
      const page = await scenario.open(`${FACEBOOK}?lang=${language}`)
      const box = await replyTo(page, author)
      await page.see(coach.sidebar)
      await page.type(text)
      return { page, box }
    }

    test('sees who is answered before the first word', async () => {
      const page = await scenario.open(`${FACEBOOK}?lang=${language}`)
      await replyTo(page, complains)
      const { text } = await page.see(coach.sidebar, ({ text }) => text.includes(complains))
      expect(text).toMatch(coach.answering)
      expect(text).toMatch(language === 'it' ? /toast FREDDO/ : /COLD toastie/)
      expect(text).toMatch(language === 'it' ? /Rabbia|Reclamo/ : /Angry|Complaint/)
    })

    test('gets a tip for what was typed, and the number of tips beside the box', async () => {
      const { page } = await answer(complains, calmDown.text)
      const { text } = await page.see(tipOn(calmDown.words))
      expect(text.length).toBeGreaterThan(calmDown.words.length)
      await page.see(coach.count)
    })

    test('gets no tip for a good answer', async () => {
      const { page } = await answer(asks, fine)
      await page.see(coach.sidebar, ({ text }) => coach.noTips.test(text))
      await page.gone(coach.count)
    })

    test('opens the tip by resting the mouse on the words, which are marked', async () => {
      const { page, box } = await answer(asks, slip.text)
      await page.see(tipOn(slip.words))
      const words = await wordsIn(page, box, slip.words)
      const marked = await page.picture(words)
      await page.moveMouse(words.x + words.width / 2, words.y + words.height / 2)
      await page.see({ ...coach.popover, text: slip.words })
      await page.press('Escape')
      await page.click({ role: 'button', name: coach.dismiss, in: tipOn(slip.words) })
      await page.gone(tipOn(slip.words))
      await page.moveMouse(2, 2)
      await page.gone(coach.popover)
      await page.untilPicture('the words are not marked any more', words, (now) => now !== marked)
    })

    test('opens the tip and applies its suggestion by keyboard alone', async () => {
      const { page, box } = await answer(asks, slip.text)
      await page.see(tipOn(slip.words))
      await page.press('Alt+Shift+KeyG')
      await page.see(coach.popover)
      await page.see({ role: 'button', name: coach.apply, in: coach.popover }, ({ focused }) => focused)
      await page.press('Enter')
      const fixed = slip.text.replace(slip.words, slip.better)
      await page.see(box, ({ text, focused }) => text.trim() === fixed && focused)
    })

    test('writes on while the tip has the keyboard: no letter is lost', async () => {
      const { page, box } = await answer(asks, slip.text)
      await page.see(tipOn(slip.words))
      await page.press('Alt+Shift+KeyG')
      await page.see({ role: 'button', name: coach.apply, in: coach.popover }, ({ focused }) => focused)
      await page.type('abc d')
      await page.see(box, ({ text, focused }) => text.trim() === `${slip.text}abc d` && focused)
      await page.gone(coach.popover)
    })

    test('applies a suggestion with one click, takes it back with Ctrl+Z, and posts exactly what is there', async () => {
      const { page, box } = await answer(asks, slip.text)
      const apply: Target = { role: 'button', name: coach.apply, in: tipOn(slip.words) }
      const fixed = slip.text.replace(slip.words, slip.better)
      await page.click(apply)
      await page.see(box, ({ text }) => text.trim() === fixed)
      await page.gone(tipOn(slip.words))

      await page.press('Control+KeyZ')
      await page.see(box, ({ text }) => text.trim() === slip.text)
      await page.see(tipOn(slip.words))

      await page.click(apply)
      await page.see(box, ({ text }) => text.trim() === fixed)
      await page.type('😀')
      await page.see(box, ({ text }) => text.includes(`${slip.better}😀`))
      await page.press('Backspace')
      await page.press('Enter')
      await page.gone(box)
      expect(await sent(page)).toEqual([fixed])
    })

    test('leaves the box and comes back with Escape', async () => {
      const { page, box } = await answer(asks, slip.text)
      await page.see(tipOn(slip.words))
      await page.press('Alt+Shift+KeyG')
      await page.see({ role: 'button', name: coach.apply, in: coach.popover }, ({ focused }) => focused)
      await page.press('Escape')
      await page.gone(coach.popover)
      await page.see(box, ({ focused }) => focused)
    })

    for (const [what, name] of [
      ['says not here', coach.dismiss],
      ['calls the tip wrong', coach.wrong],
    ] as const) {
      test(`${what}, and the tip stays away for this draft`, async () => {
        const { page, box } = await answer(complains, calmDown.text)
        await page.click({ role: 'button', name, in: tipOn(calmDown.words) })
        await page.gone(tipOn(calmDown.words))
        await page.type(' 😀')
        await page.see(box, ({ text }) => text.includes('😀'))
        await page.gone(tipOn(calmDown.words))
      })
    }

    test('brings back a tip that was put away by mistake', async () => {
      const { page } = await answer(complains, calmDown.text)
      for (const name of [coach.dismiss, coach.mute]) {
        await page.click({ role: 'button', name, in: tipOn(calmDown.words) })
        await page.gone(tipOn(calmDown.words))
        await page.click(coach.undo)
        await page.see(tipOn(calmDown.words))
      }
    })

    test('folds the sidebar away and opens it again', async () => {
      const { page } = await answer(complains, calmDown.text)
      await page.see(tipOn(calmDown.words))
      await page.click(coach.fold)
      await page.gone(coach.sidebar)
      await page.click(coach.open)
      await page.see(tipOn(calmDown.words))
    })
  })
}

describe('a rule muted on a page', () => {
  const scenario = withBrowser()
  const coach = COACH.it
  const { calmDown } = DRAFTS.it

  test('stays quiet there, also after a reload', async () => {
    const page = await scenario.open(FACEBOOK)
    await replyTo(page, PEOPLE.it.complains)
    await page.type(calmDown.text)
    await page.click({ role: 'button', name: coach.mute, in: tipOn(calmDown.words) })
    await page.gone(tipOn(calmDown.words))

    const again = await scenario.open(FACEBOOK)
    const box = await replyTo(again, PEOPLE.it.complains)
    await again.type(`${calmDown.text} Qual'è il suo numero?`)
    await again.see(tipOn("Qual'è"))
    await again.see(box, ({ text }) => text.includes(calmDown.words))
    await again.gone(tipOn(calmDown.words))
  })
})

/** Where words stand in a box, in the viewport's px. */
function wordsIn(page: Page, { role = '', name = '' }: Target, words: string) {
  return page.until(
    `“${words}” in the box`,
    (words, label) => {
      const boxes = [...document.querySelectorAll(`[role="textbox"]`)]
      const box = boxes.find((one) => new RegExp(label).test(one.getAttribute('aria-label') ?? ''))
      const walker = document.createTreeWalker(box ?? document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue?.indexOf(words) ?? -1
        if (start < 0) continue
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, start + words.length)
        const { x, y, width, height } = range.getBoundingClientRect()
        return { x, y, width, height }
      }
      return undefined
    },
    words,
    role && (typeof name === 'string' ? name : name.source),
  )
}
