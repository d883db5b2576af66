/** "12 Baker Street", "4596 Tylova 285, Suite 578": the number, then the street; and streets of one German word. */
import { AFTER_NUMBER, isCapital, isGluedSign, LINKS, type Piece, wordAt, wordSet } from './address-pieces.ts'
import { textAfter } from './around.ts'
import { isPrefixed, nameAfterSecond, shapedStreet } from './house-shapes.ts'

/** After the name: "12 Baker Street". The second list asks for capitals and an end after it. */
const STREET_LAST = wordSet(
  'street st road rd avenue ave av lane ln boulevard blvd bvd crescent cres cr terrace tce terr highway hwy parkway pkwy esplanade turnpike',
)
const SPELT_LAST = wordSet('street road avenue lane boulevard')
const PLACE_LAST = wordSet(`
  drive dr court ct place pl square sq close way hill gardens grove park mews row walk circle alley green rise view gate wharf trail loop bend cove wynd trace crossing
  cottages brae brow dene garth broadway vale nook croft meadow meadows villas heights hts quay parade pde lawn yard gr gdns sq cct cl wlk strand fold maltings bank
  paddock paddocks lea leys copse ridge causeway embankment chase drove glen glade orchard
  bypass canyon common corner crest crossroad curve dale divide estate estates expressway ferry fields forest forge fork forks freeway gateway harbor harbour haven hollow
  inlet island isle junction knoll knolls landing lodge manor motorway neck oval overpass passage path pike plain plains plaza point prairie ranch rapids shoal shoals shore
  shores skyway spur summit trafficway underpass valley viaduct village vista circuit anchorage arcade reserve lakes`)
/** Only after a number of three digits or more that is no year, and before an end: "3308 Fox Run,", not "2 Day Pass". */
const FARTHER_LAST = wordSet(`
  alley alleyway bayou beach bluff branch bridge brook burg camp cape center centre cliff course creek crossroads cut dam falls flats ford fort hills junctions land loaf mall mill mills
  mission mount mountain parkways pass pine pines port ports radial ramp rapid rest ridges river route run spring springs squares station stream track tunnel union views ville wall wells`)
const YEAR = /^(?:19|20)\d\d$/
/** After these a sentence may go on: "7 Hazel Drive on Tuesday". After the others too, and with any word, where one before the number leads to a house. */
const OPEN_PLACES = wordSet('drive close cl mews grove croft')
const GOES_ON =
  /^(?:on|at|between|before|after|today|tomorrow|tonight|yesterday|this|and|but|because|is|was|where)$/
/** After these only such a word: "29 Beacon Hill on the label". */
const HILLS = wordSet('hill gardens rise parade gate bank park')
const LEADS_TO_HOUSE = wordSet('at number no no. to of outside from mine yours leaving')
/** What else ends so: "2 Flash Drive". */
const NOT_PLACES = wordSet(
  'flash hard disk disc usb pen test thumb external portable food blood charity gb tb',
)
const NOT_HOUSES = wordSet(`
  at on in to from for of by is and or hour hours day days minute minutes min mile miles percent people years year week weeks month months big best free more million times
  example sample any fake am pm top great easy new lanes star stars step steps reasons`)
/** What has a number of its own: "Platform 9, King Charles Street", "Gate 3, 41 Bourke Road", "Top 10 The Beatles". */
const NUMBERED = wordSet(
  'platform gate level exit bay track pier hall zone bus route line tram stand stall junction page chapter section take top room step channel track no.',
)
/** "The 12 Chapel Street bus", "9 Mill Lane car park", "20 Green Lane Ales". */
const NOT_AFTER_STREET = wordSet('bus buses car exit entrance ales macarons festival party runners')
/** What follows a verb and not the first word of a street's name. */
const NOT_NAMES = /^(?:on|at|in|to|from|for|along|near)$/
const UNITS = wordSet('apt apartment suite flat')
/** These are looked for only after a name: "88 Kingsway Unit 12", "6620 Peachtree, bldg 4". */
const UNITS_OF_NAMED = wordSet('unit bldg ste')
/** Roads that have a number or a letter: "4417 State Route 66". */
const NUMBERED_ROADS = wordSet('state county rural us')
const DIRECTIONS = wordSet('north south east west n s e w')
const GERMANIC =
  /^\p{L}{2,}(?:stra(?:ß|ss)e|straat|gasse|platz|allee|laan|gat(?:an?|en)|v(?:ej|ägen|e[ig]en)|gade|katu|weg|tie|stien|bakken|plads)$/u
