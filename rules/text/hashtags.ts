/** Hashtags of several words written without capitals: a screen reader says them as one. */
import type { Range } from '../types.ts'
import { atFirstUse } from './at-first-use.ts'
import { isGivenName } from './given-names.ts'
import { COMPOUNDS, HASHTAG_WORDS_EN, HASHTAG_WORDS_IT } from './hashtag-words.ts'
import { EVERYDAY_WORDS } from './language-words.ts'
import { matchAll } from './match-all.ts'

export interface HashtagFinding extends Range {
  /** The same hashtag in camel case; absent when the words are not certain. */
  readonly suggestion?: string
}

const HASHTAG = /(?<![\p{L}\p{N}_&/])[#＃]([\p{L}\p{M}\p{N}]{2,100})(?![\p{L}\p{N}_])/gu
/** The longest words of either language are shorter. */
const SURELY_SEVERAL = 27
/** `#ahahahah…` is none: so many different letters. */
const VARIED = 9
const SHORTEST = 8
const LONGEST = 60
/** Words of one or two letters that may stand between longer ones. */
const SHORT_ITALIAN =
  'a e o i di da in il la le lo al ai un su si no ed ne ci mi ti vi se ma tu io te me ho ha fa va re tv'
const SHORT_ENGLISH = 'a i of to on my we is be it go up me us do in no at by so or an am he uk tv'
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
/** May open a hashtag of two words. */
const LEADING = words('no la le my the')
const STARTING = words(
  'mi ti ci vi no non io noi il la lo le un una per con in da i we my the you let get be go stop how why one all',
)
/** May stand between the words of a longer one. */
const JOINING = words(`
  a e di da in il la le lo al ai un su dei del dal nel sul con per tra fra che non and of to on in is be or up for the my we me us our at by
  you are not it its`)
const POSSESSIVES = words('mia mio mie miei tua tuo tue tuoi sua suo your')
/** Short words that may close a longer one: `#worldbookday`. */
const FINAL = words('day art cup fun mum dad pet car way sea sun noi via')
/** Beginnings and ends of single words, which are words themselves. */
const PREFIXES = words(`
  over under after down super sotto sopra fuori contro tele mezzo dopo porta every some never ever what which other self inter anti auto
  capo ahah ahahah fall call read left wide mean hill`)
const ENDINGS = words(`
  nata nato nati nate mente stato back time times work works side room book books wide long over around through ship able less ness ward
  wards wise like while craft land town view yard mate mates maker makers friend friends game spread billy stop mind giving only light lights
  writer writers ever keeper line lines down proof bound free neve voce tutto domani sera mattina`)
const MOST = 60

const italian = atFirstUse(() => lexicon(SHORT_ITALIAN, EVERYDAY_WORDS.it, HASHTAG_WORDS_IT, COMPOUNDS))
const english = atFirstUse(() => lexicon(SHORT_ENGLISH, EVERYDAY_WORDS.en, HASHTAG_WORDS_EN, COMPOUNDS))
const whole = atFirstUse((): ReadonlySet<string> => new Set(COMPOUNDS.trim().split(/\s+/)))

/** Hashtags of two words or more in small letters (or all capitals), with the camel case where it is certain. */
export function findLowerCaseHashtags(text: string): readonly HashtagFinding[] {
  if (!text.includes('#') && !text.includes('＃')) return []
  const found: HashtagFinding[] = []
  for (const match of matchAll(text, HASHTAG)) {
    if (found.length >= MOST) break
    const [tag, body = ''] = match
    const end = match.index + tag.length
    if (!isOneCase(body)) continue
    const parts = split(body)
    if (parts) found.push({ start: match.index, end, suggestion: `${tag[0]}${parts.map(capital).join('')}` })
    else if (new Set(body.toLowerCase()).size >= VARIED && letters(body) >= SURELY_SEVERAL)
      found.push({ start: match.index, end })
  }
  return found
}

/** `buonnatale`, `Buonnatale` and `BUONNATALE`; not `BuonNatale`. */
function isOneCase(body: string): boolean {
  const rest = body.slice(1)
  return rest === rest.toLowerCase() || body === body.toUpperCase()
}

function letters(body: string): number {
  return body.match(/\p{L}/gu)?.length ?? 0
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** The words of a hashtag when they are certain: all known, all of one language, not one word after all. */
function split(body: string): readonly string[] | undefined {
  const lower = body.toLowerCase()
  const folded = lower.normalize('NFD').replace(/\p{M}/gu, '')
  const digits = /\d+$/.exec(lower)?.[0] ?? ''
  const stem = folded.slice(0, folded.length - digits.length)
  if (
    lower.length !== folded.length ||
    stem.length < SHORTEST ||
    stem.length > LONGEST ||
    !/^[a-z]+$/.test(stem)
  )
    return undefined
  if (whole().has(stem) || italian().has(stem) || english().has(stem) || isGivenName(stem)) return undefined
  const readings = [segment(stem, italian()), segment(stem, english())].filter(
    (reading) => reading !== undefined,
  )
  const best = readings.sort((a, b) => a.cost - b.cost)[0]
  if (!best) return undefined
  const parts: string[] = []
  let at = 0
  for (const length of best.lengths) {
    parts.push(lower.slice(at, at + length))
    at += length
  }
  return digits ? [...parts, digits] : parts
}

interface Reading {
  readonly lengths: readonly number[]
  readonly cost: number
}

/** The cheapest way to cut a word into known ones: few and long. Undefined when there is none to trust. */
function segment(word: string, known: ReadonlySet<string>): Reading | undefined {
  const costs: number[] = [0]
  const lengths: number[] = [0]
  for (let end = 1; end <= word.length; end++) {
    costs[end] = Number.POSITIVE_INFINITY
    for (let length = 1; length <= Math.min(end, 20); length++) {
      const before = costs[end - length] ?? Number.POSITIVE_INFINITY
      const part = word.slice(end - length, end)
      if (before === Number.POSITIVE_INFINITY || !(known.has(part) || (length > 5 && isGivenName(part))))
        continue
      const cost = before + (length === 1 ? 2.5 : length === 2 ? 1.6 : length === 3 ? 1.2 : 1)
      if (cost < (costs[end] ?? 0)) {
        costs[end] = cost
        lengths[end] = length
      }
    }
  }
  const cost = costs[word.length] ?? Number.POSITIVE_INFINITY
  if (cost === Number.POSITIVE_INFINITY) return undefined
  const cut: number[] = []
  for (let end = word.length; end > 0; end -= lengths[end] ?? end) cut.unshift(lengths[end] ?? 0)
  let at = 0
  const parts = cut.map((length) => {
    at += length
    return word.slice(at - length, at)
  })
  return isTrustworthy(parts) ? { lengths: cut, cost } : undefined
}

/**
 * Known pieces do not make several words yet: `con|te|stare`, `over|turn`, `member|ship` are one. Two words must both be
 * long and no prefix or ending; more than two must be at least two long ones, joined by words that join.
 */
function isTrustworthy(parts: readonly string[]): boolean {
  const [first = '', second = ''] = parts
  if (parts.length < 2) return false
  if (parts.length === 2) {
    if (LEADING.has(first)) return second.length >= 5
    return (
      first.length >= 4 &&
      second.length >= 4 &&
      first !== second &&
      !PREFIXES.has(first) &&
      !ENDINGS.has(second)
    )
  }
  const long = parts.filter((part) => part.length >= 4 || POSSESSIVES.has(part)).length
  const last = parts[parts.length - 1] ?? ''
  if (long < 2 || last.length < 3) return false
  const fits = (part: string, at: number): boolean =>
    part.length >= 4 ||
    JOINING.has(part) ||
    POSSESSIVES.has(part) ||
    (at === 0 && STARTING.has(part)) ||
    (at === parts.length - 1 && FINAL.has(part)) ||
    (part.length === 3 && long >= 3)
  return parts.every(fits)
}

function lexicon(short: string, ...lists: readonly string[]): ReadonlySet<string> {
  const words = new Set(short.split(' '))
  for (const list of lists) {
    for (const word of list.trim().split(/\s+/)) {
      if (word.length > 2 && /^[a-z]+$/.test(word) && /[aeiouy]/.test(word)) words.add(word)
    }
  }
  return words
}
