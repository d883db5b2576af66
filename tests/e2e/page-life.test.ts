/** Pages take boxes down, swap their body, forbid things, hold what is no composer: nothing breaks and nothing is lost. */
import { describe, expect, test } from 'vitest'
import { BLOG, FACEBOOK } from '../demo/pages.ts'
import { COACH, tipOn } from './coach.ts'
import { replyTo, sent } from './demo-page.ts'
import { DRAFTS, PEOPLE } from './drafts.ts'
import type { Page, Target } from './page.ts'
import { withBrowser } from './scenario.ts'

const coach = COACH.it
const { slip, calmDown, fine } = DRAFTS.it
const { asks, complains } = PEOPLE.it
const ownBox: Target = { role: 'textbox', name: 'Commenta come Caffè Aurora' }
const scenario = withBrowser()

async function write(path: string, text: string): Promise<{ page: Page; box: Target }> {
  const page = await scenario.open(path)
  const box = await replyTo(page, complains)
  await page.see(coach.sidebar)
  await page.type(text)
  return { page, box }
}

describe('a box that the page takes down', () => {
  test('after sending: the next one, mounted anew, is coached too', async () => {
    const page = await scenario.open(FACEBOOK)
    await page.click(ownBox)
    await page.see(coach.sidebar)
    await page.type(fine)
    await page.press('Enter')
    await page.see(ownBox, ({ text, focused }) => text.trim() === '' && focused)
    await page.type(calmDown.text)
    await page.see(tipOn(calmDown.words))
    expect(await sent(page)).toEqual([fine])
  })

  test('with a draft in it: the coach says so and is there for the next box', async () => {
    const { page, box } = await write(FACEBOOK, calmDown.text)
    await page.see(tipOn(calmDown.words))
    await page.press('Alt+Shift+KeyG')
    await page.see(coach.popover)
    await page.evaluate(() => document.querySelector('form.active')?.remove())
    await page.gone(box)
    await page.gone(coach.popover)
    await page.gone(coach.count)
    await page.see(coach.sidebar, ({ text }) => coach.noComposer.test(text))
    await replyTo(page, asks)
    await page.type(slip.text)
    await page.see(tipOn(slip.words))
  })

  test('because another post is shown without a load: the coach answers whoever is there', async () => {
    const { page } = await write(FACEBOOK, calmDown.text)
    await page.see(tipOn(calmDown.words))
    await page.click({ role: 'link', name: /^Cerchiamo una persona/ })
    await page.see({ role: 'article', name: /^Commento di Sara Lombardi/ })
    await page.gone(tipOn(calmDown.words))
    await replyTo(page, 'Sara Lombardi')
    await page.see(coach.sidebar, ({ text }) => text.includes('Sara Lombardi') && !text.includes(complains))
    await page.type(slip.text)
    await page.see(tipOn(slip.words))
  })

  test('with its whole body: the coach is there again, once', async () => {
    const { page } = await write(FACEBOOK, calmDown.text)
    await page.see(tipOn(calmDown.words))
    await page.evaluate(() => window.__replaceBody())
    await page.see(ownBox)
    await replyTo(page, asks)
    await page.type(slip.text)
    await page.see(tipOn(slip.words))
    await page.see(coach.sidebar)
  })

  test('with everything below its root: the coach comes back', async () => {
    const { page } = await write(FACEBOOK, calmDown.text)
    await page.see(tipOn(calmDown.words))
    await page.evaluate(() => {
      const head = document.head
      const body = document.body
      document.documentElement.replaceChildren(head, body)
    })
    await page.see(coach.sidebar)
    await page.see(tipOn(calmDown.words))
  })
})

