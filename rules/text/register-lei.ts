/**
 * Signs of Lei. Its forms are those of the third person, so each sign asks for what only a reader addressed politely has:
 * a capital inside a sentence, an imperative that opens its clause, a first person speaking to "la" or "le".
 */

import { asksReader } from './register-lei-deeds.ts'
import {
  ANY_ENCLITIC,
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
  ACTOR,
  FEMININE,
  FEMININE_IN_O,
  isInsideSentence,
  isNamedAfter,
  SOMEBODY,
} from './register-mentions.ts'
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
  PERSONS_VERBS,
  POLITE_NAMES,
  READERS_OWN,
  READERS_THINGS,
  SET_PHRASE_NOUNS,
  THING_VERBS,
} from './register-words.ts'
import { askedOfWords } from './words.ts'

const TOLD = new Set([...ARTICLES, 'che', 'di', 'se', 'quanto', 'come'])

/**
 * Cues of Lei, in order.
 * @param mentions what each word mentions
 * @param before what was mentioned before these words
 */
export function leiCues(
  tokens: readonly Token[],
  mentions: () => readonly number[],
  before: () => number,
): readonly RegisterCue[] {
  const cues: RegisterCue[] = []
  let mentioned: number | undefined
  let heard = 0
  /** Most words ask nothing of those before them. */
  const mentionedBefore = (i: number) => {
    mentioned ??= before()
    while (heard < i) mentioned |= mentions()[heard++] ?? 0
    return mentioned
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    const cue = isWeighed(token, tokens[i + 1])
      ? weigh(tokens, i, token, mentionedBefore(isPronoun(tokens, i) ? i - 1 : i))
      : undefined
    if (cue) {
      const { start } = tokens[i - cue.wordsBefore] ?? token
      const possessive = token.lower.startsWith('su') ? ({ possessive: true } as const) : undefined
      cues.push({ start, end: token.end, weight: cue.weight, ...possessive })
    }
  }
  return cues
}

/** "La usa": nothing is mentioned by it. */
const isPronoun = (tokens: readonly Token[], i: number) =>
  tokens[i]?.gap !== 'sentence' && /^l[aoe]?$/.test(wordAt(tokens, i - 1))

/** Words that are weighed by what stands around them. */
const DOUBTFUL = new Set(
  'lei suo sua suoi sue la le gentile cortese esiti ha pensa dice sa capisce aveva è vedrà voglia sia sta avrà esserle'.split(
    ' ',
  ),
)

