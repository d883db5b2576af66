/** Polite imperatives. They look like subjunctives, and like tu: where they stand tells. */
import { isSecondPerson } from './register-lei-forms.ts'
import { MOST_LOOKED_AT } from './register-mentions.ts'
import {
  LIKELY,
  opensClause,
  PLAIN,
  SURE,
  type Token,
  WEAK,
  type Weighed,
  weighed,
  wordAfter,
  wordAt,
  wordBefore,
} from './register-tokens.ts'
import { FIRST_I_FORMS, SECOND_TU } from './register-verbs.ts'
import {
  ARTICLES,
  GREETINGS,
  LEI_DIRECTIVES,
  LEI_OR_NOUN,
  LEI_REFLEXIVES,
  OBJECT_STARTS,
  SUBORDINATORS,
} from './register-words.ts'

const CLITICS = new Set(['mi', 'ci', 'lo', 'la', 'li', 'le', 'ne', 'gli'])
/** "Faccia attenzione", not "faccia da schiaffi". */
const FACE_OBJECTS = new Set(
  'attenzione riferimento clic click pure sapere presente in un una il la le i uso prima come così sempre anche subito'.split(
    ' ',
  ),
)

/** "mi dica", "ci contatti", "si rivolga", "Verifichi il", "non esiti". */
export function imperative(
  tokens: readonly Token[],
  i: number,
  word: string,
  somebodyElse: boolean,
): Weighed | undefined {
  const isSecond = isSecondPerson(word)
  const previous = wordBefore(tokens, i)
  const next = wordAfter(tokens, i)
  if (previous === 'si' || previous === 's') {
    if (!LEI_REFLEXIVES.has(word)) return undefined
    if (opensClause(tokens, clauseHead(tokens, i - 1))) return weighed(SURE, 1)
    if (isSubordinate(tokens, i - 1)) return undefined
    return weighed(somebodyElse ? WEAK : followsPurpose(tokens, i - 1) ? PLAIN : LIKELY, 1)
  }
  if (word === 'esiti' && previous === 'non') return weighed(SURE, 1)
  const asks = tokens[i]?.asks ?? false
  if (CLITICS.has(previous)) {
    const own = previous === 'mi' || previous === 'ci'
    // "Le immagini", "la guardi", "Mi mandi il link?": a noun, or tu.
    const doubled = ['me', 'ce'].includes(wordBefore(tokens, i - 1))
    if (!isSecond && !(FIRST_I_FORMS.has(word) && (own || doubled) && !asks)) return undefined
    const head = clauseHead(tokens, i - (doubled ? 2 : 1))
    if (!opensClause(tokens, head) || (!isSecond && DONE_THERE.test(word))) return undefined
    // "Firmalo e ce lo mandi": tu, perhaps.
    const goesOn = !isSecond && tokens[head]?.gap === 'space' && wordAfter(tokens, i) !== 'pure'
    return next === 'chi' ? undefined : weighed(goesOn ? WEAK : SURE, i - head)
  }
  const head = clauseHead(tokens, i)
  if (isSecond && followsPurpose(tokens, head)) return weighed(somebodyElse ? WEAK : PLAIN, i - head)
  if (!opensClause(tokens, head)) return undefined
  // "Vada come vada".
  if (wordAfter(tokens, i + 1) === word || (!isSecond && tuGoesOn(tokens, i))) return undefined
  if (word === 'faccia' && !FACE_OBJECTS.has(next)) return undefined
  if (isSecond || LEI_DIRECTIVES.has(word)) {
    const doubtful = asks || (somebodyElse && tokens[head]?.gap !== 'sentence')
    return weighed(doubtful ? WEAK : SURE, i - head)
  }
  return LEI_OR_NOUN.has(word) && OBJECT_STARTS.has(next)
    ? weighed(
        somebodyElse
          ? WEAK
          : tokens[head]?.gap === 'sentence' && (ARTICLES.has(next) || next === 'pure')
            ? PLAIN
            : LIKELY,
        i - head,
      )
    : undefined
}

