/**
 * Signs of Lei. Its forms are those of the third person, so each sign asks for what only a reader addressed politely has:
 * a capital inside a sentence, an imperative that opens its clause, a first person speaking to "la" or "le".
 */
import { EVERYDAY_WORDS } from './language-words.ts'
import {
  ANY_ENCLITIC,
  asksReader,
  CAPITAL_ENCLITIC,
  DOUBLE_DATIVE,
  DOUBTFUL_ENCLITIC,
  FIRST_PERSON,
  isFirstSingular,
  isSecondPerson,
  PARTICIPLE_ENCLITIC,
  PERSON_ENCLITIC,
  speaksTo,
  THING_ENCLITIC,
  VERB_AFTER_CAPITAL,
} from './register-lei-forms.ts'
import { imperative, politeTurn } from './register-lei-imperatives.ts'
import { thirdPersonForReader } from './register-lei-verbs.ts'
import {
  HINT,
  isCapitalised,
  LIKELY,
  PLAIN,
  type RegisterCue,
  SURE,
  type Token,
  WEAK,
  type Weighed,
  weighed,
  wordAfter,
  wordAt,
  wordBefore,
} from './register-tokens.ts'
import { FIRST_I_FORMS } from './register-verbs.ts'
import {
  ARTICLES,
  BEING_RIGHT,
  CONDITIONAL_VERBS,
  CUSTOMER_THINGS,
  DOUBTFUL_DATIVE,
  FIRST_PERSON_AUXILIARY,
  GREETINGS,
  HEARD,
  KIN,
  LEI_DIRECTIVES,
  LEI_MODALS,
  LEI_OR_NOUN,
  LEI_REFLEXIVES,
  OWNERS,
  PERSON_DATIVE,
  PERSON_OBJECT,
  PERSON_ONLY,
  READERS_THINGS,
  SET_PHRASE_NOUNS,
  THING_VERBS,
  THIRD_PERSONS,
  THIRD_SINGULARS,
} from './register-words.ts'
import { remembered } from './remembered.ts'

/** Words that open a sentence with a capital and are nobody's name; apostrophes are the tokens' own. */
const ITALIAN_WORDS: ReadonlySet<string> = new Set(EVERYDAY_WORDS.it.replaceAll("'", '').split(/\s+/))

const TOLD = new Set([...ARTICLES, 'che', 'di', 'se', 'quanto', 'come'])

/**
 * Cues of Lei, in order.
 * @param named whether somebody else was named before these words.
 */
export function leiCues(tokens: readonly Token[], named = false): readonly RegisterCue[] {
  const cues: RegisterCue[] = []
  let somebodyElse = named
  let heard = 0
  /** Most words ask nothing of those before them. */
  const isSomebodyNamedBefore = (i: number) => {
    for (; !somebodyElse && heard < i; heard++) somebodyElse = namesSomebody(tokens, heard)
    return somebodyElse
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    const cue = maySayLei(token.lower) ? weigh(tokens, i, token, isSomebodyNamedBefore(i)) : undefined
    if (cue) {
      const { start } = tokens[i - cue.wordsBefore] ?? token
      const possessive = token.lower.startsWith('su') ? ({ possessive: true } as const) : undefined
      cues.push({ start, end: token.end, weight: cue.weight, ...possessive })
    }
  }
  return cues
}

/** Whether these words name somebody who is not the reader. */
export function nameSomebody(tokens: readonly Token[]): boolean {
  return tokens.some((_, i) => namesSomebody(tokens, i))
}

/** Words that are weighed by what stands around them. */
const DOUBTFUL = new Set(
  'lei suo sua suoi sue la le gentile cortese esiti ha pensa dice sa capisce aveva è vedrà voglia'.split(' '),
)

