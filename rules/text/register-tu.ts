/** Signs of tu: pronouns, second persons and imperatives that are nothing else. */
import {
  LIKELY,
  opensClause,
  type RegisterCue,
  SURE,
  type Token,
  WEAK,
  wordAfter,
  wordAt,
  wordBefore,
} from './register-tokens.ts'
import { FIRST_I_FORMS, IMPERATIVE_STEMS, SECOND_TU } from './register-verbs.ts'
import {
  AMBIGUOUS_SECOND,
  ARTICLES,
  BEFORE_NUMBER,
  CLITICS,
  COUNTED,
  NOT_IMPERATIVE,
  NOT_TU_CONDITIONAL,
  NOT_TU_INFINITIVE,
  OBJECT_STARTS,
  SUBORDINATORS,
  TU_DIRECTIVES,
  TU_WORDS,
} from './register-words.ts'
import { askedOfWords } from './words.ts'

const IMPERATIVE_CLITICS = /(?:ce|me)?(?:l[oaie]|ne)$|(?:ci|mi|gli|gliel[oaie])$/
const REFLEXIVE_PARTICIPLES = new Set(['assicurati', 'accertati', 'ricordati', 'preoccupati', 'fidati'])
/** "Portati il documento." */
const BROUGHT = /^(?:port|segn|stamp|procur|scaric|salv|guard)ati$/
const ONE = new Set(['il', 'lo', 'la', 'l', 'un', 'uno', 'una'])
const REFLEXIVE_STARTS = new Set([
  'registrati',
  'collegati',
  'candidati',
  'abbonati',
  'affidati',
  'preparati',
  'rilassati',
  'accomodati',
  'prenotati',
])
const INTO = new Set([
  'su',
  'sul',
  'sulla',
  'al',
  'alla',
  'allo',
  'qui',
  'ora',
  'subito',
  'con',
  'a',
  'nel',
  'nella',
  'gratis',
  'pure',
  'in',
  'online',
])
/** "Guarda, …": said to the reader before the sentence begins. */
const OPENERS = new Set(['guarda', 'senti', 'scusa', 'ascolta', 'vedi'])
const YOU_BEFORE_BE = new Set(
  'se tu che ti ci non ne chi dove come quando perché quanto te già ma lo'.split(' '),
)
const YOU_AFTER_BE = new Set(
  'stato stata un una il la lo l in tra fra già mai molto davvero proprio tu così più anche ancora sempre nel nella qui dei delle del della'.split(
    ' ',
  ),
)
const NOT_ISCI = new Set(['lisci', 'strisci', 'bisci', 'grisci'])

/** Cues of tu, in order. */
export function tuCues(tokens: readonly Token[]): readonly RegisterCue[] {
  const cues: RegisterCue[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !maySayTu(token.word)) continue
    const weight = weigh(tokens, i, token)
    if (weight > 0) cues.push({ start: token.start, end: token.end, weight })
  }
  return cues
}

/** Words that are weighed by what stands around them. */
const DOUBTFUL = new Set(
  'te t sei sii fatti guarda fai vedi dai ciao prova visita torna passa esitare perdere dimenticare'.split(
    ' ',
  ),
)

/** Whether a word can be a cue of tu anywhere. */
export const maySayTu = askedOfWords(
  ({ lower: word }) =>
    TU_WORDS.has(word) ||
    DOUBTFUL.has(word) ||
    SECOND_TU.has(word) ||
    FIRST_I_FORMS.has(word) ||
    TU_DIRECTIVES.has(word) ||
    REFLEXIVE_PARTICIPLES.has(word) ||
    REFLEXIVE_STARTS.has(word) ||
    OPENERS.has(word) ||
    BROUGHT.test(word) ||
    hasTuEnding(word) ||
    (AMBIGUOUS_SECOND.has(word) && word.endsWith('i')) ||
    isImperativeWithClitic(word),
)

