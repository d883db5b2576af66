/** The quick look and the close one agree: a word in disguise that the close look would see is never passed over. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Disguises, mayBeDisguised } from '../../../rules/phrases/disguise.ts'
import { foldedUnitsOf } from '../../../rules/phrases/units.ts'

const WORDS = ['stupido', 'stupida', 'cazzo', 'cretin', 'cretinata', 'merda', 'ass', 'porco can', 'fuck']

const disguises = new Disguises()
for (const phrase of ['stupid{o,a}', 'cazzo', 'cretin*', 'merda', 'grandissim* ass', 'porco can', 'fuck'])
  disguises.add(phrase)

/** Everything that may stand for a letter, stand between letters, or do neither. */
const sign = fc.constantFrom(...'0134567895@$!|€£+*#%&^~•×.-_·=аеосхуαορν?,;:()/«’"\u0301\u200b')
const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\t', '')

/** A word, one change at a time: a sign for a letter or between two, a letter again and again, spelt, shouted. */
const disguised = fc
  .tuple(
    fc.constantFrom(...WORDS),
    fc.array(
      fc.tuple(fc.constantFrom('for', 'between', 'again', 'spelt', 'shouted'), fc.nat({ max: 8 }), sign),
      { maxLength: 3 },
    ),
  )
  .map(([word, changes]) => changes.reduce(changed, word))

function changed(word: string, [how, at, sign]: [string, number, string]): string {
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  switch (how) {
    case 'for':
      return `${before}${sign}${after}`
    case 'between':
      return `${before}${letter}${sign}${after}`
    case 'again':
      return `${before}${letter.repeat(3)}${after}`
    case 'spelt':
      return [...word].join(' ')
    default:
      return word.toUpperCase()
  }
}

const noise = fc.constantFrom('ciao', 'e', 'S.p.A.', '18.30', '****', '...', 'sì', 'àà', '😡', '"', '(')

it('no word in disguise is passed over by the quick look', () => {
  let seen = 0
  const parts = fc.array(fc.tuple(fc.oneof({ weight: 3, arbitrary: disguised }, noise), gap), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(parts, (pieces) => {
      const text = pieces.flat().join('')
      const { units, length, folded } = foldedUnitsOf(text)
      const mayBe = mayBeDisguised(units, length)
      if (disguises.undress(folded().text) === undefined) return
      seen++
      expect(mayBe, JSON.stringify(text)).toBe(true)
    }),
    { numRuns: 5000 },
  )
  expect(seen).toBeGreaterThan(1000)
})

it.each([
  'ciao a tutti, come va?',
  'e a me no',
  'a b, a b',
  'siamo qui. ci vediamo! (forse) poi',
  'a: "bene" #caffe @anna boss zoo',
  'abab ee aa',
])('“%s” is not looked at closely', (text) => {
  const { units, length } = foldedUnitsOf(text)
  expect(mayBeDisguised(units, length)).toBe(false)
})

it('a word in disguise is undressed on any line', () => {
  expect(disguises.undress('ma dai\nsei uno st*pido\n\nc4zzo')).toEqual({
    text: 'ma dai\nsei uno stupido\n\ncazzo',
    words: [
      { start: 15, end: 22, newStart: 15, newEnd: 22 },
      { start: 24, end: 29, newStart: 24, newEnd: 29 },
    ],
  })
})

it('takes the word that a sign makes as long as it is written, whichever was learned first', () => {
  const both = new Disguises()
  for (const phrase of ['putana', 'puttana', 'stron', 'stronz*']) both.add(phrase)
  expect(both.undress('put*ana')?.text).toBe('puttana')
  expect(both.undress('str*nzata')?.text).toBe('stronzata')
})
