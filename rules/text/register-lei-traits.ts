/** What one word tells of Lei before anything around it is read. */
import {
  ANY_ENCLITIC,
  ASKED_INFINITIVE,
  CAPITAL_CUES,
  DOUBLE_DATIVE,
  isSecondPerson,
  mayFollowObject,
  PARTICIPLE_ENCLITIC,
  PERSON_ENCLITIC,
  speaksTo,
} from './register-lei-forms.ts'
import { FIRST_I_FORMS } from './register-verbs.ts'
import {
  BEING_RIGHT,
  FIRST_PERSON_AUXILIARY,
  LEI_DIRECTIVES,
  LEI_MODALS,
  LEI_REFLEXIVES,
  PERSON_DATIVE,
  PERSON_ONLY,
  POLITE_TITLES,
  READERS_THINGS,
  WISHES,
} from './register-words.ts'

/** Where a word can be a cue that clashes with tu; bits of what `plainlyLei` gives. */
export const LEI_ANYWHERE = 1
/** With a capital in it. */
export const LEI_WITH_CAPITAL = 2
/** After "mi", "ci", "lo"… */
export const LEI_AFTER_CLITIC = 4
/** After "si". */
export const LEI_AFTER_SI = 8
/** "la" and "le": before a verb, which has one of the next bits; the first asks for a capital. */
export const LEI_BEFORE_VERB = 16
export const VERB_AFTER_OBJECT = 32
export const SPEECH_AFTER_OBJECT = 64
/** Somewhere after "se". */
export const LEI_AFTER_IF = 128
/** Before an infinitive, which has the next bit. */
export const LEI_BEFORE_INFINITIVE = 256
export const INFINITIVE = 512
/** "suo": before what has the next bit. */
export const LEI_BEFORE_THING = 1024
export const READERS_THING = 2048

/** "Ha ragione", "vedrà che", "voglia gradire", "se lei preferisce". */
const IN_TURNS = new Set([...BEING_RIGHT, 'fatto', 'vedrà', 'voglia', 'lei'])

/** Where a word in small letters can be such a cue of Lei; 0 when nowhere. It must agree with what `weigh` calls sure or plain. */
export function plainlyLei(word: string): number {
  const anywhere =
    isSecondPerson(word) ||
    LEI_DIRECTIVES.has(word) ||
    word === 'esiti' ||
    IN_TURNS.has(word) ||
    POLITE_TITLES.has(word) ||
    PERSON_ENCLITIC.test(word) ||
    PARTICIPLE_ENCLITIC.test(word) ||
    DOUBLE_DATIVE.test(word)
  return (
    (anywhere ? LEI_ANYWHERE : 0) |
    (CAPITAL_CUES.has(word) || ANY_ENCLITIC.test(word) ? LEI_WITH_CAPITAL : 0) |
    (word !== 'lei' && CAPITAL_CUES.has(word) ? LEI_BEFORE_THING : 0) |
    (READERS_THINGS.has(word) ? READERS_THING : 0) |
    (FIRST_I_FORMS.has(word) ? LEI_AFTER_CLITIC | LEI_AFTER_IF : 0) |
    (WISHES.has(word) || word === 'ha' ? LEI_AFTER_IF : 0) |
    (LEI_MODALS.has(word) ? LEI_BEFORE_INFINITIVE : 0) |
    (ASKED_INFINITIVE.test(word) ? INFINITIVE : 0) |
    (LEI_REFLEXIVES.has(word) ? LEI_AFTER_SI : 0) |
    (word === 'la' || word === 'le' ? LEI_BEFORE_VERB : 0) |
    (mayFollowObject(word) ? VERB_AFTER_OBJECT : 0) |
    (FIRST_PERSON_AUXILIARY.has(word) || speaksTo(PERSON_ONLY, word) || speaksTo(PERSON_DATIVE, word)
      ? SPEECH_AFTER_OBJECT
      : 0)
  )
}