function weigh(tokens: readonly Token[], i: number, token: Token): number {
  const word = token.lower
  const previous = wordBefore(tokens, i)
  const next = wordAfter(tokens, i)
  if (isButton(token)) return 0
  if (OPENERS.has(word) && token.gap === 'sentence' && tokens[i + 1]?.gap === 'comma') return SURE
  if (TU_WORDS.has(word)) return (word === 'tu' && isTuPerTu(tokens, i)) || isInTitle(tokens, i) ? 0 : SURE
  switch (word) {
    case 'te':
      return isDoItYourself(tokens, i) || (token.gap === 'space' && ['il', 'un', 'del'].includes(previous))
        ? 0
        : SURE
    case 't':
      return tokens[i + 1]?.gap === 'apostrophe' ? SURE : 0
    case 'sei':
      if (COUNTED.has(next) || BEFORE_NUMBER.has(previous)) return 0
      return YOU_BEFORE_BE.has(previous) || YOU_AFTER_BE.has(next) || opensClause(tokens, i) ? SURE : WEAK
    case 'sii':
      return token.text === 'SII' ? 0 : SURE
    case 'guarda':
      return next === 'caso' || previous === 'ma' || !opensClause(tokens, i) ? 0 : LIKELY
    case 'fai':
      return next === 'da' ? 0 : SURE
    case 'vedi':
      return ['se', 'tu', 'come', 'non', 'lo', 'la', 'li', 'le', 'cosa'].includes(previous) ? SURE : 0
    case 'dai':
      return ['mi', 'ci', 'gli', 'me', 'ce', 'lo', 'la', 'ti', 'se', 'tu'].includes(previous) ||
        (next === 'un' && wordAfter(tokens, i + 1) === 'occhiata')
        ? SURE
        : 0
    case 'ciao':
      return WEAK
    default:
  }
  if (SECOND_TU.has(word)) return SURE
  if (hasTuEnding(word)) return SURE
  if (isImperativeWithClitic(word)) return SURE
  if (REFLEXIVE_PARTICIPLES.has(word) && ['di', 'che', 'se'].includes(next)) return SURE
  if (word === 'fidati' && token.gap === 'sentence' && tokens[i + 1]?.gap !== 'space') return SURE
  if (AMBIGUOUS_SECOND.has(word) && token.gap !== 'space' && word.endsWith('i') && ARTICLES.has(next))
    return SURE
  if (word === 'fatti' && opensClause(tokens, i) && (OBJECT_STARTS.has(next) || /[aei]re$/.test(next)))
    return SURE
  // Several that were brought agree with several things.
  if (BROUGHT.test(word) && opensClause(tokens, i) && ONE.has(next)) return SURE
  if (word === 'ricordati' && opensClause(tokens, i) && OBJECT_STARTS.has(next)) return SURE
  if (REFLEXIVE_STARTS.has(word) && opensClause(tokens, i) && INTO.has(next)) return SURE
  if (FIRST_I_FORMS.has(word)) {
    if (token.asks && previous === 'non' && wordBefore(tokens, i - 1) === 'perché') return SURE
    // "La trovi in cassa"; no polite request is made of it.
    if (
      word === 'trovi' &&
      !SUBJUNCTIVE_BEFORE.test(CLITICS.has(previous) ? wordBefore(tokens, i - 1) : previous)
    )
      return SURE
    if (followsSubordinator(tokens, i) || (token.asks && asksBefore(tokens, i))) return LIKELY
  }
  if (token.gap === 'sentence' && !token.asks && isInvited(tokens, i)) return SURE
  if (word === 'scusa' && token.gap === 'sentence' && (next === 'se' || next === 'per')) return SURE
  if (
    /^(?:guarda|cerca|controlla)$/.test(word) &&
    token.gap === 'sentence' &&
    /^(?:nel|sul|qui|anche|bene)/.test(next)
  )
    return SURE
  if (TU_DIRECTIVES.has(word) && opensClause(tokens, i) && !token.asks) return LIKELY
  if (word === 'prova' && opensClause(tokens, i) && next === 'a') return SURE
  if (word === 'visita' && opensClause(tokens, i) && OBJECT_STARTS.has(next)) return LIKELY
  if (
    previous === 'non' &&
    (word === 'esitare' || word === 'perdere' || word === 'dimenticare') &&
    nonOpens(tokens, i)
  )
    return LIKELY
  return 0
}

/** "Clicca su Vai": a capital inside a sentence names something, unless it honours the reader ("Ti", "Tuo"). */
function isButton(token: Token): boolean {
  if (token.gap !== 'space' || token.text[0] === token.lower[0] || token.text === token.text.toUpperCase())
    return false
  return !/^t(?:u|i|e|uo|ua|uoi|ue)$/.test(token.lower)
}

/** "Torna a trovarci!", "Passa in negozio", "Clicca qui": of nobody else. "Torna a trovarci Ugo" has somebody else. */
function isInvited(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i)
  const next = wordAfter(tokens, i)
  const second = wordAfter(tokens, i + 1)
  if (word === 'clicca') return INTO.has(next)
  if (word !== 'torna' && word !== 'passa') return false
  if (next === 'presto') return tokens[i + 2]?.gap !== 'space'
  if (next === 'quando') return second === 'vuoi' || second === 'puoi'
  if (next === 'a' && ['con', 'presto', 'quando'].includes(wordAfter(tokens, i + 2)))
    return second.endsWith('rci')
  if (next === 'a') return second.endsWith('rci') && tokens[i + 3]?.gap !== 'space'
  return word === 'passa' && next === 'in' && SHOPS.has(second)
}