const GERMANIC_APART = wordSet('strasse straße str utca út útja u gade vej terrasse')
/** Whether a word, in small letters, is one that an address of these ways holds. */
export function isHouseWord(word: string): boolean {
  return (
    STREET_LAST.has(word) ||
    PLACE_LAST.has(word) ||
    FARTHER_LAST.has(word) ||
    UNITS.has(word) ||
    UNITS_OF_NAMED.has(word) ||
    isPrefixed(word) ||
    word === 'route' ||
    GERMANIC_APART.has(word) ||
    GERMANIC.test(word)
  )
}

/** "12 Baker Street", "221b Oak Drive,". */
export function houseFirst(pieces: readonly Piece[], i: number): number | undefined {
  const number = pieces[i]
  if (!number || number.text.length > 6 || isTied(pieces, i)) return undefined
  if (NUMBERED.has(wordAt(pieces, i - 1))) return undefined
  const first = nameAfterSecond(pieces, i) ?? i + 1
  const end = shapedStreet(pieces, i, first)
  if (end !== undefined) return end
  let capitals = 0
  let names = 0
  for (let j = first; j < pieces.length && j < first + 7; j++) {
    const piece = pieces[j]
    if (!piece || piece.kind === 'line') return undefined
    // "350 5th Ave", "100 East 125th Street".
    const mayBeStreet = names === 0 || DIRECTIONS.has(wordAt(pieces, j - 1))
    if (mayBeStreet && isOrdinal(piece, pieces[j + 1]) && STREET_LAST.has(wordAt(pieces, j + 2)))
      return pieces[j + 2]?.end
    if (piece.kind === 'number' && names === 0) continue
    if (piece.kind === 'mark' && piece.text === ',' && j === first) continue
    // "5G street by street".
    if (names === 0 && piece.text === 'street') return undefined
    if (
      piece.kind !== 'word' ||
      (names === 0 && NOT_HOUSES.has(piece.lower) && piece.text !== 'New' && piece.text !== 'Great')
    )
      return undefined
    // "4417 State Route 66".
    if (names === 1 && piece.text === 'Route' && NUMBERED_ROADS.has(wordAt(pieces, j - 1)))
      return pieces[j + 1]?.kind === 'number' ? pieces[j + 1]?.end : undefined
    if (names > 0 && STREET_LAST.has(piece.lower)) {
      const spelt = SPELT_LAST.has(piece.lower)
      if (NOT_AFTER_STREET.has(wordAt(pieces, j + 1))) return undefined
      return capitals > 0 || (spelt && names <= 2) ? piece.end : undefined
    }
    if (names > 0 && PLACE_LAST.has(piece.lower) && !endsStreet(pieces, j + 1)) {
      const isNamed = capitals > 0 && isCapital(piece) && !NOT_PLACES.has(wordAt(pieces, j - 1))
      if ((isNamed && (closes(pieces[j + 1], piece) || goesOn(pieces, i, j))) || leadsToPostcode(pieces, j))
        return piece.end
    }
    if (names > 0 && FARTHER_LAST.has(piece.lower) && isCapital(piece) && capitals === names) {
      const isHouse = number.text.length > 2 && !YEAR.test(number.text)
      if (isHouse && closes(pieces[j + 1], piece)) return piece.end
    }
    if (isGluedSign(piece, number)) continue
    names++
    // "Bus 14 stops on Castle Road".
    if (names === 1 && !isCapital(piece) && NOT_NAMES.test(wordAt(pieces, j + 1))) return undefined
    if (isCapital(piece)) capitals++
    else if (!SPELT_LAST.has(wordAt(pieces, j + 1)) && !LINKS.has(piece.lower) && names > 2) return undefined
  }
  return undefined
}

/** "Plum Orchard Rd": the name of a street may hold the word for one. */
function endsStreet(pieces: readonly Piece[], i: number): boolean {
  const word = wordAt(pieces, i)
  return isCapital(pieces[i]) && (STREET_LAST.has(word) || PLACE_LAST.has(word))
}

/** "5th", "42nd". */
function isOrdinal(number: Piece, next: Piece | undefined): boolean {
  return next?.start === number.end && /^(?:st|nd|rd|th)$/.test(next.lower)
}

/** Nothing, a mark or a flat number follows: "Oak Drive," and not "Drive Thru". */
function closes(next: Piece | undefined, street: Piece): boolean {
  return (
    next === undefined ||
    next.kind === 'line' ||
    next.kind === 'number' ||
    UNITS.has(next.lower) ||
    UNITS_OF_NAMED.has(next.lower) ||
    ['.', ',', ';', ')', '?', '—', '–'].includes(next.text) ||
    next.start > street.end + 1 ||
    (/^(?:[A-Z]{1,2}|[NS]\.[EW])$/.test(next.text) && !/^[AI]$/.test(next.text))
  )
}

