/**
 * What a sentence tells of somebody’s health: an illness, a therapy, a pregnancy, a stay in hospital, beside words that say
 * whose it is. Not an illness as a topic, people in general, or an animal’s.
 */
import type { Range } from '../../types.ts'
import { matchAll } from '../match-all.ts'
import type { Word } from '../words.ts'
import { isSomebodysInEnglish } from './health/english.ts'
import {
  ENGLISH_BODY,
  ENGLISH_DEEDS,
  ENGLISH_ENDS,
  ENGLISH_ILLS,
  ENGLISH_MATTERS,
  ENGLISH_STATES,
} from './health/english-terms.ts'
import { isSomebodysInItalian } from './health/italian.ts'
import {
  ITALIAN_DEEDS,
  ITALIAN_ENDS,
  ITALIAN_ILLS,
  ITALIAN_MATTERS,
  ITALIAN_STATES,
} from './health/italian-terms.ts'
import { AND, lexicon, type Term } from './health/lexicon.ts'
import { MEDICINE_ENDS, MEDICINES } from './health/medicines.ts'
import { namesMarked } from './health/who.ts'

const LANGUAGES = [
  {
    words: lexicon({
      ill: ENGLISH_ILLS,
      state: ENGLISH_STATES,
      deed: ENGLISH_DEEDS,
      body: ENGLISH_BODY,
      matter: ENGLISH_MATTERS,
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
      body: '',
      matter: ITALIAN_MATTERS,
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

export function findHealth(text: string): readonly Range[] {
  const found: Range[] = []
  for (const { words, isSomebodys } of LANGUAGES) {
    const terms = words.termsIn(text)
    if (terms.length === 0 || NO_PERSONS.test(text)) continue
    const plain = namesMarked(text, terms)
    for (const term of terms.slice(0, MOST)) {
      const before = clauseBefore(plain, term)
      if (
        isSomebodys(term.sort, before, plain.slice(term.end, term.end + REACH), isPatient(plain, term)) ||
        isFiled(plain, term)
      ) {
        const lead = LEAD.exec(before)?.[0].length ?? 0
        if (!found.some(({ end }) => end > term.start - lead))
          found.push({ start: term.start - lead, end: term.end })
      }
    }
  }
  return found
}

/** Animals, invented people, good wishes. */
const NO_PERSONS =
  /(?<!\p{L})(?:(?:dogs?|cats?)(?! (?:walker|sitter|groomer|food|litter|flap))|pups?|pupp(?:y|ies)|kittens?|hamsters?|rabbits?|bunn(?:y|ies)|horses?|pony|ponies|foal|parrot|guinea pigs?|pets?|paws?|hero(?:ine)?|film|biopic|beethoven|van gogh|kahlo|hawking|bocelli|stevie wonder|freddie mercury|ray charles|helen keller|leopardi|personaggio|vets?|zamp[ae]|scodinzol\p{L}+|veterinari[oa]|labrador|spaniel|terrier|poodle|novel|movie|congratulations|congrats|goats?|cows?|sheep|hens?|donkeys?|trees?(?! nut)|capr[ae]|mucc(?:a|he)|pecor[ae]|gallin[ae]|asin[oa]|alber[oi]|platan[oi]|tigli[oi]?|can[ei]|cagnolin[oa]|cuccioli?o?|gatt[oaie]|gattin[oa]|coniglio|criceto|cavall[oai]|pappagallo|micio|micia|romanzo|protagonista|auguri per la (?:tua |sua )?gravidanza)(?!\p{L})/iu

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
