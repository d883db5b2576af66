import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutAtMarks, type Mark } from '../../entrypoints/page/marked.ts'

const mark = (start: number, end: number, severity: Mark['severity'] = 'check'): Mark => ({
  start,
  end,
  severity,
})

test('a text is cut where marks begin and end', () => {
  const [calm, please] = [mark(0, 8), mark(10, 15)]
  expect(cutAtMarks('si calmi, prego', [calm, please])).toEqual([
    { start: 0, text: 'si calmi', marks: [calm] },
    { start: 8, text: ', ', marks: [] },
    { start: 10, text: 'prego', marks: [please] },
  ])
})

test('where marks overlap, the gravest comes first', () => {
  const [tip, stop] = [mark(0, 4, 'tip'), mark(2, 6, 'stop')]
  expect(cutAtMarks('abcdef', [tip, stop])).toEqual([
    { start: 0, text: 'ab', marks: [tip] },
    { start: 2, text: 'cd', marks: [stop, tip] },
    { start: 4, text: 'ef', marks: [stop] },
  ])
})

test('the one whose card is shown comes before all', () => {
  const [shown, stop] = [{ ...mark(0, 4, 'tip'), active: true }, mark(0, 4, 'stop')]
  expect(cutAtMarks('abcd', [stop, shown])).toEqual([{ start: 0, text: 'abcd', marks: [shown, stop] }])
})

test('a mark on the whole draft, or past the end of the text, marks nothing', () => {
  expect(cutAtMarks('abc', [mark(0, 0), mark(1, 9)])).toEqual([{ start: 0, text: 'abc', marks: [] }])
})

test('the pieces are always the whole text', () => {
  const range = fc.tuple(fc.nat(40), fc.nat(40))
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.array(range), (text, ranges) => {
      const pieces = cutAtMarks(
        text,
        ranges.map(([start, length]) => mark(start, start + length)),
      )
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    }),
  )
})
