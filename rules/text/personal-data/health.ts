/**
 * What a sentence tells of somebody’s health: an illness, a therapy, a pregnancy, a stay in hospital, beside words that say
 * whose it is. Not an illness as a topic, people in general, or an animal’s.
 */

import { fold } from '../fold.ts'
import { matchAll } from '../match-all.ts'
import type { Candidate } from '../personal-data.ts'
import type { Word } from '../words.ts'
import { overlaps } from './around.ts'
import { isSomebodysInEnglish } from './health/english.ts'
import {
  ENGLISH_DEEDS,
  ENGLISH_ENDS,
  ENGLISH_ILLS,
  ENGLISH_MATTERS,
  ENGLISH_SIGNS,
  ENGLISH_STATES,
} from './health/english-terms.ts'
import { isSomebodysInItalian } from './health/italian.ts'
import {
  ITALIAN_DEEDS,
  ITALIAN_ENDS,
  ITALIAN_ILLS,
  ITALIAN_MATTERS,
  ITALIAN_SIGNS,
  ITALIAN_STATES,
} from './health/italian-terms.ts'
import { AND, lexicon, type Term } from './health/lexicon.ts'
import { MEDICINE_ENDS, MEDICINES } from './health/medicines.ts'
import { namesMarked } from './health/who.ts'
import { SURE } from './whose/whose.ts'

const LANGUAGES = [
  {
    words: lexicon({
      ill: ENGLISH_ILLS,
      state: ENGLISH_STATES,
      deed: ENGLISH_DEEDS,
      matter: ENGLISH_MATTERS,
      sign: ENGLISH_SIGNS,
      ends: ENGLISH_ENDS,
      medicine: MEDICINES,
      medicineEnds: MEDICINE_ENDS,
    }),
    isSomebodys: isSomebodysInEnglish,
  },
  {
    words: lexicon({
      ill: ITALIAN_ILLS,
      state: ITALIAN_STATES,
      deed: ITALIAN_DEEDS,
      matter: ITALIAN_MATTERS,
      sign: ITALIAN_SIGNS,
      ends: ITALIAN_ENDS,
      medicine: MEDICINES,
      medicineEnds: MEDICINE_ENDS,
    }),
    isSomebodys: isSomebodysInItalian,
  },
] as const

/** As far before and after the words about health as whose it is may be said, in UTF-16 units. */
const REACH = 110
/** More words about health than that stand in made-up texts only. */
const MOST = 30

/**
 * Whether a text has words about health; cheap, as in most sentences no word may be one.
 * @param words of the text
 */
export function mayTellHealth(text: string, words: readonly Word[]): boolean {
  return LANGUAGES.some(
    ({ words: { mayTell, termsIn } }) =>
      (words.some(mayTell) || text.includes(AND)) && termsIn(text).length > 0,
  )
}

/** What is said of somebody’s health for sure, and what may be: of this, the words around tell. */
export function findHealth(text: string): readonly Candidate[] {
  const sure: Candidate[] = []
  const unsure: Candidate[] = []
  const isOthers = NO_PERSONS.test(text)
  for (const { words, isSomebodys } of LANGUAGES) {
    const terms = words.termsIn(text)
    if (terms.length === 0) continue
    const plain = terms.some(({ sort }) => sort !== 'sign') ? namesMarked(text, terms) : text
    for (const term of terms.slice(0, MOST)) {
      const { start, end, sort } = term
      if (sort === 'sign') {
        if (!isNameAt(text, start)) unsure.push({ start, end, hints: hintsOf(text, term, false, isOthers) })
        continue
      }
      const before = clauseBefore(plain, term)
      const isSure =
        !isOthers &&
        (isSomebodys(sort, before, plain.slice(end, end + REACH), isPatient(plain, term)) ||
          isFiled(plain, term))
      const from = start - (isSure ? (LEAD.exec(before)?.[0].length ?? 0) : 0)
      const candidate = { start: from, end, hints: hintsOf(text, term, isSure, isOthers) }
      if (!isSure) unsure.push(candidate)
      else if (!sure.some((each) => each.end > from)) sure.push(candidate)
    }
  }
  return [...sure, ...unsure.filter(({ start, end }) => !overlaps(sure, start, end))]
}

