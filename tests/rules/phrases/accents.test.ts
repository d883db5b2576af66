/** Accents that are written as apostrophes: the word is found as if it had its accent. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { check } from '../../../rules/index.ts'
import { mayWriteAccents, withoutApostrophes } from '../../../rules/phrases/accents.ts'
import { foldedUnitsOf } from '../../../rules/phrases/units.ts'
import { rule, ruleset } from '../make.ts'

it.each([
  ["te la faro' pagare", "faro'"],
  ["E' COLPA VOSTRA", "E'"],
  ['perche’ no', 'perche’'],
])('in “%s” it is “%s”', (text, word) => {
  const { folded } = foldedUnitsOf(text)
  const [found, ...others] = withoutApostrophes(folded().text)?.words ?? []
  expect(others).toEqual([])
  expect(text.slice(found?.start, found?.end)).toBe(word)
})

it.each(["l'amico", "dogs' tails", "it's", "rock 'n' roll", 'così', "'", "a'b"])(
  'in “%s” there is none',
  (text) => {
    const { units, length } = foldedUnitsOf(text)
    expect(mayWriteAccents(units, length)).toBe(false)
    expect(withoutApostrophes(text)).toBeUndefined()
  },
)

it('the quick look and the close one agree', () => {
  const parts = fc.array(fc.constantFrom('e', 'a', "'", '’', ' ', 'x', 'è', '.', '\n', '7'), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(parts, (pieces) => {
      const { units, length, folded } = foldedUnitsOf(pieces.join(''))
      const isSeen = mayWriteAccents(units, length)
      const read = withoutApostrophes(folded().text)
      expect(read !== undefined).toBe(isSeen)
      for (const { start, end, newStart, newEnd } of read?.words ?? [])
        expect(`${read?.text.slice(newStart, newEnd)}'`).toBe(folded().text.slice(start, end))
    }),
  )
})

const found = (text: string, phrase: string, exception?: string) => {
  const exceptions = exception ? { exceptions: { it: [exception] } } : {}
  const { tips } = check(
    { text, language: 'it' },
    ruleset(rule('words', { type: 'existence', phrases: { it: [phrase] }, ...exceptions })),
  )
  return tips.map(({ start, end }) => text.slice(start, end))
}

it('phrases and exceptions are found either way, and with the apostrophe in the mark', () => {
  expect(found("Qui non e' colpa nostra.", 'non è colpa nostra')).toEqual(["non e' colpa nostra"])
  expect(found("NON E' COLPA NOSTRA PERCHE' NO", 'non è colpa nostra')).toEqual(["NON E' COLPA NOSTRA"])
  expect(found("non e' colpa nostra se e' tardi", 'non è colpa nostra', 'non è colpa nostra se')).toEqual([])
  expect(found("un po' di tutto", "un po' di")).toEqual(["un po' di"])
  expect(found("e' la verita'", 'la verità')).toEqual(["la verita'"])
})
