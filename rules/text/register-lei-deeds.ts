/** What the reader of a reply does, and hardly anything else: a third person of it, with no subject, says Lei. */

import { FIRST_PERSON } from './register-lei-forms.ts'
import { withSmallWords } from './register-lei-imperatives.ts'
import { isIdle, isNamedAfter } from './register-mentions.ts'
import { opensClause, type Token, wordAfter, wordAt, wordBefore } from './register-tokens.ts'
import { IMPERATIVE_STEMS } from './register-verbs.ts'
import { ARTICLES, ASKING_VERBS, CONDITIONS, LEI_MODALS, OBJECT_STARTS, WISHES } from './register-words.ts'
import { remembered } from './remembered.ts'

export const ASKING_WORDS = new Set('cosa come dove quando quale che quanto quanti quante chi'.split(' '))

/** "Quando riceve il codice", "perché non ha allegato il", "dove ha comprato", "può rinnovarlo", "se vuole". */
export function isReadersDeed(tokens: readonly Token[], i: number, { lower: word, asks }: Token): boolean {
  const modal = LEI_MODALS.has(word)
  const wish = WISHES.has(word)
  const has = word === 'ha' || word === 'aveva'
  let done = /^(?:ancora|già|mai|solo|anche|pure)$/.test(wordAfter(tokens, i)) ? i + 2 : i + 1
  // "Dovrebbe aver ricevuto".
  const had = has || (modal && /^avere?$/.test(wordAt(tokens, done)))
  if (modal) done += had ? 1 : 0
  else if (!has || !isDone(wordAt(tokens, done))) done = i
  const verb = wordAt(tokens, done)
  if (!has && !wish && !(modal ? (had ? isDone(verb) : isDeedInfinitive(verb)) : isDeed(word))) return false
  const head = withSmallWords(tokens, i)
  const link = wordBefore(tokens, head)
  const question = asks && asksBefore(tokens, head)
  const condition = CONDITIONS.has(link) && opensClause(tokens, head - 1)
  const opens = opensClause(tokens, head)
  const linked =
    question ||
    condition ||
    // Not "non ti ha risposto perché ha cambiato": who did the one did the other.
    (link === 'perché' &&
      (!asks || DONE_ALONE.test(verb)) &&
      !tokens.slice(0, head).some(({ lower }) => lower === 'ha')) ||
    (modal && (opens || link === 'quando' || (wordAt(tokens, 0) === 'se' && /rl[oaie]$/.test(verb)))) ||
    (link === 'che' && (has ? done > i : modal && FIRST_PERSON_END.test(wordBefore(tokens, head - 1)))) ||
    (asks && opens && (has || wish || head < i))
  if (!linked || isNamedAfter(tokens, i, condition)) return false
  if (wish && (condition || asks)) return !/^(?:acqua|luce|sole|piovere)$/.test(wordAfter(tokens, i))
  return hasObject(
    tokens,
    done,
    question || link === 'che' || /[mc]i$/.test(wordBefore(tokens, i)) || /r[mc]i$/.test(verb),
  )
}

/** "Ti confermo che può ritirare". */
const FIRST_PERSON_END = /^(?:conferm|assicur|ricord|comunic)(?:o|h?iamo)$/

/** "Dove ha comprato", "quale taglia porta". */
function asksBefore(tokens: readonly Token[], head: number): boolean {
  for (let at = head; at > 0 && at > head - 3 && tokens[at]?.gap === 'space'; at--)
    if (ASKING_WORDS.has(wordAt(tokens, at - 1)) && wordAt(tokens, at - 1) !== 'chi') return true
  return false
}

/** What follows the verb does not do it: "se non trova la mail", not "se chiama la banca". With none, it is a person's verb. */
function hasObject(tokens: readonly Token[], verb: number, toPerson: boolean): boolean {
  const next = wordAfter(tokens, verb)
  const noun = wordAt(tokens, /^nostr/.test(wordAfter(tokens, verb + 1)) ? verb + 3 : verb + 2)
  if (ARTICLES.has(next) && !FIRST_PERSON.test(noun))
    return (
      isIdle(noun) ||
      /^(?:ricev|trov|cerc|lett|compr|prova|smarr|cambiare)|r[mc]i$/.test(wordAt(tokens, verb))
    )
  if (isIdle(next) || (next === 'bisogno' && NEEDED.test(wordAfter(tokens, verb + 2)))) return true
  const ends =
    tokens[verb + 1]?.gap !== 'space' ||
    OBJECT_STARTS.has(next) ||
    /^(?:in|da|di|quando|o|anche|senza|va|è)$/.test(next)
  return ends && (toPerson || DONE_ALONE.test(wordAt(tokens, verb)))
}

/** What plants and dogs have no need of. */
const NEEDED = /^(?:altro|aiuto|assistenza|noi|informazioni|chiarimenti)$/
/** With no object, only persons do it: the pen writes too, and the modem answers. */
const DONE_ALONE =
  /^(?:pass|chiam|prenot|ordin|acquist|compr|acced|prefer|ritir|porta|prov|entrare|pag|scegl|firm|permett|cred)|rl[oaie]$/
const DONE_BY_THINGS =
  /^(?:ri)?(?:arriv|torn|rest|cambi(?!ar|at)|chied|legg|continu|inizi|cominci|divent|part|apr|chiud|corr|perd|vinc|serv|esist|dipend|scend|mett|mang|viv)/

/** Third persons of what a person does, and a thing does not. */
export const isDeed = remembered(
  (word) =>
    !DONE_BY_THINGS.test(word) &&
    (word.endsWith('a')
      ? IMPERATIVE_STEMS.has(word)
      : (word.endsWith('e') && (hasStem(word) || word.endsWith('risce'))) ||
        (word.endsWith('erà') && hasStem(word.slice(0, -2)))),
)

const hasStem = (form: string) => ['i', 'a', ''].some((end) => IMPERATIVE_STEMS.has(form.slice(0, -1) + end))

export const isDone = (participle: string) =>
  !DONE_BY_THINGS.test(participle) &&
  (hasStem(participle.slice(0, -2)) ||
    /^(?:scritto|letto|preso|scelto|aperto|chiesto|messo|fatto|visto|risposto|inserito|spedito|smarrito|perso)$/.test(
      participle,
    ))

/** `accedere`, `rinnovarlo`, `mandarci`; not `volerci`. */
export function isDeedInfinitive(word: string): boolean {
  const base = word.replace(/r(?:l[oaie]|[cm]i|e)$/, '')
  return (
    base < word && !DONE_BY_THINGS.test(word) && (hasStem(base) || /rl[oaie]$/.test(word) || base === 'da')
  )
}

/** Third persons that ask the reader, at the head of a question. */
export function asksReader(word: string): boolean {
  return (
    ASKING_VERBS.has(word) ||
    isDeed(word) ||
    (word.endsWith('rebbe') && word !== 'sarebbe' && word.length > 7)
  )
}
