/** Signs of voi. */
import { LIKELY, type RegisterCue, SURE, type Token, wordAt, wordBefore } from './register-tokens.ts'
import { IMPERATIVE_STEMS } from './register-verbs.ts'
import {
  BEING,
  CONDITIONS,
  NOT_VOI_CONDITIONAL,
  NOT_VOI_FUTURE,
  NOT_VOI_INFINITIVE,
  VOI_WORDS,
} from './register-words.ts'
import { askedOfWords } from './words.ts'

/** Cues of voi, in order. */
export function voiCues(tokens: readonly Token[]): readonly RegisterCue[] {
  const cues: RegisterCue[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !maySayVoi(token.word)) continue
    const weight = weigh(tokens, i, token)
    if (weight > 0) cues.push({ start: token.start, end: token.end, weight })
  }
  return cues
}

/** Whether a word can be a cue of voi anywhere. */
const maySayVoi = askedOfWords(
  ({ lower: word }) =>
    VOI_WORDS.has(word) || word === 'vi' || word === 've' || hasVoiEnding(word) || isImperative(word),
)

function weigh(tokens: readonly Token[], i: number, token: Token): number {
  const word = token.lower
  const next = wordAt(tokens, i + 1)
  if (VOI_WORDS.has(word)) return SURE
  if (word === 'vi') {
    const following = tokens[i + 1]?.text ?? ''
    // "Enrico VI", but not "VI ASPETTIAMO".
    const numeral = token.text === 'VI' && following !== following.toUpperCase()
    return numeral || BEING.has(next) || next === '' ? 0 : SURE
  }
  if (word === 've') return ['lo', 'la', 'li', 'le', 'ne'].includes(next) ? SURE : 0
  if (hasVoiEnding(word)) return SURE
  if (isImperative(word) && (CONDITIONS.has(wordBefore(tokens, i)) || wordBefore(tokens, i) === 'ne'))
    return SURE
  if (isImperative(word) && token.gap !== 'space' && token.gap !== 'apostrophe')
    return word.endsWith('ete') ? SURE : LIKELY
  return 0
}

/** `potreste`, `riceverete`, `aiutarvi`, `contattateci`, `iscrivetevi`. */
function hasVoiEnding(word: string): boolean {
  if (word.length < 6) return false
  if (word.endsWith('reste')) return /(?:[aei]|[vdtpr])reste$/.test(word) && !NOT_VOI_CONDITIONAL.has(word)
  if (word.endsWith('rete')) return /(?:[aei]|[vdtpr])rete$/.test(word) && !NOT_VOI_FUTURE.has(word)
  if (word.endsWith('vi')) return /(?:[aei]r|[ae]ndo|[aei]te)vi$/.test(word) && !NOT_VOI_INFINITIVE.has(word)
  return word.length > 7 && /[aei]te(?:ci|mi|cel[oa])$/.test(word)
}

/** `mandate`, `scrivete`: the tu imperative of the lists with the ending of voi. */
function isImperative(word: string): boolean {
  if (word.endsWith('ate')) return IMPERATIVE_STEMS.has(word.slice(0, -2))
  return word.endsWith('ete') && word.length > 5 && IMPERATIVE_STEMS.has(`${word.slice(0, -3)}i`)
}