/** Whether a word can be a cue of Lei anywhere. */
const maySayLei = askedOfWords(
  ({ lower: word }) =>
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

/** "La" and "le" stand before most nouns. */
const isWeighed = ({ word }: Token, next: Token | undefined) =>
  maySayLei(word) &&
  ((word.lower !== 'la' && word.lower !== 'le') || (next !== undefined && mayGovern(next.word)))

function weigh(tokens: readonly Token[], i: number, token: Token, mentioned: number): Weighed | undefined {
  const word = token.lower
  const somebodyElse = (mentioned & SOMEBODY) !== 0
  switch (word) {
    case 'lei':
      return weighed(pronoun(tokens, i, token, mentioned))
    case 'suo':
    case 'sua':
    case 'suoi':
    case 'sue':
      return weighed(possessive(tokens, i, token, mentioned))
    case 'la':
    case 'le':
      return weighed(object(tokens, i, token, mentioned))
    case 'gentile':
    case 'cortese':
      return weighed(wasKind(tokens, i, somebodyElse))
    default:
  }
  if (CAPITAL_ENCLITIC.test(token.text)) return weighed(SURE)
  if (POLITE_NAMES.has(word))
    return weighed(isCalled(tokens, i) && !(somebodyElse && token.gap === 'comma') ? PLAIN : 0)
  if (PERSON_ENCLITIC.test(word)) {
    const isReader = !THING_ENCLITIC.test(word) && (weSpeak(tokens, i) || !(mentioned & FEMININE))
    return weighed(somebodyElse ? WEAK : isReader ? PLAIN : LIKELY)
  }
  if (PARTICIPLE_ENCLITIC.test(word)) return weighed(somebodyElse ? HINT : PLAIN)
  if (DOUBLE_DATIVE.test(word)) {
    const next = wordAfter(tokens, i)
    const weSay = FIRST_PERSON.test(next) || FIRST_PERSON_AUXILIARY.has(next)
    return weighed(weSay && !(mentioned & (SOMEBODY | ACTOR)) ? PLAIN : 0)
  }
  if (word === 'esserle') return weighed(mentioned & (SOMEBODY | FEMININE) ? WEAK : LIKELY)
  if (DOUBTFUL_ENCLITIC.test(word)) {
    const given = word.endsWith('le') && givesThing(tokens, i + 1)
    return weighed(
      somebodyElse ? HINT : mentioned & FEMININE ? WEAK : given ? PLAIN : weSpeak(tokens, i) ? LIKELY : WEAK,
    )
  }
  return (
    imperative(tokens, i, word, somebodyElse) ??
    politeTurn(tokens, i, somebodyElse) ??
    thirdPersonForReader(tokens, i, token, mentioned)
  )
}

/** `Lei` inside a sentence; at its start, or in small letters, it may be "she". */
function pronoun(tokens: readonly Token[], i: number, token: Token, mentioned: number): number {
  const somebodyElse = (mentioned & SOMEBODY) !== 0
  if (token.text === 'Lei') {
    if (isInsideSentence(token)) return SURE
    // "Lei è la nostra collega" presents somebody.
    const next = wordAfter(tokens, i)
    const presents = next === 'è' && ARTICLES.has(wordAfter(tokens, i + 1))
    if (somebodyElse || presents) return HINT
    const verb = next === 'non' ? wordAfter(tokens, i + 1) : next
    if (verb !== 'ha' && PERSONS_VERBS.has(verb)) return PLAIN
    return next === 'ha' && BEING_RIGHT.has(wordAfter(tokens, i + 1)) ? PLAIN : LIKELY
  }
  if (somebodyElse) return 0
  const next = wordAt(tokens, wordAfter(tokens, i) === 'non' ? i + 2 : i + 1)
  if (token.text === 'LEI') return WEAK
  if (wordBefore(tokens, i) === 'in' && wordBefore(tokens, i - 1) === 'fossi') return PLAIN
  if (
    wordBefore(tokens, i) === 'da' &&
    /^(?:passer|verr|vien)/.test(wordBefore(tokens, i - 1)) &&
    !(mentioned & FEMININE)
  )
    return PLAIN
  const does =
    wordBefore(tokens, i) === 'se' ||
    (PERSONS_VERBS.has(next) &&
      (wordBefore(tokens, i) === 'che' || token.gap === 'clause') &&
      !(mentioned & ACTOR))
  if (does && !isNamedAfter(tokens, i, false)) return PLAIN
  if (/^(?:per|a)$/.test(wordBefore(tokens, i)) && !mentioned) return LIKELY
  return next === 'stessa' ? HINT : WEAK
}

function possessive(tokens: readonly Token[], i: number, token: Token, mentioned: number): number {
  const next = wordAfter(tokens, i)
  if (SET_PHRASE_NOUNS.has(next)) return 0
  if (isCapitalised(token) && isInsideSentence(token) && !isCapitalised(tokens[i + 1])) return SURE
  if (wordBefore(tokens, i) === 'di') return HINT
  if (next === 'disposizione' && wordBefore(tokens, i) === 'a') return LIKELY
  const asked = asksAboutReader(tokens, i)
  if (asked && isTaste(tokens, i + 1)) return LIKELY
  const theirs = CUSTOMER_THINGS.has(next) || CUSTOMER_THINGS.has(wordAfter(tokens, i + 1))
  if (mentioned & SOMEBODY) return theirs ? HINT : 0
  const own = next === 'numero' ? wordAfter(tokens, i + 2) : next
  if ((mentioned & ACTOR ? READERS_THINGS : READERS_OWN).has(own) && !isOwned(tokens, i)) return PLAIN
  if (ARTICLES.has(wordBefore(tokens, i)) && HEARD.has(wordBefore(tokens, i - 1)) && !isOwned(tokens, i))
    return PLAIN
  if (!(mentioned & ACTOR) && thanksFor(tokens, i)) return PLAIN
  const kin = token.gap === 'sentence' && isCapitalised(token) && KIN.has(next)
  return (theirs && !(mentioned & ACTOR)) || kin || asked ? LIKELY : WEAK
}

/** "Grazie per il suo tempo", "grazie ancora della sua visita"; "grazie al suo filtro" is another matter. */
function thanksFor(tokens: readonly Token[], i: number): boolean {
  const at = /^de(?:l|lla|i|lle)$/.test(wordBefore(tokens, i))
    ? i - 2
    : wordBefore(tokens, i - 1) === 'per'
      ? i - 3
      : -1
  return [at, at - 1].some((before) => wordAt(tokens, before) === 'grazie')
}

/** "Ogni ordine ha il suo indirizzo": what is spoken of has it, and not the reader. */
function isOwned(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= 0; at--) {
    if (tokens[at + 1]?.gap === 'sentence') return false
    // "Con la sua tessera", but "il guanto con la sua custodia"; "l'ordine e la sua fattura".
    if (tokens[at]?.gap === 'sentence' && wordAt(tokens, at) === 'con') return false
    if (wordAt(tokens, at) === 'letto' && wordBefore(tokens, at) === 'hai') return true
    if (OWNERS.has(wordAt(tokens, at)) || (at === i - 2 && wordAt(tokens, at) === 'e')) return true
  }
  return false
}

