/** Third persons without a subject that speak to a reader called Lei. */

import {
  ASKING_WORDS,
  asksReader,
  isDeed,
  isDeedInfinitive,
  isDone,
  isReadersDeed,
} from './register-lei-deeds.ts'
import { ASKED_INFINITIVE } from './register-lei-forms.ts'
import { clauseHead, followsGreeting, followsPurpose, withSmallWords } from './register-lei-imperatives.ts'
import { ACTOR, SOMEBODY } from './register-mentions.ts'
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
  ASKED_STATES,
  BEING_RIGHT,
  CONDITIONAL_VERBS,
  CONDITIONS,
  HAVING_NEED,
  LEI_MODALS,
} from './register-words.ts'

const DONE_OR_HAD =
  /^(?:mai|già|bisogno|un|una|dei|delle|qualche|altr[ei]|intenzione|ancora|avuto|sentito|capito|saputo)$/
const CLITICS_BEFORE_HAVE = new Set(['l', 'li', 'le', 'ci'])

/** "Se desidera", "può contattarci", "Ha visto…?", "cosa ne pensa?", ", sa,". */
export function thirdPersonForReader(
  tokens: readonly Token[],
  i: number,
  token: Token,
  mentioned: number,
): Weighed | undefined {
  const word = token.lower
  const previous = wordBefore(tokens, i)
  const next = wordAfter(tokens, i)
  const somebodyElse = (mentioned & SOMEBODY) !== 0
  if (word === 'sia' && hasFelt(tokens, i))
    return mentioned & (SOMEBODY | ACTOR) ? undefined : weighed(PLAIN, 2)
  if (isCapitalised(tokens[i + 1]) || previous === 'si') return undefined
  const likely = somebodyElse ? WEAK : LIKELY
  const plain = somebodyElse ? WEAK : PLAIN
  const head = clauseHead(tokens, i)
  const begins = withSmallWords(tokens, i)
  if (!(mentioned & (SOMEBODY | ACTOR)) && isReadersDeed(tokens, i, token)) return weighed(PLAIN, i - begins)
  const opens = opensClause(tokens, head)
  // Of nothing else: nothing was mentioned.
  const alone =
    (tokens[begins]?.gap === 'sentence' && /rà$/.test(word) && (isDeed(word) || isDone(next))) ||
    (word === 'sta' && previous === 'come' && next === '' && token.asks)
  if (alone && !mentioned) return weighed(LIKELY)
  if (CONDITIONAL_VERBS.has(word) && CONDITIONS.has(previous)) return weighed(likely, 1)
  if (previous === 'se' && word === 'ha') return weighed(HAVING_NEED.has(next) ? likely : HINT, 1)
  if (LEI_MODALS.has(word) && isDeedInfinitive(next)) {
    if (followsGreeting(tokens, head) || followsPurpose(tokens, head)) return weighed(plain)
    if (opens || CONDITIONS.has(previous))
      return weighed(word.startsWith('dev') || word.startsWith('dov') ? HINT : likely)
  }
  // "Ha ragione", but not "Ha ragione Marco"; "Ha fatto bene a segnalarlo".
  if (
    word === 'ha' &&
    opens &&
    !token.asks &&
    !isCapitalised(tokens[i + 2]) &&
    (BEING_RIGHT.has(next) || (next === 'fatto' && wordAfter(tokens, i + 1) === 'bene'))
  )
    return weighed(plain)
  if (word === 'abbia' && previous === 'che' && !mentioned && /[ts]o$/.test(next)) return weighed(LIKELY)
  if (word === 'sia' && opens && /^(?:gentil|tranquill|pazient)/.test(next)) return weighed(plain)
  if (word === 'vedrà' && opens && next === 'che') return weighed(plain)
  if (word === 'voglia' && opens && !token.asks && ASKED_INFINITIVE.test(next)) return weighed(plain)
  if (previous === 'ne' && word === 'pensa') return weighed(LIKELY, 1)
  if (word === 'dice' && (previous === 'ne' || previous === 'mi') && token.asks) return weighed(LIKELY, 1)
  if (word === 'sa' && isAside(tokens, i)) return weighed(LIKELY)
  if (
    word === 'ha' &&
    previous === 'l' &&
    /^(?:se|quando) ce$/.test(`${wordAt(tokens, i - 3)} ${wordAt(tokens, i - 2)}`)
  )
    return weighed(LIKELY, 3)
  if (!token.asks) return undefined
  if (isWholeQuestion(tokens, i, begins)) return weighed(LIKELY, i - begins)
  if (word === 'capisce' && token.gap !== 'space') return weighed(LIKELY)
  const following = ARTICLES.has(next)
  if (opens && (word === 'ha' || word === 'aveva') && (isDone(next) || DONE_OR_HAD.test(next)))
    return weighed(LIKELY)
  if (opens && word === 'è' && ASKED_STATES.test(next)) return weighed(likely)
  if (opens && asksReader(word) && (!following || !/^(?:può|gioca|chiama|risponde|passa)$/.test(word)))
    return weighed(LIKELY)
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

/** "Ci dispiace che si sia trovata male": no thing feels so. */
const hasFelt = (tokens: readonly Token[], i: number) =>
  wordBefore(tokens, i) === 'si' &&
  wordBefore(tokens, i - 1) === 'che' &&
  /^(?:(?:trovat|sentit|arrabbiat|spaventat|annoiat|pentit)[oa]|offes[oa])$/.test(wordAfter(tokens, i))

/** "L'ha visto?", "Ci giocava?", "Li ha visti tutti?": short as it is, it is put to the reader. */
function isWholeQuestion(tokens: readonly Token[], i: number, head: number): boolean {
  const has = wordAt(tokens, i) === 'ha'
  if (head === i && !has) return false
  const begins = wordBefore(tokens, i) === 'l' ? i - 1 : head
  const end = has ? i + 2 : i + 1
  return (
    begins < i &&
    opensSentence(tokens[begins]) &&
    (!has || /[oaie]$/.test(wordAfter(tokens, i))) &&
    (opensSentence(tokens[end]) ||
      (/^tutt[oaie]$/.test(wordAt(tokens, end)) && opensSentence(tokens[end + 1])))
  )
}

const opensSentence = (token: Token | undefined) => token === undefined || token.gap === 'sentence'

/** ", sa," and "Sa cosa intendo". */
function isAside(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const following = tokens[i + 1]
  if (!token || (token.gap === 'space' && wordBefore(tokens, i) !== 'lo')) return false
  return following?.gap !== 'space' || following.lower === 'cosa' || following.lower === 'che'
}
