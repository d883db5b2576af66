/**
 * Tells Italian and English drafts apart, and both from other languages, on a handful of words.
 *
 * General detectors are trained on sentences of news; on comments of three to ten words without accents they are large and
 * often wrong. Here each everyday word of nine languages votes, words outside the lists vote weakly by their letters, and a
 * draft that says too little stays undecided.
 */
import { EVERYDAY_WORDS, LEANING_PAIRS, type ScoredLanguage } from './language-words.ts'

export type DetectedLanguage = 'it' | 'en' | 'other'

const LANGUAGES = Object.keys(EVERYDAY_WORDS) as readonly ScoredLanguage[]
const COUNT = LANGUAGES.length
const ITALIAN = LANGUAGES.indexOf('it')
const ENGLISH = LANGUAGES.indexOf('en')

/** What a word is worth to each of the languages that share it: 1, 2, 3, 4 or more of them. */
const WORTH = [3, 1.2, 0.7, 0.4]
const PAIR_WORTH = 0.3
const ENOUGH = 2
const CLEAR_LEAD = 1
/** Italian drafts hold names and quotes: another language must lead by more before its rules are withheld. */
const FOREIGN_LEAD = 2.5
/** A draft's first words say enough; past this many the score is settled. */
const MAX_WORDS = 80

const APOSTROPHE = 39
const LAST_LATIN = 0x24f

/** Base letter (lower case, no accent) of each Latin code unit, 0 for what is not a letter. */
const LETTERS = letterTable()
/** Which language an accented letter speaks for; -1 for none. */
const ACCENTS = accentTable()
const WORDS = wordTable()
const PAIRS = pairTable()

/**
 * The language of a draft: `other` for text that is clearly neither Italian nor English, undefined when there is too
 * little to go on (one or two neutral words, a name, a link). Links, mentions, hashtags and numbers do not count.
 * One pass, linear in the length of the text.
 */
export function detectLanguage(text: string): DetectedLanguage | undefined {
  const scores = new Float64Array(COUNT)
  let foreignLetters = 0
  let words = 0
  let index = 0
  const end = text.length

  while (index < end && words < MAX_WORDS) {
    const code = text.charCodeAt(index)
    if (!letter(code)) {
      if (isForeignLetter(code)) foreignLetters += isIdeograph(code) ? 3 : 1
      index = startsSkipped(text, index, code) ? endOfToken(text, index) : index + 1
      continue
    }
    const start = index
    let hash = 0
    let previous = 0
    let pairs = 0
    const afterApostrophe = start > 0 && isApostrophe(text.charCodeAt(start - 1))
    let current = code
    let base = letter(current)
    let accent = -1
    while (base) {
      hash = step(hash, base)
      if (current > 127 && ACCENTS[current] !== -1) accent = ACCENTS[current] ?? -1
      if (previous) pairs = (pairs << 5) | (base & 31)
      previous = base
      index++
      if (index >= end) break
      current = text.charCodeAt(index)
      base = letter(current)
    }
    // `www.` and `name@` and `word2` are not words.
    if (index < end && isTokenGlue(text, index)) {
      index = endOfToken(text, index)
      continue
    }
    words++
    if (accent >= 0) add(scores, accent, 1)
    const elided = index + 1 < end && isApostrophe(current) && letter(text.charCodeAt(index + 1)) !== 0
    let known = false
    if (afterApostrophe) known = vote(scores, step0(hash, text, start, index))
    if (elided) known = vote(scores, step(hash, APOSTROPHE)) || known
    if (!known) known = vote(scores, hash)
    if (!known && index - start > 3 && !isUpper(text.charCodeAt(start), code))
      votePairs(scores, text, start, index)
  }
  return decide(scores, foreignLetters, words)
}