/** "Chi è il suo giocatore preferito?", "qual è il suo?": nobody asks that about another. */
function isTaste(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.gap !== 'space') return true
  for (let at = i; at < i + 4 && tokens[at]?.gap === 'space'; at++)
    if (/^(?:preferit[oaie]|opinion[ei]|parere)$/.test(wordAt(tokens, at))) return true
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

/** "Signora Conti, …", "Buongiorno dottore, …": a title, with the name or without, that opens the sentence or closes it. */
function isCalled(tokens: readonly Token[], i: number): boolean {
  const gap = tokens[i]?.gap
  if (gap !== 'sentence' && gap !== 'comma' && !GREETINGS.has(wordBefore(tokens, i))) return false
  let at = i + 1
  while (at < i + 3 && tokens[at]?.gap === 'space' && isCapitalised(tokens[at])) at++
  const end = tokens[at]?.gap
  return end === 'comma' || ((gap === 'comma' || at > i + 1) && end !== 'space' && end !== 'other')
}

/** "La ringraziamo", "Le piace", "che Le abbiamo scritto". */
function object(tokens: readonly Token[], i: number, token: Token, mentioned: number): number {
  const somebodyElse = (mentioned & SOMEBODY) !== 0
  // A woman, or what else is feminine.
  const her = (mentioned & (SOMEBODY | FEMININE)) !== 0
  const another = somebodyElse || (mentioned & (ACTOR | FEMININE)) === (ACTOR | FEMININE)
  const next = wordAfter(tokens, i)
  const verb = tokens[i + 1]
  if (verb?.gap !== 'space' || isCapitalised(verb)) return 0
  const previous = wordBefore(tokens, i)
  if (['te', 've', 'ce', 'me'].includes(previous)) return 0
  const capital = isCapitalised(token) && isInsideSentence(token)
  const stems = token.lower === 'la' ? PERSON_OBJECT : PERSON_DATIVE
  // "Le ho appena risposto".
  const aux = FIRST_PERSON_AUXILIARY.has(next) ? (/^(?:appena|già)$/.test(wordAt(tokens, i + 2)) ? 2 : 1) : 0
  const at = i + 1 + aux
  const spoken = wordAt(tokens, at)
  const toPerson = speaksTo(stems, spoken)
  const firstPerson =
    FIRST_PERSON_AUXILIARY.has(next) || FIRST_PERSON.test(next) || isFirstSingular(stems, next)
  const given =
    token.lower === 'le' &&
    (firstPerson || (next.endsWith('o') && !FEMININE_IN_O.test(next))) &&
    givesThing(tokens, at + 1)
  if (firstPerson && toPerson) {
    const things = token.lower === 'le' && speaksTo(DOUBTFUL_DATIVE, spoken)
    const isPerson = speaksTo(PERSON_ONLY, spoken)
    // "Le date? Le confermiamo domani": what is told to a person follows.
    const told = token.lower === 'la' || isPerson || TOLD.has(wordAfter(tokens, at))
    if (capital || (isCapitalised(token) && !things && told && !somebodyElse)) return SURE
    if ((isPerson && !another) || (token.lower === 'la' && !her)) return PLAIN
  }
  if (given && !another) return PLAIN
  if (firstPerson && toPerson) return LIKELY
  if (capital && (firstPerson || THING_VERBS.has(next) || VERB_AFTER_CAPITAL.test(next))) return SURE
  if (token.lower === 'la' && !her && CONVINCING.test(next)) return PLAIN
  if (!her && WILL.test(next) && speaksTo(token.lower === 'la' ? PERSON_OBJECT : PERSON_ONLY, next))
    return PLAIN
  if (token.lower === 'le') {
    const turn = `${next} ${wordAfter(tokens, i + 1)}`
    if (!her && PLEASING.test(turn)) return PLAIN
    if (ARRIVED.test(turn)) return isCapitalised(token) ? LIKELY : WEAK
    if (isDative(tokens, i)) return capital ? SURE : somebodyElse ? HINT : her ? LIKELY : PLAIN
  }
  if (THING_VERBS.has(next) && /^(?:piac|interess|serv|occorr|dispiac|va$|risult|manc)/.test(next)) {
    return isCapitalised(token) || token.asks ? LIKELY : token.lower === 'le' ? WEAK : 0
  }
  return 0
}

