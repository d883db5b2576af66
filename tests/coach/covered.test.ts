import { expect, test, vi } from 'vitest'
import { rememberBars } from '../../entrypoints/coach.content/covered.ts'

test('the page is asked once about a point, and again when it may stand otherwise', () => {
  document.body.innerHTML = '<textarea></textarea><header style="position: fixed"></header><aside></aside>'
  const [box, bar, ours] = document.body.children
  if (!box || !bar || !ours) throw new Error('The page is not there')
  const at = vi.fn(() => [ours, box])
  document.elementsFromPoint = at
  const bars = rememberBars(box, ours)
  for (const x of [10, 10.2, 10]) expect(bars.isUnder(x, 20)).toBe(false)
  expect(at).toHaveBeenCalledTimes(1)
  expect(bars.isUnder(80, 20)).toBe(false)
  expect(at).toHaveBeenCalledTimes(2)

  at.mockReturnValue([ours, bar, box])
  expect(bars.isUnder(10, 20)).toBe(false)
  bars.forget()
  expect(bars.isUnder(10, 20)).toBe(true)
})
