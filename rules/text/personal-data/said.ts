/**
 * Numbers that are said, wholly or partly in words, or spaced one by one: "eight one seven, four four two, nine oh six three",
 * "320 55, poi 19, poi 804". They are put into digits as one would write them, so that every finder reads them like the others.
 */
import type { Range } from '../../types.ts'
import { askedOfWords, type Word, wordsIn } from '../words.ts'
import { ANY_NUMBER_WORD, numberWord } from './number-words.ts'

/** More of them are no draft. */
const MOST = 20
/** Shorter ones are hours, prices, years; a card has 19 at most. */
const LEAST_DIGITS = 6
const MOST_DIGITS = 19
/** A longer one is a card's. */
const MOST_OF_PHONE = 12
/** "two hundred, five": short words are too few to be somebody's number. */
const LEAST_PIECES = 3
/** Of a number after which "and" begins another. */
const LEAST_WHOLE = 10
/** Single digits in a row that nobody writes so but to spell: "0 7 7 0 0, 9 0 0, 2 8 5". */
const LEAST_SINGLES = 6

const LINK =
  'and|then|poi|e|ed|dash|hyphen|space|spazio|trattino|slash|barra|again|ancora|infine|finally|alla|fine|un|a|comma|virgola|followed|by'
/** "two thousand", "venti euro": what is counted. */
const COUNTED =
  /^[ -]?(?:€|\$|£|%|(?:thousand|million|mila|milioni|euros?|eur|pounds?|dollars?|quid|bucks|percent|per cento|o['’]clock|pm|am|people|persone|years?|anni|days?|giorni|minut\p{L}+|hours?|ore|times|volte|weeks?|settimane|months?|mesi)(?!\p{L}))/iu

const TIMES_WORD = '(?:double|triple|treble|doppi[oa]|tripl[oa])'
/** Two number words side by side, or one between digits. */
const IN_WORDS = new RegExp(
  [
    `(?<!\\p{L})${ANY_NUMBER_WORD}(?:[\\s,;.–-]{1,3}(?:(?:${LINK}|${TIMES_WORD})[\\s,-]{1,2}){0,2})?(?:${ANY_NUMBER_WORD}|\\d{2})`,
    `\\d[\\s,.-]{0,2}${ANY_NUMBER_WORD}[\\s,.-]{0,2}\\d`,
    `${TIMES_WORD}[ -](?:${ANY_NUMBER_WORD}|\\d)`,
  ].join('|'),
  'iu',
)
/** Digits one by one, or after "then". */
const ONE_BY_ONE = /\d,? (?:then|poi) \d|(?<!\d)\d(?:[ ,.-]{1,3}\d){5}(?!\d)/iu
const NUMBER_WORD = new RegExp(`(?<!\\p{L})${ANY_NUMBER_WORD}|${TIMES_WORD}$`, 'iu')
/** Most sentences have none. */
const isNumberWord = askedOfWords(({ text }) => NUMBER_WORD.test(text))

/**
 * Whether a text may say a number in words; cheap.
 * @param words of the text
 */
export function maySay(text: string, words: readonly Word[]): boolean {
  return ONE_BY_ONE.test(text) || (words.some(isNumberWord) && IN_WORDS.test(text))
}

export interface InDigits {
  readonly text: string
  /** A range of that text as one of the draft. */
  readonly back: (range: Range) => Range
}

/**
 * The text with digits for what is said; undefined when nothing is.
 * @param words of the text
 */
export function inDigits(text: string, words: readonly Word[] = wordsIn(text)): InDigits | undefined {
  const said = maySay(text, words) ? numbersSaid(text) : []
  if (said.length === 0) return undefined
  let written = ''
  let from = 0
  const places: { readonly start: number; readonly end: number; readonly of: Range }[] = []
  for (const each of said) {
    written += text.slice(from, each.start)
    places.push({ start: written.length, end: written.length + each.digits.length, of: each })
    written += each.digits
    from = each.end
  }
  written += text.slice(from)
  const moved = (at: number, isEnd: boolean) => {
    let shift = 0
    for (const { start, end, of } of places) {
      if (at < start || (isEnd && at === start)) break
      if (at < end || (isEnd && at === end)) return isEnd ? of.end : of.start
      shift = of.end - end
    }
    return at + shift
  }
  return { text: written, back: ({ start, end }) => ({ start: moved(start, false), end: moved(end, true) }) }
}

/** Somebody's words with digits, without places. */
export function withDigitsSaid(words: string): string {
  return inDigits(words)?.text ?? words
}

/** A word or a group of digits in a number that is said. */
interface Piece extends Range {
  readonly digits: string
  readonly isWord: boolean
  /** What may still grow: "forty" by "two", "nine hundred" by "and five". */
  readonly grows?: 'tens' | 'hundreds' | undefined
  /** After a comma, a dash, "then". */
  readonly isApart: boolean
}

interface Said extends Range {
  readonly digits: string
}

const TOKEN = /\p{L}+|\d+/gu
const GAP = /^(?:[\s,;:–—/-]|\.{2,3}|…|\.(?=[\p{L}\d]|$)){0,4}$/u
const APART = /[,;:–—/.…-]/
const LINKING = new RegExp(`^(?:${LINK})$`)
/** "and then a", "e alla fine un": no more words link two groups. */
const MOST_LINKS = 4
const TIMES: ReadonlyMap<string, number> = new Map(
  Object.entries({ double: 2, doppio: 2, doppia: 2, triple: 3, treble: 3, triplo: 3, tripla: 3 }),
)

function numbersSaid(text: string): readonly Said[] {
  const found: Said[] = []
  let pieces: Piece[] = []
  let end = 0
  let links: string[] = []
  let times: { readonly of: number; readonly at: number; readonly gap: string } | undefined
  const close = () => {
    const said = found.length < MOST ? joined(pieces, text) : undefined
    if (said) found.push(said)
    pieces = []
    links = []
    times = undefined
  }
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const word = token.toLowerCase()
    const gap = text.slice(end, index)
    end = index + token.length
    if (!GAP.test(gap)) close()
    const of = TIMES.get(word)
    const isWord = !/\d/.test(word)
    const number = isWord ? numberWord(word) : { digits: word, isTens: false }
    if ((of || number) && isWhole(pieces, links)) close()
    const last = pieces.at(-1)
    if (of) times = { of, at: index, gap }
    else if (word === 'hundred' && last?.digits.length === 1) {
      pieces.splice(-1, 1, { ...last, digits: `${last.digits}00`, end, grows: 'hundreds' })
    } else if (number) {
      const grown = last && !times && grow(last, number.digits, gap, links)
      if (grown) pieces.splice(-1, 1, { ...last, digits: grown, end, grows: undefined })
      else {
        const isApart = links.length > 0 || APART.test(times?.gap ?? gap)
        const digits = number.digits.repeat(times?.of ?? 1)
        const grows = number.isTens && !times ? 'tens' : undefined
        pieces.push({ start: times?.at ?? index, end, digits, isWord, isApart, grows })
      }
      times = undefined
      links = []
    } else if (pieces.length > 0 && LINKING.test(word) && links.length < MOST_LINKS) links.push(word)
    else close()
  }
  close()
  return found
}

/** Whether "and" begins another number: "oh one six one, four nine six, oh four one eight and oh seven …". */
function isWhole(pieces: readonly Piece[], links: readonly string[]): boolean {
  if (!/^(?:and|ed?)$/.test(links.join()) || pieces.at(-1)?.grows === 'hundreds') return false
  const digits = pieces.map((piece) => piece.digits).join('')
  return digits.length >= LEAST_WHOLE && isPlanned(digits)
}

/** "forty-two" is 42, "nine hundred and five" 905; "forty, two" is 402. */
function grow(
  { digits, grows }: Piece,
  next: string,
  gap: string,
  links: readonly string[],
): string | undefined {
  if (grows === 'tens' && links.length === 0 && /^[ -]$/.test(gap) && /^[1-9]$/.test(next))
    return `${digits[0]}${next}`
  if (grows === 'hundreds' && links.join() === 'and' && next.length <= 2)
    return `${digits[0]}${next.padStart(2, '0')}`
  return undefined
}

/** The number that pieces make, where they are no list, hours or price. */
function joined(pieces: readonly Piece[], text: string): Said | undefined {
  const [first] = pieces
  const last = pieces.at(-1)
  if (!first || !last || pieces.length < LEAST_PIECES) return undefined
  const groups: string[] = []
  for (const { digits, isApart } of pieces) {
    if (isApart || groups.length === 0) groups.push(digits)
    else groups.push(`${groups.pop()}${digits}`)
  }
  const digits = groups.join('')
  if (digits.length < LEAST_DIGITS || digits.length > MOST_DIGITS || COUNTED.test(text.slice(last.end)))
    return undefined
  if (isCount(pieces)) return undefined
  const words = pieces.filter(({ isWord }) => isWord).length
  const singles = pieces.filter((piece) => piece.digits.length === 1).length
  const isSpelt =
    words > 0 || singles >= LEAST_SINGLES || /\d,? (?:then|poi) /i.test(text.slice(first.start, last.end))
  const isNumber =
    isPlanned(digits) ||
    SOCIAL_SECURITY.test(groups.join('-')) ||
    (words >= LEAST_PIECES && singles >= LEAST_PIECES)
  if (!isSpelt || !isNumber) return undefined
  const start = text[first.start - 1] === '+' ? first.start - 1 : first.start
  return { start, end: last.end, digits: grouped(digits, groups) }
}

/** "One, two, three", "ten, nine, eight", "sizes six, eight, nine, ten, twelve and fourteen". */
function isCount(pieces: readonly Piece[]): boolean {
  const values = pieces.map(({ digits }) => Number(digits))
  const steps = values.slice(1).map((value, i) => value - (values[i] ?? 0))
  const [first = 0] = steps
  if (first !== 0 && steps.every((step) => step === first)) return true
  return steps.every((step) => step > 0) && (values.at(-1) ?? 0) <= MOST_COUNTED
}

/** Days of a month, hours, sizes in a row. */
const MOST_COUNTED = 31

const AMERICAN = /^(1?)([2-9]\d{2})([2-9]\d{2})(\d{4})$/
/** With the prefix of a country that the drafts' languages are written in, the plus left unsaid. */
const ABROAD = /^(?:00)?(?:39[03]\d{7,9}|44[1-9]\d{8,9}|353\d{8,9}|61[2-478]\d{8}|64\d{8,9})$/
/** Italian or British, and Italian ones whose owner miscounted. */
const NATIONAL = /^(?:0\d{8,10}|3\d{8,10})$/
/** A British mobile without its zero. */
const BRITISH = /^7[4-9]\d{8}$/
const SOCIAL_SECURITY = /^\d{3}-\d{2}-\d{4}$/

function isPlanned(digits: string): boolean {
  return [NATIONAL, AMERICAN, BRITISH, ABROAD].some((plan) => plan.test(digits))
}

/** As one would write it: in the groups of its plan, or in its own. */
function grouped(digits: string, groups: readonly string[]): string {
  const [, country, ...american] = AMERICAN.exec(digits) ?? []
  if (country !== undefined) return `${country && '+1 '}${american.join('-')}`
  if (ABROAD.test(digits)) return `+${digits.replace(/^00/, '')}`
  if (BRITISH.test(digits)) return grouped(`0${digits}`, groups)
  if (!NATIONAL.test(digits)) return digits.length > MOST_OF_PHONE ? digits : groups.join('-')
  if (/^04\d{8}$/.test(digits)) return `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}`
  if (digits.startsWith('0')) return digits.replace(/^(07\d{3}|\d{4})/, '$1 ')
  return `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`
}
