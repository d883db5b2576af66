/**
 * Signs of Lei. Its forms are those of the third person, so each sign asks for what only a reader addressed politely has:
 * a capital inside a sentence, an imperative that opens its clause, a first person speaking to "la" or "le".
 */
import { EVERYDAY_WORDS } from './language-words.ts'
import {
  LIKELY,
  opensClause,
  PLAIN,
  type RegisterCue,
  SURE,
  type Token,
  WEAK,
  wordAfter,
  wordBefore,
} from './register-tokens.ts'
import { FIRST_I_FORMS, SECOND_LEI } from './register-verbs.ts'
import {
  ARTICLES,
  ASKED_PARTICIPLES,
  ASKED_STATES,
  ASKING_VERBS,
  CONDITIONAL_VERBS,
  CONDITIONS,
  CUSTOMER_THINGS,
  DOUBTFUL_DATIVE,
  FIRST_PERSON_AUXILIARY,
  GREETINGS,
  HAVING_NEED,
  IMPERSONAL_INFINITIVES,
  KIN,
  LEI_DIRECTIVES,
  LEI_MODALS,
  LEI_OR_NOUN,
  LEI_REFLEXIVES,
  OBJECT_STARTS,
  OWNERS,
  PERSON_DATIVE,
  PERSON_OBJECT,
  PERSON_ONLY,
  READERS_DEEDS,
  READERS_NEEDS,
  READERS_THINGS,
  SET_PHRASE_NOUNS,
  SUBORDINATORS,
  THING_VERBS,
  THIRD_PERSONS,
  THIRD_SINGULARS,
  TRANSITIVE_ASKING,
  WISHES,
} from './register-words.ts'
import { remembered } from './remembered.ts'

const HINT = 0.5
/** Words that open a sentence with a capital and are nobody's name; apostrophes are the tokens' own. */
const ITALIAN_WORDS: ReadonlySet<string> = new Set(EVERYDAY_WORDS.it.replaceAll("'", '').split(/\s+/))

const CAPITAL_ENCLITIC = /(?:r|ndo)L[ae]$/
const PERSON_ENCLITIC =
  /^(?:ringrazi|ricontatt|contatt|inform|aggiorn|rassicur|richiam|accontent|salut|aiut|avvis|invit|ospit)arla$|^(?:assist|serv|accogli|riaccogli|rived|soddisf)[ei]rla$|^(?:chied|scriv|rispond|riscriv|porg)erle$|^(?:augur|comunic|consigli|assicur)arle$/
const DOUBTFUL_ENCLITIC =
  /^(?:rimbors|support|segu|ascolt|incontr|chiam|preg)arla$|^(?:offr|forn|garant|sugger|restitu)irle$|^(?:conferm|segnal|ricord|invi|indic|spieg)arle$|^(?:dirle|darle)$/
const CLITICS = new Set(['mi', 'ci', 'lo', 'la', 'li', 'le', 'ne', 'gli'])
/** "Faccia attenzione", not "faccia da schiaffi". */
const FACE_OBJECTS = new Set(
  'attenzione riferimento clic click pure sapere presente in un una il la le i uso'.split(' '),
)
const TOLD = new Set([...ARTICLES, 'che', 'di', 'se', 'quanto', 'come'])
const CLITICS_BEFORE_HAVE = new Set(['l', 'li', 'le', 'ci'])
const ASKING_WORDS = new Set(['cosa', 'come', 'dove', 'quando', 'quale', 'che', 'quanto', 'chi'])
const FIRST_PERSON = /(?:iamo|eremo|iremo|aremo|rremo|eremmo|iremmo|rremmo)$/
const VERB_AFTER_CAPITAL =
  /(?:iamo|emo|ono|ano|erà|irà|arà|rrà|erebbe|irebbe|ebbero|iamo|essi|assi|erei|irei)$/
const ASKED_INFINITIVE = /[aei]r(?:ci|mi|cel[oai]|mel[oai]|lo|la|li|le|ne|si)?e?$/

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

interface Weighed {
  readonly weight: number
  /** Words before this one that belong to the cue. */
  readonly wordsBefore: number
}

const weighed = (weight: number, wordsBefore = 0): Weighed | undefined =>
  weight > 0 ? { weight, wordsBefore } : undefined

/** Words that are weighed by what stands around them. */
const DOUBTFUL = new Set('lei suo sua suoi sue la le esiti ha pensa dice sa capisce aveva è'.split(' '))