describe('the page’s own editor', () => {
  test('never holds a node of ours, whatever the coach does', async () => {
    const page = await scenario.open(FACEBOOK)
    const box = await replyTo(page, asks)
    await watchEditable(page)
    await page.type(slip.text)
    await page.see(tipOn(slip.words))
    await page.press('Alt+Shift+KeyG')
    await page.see(coach.popover)
    await page.press('Escape')
    await page.click({ role: 'button', name: coach.apply, in: tipOn(slip.words) })
    const fixed = slip.text.replace(slip.words, slip.better)
    await page.see(box, ({ text }) => text.trim() === fixed)
    const seen = await page.evaluate(() => window.__editable)
    expect(seen?.changes).toBeGreaterThan(0)
    expect(seen?.strangers).toEqual([])
    await page.press('Enter')
    await page.gone(box)
    expect(await sent(page)).toEqual([fixed])
  })

  test('takes a pasted text, and a hundred thousand characters, and stays quick', async () => {
    const page = await scenario.open(FACEBOOK)
    const box = await replyTo(page, asks)
    await page.see(coach.sidebar)
    const long = 'Grazie mille a tutti voi. '.repeat(4000).slice(0, 100_000)
    await page.paste(long)
    await page.see(coach.sidebar, ({ text }) => coach.tooLong.test(text))
    await page.press('End')
    const slowest = await page.evaluate(async () => {
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
      let worst = 0
      let before = await frame()
      for (let count = 0; count < 30; count += 1) {
        const now = await frame()
        worst = Math.max(worst, now - before)
        before = now
      }
      return worst
    })
    expect(slowest, 'longest pause between frames while nothing is typed, ms').toBeLessThan(500)
    await page.type('Fine')
    await page.press('Enter')
    await page.gone(box)
    const [text] = await sent(page)
    expect(text?.length).toBe(long.length + 'Fine'.length)
    expect(text?.replace('Fine', '')).toBe(long)
  })

  test('gets tips for what was pasted', async () => {
    const { page } = await write(FACEBOOK, '')
    await page.paste(calmDown.text)
    await page.see(tipOn(calmDown.words))
  })
})

describe('a page with the strictest policy', () => {
  test('is coached as any other', async () => {
    const page = await scenario.open(`${FACEBOOK}?csp`)
    const box = await replyTo(page, asks)
    await page.type(slip.text)
    await page.click({ role: 'button', name: coach.apply, in: tipOn(slip.words) })
    const fixed = slip.text.replace(slip.words, slip.better)
    await page.see(box, ({ text }) => text.trim() === fixed)
    await page.press('Enter')
    await page.gone(box)
    expect(await sent(page)).toEqual([fixed])
  })

  test('shows the sidebar in its own look, not in the page’s', async () => {
    const strict = await write(`${FACEBOOK}?csp`, '')
    const plain = await write(FACEBOOK, '')
    // It slides in, and does so in the front tab only.
    const [strictBox, plainBox] = [await settled(strict.page), await settled(plain.page)]
    expect(strictBox.width).toBeGreaterThan(200)
    expect(strictBox).toEqual(plainBox)
  })
})

async function settled(page: Page) {
  await page.bringToFront()
  const { box } = await page.still(coach.sidebar)
  return box
}

