/** A page that an adapter cannot read leaves the coach without what it would have told. */
import { expect, test, vi } from 'vitest'
import type { Site } from '../../entrypoints/coach.content/sites/types.ts'
import { unbroken } from '../../entrypoints/coach.content/sites/unbroken.ts'
import { showPage } from './page.ts'

const fail = () => {
  throw new TypeError('t.id.replace is not a function')
}
const broken: Site = {
  ...{ id: 'odd', name: 'Odd', matches: [], detect: 'html', composers: {} },
  ...{ surface: fail, conversation: fail, thread: fail, sending: { enter: fail, buttons: fail } },
}

test('where an adapter throws, the page does not tell', () => {
  showPage('<textarea></textarea>', 'https://odd.example/page?id=1')
  const composer = document.querySelector('textarea') as HTMLElement
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { surface, thread, sending } = unbroken(broken)
  expect(surface(composer)).toBe('comment')
  expect(thread(composer)).toBe('odd|/page?id=1')
  expect(sending.enter(composer)).toBe(false)
  expect(sending.buttons(composer)).toEqual([])
  expect(warn).toHaveBeenCalledTimes(4)
  warn.mockRestore()
})
