import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TipRecord } from '../../entrypoints/background/history.ts'
import { changesBetween, cutAtTips } from '../../entrypoints/insights/marked-text.ts'
import { draftRecord } from '../background/records.ts'

const [example] = draftRecord().tips
if (!example) throw new Error('a draft without tips')

const tipAt = (start: number, end: number, severity: TipRecord['severity'] = 'check'): TipRecord => ({
  ...example,
  start,
  end,
  severity,
})

test('a text is cut where tips begin and end', () => {
  expect(cutAtTips('si calmi, prego', [tipAt(0, 8), tipAt(10, 15)])).toEqual([
    { start: 0, text: 'si calmi', tips: [0] },
    { start: 8, text: ', ', tips: [] },
    { start: 10, text: 'prego', tips: [1] },
  ])
})

test('where tips overlap, the gravest comes first', () => {
  expect(cutAtTips('abcdef', [tipAt(0, 4, 'tip'), tipAt(2, 6, 'stop')])).toEqual([
    { start: 0, text: 'ab', tips: [0] },
    { start: 2, text: 'cd', tips: [1, 0] },
    { start: 4, text: 'ef', tips: [1] },
  ])
})

test('a tip on the whole draft, or past the end of the text, marks nothing', () => {
  expect(cutAtTips('abc', [tipAt(0, 0), tipAt(1, 9)])).toEqual([{ start: 0, text: 'abc', tips: [] }])
})

test('the pieces are always the whole text', () => {
  const range = fc.tuple(fc.nat(40), fc.nat(40))
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.array(range), (text, ranges) => {
      const pieces = cutAtTips(
        text,
        ranges.map(([start, length]) => tipAt(start, start + length)),
      )
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    }),
  )
})

test('what changed is marked word by word', () => {
  expect(changesBetween('Buongiorno, si calmi subito.', 'Buongiorno, la capisco subito.')).toEqual([
    { kind: 'same', text: 'Buongiorno, ' },
    { kind: 'removed', text: 'si calmi' },
    { kind: 'added', text: 'la capisco' },
    { kind: 'same', text: ' subito.' },
  ])
})

test('what remains and what was added is always the text that was sent', () => {
  const words = fc
    .array(fc.constantFrom('si', 'calmi', 'è', '👩‍🚒', ',', '  ', '\n', '••••', 'perché', '!!!'))
    .map((parts) => parts.join(' '))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const kept = changesBetween(before, after)?.filter(({ kind }) => kind !== 'removed')
      expect(kept?.map(({ text }) => text).join('')).toBe(after)
    }),
  )
})