/** Whether a word can be a cue of Lei anywhere. */
const maySayLei = remembered(
  (word) =>
    DOUBTFUL.has(word) ||
    POLITE_NAMES.has(word) ||
    isSecondPerson(word) ||
    FIRST_I_FORMS.has(word) ||
    LEI_REFLEXIVES.has(word) ||
    LEI_DIRECTIVES.has(word) ||
    LEI_OR_NOUN.has(word) ||
    LEI_MODALS.has(word) ||
    CONDITIONAL_VERBS.has(word) ||
    asksReader(word) ||
    DOUBLE_DATIVE.test(word) ||
    ANY_ENCLITIC.test(word),
)

function weigh(
  tokens: readonly Token[],
  i: number,
  token: Token,
  somebodyElse: boolean,
): Weighed | undefined {
  const word = token.lower
  switch (word) {
    case 'lei':
      return weighed(pronoun(tokens, i, token, somebodyElse))
    case 'suo':
    case 'sua':
    case 'suoi':
    case 'sue':
      return weighed(possessive(tokens, i, token, somebodyElse))
    case 'la':
    case 'le':
      return weighed(object(tokens, i, token, somebodyElse))
    case 'gentile':
    case 'cortese':
      return weighed(wasKind(tokens, i, somebodyElse))
    default:
  }
  if (CAPITAL_ENCLITIC.test(token.text)) return weighed(SURE)
  if (POLITE_NAMES.has(word)) return weighed(isCalled(tokens, i) ? PLAIN : 0)
  if (PERSON_ENCLITIC.test(word)) {
    const isReader = !THING_ENCLITIC.test(word) && weSpeak(tokens, i)
    return weighed(somebodyElse ? WEAK : isReader ? PLAIN : LIKELY)
  }
  if (PARTICIPLE_ENCLITIC.test(word)) return weighed(somebodyElse ? HINT : PLAIN)
  if (DOUBLE_DATIVE.test(word)) {
    const next = wordAfter(tokens, i)
    const weSay = FIRST_PERSON.test(next) || FIRST_PERSON_AUXILIARY.has(next)
    return weighed(weSay && !somebodyElse ? PLAIN : 0)
  }
  if (DOUBTFUL_ENCLITIC.test(word)) return weighed(somebodyElse ? HINT : WEAK)
  return (
    imperative(tokens, i, word, somebodyElse) ??
    politeTurn(tokens, i, somebodyElse) ??
    thirdPersonForReader(tokens, i, token, somebodyElse)
  )
}

/** `Lei` inside a sentence; at its start, or in small letters, it may be "she". */
function pronoun(tokens: readonly Token[], i: number, token: Token, somebodyElse: boolean): number {
  if (token.text === 'Lei') {
    if (isInsideSentence(token)) return SURE
    // "Lei è la nostra collega" presents somebody.
    const next = wordAfter(tokens, i)
    const presents = next === 'è' && ARTICLES.has(wordAfter(tokens, i + 1))
    if (somebodyElse || presents) return HINT
    return next === 'ha' && BEING_RIGHT.has(wordAfter(tokens, i + 1)) ? PLAIN : LIKELY
  }
  if (somebodyElse) return 0
  if (wordBefore(tokens, i) === 'se') return PLAIN
  return wordAfter(tokens, i) === 'stessa' ? HINT : WEAK
}

function possessive(tokens: readonly Token[], i: number, token: Token, somebodyElse: boolean): number {
  const next = wordAfter(tokens, i)
  if (SET_PHRASE_NOUNS.has(next)) return 0
  if (isCapitalised(token) && isInsideSentence(token) && !isCapitalised(tokens[i + 1])) return SURE
  if (wordBefore(tokens, i) === 'di') return HINT
  if (next === 'disposizione' && wordBefore(tokens, i) === 'a') return LIKELY
  const theirs = CUSTOMER_THINGS.has(next) || CUSTOMER_THINGS.has(wordAfter(tokens, i + 1))
  if (somebodyElse) return theirs ? HINT : 0
  if (READERS_THINGS.has(next) && !isOwned(tokens, i)) return PLAIN
  if (ARTICLES.has(wordBefore(tokens, i)) && HEARD.has(wordBefore(tokens, i - 1))) return PLAIN
  const kin = token.gap === 'sentence' && isCapitalised(token) && KIN.has(next)
  return theirs || kin || asksAboutReader(tokens, i) ? LIKELY : WEAK
}

