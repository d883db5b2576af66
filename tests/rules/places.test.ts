import { expect, it } from 'vitest'
import { isWithin, placeSet, placesOf } from '../../rules/matching/places.ts'
import type { Place } from '../../rules/pack/parts.ts'
import type { Span } from '../../rules/text/spans.ts'

const SPANS: readonly Span[] = [
  { kind: 'quotes', start: 2, end: 6 },
  { kind: 'links', start: 8, end: 9 },
]

it.each<[string, number, number, readonly Place[]]>([
  ['before', 0, 2, ['prose']],
  ['after', 6, 8, ['prose']],
  ['all of it', 2, 6, ['quotes']],
  ['its beginning', 2, 4, ['quotes']],
  ['its middle', 3, 5, ['quotes']],
  ['its end', 4, 6, ['quotes']],
  ['into it', 1, 3, ['prose', 'quotes']],
  ['out of it', 5, 7, ['prose', 'quotes']],
  ['around it', 1, 7, ['prose', 'quotes']],
  ['across two', 5, 9, ['prose', 'quotes', 'links']],
])('words lie %s', (_, start, end, places) => {
  expect(placesOf({ start, end }, SPANS)).toBe(placeSet(places))
})

it('all places of words must be looked at; prose is, where nothing is said', () => {
  expect(placeSet()).toBe(placeSet(['prose']))
  expect(isWithin(placeSet(['quotes']), placeSet(['prose', 'quotes']))).toBe(true)
  expect(isWithin(placeSet(['prose', 'quotes']), placeSet(['quotes']))).toBe(false)
})
