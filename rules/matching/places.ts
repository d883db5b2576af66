/** Where in a draft a rule looks: the writer's own prose, or also quotations, links, mentions… */
import { PLACES, type Place } from '../pack/parts.ts'
import type { Span } from '../text/spans.ts'
import type { Range } from '../types.ts'

/** A set of places, one bit each. */
export type PlaceSet = number

export function placeSet(places: readonly Place[] = ['prose']): PlaceSet {
  let set = 0
  for (const place of places) set |= bitOf(place)
  return set
}

function bitOf(place: Place): PlaceSet {
  return 1 << PLACES.indexOf(place)
}

const PROSE = bitOf('prose')

/** The places that a range lies in; prose unless one span holds all of it. */
export function placesOf(range: Range, spans: readonly Span[]): PlaceSet {
  let set = PROSE
  for (const span of spans) {
    if (span.start >= range.end) break
    if (span.end <= range.start) continue
    set |= bitOf(span.kind)
    if (span.start <= range.start && span.end >= range.end) set &= ~PROSE
  }
  return set
}

/** Whether all places of a range are among those that are looked at. */
export function isWithin(places: PlaceSet, looked: PlaceSet): boolean {
  return (places & ~looked) === 0
}
