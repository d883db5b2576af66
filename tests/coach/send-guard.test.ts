import { beforeEach, expect, test, vi } from 'vitest'
import { guardSending } from '../../entrypoints/coach.content/send-guard.ts'
import type { Sending } from '../../entrypoints/coach.content/sites/types.ts'

let end: AbortController
let page: { composer: HTMLTextAreaElement; button: HTMLButtonElement; posted: string[] }
let asked: (() => boolean)[]
let mustAsk: boolean
let enter: boolean
const passing = vi.fn()
const entering = vi.fn()

beforeEach(() => {
  end?.abort()
  end = new AbortController()
  document.body.innerHTML = '<form><textarea></textarea><button>Post</button></form>'
  const composer = document.querySelector('textarea') as HTMLTextAreaElement
  const button = document.querySelector('button') as HTMLButtonElement
  const posted: string[] = []
  composer.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    posted.push('Enter')
  })
  button.addEventListener('click', (event) => {
    event.preventDefault()
    posted.push('click')
  })
  page = { composer, button, posted }
  asked = []
  mustAsk = true
  enter = true
  passing.mockClear()
  entering.mockClear()
  const sending: Sending = { enter: () => enter, buttons: () => [button] }
  guardSending(
    document,
    {
      composer: () => ({ element: composer, sending }),
      ask(resume) {
        if (!mustAsk) return false
        mustAsk = false
        asked.push(resume)
        return true
      },
      passing,
      entering,
    },
    end.signal,
  )
})

function press(more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...more })
  page.composer.dispatchEvent(event)
  return event
}

test('Enter is held while the person is asked, and pressed once when they post as it is', () => {
  expect(press().defaultPrevented).toBe(true)
  expect(page.posted).toEqual([])
  expect(asked[0]?.()).toBe(true)
  expect(page.posted).toEqual(['Enter'])
  expect(passing).toHaveBeenCalledTimes(1)
})

test('a click on the send button is held, and clicked once when they post as it is', () => {
  page.button.click()
  expect(page.posted).toEqual([])
  expect(asked[0]?.()).toBe(true)
  expect(page.posted).toEqual(['click'])
  expect(passing).toHaveBeenCalledTimes(1)
})

test('the second click of a double-click is held with the first', () => {
  const click = (detail: number) =>
    page.button.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, cancelable: true }))
  click(1)
  click(2)
  expect(page.posted).toEqual([])
  expect(asked).toHaveLength(1)
  expect(asked[0]?.()).toBe(true)
  expect(page.posted).toEqual(['click'])
  click(1)
  expect(page.posted).toEqual(['click', 'click'])
})

test('going back posts nothing, and the next Enter goes through unasked', () => {
  press()
  expect(page.posted).toEqual([])
  press()
  expect(page.posted).toEqual(['Enter'])
  expect(asked).toHaveLength(1)
})

test.each([
  ['keypress', 'prevents what the key does'],
  ['keyup', 'takes the text'],
] as const)('a page that sends at %s sends once too: it %s', (type, _) => {
  let sent = 0
  const plain = plainBox()
  plain.value = 'Hello'
  plain.addEventListener(type, (event) => {
    sent += 1
    if (type === 'keypress') event.preventDefault()
    else plain.value = ''
  })
  expect(pressedAgainIn(plain)).toBe(true)
  expect(sent).toBe(1)
})

test('a page that takes no notice of the repeated key has not sent', () => {
  expect(pressedAgainIn(plainBox())).toBe(false)
})

function plainBox(): HTMLTextAreaElement {
  const plain = document.createElement('textarea')
  document.body.append(plain)
  return plain
}

/** Presses Enter in a box where it probably sends, and then posts as it is. */
function pressedAgainIn(plain: HTMLTextAreaElement): boolean {
  end.abort()
  end = new AbortController()
  let resume = () => true
  let ask = true
  guardSending(
    document,
    {
      composer: () => ({ element: plain, sending: { enter: () => true, buttons: () => [] } }),
      ask(again) {
        if (!ask) return false
        ask = false
        resume = again
        return true
      },
      passing,
      entering,
    },
    end.signal,
  )
  plain.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  return resume()
}

test.each([
  ['Shift+Enter, a new line', { shiftKey: true }],
  ['an input method composing', { isComposing: true }],
  ['the key code of an input method', { keyCode: 229 }],
  ['another key', { key: 'a' }],
])('%s is left alone', (_, more) => {
  press(more)
  expect(asked).toEqual([])
  expect(passing).not.toHaveBeenCalled()
})

test('Enter that chooses from a list of mentions is left alone', () => {
  page.composer.setAttribute('aria-activedescendant', 'typeahead-item-0')
  press()
  expect(asked).toEqual([])
})

test('Ctrl+Enter sends wherever Enter does not', () => {
  press({ ctrlKey: true })
  expect(asked).toHaveLength(1)
})

test('each bare Enter that goes to the page is told of, whether it sends or not', () => {
  press()
  expect(entering).not.toHaveBeenCalled()
  asked[0]?.()
  expect(entering).toHaveBeenCalledTimes(1)
  press({ ctrlKey: true })
  press({ shiftKey: true })
  press({ key: 'a' })
  expect(entering).toHaveBeenCalledTimes(1)
  enter = false
  press()
  expect(entering).toHaveBeenCalledTimes(2)
  expect(asked).toHaveLength(1)
})

test('a disabled button sends nothing', () => {
  page.button.setAttribute('aria-disabled', 'true')
  page.button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  expect(asked).toEqual([])
})

test('nothing is heard after the end', () => {
  end.abort()
  press()
  expect(asked).toEqual([])
  expect(passing).not.toHaveBeenCalled()
})