/** "Ogni ordine ha il suo indirizzo": what is spoken of has it, and not the reader. */
function isOwned(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= 0; at--) {
    if (tokens[at + 1]?.gap === 'sentence') return false
    if (OWNERS.has(wordAt(tokens, at))) return true
  }
  return false
}

/** "Possiamo aiutarla", "speriamo di rivederla". */
function weSpeak(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - 3 && tokens[at + 1]?.gap === 'space'; at--) {
    const word = wordAt(tokens, at)
    if (FIRST_PERSON.test(word) || FIRST_PERSON_AUXILIARY.has(word)) return true
  }
  return false
}

/** "Qual è il suo…?" */
function asksAboutReader(tokens: readonly Token[], i: number): boolean {
  if (!tokens[i]?.asks) return false
  for (let at = i - 1; at >= 0 && at >= i - 5; at--) {
    const word = wordAt(tokens, at)
    if (tokens[at + 1]?.gap === 'sentence') return false
    if (word === 'qual' || word === 'quali' || word === 'com' || word === 'chi' || word === 'come')
      return true
  }
  return false
}

/** "Signora Conti, …", "Buongiorno dottore, …": a title, with the name or without, that opens the sentence. */
function isCalled(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.gap !== 'sentence' && !POLITE_GREETINGS.has(wordBefore(tokens, i))) return false
  let at = i + 1
  while (at < i + 3 && tokens[at]?.gap === 'space' && isCapitalised(tokens[at])) at++
  return tokens[at]?.gap === 'comma'
}

const POLITE_NAMES = new Set(
  'signor signora signorina dottor dottore dottoressa avvocato professore professoressa'.split(' '),
)
const POLITE_GREETINGS = new Set('buongiorno buonasera gentile egregio egregia'.split(' '))

/** "La ringraziamo", "Le piace", "che Le abbiamo scritto". */
function object(tokens: readonly Token[], i: number, token: Token, somebodyElse: boolean): number {
  const next = wordAfter(tokens, i)
  const verb = tokens[i + 1]
  if (verb?.gap !== 'space' || isCapitalised(verb)) return 0
  const previous = wordBefore(tokens, i)
  if (['te', 've', 'ce', 'me'].includes(previous)) return 0
  const capital = isCapitalised(token) && isInsideSentence(token)
  const stems = token.lower === 'la' ? PERSON_OBJECT : PERSON_DATIVE
  const spoken = FIRST_PERSON_AUXILIARY.has(next) ? wordAfter(tokens, i + 1) : next
  const toPerson = speaksTo(stems, spoken)
  const firstPerson =
    FIRST_PERSON_AUXILIARY.has(next) || FIRST_PERSON.test(next) || isFirstSingular(stems, next)
  if (firstPerson && toPerson) {
    const things = token.lower === 'le' && speaksTo(DOUBTFUL_DATIVE, spoken)
    const isPerson = speaksTo(PERSON_ONLY, spoken)
    // "Le date? Le confermiamo domani": what is told to a person follows.
    const told =
      token.lower === 'la' || isPerson || TOLD.has(wordAfter(tokens, spoken === next ? i + 1 : i + 2))
    if (capital || (isCapitalised(token) && !things && told && !somebodyElse)) return SURE
    const given = token.lower === 'le' && !things && givesThing(tokens, spoken === next ? i + 2 : i + 3)
    return (isPerson || given) && !somebodyElse ? PLAIN : LIKELY
  }
  if (capital && (firstPerson || THING_VERBS.has(next) || VERB_AFTER_CAPITAL.test(next))) return SURE
  if (next === 'è' && /^(?:piaciut|arrivat|dispiaciut)/.test(wordAfter(tokens, i + 1)))
    return isCapitalised(token) ? LIKELY : WEAK
  if (token.lower === 'le' && isDative(tokens, i)) return capital ? SURE : somebodyElse ? HINT : LIKELY
  if (THING_VERBS.has(next) && /^(?:piac|interess|serv|occorr|dispiac|va$|risult|manc)/.test(next)) {
    return isCapitalised(token) || token.asks ? LIKELY : token.lower === 'le' ? WEAK : 0
  }
  return 0
}

