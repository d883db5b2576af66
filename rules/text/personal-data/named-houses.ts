/**
 * Houses that are told by a name or in parts: "Rose Cottage, Mill Lane", "Glenview, Ballyvaughan, Co. Clare", "14/2, 3rd Cross",
 * "House 23, Road 7", "Chapel Street, number 8", "Podere Vigna, loc. Le Piane".
 */
import type { Range } from '../../types.ts'
import { matchAll } from '../match-all.ts'

const NAME = String.raw`(?:\p{Lu}[\p{L}'’.-]+ )`
const HOUSE =
  '(?:Cottage|House|Farm|Farmhouse|Lodge|Villa|Barn|Bungalow|Rectory|Vicarage|Manse|Grange|Croft|Stables|Manor|Cabin|Schoolhouse)'
const STREET =
  '(?:Lane|Ln|Road|Rd|Street|St|Avenue|Ave|Terrace|Hill|Drive|Close|End|Row|Green|Way|Crescent|Place|Square|Park|Mews|Gardens|Grove|Walk|Drove|Parade|Rise)'
const IN_STREET = String.raw`,\s${NAME}{1,3}${STREET}(?!\p{L})`
const COUNTY =
  '(?:Antrim|Armagh|Carlow|Cavan|Clare|Cork|Derry|Donegal|Down|Dublin|Fermanagh|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Londonderry|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Tyrone|Waterford|Westmeath|Wexford|Wicklow)'
const LEADING = String.raw`(?<=\s(?:at|to|in|is|as|from) |: )`
const PLACE = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?`
const WAY =
  '(?:[Ll]oc(?:alità|\\.)|[Ff]raz(?:ione|\\.)|[Cc](?:ontrada|\\.da)|[Vv]ia|[Ss]trada|[Vv]icolo|[Bb]orgo)'
const NO_STREET = `${NAME}{1,2}${STREET}(?!\\p{L})`
const NAMED = [
  `(?:The )?${NAME}{1,3}${HOUSE}${IN_STREET}`,
  String.raw`["“‘]\p{Lu}[\p{L} '’-]{2,24}["”’]${IN_STREET}`,
  `${LEADING}${PLACE}, ${PLACE}, Co(?:\\.|unty)? ?${COUNTY}(?!\\p{L})`,
  // Not of a list of streets.
  `${LEADING}(?!${NO_STREET})${PLACE}${IN_STREET}, (?!${NO_STREET})${PLACE}`,
  String.raw`(?:Casa|Cascina|Villa|Podere|Maso|Masseria) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, ${WAY} \p{Lu}[\p{L}'’-]+(?: (?:d\p{Ll}{1,3} )?\p{Lu}[\p{L}'’-]+)?`,
  // "senza numero civico"
  String.raw`${WAY} (?:d\p{Ll}{1,3} )?${NAME}{1,3}s\.?n\.?c\.?(?!\p{L})`,
].map((source) => new RegExp(String.raw`(?<![\p{L}\d])${source}`, 'gu'))

/** "14/2", "5-3-21", "4B". */
const NUMBER = String.raw`\d{1,4}[A-Z]?(?:[/-]\d{1,4}[A-Z]?){0,3}`
const LED = String.raw`(?:(?:(?:H\.? ?|D\.? ?|Door |House |Plot |Flat |Site )?No\.?:? ?|House |Plot |Flat |Door )#?)`
const QUARTER =
  '(?:Nagar|Colony|Layout|Enclave|Society|Residency|Apartments|Extension|Vihar|Puram|Bagh|Marg|Bazaar|Chawl|Salai|CHS|Niwas|Niketan|Bha[vw]an|Kunj)'
const NUMBERED = [
  String.raw`${LED}?${NUMBER},? \d{1,2}(?:st|nd|rd|th) (?:[A-Z] )?(?:Cross|Main|Block|Stage)(?!\p{L})`,
  String.raw`${LED}?${NUMBER},? ${NAME}{1,3}${QUARTER}(?!\p{L})`,
  String.raw`${LED}${NUMBER},? (?:Sector|Phase|Block|Road|Street|Lane)[ -](?:No\.? ?)?#?[\dA-Z]{1,3}(?![\p{L}\d])`,
  String.raw`(?:H|D)\.? ?No\.?:? ?\d{1,4}(?:[/-]\d{1,4}[A-Z]?){1,4}`,
  String.raw`R\.?R\.? ?#?\d{1,3},? (?:Site \d{1,3}|Box \d{1,4}|\p{Lu}\p{Ll}+)`,
  String.raw`${NAME}{1,3}${STREET},? (?:number|no\.?) ?\d{1,4}(?![\d.,]*\d| (?:bus|tram))`,
  // "Main St. 10, 90210 Beverly Hills"
  String.raw`${NAME}{1,3}${STREET}\.?,? \d{1,4}[A-Z]?, \d{4,5} \p{Lu}\p{L}+`,
].map((source) => new RegExp(String.raw`(?<![\p{L}\d/])${source}`, 'gu'))

/** Parted by a comma, as nearly every one is. */
const PARTED = /,\s["“‘]?\p{Lu}|, (?:loc|fraz|c\.?da|contr|via|strad|vicol|borg)| s\.?n\.?c/u
/** More would be no draft. */
const MOST = 40

/** "… in Ballyvaughan, Co." Clare: as far as a sentence seems to go. */
const CUT = /, Co\.$/u

/** Whether a sentence holds one without any number, or may begin it; cheap. */
export function mayNameHouse(sentence: string): boolean {
  return PARTED.test(sentence) && (CUT.test(sentence.trimEnd()) || namedHouses(sentence).length > 0)
}

/** Those without any number. */
export function namedHouses(text: string): readonly Range[] {
  return PARTED.test(text) ? found(text, NAMED) : []
}

/** Those with a number among the parts. */
export function housesInParts(text: string): readonly Range[] {
  return found(text, NUMBERED)
}

function found(text: string, frames: readonly RegExp[]): readonly Range[] {
  return frames
    .flatMap((frame) => [...matchAll(text, frame)])
    .slice(0, MOST)
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
}