/** Whether a word can be a cue of Lei anywhere. */
const maySayLei = remembered(
  (word) =>
    DOUBTFUL.has(word) ||
    isSecondPerson(word) ||
    FIRST_I_FORMS.has(word) ||
    LEI_REFLEXIVES.has(word) ||
    LEI_DIRECTIVES.has(word) ||
    LEI_OR_NOUN.has(word) ||
    LEI_MODALS.has(word) ||
    CONDITIONAL_VERBS.has(word) ||
    asksReader(word) ||
    /(?:r|ndo)l[ae]$/.test(word),
)

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

/** Where a word in small letters can be such a cue of Lei; 0 when nowhere. It must agree with what `weigh` calls sure or plain. */
export function plainlyLei(word: string): number {
  const anywhere =
    isSecondPerson(word) || LEI_DIRECTIVES.has(word) || word === 'esiti' || PERSON_ENCLITIC.test(word)
  return (
    (anywhere ? LEI_ANYWHERE : 0) |
    (CAPITAL_CUES.has(word) || /(?:r|ndo)l[ae]$/.test(word) ? LEI_WITH_CAPITAL : 0) |
    (word !== 'lei' && CAPITAL_CUES.has(word) ? LEI_BEFORE_THING : 0) |
    (READERS_THINGS.has(word) ? READERS_THING : 0) |
    (FIRST_I_FORMS.has(word) ? LEI_AFTER_CLITIC | LEI_AFTER_IF : 0) |
    (WISHES.has(word) || word === 'ha' ? LEI_AFTER_IF : 0) |
    (LEI_MODALS.has(word) ? LEI_BEFORE_INFINITIVE : 0) |
    (ASKED_INFINITIVE.test(word) ? INFINITIVE : 0) |
    (LEI_REFLEXIVES.has(word) ? LEI_AFTER_SI : 0) |
    (word === 'la' || word === 'le' ? LEI_BEFORE_VERB : 0) |
    (mayFollowObject(word) ? VERB_AFTER_OBJECT : 0) |
    (FIRST_PERSON_AUXILIARY.has(word) || speaksTo(PERSON_ONLY, word) ? SPEECH_AFTER_OBJECT : 0)
  )
}

const CAPITAL_CUES = new Set(['lei', 'suo', 'sua', 'suoi', 'sue'])

function mayFollowObject(word: string): boolean {
  return (
    FIRST_PERSON_AUXILIARY.has(word) ||
    FIRST_PERSON.test(word) ||
    THING_VERBS.has(word) ||
    VERB_AFTER_CAPITAL.test(word) ||
    isFirstSingular(PERSON_OBJECT, word) ||
    isFirstSingular(PERSON_DATIVE, word)
  )
}

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
    default:
  }
  if (CAPITAL_ENCLITIC.test(token.text)) return weighed(SURE)
  if (PERSON_ENCLITIC.test(word)) return weighed(somebodyElse ? WEAK : weSpeak(tokens, i) ? PLAIN : LIKELY)
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
    const presents = wordAfter(tokens, i) === 'è' && ARTICLES.has(wordAfter(tokens, i + 1))
    return somebodyElse || presents ? HINT : LIKELY
  }
  if (somebodyElse) return 0
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
  const kin = token.gap === 'sentence' && isCapitalised(token) && KIN.has(next)
  return theirs || kin || asksAboutReader(tokens, i) ? LIKELY : WEAK
}

/** "Ogni ordine ha il suo indirizzo": what is spoken of has it, and not the reader. */
function isOwned(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= 0; at--) {
    if (tokens[at + 1]?.gap === 'sentence') return false
    if (OWNERS.has(tokens[at]?.lower ?? '')) return true
  }
  return false
}

/** "Possiamo aiutarla", "speriamo di rivederla". */
function weSpeak(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - 3 && tokens[at + 1]?.gap === 'space'; at--) {
    const word = tokens[at]?.lower ?? ''
    if (FIRST_PERSON.test(word) || FIRST_PERSON_AUXILIARY.has(word)) return true
  }
  return false
}

/** "Qual è il suo…?" */
function asksAboutReader(tokens: readonly Token[], i: number): boolean {
  if (!tokens[i]?.asks) return false
  for (let at = i - 1; at >= 0 && at >= i - 5; at--) {
    const word = tokens[at]?.lower ?? ''
    if (tokens[at + 1]?.gap === 'sentence') return false
    if (word === 'qual' || word === 'quali' || word === 'com' || word === 'chi' || word === 'come')
      return true
  }
  return false
}

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
    if (capital || (isCapitalised(token) && !things && told)) return SURE
    return isPerson && !somebodyElse ? PLAIN : LIKELY
  }
  if (capital && (firstPerson || THING_VERBS.has(next) || VERB_AFTER_CAPITAL.test(next))) return SURE
  if (next === 'è' && /^(?:piaciut|arrivat|dispiaciut)/.test(wordAfter(tokens, i + 1)))
    return isCapitalised(token) ? LIKELY : WEAK
  if (THING_VERBS.has(next) && /^(?:piac|interess|serv|occorr|dispiac|va$|risult|manc)/.test(next)) {
    return isCapitalised(token) || token.asks ? LIKELY : token.lower === 'le' ? WEAK : 0
  }
  return 0
}

