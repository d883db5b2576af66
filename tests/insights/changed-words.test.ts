import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesBetween } from '../../entrypoints/insights/changed-words.ts'

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
