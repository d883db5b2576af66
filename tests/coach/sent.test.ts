/** Whether a draft left is seen on the page. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchSending } from '../../entrypoints/coach.content/sent.ts'

const DRAFT = 'Good morning,\nwe have put your bread aside.'

let end: AbortController
beforeEach(() => {
  vi.useFakeTimers()
  end = new AbortController()
  document.body.innerHTML = '<ol></ol><p>Good morning,</p><textarea></textarea>'
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

/** @param act what the page does after a while */
async function send(act: (box: HTMLTextAreaElement) => void, text = DRAFT) {
  const box = document.querySelector('textarea') as HTMLTextAreaElement
  box.value = text
  const watched = watchSending({ element: box, read: () => box.value }, text, end.signal)
  await vi.advanceTimersByTimeAsync(700)
  act(box)
  await vi.advanceTimersByTimeAsync(11_000)
  return watched
}

const show = (html: string) => document.querySelector('ol')?.insertAdjacentHTML('beforeend', html)
const posted = '<li><p>Good morning,</p><p>we have put your bread aside.</p></li>'

test.each([
  ['its composer is emptied', (box: HTMLTextAreaElement) => (box.value = '')],
  ['its composer is taken down', (box: HTMLTextAreaElement) => box.remove()],
  ['the page shows it, though its composer keeps it', () => show(posted)],
])('it left when %s', async (_, act) => {
  expect(await send(act)).toBe('sent')
})

test.each([
  ['nothing happens', () => {}],
  ['it is written on', (box: HTMLTextAreaElement) => (box.value += ' Come by')],
  ['the page only asks about it', () => show('<li role="dialog"><p>we have put your bread aside.</p></li>')],
  ['the page shows something else', () => show('<li>Good morning,</li>')],
])('it stayed when %s', async (_, act) => {
  expect(await send(act)).toBe('kept')
})

test('what the page showed before it was sent is no sign', async () => {
  show(posted)
  expect(await send(() => {})).toBe('kept')
  expect(await send(() => show(posted))).toBe('sent')
})

test('a word or two may be shown anywhere', async () => {
  expect(await send(() => show('<li>Thank you</li>'), 'Thank you')).toBe('kept')
})