function speaksTo(stems: readonly string[], verb: string): boolean {
  return stems.some((stem) => verb.startsWith(stem))
}

function isFirstSingular(stems: readonly string[], verb: string): boolean {
  return verb.endsWith('o') && stems.includes(verb.slice(0, -1))
}

/** "mi dica", "ci contatti", "si rivolga", "Verifichi il", "non esiti". */
function imperative(
  tokens: readonly Token[],
  i: number,
  word: string,
  somebodyElse: boolean,
): Weighed | undefined {
  const isSecond = isSecondPerson(word)
  const previous = wordBefore(tokens, i)
  if (previous === 'si' || previous === 's') {
    return LEI_REFLEXIVES.has(word) && opensClause(tokens, clauseHead(tokens, i - 1))
      ? weighed(SURE, 1)
      : undefined
  }
  if (word === 'esiti' && previous === 'non') return weighed(SURE, 1)
  const asks = tokens[i]?.asks ?? false
  if (CLITICS.has(previous)) {
    const own = previous === 'mi' || previous === 'ci'
    // "Le immagini", "la guardi", "Mi mandi il link?": a noun, or tu.
    const doubled = ['me', 'ce'].includes(wordBefore(tokens, i - 1))
    if (!isSecond && !(FIRST_I_FORMS.has(word) && (own || doubled) && !asks)) return undefined
    const head = clauseHead(tokens, i - (doubled ? 2 : 1))
    return opensClause(tokens, head) ? weighed(SURE, i - head) : undefined
  }
  const head = clauseHead(tokens, i)
  if (!opensClause(tokens, head)) return undefined
  const next = wordAfter(tokens, i)
  if (word === 'faccia' && !FACE_OBJECTS.has(next)) return undefined
  if (isSecond || LEI_DIRECTIVES.has(word)) {
    const doubtful = asks || (somebodyElse && tokens[head]?.gap !== 'sentence')
    return weighed(doubtful ? WEAK : SURE, i - head)
  }
  return LEI_OR_NOUN.has(word) && OBJECT_STARTS.has(next)
    ? weighed(somebodyElse ? WEAK : LIKELY, i - head)
    : undefined
}

/** "Ignori pure", "se non parte chiami il numero verde", "passi a trovarci": a polite imperative further on in its sentence. */
function politeTurn(tokens: readonly Token[], i: number, somebodyElse: boolean): Weighed | undefined {
  const word = tokens[i]?.lower ?? ''
  if (!FIRST_I_FORMS.has(word) && !isSecondPerson(word)) return undefined
  const head = withSmallWords(tokens, i)
  if (SUBORDINATORS.has(wordBefore(tokens, head))) return undefined
  const next = wordAfter(tokens, i)
  const plain = somebodyElse ? WEAK : PLAIN
  if (next === 'pure') return weighed(plain, i - head)
  if (head < i) return undefined
  if (OBJECT_STARTS.has(next) && endsCondition(tokens, i - 1)) return weighed(plain)
  const visits = (word === 'passi' || word === 'torni') && next === 'a'
  return visits && /r(?:ci|mi)$/.test(wordAfter(tokens, i + 1))
    ? weighed(somebodyElse ? WEAK : LIKELY)
    : undefined
}

/** "Se non parte", up to its verb. */
function endsCondition(tokens: readonly Token[], verb: number): boolean {
  if (!/[ae]$/.test(tokens[verb]?.lower ?? '') || tokens[verb + 1]?.gap !== 'space') return false
  const head = withSmallWords(tokens, verb)
  return wordBefore(tokens, head) === 'se' && opensClause(tokens, head - 1)
}

/** Where a verb would begin with the small words before it: "(se) non lo ignori". */
function withSmallWords(tokens: readonly Token[], verb: number): number {
  let at = verb
  while (tokens[at]?.gap === 'space' && isSmall(tokens[at - 1]?.lower ?? '')) at--
  return at
}

const isSmall = (word: string) => CLITICS.has(word) || word === 'non' || word === 'si'