/** "Ci trovi all'ingresso": there, and not us. */
const DONE_THERE = /^(?:trov|pass|incontr|pens|prov|torn|entr|arriv|gioch|guadagn)i$/

/** "Passi il badge, entri e sali": forms of tu as well, and what goes on from them says tu. */
function tuGoesOn(tokens: readonly Token[], i: number): boolean {
  for (let at = i + 1; at < i + MOST_LOOKED_AT && tokens[at] && tokens[at]?.gap !== 'sentence'; at++) {
    if (!SECOND_TU.has(wordAt(tokens, at)) && !/^(?:hai|puoi|sei|trovi)$/.test(wordAt(tokens, at))) continue
    if (opensClause(tokens, withSmallWords(tokens, at))) return true
  }
  return false
}

/** Whether something earlier in the clause asks for the subjunctive: "chiunque si rivolga a noi". */
function isSubordinate(tokens: readonly Token[], i: number): boolean {
  for (let at = i; tokens[at]?.gap === 'space' || tokens[at]?.gap === 'apostrophe'; at--)
    if (SUBJUNCTIVE_AFTER.has(wordAt(tokens, at - 1))) return true
  return false
}

const SUBJUNCTIVE_AFTER: ReadonlySet<string> = new Set([
  ...SUBORDINATORS,
  ...'che chiunque qualunque perché affinché purché benché sebbene nonostante spero speriamo credo crediamo pare sembra'.split(
    ' ',
  ),
])

/** "Ignori pure", "se non parte chiami il numero verde", "passi a trovarci": a polite imperative further on in its sentence. */
export function politeTurn(tokens: readonly Token[], i: number, somebodyElse: boolean): Weighed | undefined {
  const word = wordAt(tokens, i)
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
  if (!/[ae]$/.test(wordAt(tokens, verb)) || tokens[verb + 1]?.gap !== 'space') return false
  const head = withSmallWords(tokens, verb)
  return wordBefore(tokens, head) === 'se' && opensClause(tokens, head - 1)
}

/** Where a verb would begin with the small words before it: "(se) non lo ignori". */
export function withSmallWords(tokens: readonly Token[], verb: number): number {
  let at = verb
  while (tokens[at]?.gap === 'space' && isSmall(wordAt(tokens, at - 1))) at--
  return at
}

const isSmall = (word: string) => CLITICS.has(word) || word === 'non' || word === 'si'

/** Where the clause would begin, "non" included. */
export function clauseHead(tokens: readonly Token[], i: number): number {
  return wordBefore(tokens, i) === 'non' ? i - 1 : i
}

/** "Gentile cliente, può…". */
export function followsGreeting(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.gap !== 'comma') return false
  for (let at = i - 1; at >= 0 && at >= i - 4; at--) {
    if (GREETINGS.has(wordAt(tokens, at))) return true
    if (tokens[at]?.gap !== 'space') return false
  }
  return false
}

/** "Per ritirare la tessera si presenti": between the purpose and this verb there is no subject. */
export function followsPurpose(tokens: readonly Token[], verb: number): boolean {
  let at = verb
  while (tokens[at]?.gap === 'space' || tokens[at]?.gap === 'apostrophe') at--
  if (tokens[at]?.gap !== 'sentence' && !followsGreeting(tokens, at)) return false
  if (!/^(?:per|con|dal?|entro)$/.test(wordAt(tokens, at)) || verb - at > 8) return false
  const infinitive = /[aei]r(?:l[oaie]|si|e)$/.test(wordAfter(tokens, at))
  let articles = 0
  for (let i = at + 1; i < verb; i++) if (ARTICLES.has(wordAt(tokens, i))) articles++
  return articles <= 1 && (infinitive || ARTICLES.has(wordAfter(tokens, at)))
}