/** What is told by it, by how it is tied to somebody, and by what stands around. */
function hintsOf(
  text: string,
  { start, end, sort }: Term,
  isSure: boolean,
  isOthers: boolean,
): readonly string[] {
  const verdict = isSure ? SURE : 'unsure'
  const stem = fold(text.slice(start, end)).text.slice(0, STEM)
  return [sort, verdict, `${sort} ${verdict}`, `of ${stem}`, ...(isOthers ? ['others'] : [])]
}

/** “Robert Burns”: with a capital, inside a sentence. */
function isNameAt(text: string, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 2)) && /\p{L},? $/u.test(text.slice(0, at))
}

/** Letters that tell a word about health from others. */
const STEM = 5

/** Animals, invented people, good wishes. */
const NO_PERSONS =
  /(?<!\p{L})(?:(?:dogs?|cats?)(?! (?:walker|sitter|groomer|food|litter|flap))|pups?|pupp(?:y|ies)|kittens?|hamsters?|rabbits?|bunn(?:y|ies)|horses?|pony|ponies|foal|parrot|guinea pigs?|pets?|paws?|hero(?:ine)?|film|biopic|beethoven|van gogh|kahlo|hawking|bocelli|stevie wonder|freddie mercury|ray charles|helen keller|leopardi|personaggio|vets?|zamp[ae]|scodinzol\p{L}+|veterinari[oa]|labrador|spaniel|terrier|poodle|novel|movie|congratulations|congrats|goats?|cows?|sheep|hens?|donkeys?|tortoises?|turtles?|ferrets?|hedgehogs?|alpacas?|llamas?|cavalier king|trees?(?! nut)|capr[ae]|mucc(?:a|he)|pecor[ae]|gallin[ae]|asin[oa]|alber[oi]|platan[oi]|tigli[oi]?|can[ei]|cagnolin[oa]|cuccioli?o?|gatt[oaie]|gattin[oa]|coniglio|criceto|cavall[oai]|pappagallo|tartaruga|furetto|micio|micia|romanzo|protagonista|auguri per la (?:tua |sua )?gravidanza)(?!\p{L})/iu

/** “Diagnosi e motivo della richiesta: trapianto”, “certificato del dott. Pini: …”. */
const FILE =
  /(?<![a-zà-ù])(?:diagnos[ie]s?|anamnesi|sched[ae]|cartell[ae]|history|certificat[oei]|certificates?|refert[oi]|reports?|sick notes?|ricover[oi]|esenzione)(?![a-zà-ù])[^.!?\n]{0,70}: ?$/u
/** Somebody’s file, and no list of what a form may say. */
const SOMEBODYS =
  /(?<![a-zà-ùN])(?:(?:mr|mrs|ms|sig|signora?|paziente|patient):? |your |his |her |su[oa] |tu[oa] |N{2,} N{2,})/u

function isFiled(plain: string, { start, sort }: Term): boolean {
  return (
    (sort === 'ill' || sort === 'state') &&
    FILE.test(plain.slice(Math.max(0, start - REACH), start)) &&
    SOMEBODYS.test(plain)
  )
}

const isPatient = (plain: string, { start, end }: Term) =>
  /^(?:patient|paziente)$/u.test(plain.slice(start, end))

/** From the word that ties it to somebody: “La sua terapia”, “is back in rehab”. */
const LEAD =
  /(?:[a-zà-ùN]+'(?:s|ve|re)|is|was|are|has|had|have|gets?|takes?|suffers?|soffre|soffri|è|sei|era|ha|hai|aveva|sta|stai|fa|fai|prende|prendi|your|his|her|their|(?:(?:il|lo|la|i|gli|le|al|alla|ai|alle|del|della|dei|delle|nel|nella|nei) )?[st]u(?:o|a|oi|e)|(?:il|la|the|that|quel|quella) [a-zà-ù]+)(?<![a-zà-ùN'](?:is|was|are|has|had|have|è|sei|era|ha|hai|sta|fa|fai|his|her))(?: [a-zà-ùN0-9'-]+){0,4}(?: |(?<='))$/u

/** “Luca (49 anni) …” goes on. */
const END_OF_CLAUSE = /[.!?;:\n]|\((?![^()]*\))/gu

function clauseBefore(plain: string, { start }: Term): string {
  const before = plain.slice(Math.max(0, start - REACH), start)
  let from = 0
  for (const { index } of matchAll(before, END_OF_CLAUSE)) from = index + 1
  return before.slice(from)
}