const SHOPS = new Set(
  'negozio sede ufficio cassa filiale segreteria bottega palestra farmacia libreria'.split(' '),
)

/** "La guida Proteggi la tua casa". */
function isInTitle(tokens: readonly Token[], i: number): boolean {
  const verb = tokens[i - 2]
  return ARTICLES.has(wordBefore(tokens, i)) && verb !== undefined && isButton(verb) && maySayTu(verb.word)
}

/** `potrai`, `vorresti`, `preferisci`, `aiutarti`, `dirtelo`, `scrivendoti`. */
function hasTuEnding(word: string): boolean {
  const length = word.length
  if (length < 5) return false
  if (word.endsWith('rai')) return /(?:[aei]|[vdtpr])rai$/.test(word)
  if (word.endsWith('resti'))
    return length > 6 && /(?:[aei]|[vdtpr])resti$/.test(word) && !NOT_TU_CONDITIONAL.has(word)
  if (word.endsWith('isci')) return !NOT_ISCI.has(word)
  if (/[aei]vi$/.test(word))
    return IMPERATIVE_STEMS.has(word.slice(0, -2)) || IMPERATIVE_STEMS.has(`${word.slice(0, -3)}i`)
  if (/^(?:d[ai]|fa|sta)(?:mm|cc)(?:i|el[oaie])$|^(?:di|fa)ll[oaie]$/.test(word)) return true
  if (/isci(?:l[oaie]|ne|mi|ci)$/.test(word)) return true
  if (word.endsWith('ti')) {
    if (/[ae]ndoti$/.test(word)) return true
    return /[aei]rti$|(?:pro|op)porti$|durti$/.test(word) && length > 5 && !NOT_TU_INFINITIVE.has(word)
  }
  return /(?:[aei]r|ndo)te(?:l[oaie]|ne)$/.test(word)
}

/** `contattaci`, `scrivimi`, `provalo`, `mandacelo`. */
function isImperativeWithClitic(word: string): boolean {
  if (word.length < 5 || NOT_IMPERATIVE.has(word)) return false
  const clitic = IMPERATIVE_CLITICS.exec(word)
  return clitic !== null && IMPERATIVE_STEMS.has(word.slice(0, clitic.index))
}

const SUBJUNCTIVE_BEFORE = /^(?:che|si|non|sper.*|lei|perché|purché|affinché)$/

/** "Che taglia porti?", "da quanto tempo lo usi?" */
function asksBefore(tokens: readonly Token[], i: number): boolean {
  for (let at = i; at > 0 && at > i - 4 && tokens[at]?.gap === 'space'; at--)
    if (/^(?:che|qual[ei]|quant[oaie])$/.test(wordAt(tokens, at - 1)))
      return tokens[at - 1]?.gap !== 'space' || /^(?:di|a|da|con|per|in)$/.test(wordAt(tokens, at - 2))
  return false
}

/** "se (non) ci contatti", "cosa ne pensi": the indicative of tu, not a polite imperative. */
function followsSubordinator(tokens: readonly Token[], i: number): boolean {
  let at = i
  for (let steps = 0; steps < 4 && at > 0; steps++) {
    if (tokens[at]?.gap !== 'space') return false
    at--
    const word = wordAt(tokens, at)
    if (SUBORDINATORS.has(word)) return !(word === 'ancora' || word === 'sempre') || steps > 0
    if (!CLITICS.has(word) && word !== 'non') return false
  }
  return false
}

function nonOpens(tokens: readonly Token[], i: number): boolean {
  const gap = tokens[i - 1]?.gap
  return gap === 'sentence' || gap === 'clause' || gap === 'comma'
}

/** "A tu per tu", either of the two. */
function isTuPerTu(tokens: readonly Token[], i: number): boolean {
  return (
    (wordAfter(tokens, i) === 'per' && wordAfter(tokens, i + 1) === 'tu') ||
    (wordBefore(tokens, i) === 'per' && wordBefore(tokens, i - 1) === 'tu')
  )
}

function isDoItYourself(tokens: readonly Token[], i: number): boolean {
  return wordBefore(tokens, i) === 'da' && wordBefore(tokens, i - 1) === 'fai'
}