/** "Le offriremo un caffè": with a thing of its own the verb leaves `le` to a person. */
function givesThing(tokens: readonly Token[], i: number): boolean {
  return INDEFINITE.has(wordAt(tokens, i)) && !TIMES.has(wordAfter(tokens, i))
}

const INDEFINITE = new Set(['un', 'uno', 'una'])
const TIMES = new Set(
  'po giorno giorni volta settimana mese anno attimo minuto ora sera mattina alla per'.split(' '),
)

/** "Le verrà restituito", "le ho messo da parte", "le conviene": `le` is no article there, and no things. */
function isDative(tokens: readonly Token[], i: number): boolean {
  const verb = wordAfter(tokens, i)
  const next = wordAfter(tokens, i + 1)
  if (BEING.has(verb)) return PARTICIPLE.test(next)
  if (FIRST_PERSON_AUXILIARY.has(verb)) return PARTICIPLE.test(next) && next.endsWith('o')
  return DATIVE_ONLY.test(verb) || DATIVE_TURN.test(`${verb} ${next}`)
}

const BEING = new Set('è era sarà saranno sarebbe sono viene vengono verrà verranno'.split(' '))
const PARTICIPLE = /(?:[ailnrstu]t|[rs]s)[aeio]$/
const DATIVE_ONLY = /^(?:conv(?:iene|errà|errebbe|enga)|spett(?:a|ano|erebbe)|bast(?:a|ano|erà|erebbe))$/
const DATIVE_TURN = /^(?:(?:fa|farebbe) (?:piacere|comodo)|(?:va|andrebbe) (?:bene|di))$/

/** "È stata molto gentile a scriverci." */
function wasKind(tokens: readonly Token[], i: number, somebodyElse: boolean): number {
  const was = [i - 1, i - 2].find((at) => ['stato', 'stata'].includes(wordAt(tokens, at)))
  if (was === undefined || wordBefore(tokens, was) !== 'è' || somebodyElse) return 0
  return wordAfter(tokens, i) === 'a' && /r(?:ci|mi)$/.test(wordAfter(tokens, i + 1)) ? LIKELY : 0
}

/** A proper name or a third person that later "suo" and "lei" may belong to. The name in the greeting is the reader's. */
function namesSomebody(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token) return false
  if (THIRD_PERSONS.has(token.lower)) return !GREETINGS.has(wordBefore(tokens, i))
  if (!isCapitalised(token) || token.text.length < 2) return false
  if (!isInsideSentence(token)) return THIRD_SINGULARS.has(wordAfter(tokens, i)) && !isEveryday(token.lower)
  if (['lei', 'la', 'le', 'suo', 'sua', 'suoi', 'sue', 'voi', 'vi', 'ella', 'noi'].includes(token.lower))
    return false
  for (let at = i - 1; at >= 0 && at >= i - 3; at--) {
    const earlier = tokens[at]
    if (earlier && GREETINGS.has(earlier.lower)) return false
    if (tokens[at + 1]?.gap === 'sentence') break
  }
  return true
}

function isEveryday(word: string): boolean {
  return ITALIAN_WORDS.has(word.normalize('NFD').replace(/\p{M}/gu, ''))
}

function isInsideSentence(token: Token): boolean {
  return token.gap === 'space' || token.gap === 'apostrophe' || token.gap === 'comma'
}