/** Whether a word after "la" or "le" can be a verb that makes them a person. */
const mayGovern = askedOfWords(
  ({ lower: word }) =>
    word.endsWith('o') ||
    FIRST_PERSON_AUXILIARY.has(word) ||
    THING_VERBS.has(word) ||
    FIRST_PERSON.test(word) ||
    VERB_AFTER_CAPITAL.test(word) ||
    CONVINCING.test(word) ||
    WILL.test(word) ||
    BEING.has(word) ||
    DATIVE_ONLY.test(word) ||
    TURNS.test(word),
)
/** How `PLEASING`, `ARRIVED` and `DATIVE_TURN` begin. */
const TURNS =
  /^(?:(?:dis)?piac|interess|arriv|serv|occorr|manca|(?:vada|sia|siano|sono|è|fa|farebbe|va|andrebbe)$)/

const PLEASING =
  /^(?:(?:dis)?piac|interess|arriv(?:a|ano|erà|eranno) |serv(?:e|ono|irà|iranno) |occorr(?:e|ono|erà) |mancan?o? |vada bene|sia util|(?:è|sia|sono|siano) (?:dis)?piaciut)/
/** “La contatterà il corriere.” */
const WILL = /rà$|ranno$/
const CONVINCING = /^(?:convin|soddisf|preoccup|disturb)[a-z]+[ae]$/
const ARRIVED = /^è (?:(?:dis)?piaciut|arrivat)/

/** "Le offriremo un caffè": with a thing of its own the verb leaves `le` to a person. */
function givesThing(tokens: readonly Token[], i: number): boolean {
  const at = /^(?:subito|anche|già|volentieri|comunque|parte)$/.test(wordAt(tokens, i)) ? i + 1 : i
  const given = wordAt(tokens, at)
  if (given === 'da') return wordAfter(tokens, at) === 'parte'
  return /^(?:tutto|scusa|sapere)$/.test(given) || (GIVEN.test(given) && !TIMES.test(wordAfter(tokens, at)))
}

const GIVEN = /^(?:il|l[oa]?|gli|un[oa]?)$/
const TIMES =
  /^(?:po|giorn.|volta|settimana|mese|anno|attimo|minuto|ora|sera|mattina|alla|per|prossim.|sabato|domenica)$|dì$/

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
