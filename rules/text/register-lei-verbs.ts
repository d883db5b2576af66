/** Third persons without a subject that speak to a reader called Lei. */
import { ASKED_INFINITIVE, asksReader } from './register-lei-forms.ts'
import { clauseHead, followsPurpose } from './register-lei-imperatives.ts'
import {
  HINT,
  isCapitalised,
  LIKELY,
  opensClause,
  PLAIN,
  type Token,
  WEAK,
  type Weighed,
  weighed,
  wordAfter,
  wordAt,
  wordBefore,
} from './register-tokens.ts'
import {
  ARTICLES,
  ASKED_PARTICIPLES,
  ASKED_STATES,
  BEING_RIGHT,
  COMING,
  CONDITIONAL_VERBS,
  CONDITIONS,
  GREETINGS,
  HAVING_NEED,
  IMPERSONAL_INFINITIVES,
  LEI_MODALS,
  POLITE_TITLES,
  READERS_DEEDS,
  READERS_NEEDS,
  TRANSITIVE_ASKING,
  WISHES,
} from './register-words.ts'

/** What a reader is asked to do for us: "Può mandarci il numero?" */
const GIVING =
  /^(?:mand|invi|scriv|d|dir|indic|forn|comunic|conferm|gir|spieg|alleg|mostr|segnal|lasci)[aei]?r(?:ci|mi|cel[oa]|mel[oa])$/
const CLITICS_BEFORE_HAVE = new Set(['l', 'li', 'le', 'ci'])
const ASKING_WORDS = new Set(['cosa', 'come', 'dove', 'quando', 'quale', 'che', 'quanto', 'chi'])

/** "Se desidera", "può contattarci", "Ha visto…?", "cosa ne pensa?", ", sa,". */
export function thirdPersonForReader(
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
  const isCondition = wordBefore(tokens, head) === 'se' && opensAddress(tokens, head - 1)
  if (isCondition && word === 'ha' && asksForReader(tokens, i)) return weighed(plain, i - head + 1)
  if (isCondition && WISHES.has(word)) return weighed(plain, i - head + 1)
  if (CONDITIONAL_VERBS.has(word) && CONDITIONS.has(previous)) return weighed(likely, 1)
  if (previous === 'se' && word === 'ha') return weighed(HAVING_NEED.has(next) ? likely : HINT, 1)
  const opens = opensClause(tokens, head)
  if (LEI_MODALS.has(word) && ASKED_INFINITIVE.test(next) && !IMPERSONAL_INFINITIVES.has(next)) {
    if (followsGreeting(tokens, head) && !COMING.has(next)) return weighed(plain)
    if (token.asks && token.gap === 'sentence' && GIVING.test(next)) return weighed(plain)
    if (followsPurpose(tokens, head) && !COMING.has(next)) return weighed(plain)
    if (opens || CONDITIONS.has(previous))
      return weighed(word.startsWith('dev') || word.startsWith('dov') ? HINT : likely)
  }
  if (word === 'ha' && !token.asks && speaksPolitely(tokens, i, head)) return weighed(plain)
  if (word === 'ha' && opens && !token.asks && didWell(tokens, i)) return weighed(plain)
  if (word === 'vedrà' && opens && next === 'che') return weighed(plain)
  if (word === 'voglia' && opens && !token.asks && ASKED_INFINITIVE.test(next)) return weighed(plain)
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

/** "(se) ha dubbi", "(se non) ha ancora ricevuto il". */
function asksForReader(tokens: readonly Token[], i: number): boolean {
  const next = wordAfter(tokens, i)
  const done = next === 'ancora' || next === 'già' ? i + 2 : i + 1
  return (
    READERS_NEEDS.has(next) ||
    (READERS_DEEDS.has(wordAt(tokens, done)) && ARTICLES.has(wordAfter(tokens, done)))
  )
}

/** Where a sentence begins, or what it says to somebody greeted: further on, something else may be spoken of. */
function opensAddress(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.gap === 'sentence' || followsGreeting(tokens, i)
}

/** "Ha ragione", but not "Ha ragione Marco"; "Signora Luisa, ha vinto". */
function speaksPolitely(tokens: readonly Token[], i: number, head: number): boolean {
  const next = wordAfter(tokens, i)
  if (BEING_RIGHT.has(next)) return opensClause(tokens, head) && !isCapitalised(tokens[i + 2])
  return /[ts]o$/.test(next) && followsGreeting(tokens, head, POLITE_TITLES)
}

/** "Gentile cliente, può…". */
function followsGreeting(tokens: readonly Token[], i: number, greetings = GREETINGS): boolean {
  if (tokens[i]?.gap !== 'comma') return false
  for (let at = i - 1; at >= 0 && at >= i - 4; at--) {
    if (greetings.has(wordAt(tokens, at))) return true
    if (tokens[at]?.gap !== 'space') return false
  }
  return false
}

/** ", sa," and "Sa cosa intendo". */
function isAside(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const following = tokens[i + 1]
  if (!token || (token.gap === 'space' && wordBefore(tokens, i) !== 'lo')) return false
  return following?.gap !== 'space' || following.lower === 'cosa' || following.lower === 'che'
}

/** "Ha fatto bene a segnalarlo." */
function didWell(tokens: readonly Token[], i: number): boolean {
  return ['fatto', 'bene', 'a'].every((word, at) => wordAt(tokens, i + 1 + at) === word)
}
