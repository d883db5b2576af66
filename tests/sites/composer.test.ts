/** The composer script: silent until a composer has the focus, then one question to the background. */
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { ContentScriptContext } from 'wxt/utils/content-script-context'
import { claimFrame, releaseFrame } from '../../entrypoints/background/claim.ts'
import { onMessage } from '../../entrypoints/background/messages.ts'
import composerScript from '../../entrypoints/composer.content/index.ts'
import { eventually } from '../eventually.ts'
import { find, knowVisibility, showPage } from './page.ts'

const PAGE =
  '<textarea id="comment"></textarea><textarea id="second"></textarea><input id="name" name="name"><input type="password" id="secret">'
let answers: (boolean | Error)[]
let asked: number
let ctx: ContentScriptContext
let stop: () => void

beforeEach(() => {
  // The fake has no id, by which a script knows that its extension is still there.
  fakeBrowser.runtime.id = 'galateo'
  knowVisibility()
  answers = []
  asked = 0
  stop = onMessage('loadCoach', () => {
    const answer = answers[asked++] ?? true
    if (answer instanceof Error) throw answer
    return answer
  })
  ctx = new ContentScriptContext('composer')
})

afterEach(() => {
  vi.restoreAllMocks()
  stop()
  ctx.abort()
  releaseFrame()
})

async function open(url = 'https://blog.example/', html = PAGE) {
  showPage(html, url)
  await composerScript.main(ctx)
}

/** Waits until everything that the last focus set off has settled. */
async function focus(selector: string) {
  find(selector).focus()
  await eventually(() => expect(document.activeElement).toBe(find(selector)))
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

test('asks for the coach when a composer has the focus, and only once', async () => {
  await open()
  expect(asked).toBe(0)
  await focus('#comment')
  await eventually(() => expect(asked).toBe(1))
  await focus('#second')
  await focus('#comment')
  expect(asked).toBe(1)
})

test('asks nothing where another composer script, or the background, claimed the frame for the coach', async () => {
  claimFrame()
  await open()
  await focus('#comment')
  expect(asked).toBe(0)
})

test('leaves the frame to others when the coach does not come', async () => {
  answers = [false]
  await open()
  await focus('#comment')
  await eventually(() => expect(asked).toBe(1))
  await eventually(() => expect(claimFrame()).toBe(false))
})

test('wakes the background once while the pointer comes to a text box, and asks for nothing', async () => {
  let woken = 0
  const stopWaking = onMessage('wake', () => void woken++)
  onTestFinished(stopWaking)
  await open()
  const over = (selector: string) =>
    find(selector).dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }))
  over('#name')
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  expect(woken).toBe(0)
  over('#comment')
  over('#second')
  await eventually(() => expect(woken).toBe(1))
  expect(asked).toBe(0)
})

test('asks nothing for fields that are no composers', async () => {
  await open()
  await focus('#name')
  await focus('#secret')
  expect(asked).toBe(0)
  await focus('#comment')
  await eventually(() => expect(asked).toBe(1))
})

test('asks for a composer that had the focus before it came', async () => {
  showPage(PAGE, 'https://blog.example/')
  find('#comment').focus()
  await composerScript.main(ctx)
  await eventually(() => expect(asked).toBe(1))
})

test('asks nothing for an editor whose frame does not have the focus', async () => {
  showPage(PAGE, 'https://blog.example/')
  document.body.setAttribute('contenteditable', 'true')
  document.body.focus()
  vi.spyOn(document, 'hasFocus').mockReturnValue(false)
  await composerScript.main(ctx)
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  expect(asked).toBe(0)
  vi.mocked(document.hasFocus).mockReturnValue(true)
  await composerScript.main(ctx)
  await eventually(() => expect(asked).toBe(1))
})

test.each([{ first: false }, { first: new Error('no worker') }])(
  'asks again at the next focus after $first',
  async ({ first }) => {
    answers = [first, true]
    await open()
    await focus('#comment')
    await eventually(() => expect(asked).toBe(1))
    await eventually(async () => {
      await focus('#second')
      await focus('#comment')
      expect(asked).toBe(2)
    })
    await focus('#second')
    expect(asked).toBe(2)
  },
)

test('is silent once the extension was updated', async () => {
  await open()
  ctx.abort()
  await focus('#comment')
  expect(asked).toBe(0)
})

test('stays out of web searches, though business reviews are on the same host', async () => {
  await open('https://www.google.com/search?q=forno')
  await focus('#comment')
  expect(asked).toBe(0)
})

test('changes nothing on the page', async () => {
  showPage(PAGE, 'https://blog.example/')
  const before = document.documentElement.outerHTML
  await composerScript.main(ctx)
  await focus('#comment')
  await eventually(() => expect(asked).toBe(1))
  expect(document.documentElement.outerHTML).toBe(before)
})
