/** On which texts a pattern is run at all: those that hold something of everything that it needs. */
import { expect, it } from 'vitest'
import { Gates } from '../../../rules/matching/gates.ts'
import { preparePattern } from '../../../rules/patterns/pattern.ts'
import { unitsOf } from '../../../rules/phrases/units.ts'
import { fold } from '../../../rules/text/fold.ts'

function gatesOf(...patterns: readonly string[]) {
  const gates = new Gates()
  for (const pattern of patterns) gates.add(preparePattern({ pattern }, false), false)
  return (text: string): readonly number[] => {
    const folded = fold(text)
    const units = unitsOf(folded.text)
    for (let at = 0; at < folded.text.length; at++) gates.walk(units, at)
    return gates.opened(() => folded)
  }
}

it.each([
  [
    '(?:togli|cancella)\\b.{0,9}(?:recensione|post)',
    ['Togli la recensione', 'un post che si cancella'],
    ['Togli la sedia', 'La recensione', ''],
  ],
  ['città\\b.{0,9}perché', ['citta: PERCHE?'], ['città', 'perché']],
  // Two letters are met everywhere.
  ['recensione\\b.{0,9}d[ai]', ['Recensione'], ['da te']],
  ['(?:a|recensione)\\b.{0,9}brutta', ['Brutta'], ['recensione']],
])('%s', (pattern, open, shut) => {
  const opened = gatesOf(pattern)
  // The pattern is read for what else it needs at the first text, whatever that is.
  for (const texts of [
    [...open, ...shut],
    [...shut, ...open],
  ])
    for (const text of texts)
      expect({ text, opened: opened(text) }).toEqual({ text, opened: open.includes(text) ? [0] : [] })
})

it('those that need nothing are run on every text, and all in their order', () => {
  const opened = gatesOf('uno\\b.{0,9}due', '[ab]', 'due')
  expect(opened('ciao')).toEqual([1])
  expect(opened('due, uno')).toEqual([0, 1, 2])
  expect(opened('uno')).toEqual([1])
})
