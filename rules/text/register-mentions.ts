/** What the words before speak of: a third person with no subject of its own may be theirs, and not the reader. */
import { isGivenName } from './given-names.ts'
import { fold, isWordOf } from './name-words.ts'
import { FIRST_PERSON } from './register-lei-forms.ts'
import { isCapitalised, type Token, wordAfter, wordBefore } from './register-tokens.ts'
import { maySayTu } from './register-tu.ts'
import {
  CUSTOMER_THINGS,
  DEVICES,
  FIRST_PERSON_AUXILIARY,
  GREETINGS,
  IDLE_THINGS,
  LEI_MODALS,
  THIRD_PERSONS,
} from './register-words.ts'
import { askedOfWords, type Word, wordOf } from './words.ts'

/** A person or a name; bits of what is mentioned. */
export const SOMEBODY = 1
/** What may do something, or have something of its own. */
export const ACTOR = 2
/** What "la" may stand for. */
export const FEMININE = 4
/** Whatever one may speak of. */
export const ANYTHING = 8

/** What each of these words mentions of all that. */
export function mentionsOf(tokens: readonly Token[]): readonly number[] {
  return tokens.map((_, i) => mentionAt(tokens, i))
}

/** What the word mentions, with the noun after it where it is an article. */
export function mentionAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i]
  if (!token || (token.text === token.lower && !mayMention(token.word))) return 0
  if (namesSomebody(tokens, i)) return SOMEBODY
  const next = wordAfter(tokens, i)
  const gap = tokens[i + 1]?.gap
  // "Dille", "riportala".
  if (isToldHer(token.word)) return FEMININE
  if (!DETERMINER.test(token.lower) || !/^(?:space|apostrophe)$/.test(gap ?? '') || next.startsWith('su'))
    return 0
  if (PRONOUN.test(token.lower) && isVerb(next, token.lower)) return 0
  const noun = POSSESSIVE.test(next) ? wordAfter(tokens, i + 1) : next
  const feminine = gap === 'apostrophe' || token.lower.endsWith('a')
  return ANYTHING | (feminine ? FEMININE : 0) | (isIdle(noun) ? 0 : ACTOR)
}

const isToldHer = (word: Word) => /..l[ae]$/.test(word.lower) && maySayTu(word)

/** Most words mention nothing. */
const mayMention = askedOfWords(
  (word) => THIRD_PERSONS.has(word.lower) || DETERMINER.test(word.lower) || isToldHer(word),
)

const DETERMINER =
  /^(?:il|l[oa]?|un[oa]?|quest[oa]?|quel(?:l[oa]?)?|(?:d[ae]|a)l(?:l[oa]?)?|col|bell[oa]?|ogni)$/
const PRONOUN = /^l[oa]?$/
const POSSESSIVE = /^(?:tu|nostr|vostr|nuov|prim)[oa]$/
/** "La mandiamo", "l'ho vista", "lo trovi". */
function isVerb(word: string, pronoun: string): boolean {
  return (
    FIRST_PERSON.test(word) ||
    FIRST_PERSON_AUXILIARY.has(word) ||
    LEI_MODALS.has(word) ||
    (maySayTu(wordOf(word)) && !POSSESSIVE.test(word)) ||
    (pronoun === 'la' && word.endsWith('o') && !FEMININE_IN_O.test(word))
  )
}

export const FEMININE_IN_O = /^(?:foto|mano|auto|moto|radio)$/

/** Whether nothing like it acts, but for what the reader does with it. */
export function isIdle(noun: string): boolean {
  return IDLE_THINGS.has(noun) || (CUSTOMER_THINGS.has(noun) && !DEVICES.has(noun))
}

/** Words of a sentence that are looked at after one; only made-up sentences are longer. */
export const MOST_LOOKED_AT = 60

/** Whether the sentence goes on to name somebody, or else an actor: "se trova un errore, il sistema". */
export function isNamedAfter(tokens: readonly Token[], i: number, orActor: boolean): boolean {
  for (let at = i + 1; at < i + MOST_LOOKED_AT && tokens[at] && tokens[at]?.gap !== 'sentence'; at++) {
    const mentioned = tokens[at]?.lower === 'uno' ? 0 : mentionAt(tokens, at)
    if (mentioned & SOMEBODY || (orActor && mentioned & ACTOR && tokens[at]?.gap === 'comma')) return true
  }
  return false
}

/** A proper name or a third person that later "suo" and "lei" may belong to. The name in the greeting is the reader's. */
function namesSomebody(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token) return false
  if (THIRD_PERSONS.has(token.lower)) return !GREETINGS.has(wordBefore(tokens, i))
  if (!isCapitalised(token) || token.text.length < 2) return false
  // "Anna ti aspetta", "Armani ha": no greeting.
  if (!isInsideSentence(token)) {
    const next = wordAfter(tokens, i)
    return (
      tokens[i + 1]?.gap === 'space' &&
      (isGivenName(token.lower)
        ? !GREETINGS.has(next)
        : /^(?:ha|è|era|aveva)$/.test(next) && !isWordOf(fold(token.lower), 'it'))
    )
  }
  if (['lei', 'la', 'le', 'suo', 'sua', 'suoi', 'sue', 'voi', 'vi', 'ella', 'noi'].includes(token.lower))
    return false
  // "Clicchi su Profilo", "in Bassano": a button or a place.
  if (['su', 'in'].includes(wordBefore(tokens, i))) return false
  // "Grazie, Luisa!"
  if (token.gap === 'comma' && /^(?:sentence|undefined)$/.test(`${tokens[i + 1]?.gap}`)) return false
  for (let at = i - 1; at >= 0 && at >= i - 3; at--) {
    const earlier = tokens[at]
    if (earlier && GREETINGS.has(earlier.lower)) return false
    if (tokens[at + 1]?.gap === 'sentence') break
  }
  return true
}

export function isInsideSentence(token: Token): boolean {
  return token.gap === 'space' || token.gap === 'apostrophe' || token.gap === 'comma'
}