/** "22 riverside dr Dayton, OH 45402": a town in capitals, and its postcode, after the street. */
function leadsToPostcode(pieces: readonly Piece[], street: number): boolean {
  let j = street + 1
  while (j < street + 7 && (pieces[j]?.text === ',' || isCapital(pieces[j]))) j++
  const code = pieces[j]?.text ?? ''
  const isAfterState = /^[A-Z]{2,3}$/.test(pieces[j - 1]?.text ?? '')
  return (
    j > street + 1 &&
    (/^\d{5}$/.test(code) || (/^\d{4}$/.test(code) && (isAfterState || !/^(?:19|20)/.test(code))))
  )
}

function goesOn(pieces: readonly Piece[], i: number, j: number): boolean {
  // "12 Kirkstall Mews Leeds"
  return OPEN_PLACES.has(wordAt(pieces, j)) &&
    (GOES_ON.test(wordAt(pieces, j + 1)) || isCapital(pieces[j + 1]))
    ? true
    : (HILLS.has(wordAt(pieces, j)) && GOES_ON.test(wordAt(pieces, j + 1))) ||
        (LEADS_TO_HOUSE.has(wordAt(pieces, i - 1)) && !isCapital(pieces[j + 1]))
}

/** What flats are in: "Flat 12, Wellington House". */
const BUILDINGS = wordSet('house court tower towers mansions buildings lodge point heights wharf mill works')
const FLATS = wordSet('flat apartment apt')

/** "Flat 12 Wellington House", from the word for the flat. */
export function flatFirst(pieces: readonly Piece[], i: number): number | undefined {
  const number = pieces[i + 1]
  if (!FLATS.has(wordAt(pieces, i)) || number?.kind !== 'number') return undefined
  let j = isGluedSign(pieces[i + 2], number) ? i + 3 : i + 2
  if (pieces[j]?.text === ',') j++
  for (const first = j; j < first + 4 && isCapital(pieces[j]); j++)
    if (j > first && BUILDINGS.has(wordAt(pieces, j))) return pieces[j]?.end
  return undefined
}

/** "4596 Tylova 285, Suite 578". */
export function unitAfter(pieces: readonly Piece[], i: number): number | undefined {
  if (isTied(pieces, i)) return undefined
  for (let j = i + 2; j < pieces.length && j < i + 11; j++) {
    const piece = pieces[j]
    if (!piece || ['.', '!', '?'].includes(piece.text)) return undefined
    const number = pieces[j + 1]?.text === '.' ? pieces[j + 2] : pieces[j + 1]
    if (UNITS.has(piece.lower) && (number?.kind === 'number' || isFlatLetter(number))) return number.end
    // "88 Kingsway Unit 12", "6620 Peachtree, #2108", but not "5 boxes of unit 12".
    if (
      (UNITS_OF_NAMED.has(piece.lower) || (piece.text === '#' && pieces[j - 1]?.text === ',')) &&
      number?.kind === 'number' &&
      isCapital(pieces[i + 1])
    )
      return number.end
  }
  return undefined
}

/** "Apt B". */
function isFlatLetter(piece: Piece | undefined): piece is Piece {
  return piece?.kind === 'word' && /^[A-H]$/.test(piece.text)
}

/** "Villacher Straße 89", "Tawastintie 72". */
export function germanic(text: string, pieces: readonly Piece[], i: number): number | undefined {
  const name = pieces[i]
  if (!isCapital(name)) return undefined
  const apart = GERMANIC_APART.has(wordAt(pieces, i + 1))
  const number = pieces[apart ? i + 2 : i + 1]
  if (number?.kind !== 'number' || number.text.length > 4) return undefined
  if (pieces[i + 1]?.end === number.start) return undefined
  if (!apart && !GERMANIC.test(wordAt(pieces, i))) return undefined
  // "Renegade 1.6"
  return AFTER_NUMBER.test(textAfter(text, number.end, 14)) ||
    /^[.,]\d/.test(text.slice(number.end, number.end + 2))
    ? undefined
    : number.end
}

/** A price, a decimal or a code: "€12 Baker", "3.12". */
function isTied(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i]
  const previous = pieces[i - 1]
  if (!piece || !previous) return false
  return (
    ['€', '$', '£', '#', '@', '_'].includes(previous.text) ||
    (previous.end === piece.start && previous.kind !== 'line' && previous.text !== '(')
  )
}