/** `scriva`, `preferisca`. */
function isSecondPerson(word: string): boolean {
  return SECOND_LEI.has(word) || (word.endsWith('isca') && word.length > 6)
}

/** Where the clause would begin, "non" included. */
function clauseHead(tokens: readonly Token[], i: number): number {
  return wordBefore(tokens, i) === 'non' ? i - 1 : i
}

/** "Se desidera", "può contattarci", "Ha visto…?", "cosa ne pensa?", ", sa,". */
function thirdPersonForReader(
  tokens: readonly Token[],
  i: number,
  token: Token,
  somebodyElse: boolean,
): Weighed | undefined {
  const word = token.lower
  const previous = wordBefore(tokens, i)
  const next = wordAfter(tokens, i)
  if (isCapitalised(tokens[i + 1])) return undefined
  const likely = somebodyElse ? WEAK : LIKELY
  const plain = somebodyElse ? WEAK : PLAIN
  const head = clauseHead(tokens, i)
  const isCondition = wordBefore(tokens, head) === 'se' && opensClause(tokens, head - 1)
  if (isCondition && word === 'ha' && asksForReader(tokens, i)) return weighed(plain, i - head + 1)
  if (isCondition && WISHES.has(word)) return weighed(plain, i - head + 1)
  if (CONDITIONAL_VERBS.has(word) && CONDITIONS.has(previous)) return weighed(likely, 1)
  if (previous === 'se' && word === 'ha') return weighed(HAVING_NEED.has(next) ? likely : HINT, 1)
  const opens = opensClause(tokens, head)
  if (LEI_MODALS.has(word) && ASKED_INFINITIVE.test(next) && !IMPERSONAL_INFINITIVES.has(next)) {
    if (followsGreeting(tokens, head)) return weighed(plain)
    if (opens || CONDITIONS.has(previous))
      return weighed(word.startsWith('dev') || word.startsWith('dov') ? HINT : likely)
  }
  if (previous === 'ne' && word === 'pensa') return weighed(LIKELY, 1)
  if (word === 'dice' && (previous === 'ne' || previous === 'mi') && token.asks) return weighed(LIKELY, 1)
  if (word === 'sa' && isAside(tokens, i)) return weighed(LIKELY)
  if (!token.asks) return undefined
  if (word === 'capisce' && token.gap !== 'space') return weighed(LIKELY)
  const following = ARTICLES.has(next)
  if (opens && (word === 'ha' || word === 'aveva') && ASKED_PARTICIPLES.has(next)) return weighed(LIKELY)
  if (opens && word === 'è' && ASKED_STATES.has(next)) return weighed(likely)
  if (opens && asksReader(word) && (!following || TRANSITIVE_ASKING.has(word))) return weighed(LIKELY)
  if (ASKING_WORDS.has(previous) && asksReader(word) && !following) return weighed(likely)
  if (
    word === 'ha' &&
    CLITICS_BEFORE_HAVE.has(previous) &&
    opensClause(tokens, i - 1) &&
    /[oaie]$/.test(next)
  )
    return weighed(likely)
  return undefined
}

/** "(se) ha bisogno", "(se non) ha ancora ricevuto". */
function asksForReader(tokens: readonly Token[], i: number): boolean {
  const next = wordAfter(tokens, i)
  const done = next === 'ancora' || next === 'già' ? wordAfter(tokens, i + 1) : next
  return READERS_NEEDS.has(next) || READERS_DEEDS.has(done)
}

/** "Gentile cliente, può…". */
function followsGreeting(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.gap !== 'comma') return false
  for (let at = i - 1; at >= 0 && at >= i - 4; at--) {
    if (GREETINGS.has(tokens[at]?.lower ?? '')) return true
    if (tokens[at]?.gap !== 'space') return false
  }
  return false
}

function asksReader(word: string): boolean {
  return ASKING_VERBS.has(word) || (word.endsWith('rebbe') && word !== 'sarebbe' && word.length > 7)
}

/** ", sa," and "Sa cosa intendo". */
function isAside(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const following = tokens[i + 1]
  if (!token || (token.gap === 'space' && wordBefore(tokens, i) !== 'lo')) return false
  return following?.gap !== 'space' || following.lower === 'cosa' || following.lower === 'che'
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

/** First letter capital and the rest not: "LEI" shouted is no politeness. */
function isCapitalised(token: Token | undefined): boolean {
  if (!token) return false
  if (token.text === token.lower) return false
  const first = token.text[0] ?? ''
  return first !== first.toLowerCase() && token.text.slice(1) === token.text.slice(1).toLowerCase()
}
