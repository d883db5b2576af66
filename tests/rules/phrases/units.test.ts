import { describe, expect, it } from 'vitest'
import { foldedUnitsOf, PAIRS, pairOf, THREES, threeOf, unitsOf } from '../../../rules/phrases/units.ts'
import { fold } from '../../../rules/text/fold.ts'

const LONG = 'Grazie mille, ci vediamo domani. '.repeat(200)

/** So many units as text, and the four behind them. */
function read(units: Uint16Array, length: number): readonly [string, readonly number[]] {
  return [
    new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.slice(0, length)),
    [...units.subarray(length, length + 4)],
  ]
}

describe('the units of a text', () => {
  it.each(['', 'Ciao', 'è 👍', LONG, 'di nuovo breve'])('%j stands there, and behind it nothing', (text) => {
    // What was there before must not be read on into.
    unitsOf('x'.repeat(text.length + 10))
    expect(read(unitsOf(text), text.length)).toEqual([text, [0, 0, 0, 0]])
  })

  it.each([
    '',
    'CIAO Perché',
    'due  spazi',
    'cre\u200btino oﬃcina',
    '👍🏽 è',
    LONG,
    `${LONG}  ${LONG}`,
    'breve',
  ])('%j stands there folded', (text) => {
    unitsOf('x'.repeat(2 * text.length + 10))
    const { units, length, folded } = foldedUnitsOf(text)
    expect(read(units, length)).toEqual([fold(text).text, [0, 0, 0, 0]])
    expect(folded().text).toBe(fold(text).text)
  })
})

it('a text longer than any before has room, folded or not', () => {
  const longer = LONG.repeat(4)
  const { units, length } = foldedUnitsOf(longer)
  expect(read(units, length)).toEqual([fold(longer).text, [0, 0, 0, 0]])
  expect(read(unitsOf(longer.repeat(4)), 4 * longer.length)).toEqual([longer.repeat(4), [0, 0, 0, 0]])
})

describe('the number of three units', () => {
  const three = (text: string) => threeOf(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2))

  it('tells small letters apart, and them from digits and marks', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    expect(new Set(letters.map((letter) => three(`${letter}bc`))).size).toBe(26)
    expect(new Set(letters.map((letter) => three(`a${letter}c`))).size).toBe(26)
    expect(new Set(letters.map((letter) => three(`ab${letter}`))).size).toBe(26)
    for (const [one, other] of ['a!', 'q1', '#c', "'g"])
      expect(three(`${one}bc`)).not.toBe(three(`${other}bc`))
  })

  it('is one for all that a text begins with beyond ASCII', () => {
    expect(three('\u0080bc')).toBe(three('жbc'))
    expect(three('жbc')).not.toBe(three('fbc'))
  })

  it('holds that of the first two', () => {
    expect(pairOf(three('abc'))).toBe(pairOf(three('abz')))
    expect(pairOf(three('abc'))).not.toBe(pairOf(three('acc')))
    expect(pairOf(three('abc'))).not.toBe(pairOf(three('bbc')))
  })

  it('is less than how many there are', () => {
    for (const text of ['\u007f\uffff\uffff', '\uffff\uffff\uffff', 'zzz', '   ']) {
      expect(three(text)).toBeLessThan(THREES)
      expect(pairOf(three(text))).toBeLessThan(PAIRS)
    }
  })
})