describe('a blog article', () => {
  test('has its plain text box coached: marks over the words, one click to fix, Ctrl+Z to undo', async () => {
    const page = await scenario.open(BLOG)
    const box: Target = { css: '#comment' }
    await page.click(box)
    await page.see(coach.sidebar, ({ text }) => text.includes('Il caffè filtro'))
    await page.type(slip.words)
    const plain = await page.see(box)
    const words = { x: plain.box.x + 2, y: plain.box.y + 2, width: 90, height: 36 }
    await page.type(slip.text.slice(slip.text.indexOf(slip.words) + slip.words.length))
    await page.see(tipOn(slip.words))
    const marked = await page.picture(words)

    await page.moveMouse(words.x + 30, words.y + 18)
    await page.see({ ...coach.popover, text: slip.words })
    await page.press('Escape')

    const before = (await page.see(box)).value ?? ''
    const after = before.replace(slip.words, slip.better)
    await page.click({ role: 'button', name: coach.apply, in: tipOn(slip.words) })
    await page.see(box, ({ value }) => value === after)
    await page.press('Control+KeyZ')
    await page.see(box, ({ value }) => value === before)
    await page.click({ role: 'button', name: coach.dismiss, in: tipOn(slip.words) })
    await page.moveMouse(2, 2)
    await page.gone(coach.popover)
    await page.untilPicture('the words are not marked any more', words, (now) => now !== marked)
  })

  test('keeps its own header: nothing of ours stands on it when the box is scrolled under', async () => {
    const page = await scenario.open(BLOG)
    await page.evaluate(() => {
      const header = document.querySelector('header.site')
      if (!(header instanceof HTMLElement)) throw new Error('The page has no header')
      Object.assign(header.style, { position: 'sticky', top: '0', zIndex: '5', background: 'Canvas' })
      document.body.style.paddingBottom = '100vh'
    })
    await page.click({ css: '#comment' })
    await page.type(slip.text)
    await page.see(tipOn(slip.words))
    await page.see(coach.count)
    await page.evaluate(() => {
      const { top } = document.querySelector('#comment')?.getBoundingClientRect() ?? { top: 0 }
      scrollBy({ top: top - 10, behavior: 'instant' })
    })
    await page.gone(coach.count)
    const { box } = await page.see({ css: 'header.site' })
    const header = { ...box, width: Math.min(box.width, 800) }
    const marked = await page.picture(header)
    await page.click({ role: 'button', name: coach.dismiss, in: tipOn(slip.words) })
    await page.gone(tipOn(slip.words))
    expect(await page.picture(header), 'the header without any marks').toBe(marked)
  })

  test('knows which comment is answered', async () => {
    const page = await scenario.open(BLOG)
    await page.click({ role: 'link', name: 'Rispondi a Paolo Bruno' })
    await page.see(coach.sidebar, ({ text }) => text.includes('Paolo Bruno') && text.includes('scandaloso'))
  })

  test('has fields that are none of the coach’s business', async () => {
    const page = await scenario.open(BLOG)
    await page.evaluate(() => {
      // Ours is the only element that a page of this demo gets beside its body.
      new MutationObserver(() => {
        const came = [...document.documentElement.children].some((child) => child.shadowRoot)
        if (came) window.__coachCameFor ??= document.activeElement?.id
      }).observe(document.documentElement, { childList: true })
    })
    const fields = ['[name=s]', '[name=log]', '[name=pwd]', '#author', '#email']
    for (const css of fields) {
      await page.click({ css })
      await page.type(calmDown.text)
      await page.see({ css }, ({ value }) => value === calmDown.text)
    }
    await page.click({ css: '#comment' })
    await page.see(coach.sidebar)
    expect(await page.evaluate(() => window.__coachCameFor)).toBe('comment')

    // The sidebar may stand over some of them: the Tab key still gets there.
    for (const css of fields) {
      await page.focus({ css })
      await page.type(calmDown.words)
    }
    await page.click({ css: '#comment' })
    await page.type(slip.text)
    await page.see(tipOn(slip.words))
    await page.gone(tipOn(calmDown.words))
  })
})

interface EditableWatch {
  changes: number
  /** What came into the editable and is not the editor's own. */
  readonly strangers: string[]
}

declare global {
  interface Window {
    __editable?: EditableWatch
    /** Id of the element that had the focus when the coach came to the page. */
    __coachCameFor?: string | undefined
  }
}

/** Records every change below the focused editable, from the first key on. */
function watchEditable(page: Page): Promise<void> {
  return page.evaluate(() => {
    const watch: EditableWatch = { changes: 0, strangers: [] }
    window.__editable = watch
    const editable = document.activeElement
    if (!editable?.matches('[data-lexical-editor]')) throw new Error('No editor has the focus')
    // All that Lexical's plain text puts in a paragraph, and on its elements.
    const own = new Set(['P', 'SPAN', 'BR'])
    const ownAttributes = new Set([
      'dir',
      'style',
      'class',
      'data-lexical-text',
      'spellcheck',
      'data-lexical-linebreak',
    ])
    const ownOnEditable = new Set(['style', 'dir', 'aria-controls', 'aria-activedescendant'])
    const judge = (node: Node) => {
      if (node instanceof Text) return
      if (!(node instanceof Element) || !own.has(node.tagName)) watch.strangers.push(String(node.nodeName))
      else for (const { name } of node.attributes) if (!ownAttributes.has(name)) watch.strangers.push(name)
      for (const child of node.childNodes) judge(child)
    }
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, attributeName } of records) {
        watch.changes += 1
        for (const node of addedNodes) judge(node)
        if (type !== 'attributes' || !attributeName) continue
        const allowed = target === editable ? ownOnEditable : ownAttributes
        if (!allowed.has(attributeName)) watch.strangers.push(`${target.nodeName} ${attributeName}`)
      }
    }).observe(editable, { subtree: true, childList: true, characterData: true, attributes: true })
  })
}
