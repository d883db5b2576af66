/** One word that may be in disguise, sign by sign, and whether it stands for another. */
import { isDigit, isWord } from '../text/characters.ts'

/** A sign and the letters it may stand for. */
type Sign =
  /** A letter `count` times; from three on it may stand for fewer. */
  | { readonly kind: 'letter'; readonly letter: string; readonly count: number; readonly least: number }
  | { readonly kind: 'like'; readonly letters: string }
  /** Between letters: nothing, or one of these letters, or any (`ANY`). */
  | { readonly kind: 'between'; readonly letters: string }
  /** `***`: about so many letters. */
  | { readonly kind: 'stars'; readonly least: number; readonly most: number }

export interface Disguised {
  readonly start: number
  readonly end: number
  /** The letters that it may begin with. */
  readonly initials: string
  readonly signs: readonly Sign[]
}

const ANY = '*'
const VOWELS = 'aeiou'
const ALIKE = new Map([
  ['0', 'o'],
  ['1', 'il'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['6', 'g'],
  ['7', 't'],
  ['8', 'b'],
  ['9', 'g'],
  // "c@zzo", but "f@ck" and "sh@t" too.
  ['@', VOWELS],
  ['$', 's'],
  ['!', 'i'],
  ['|', 'il'],
  ['€', 'e'],
  ['£', 'l'],
  ['+', 't'],
  // Cyrillic, Greek and Armenian letters that look like Latin ones.
  ...'аa еe оo рp сc хx уy іi кk тt мm вb нh ѕs јj һh ԁd αa εe οo ρp νv υu τt ιi κk ηn սu ոn օo'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
])
const STARS = '*#%&^~•×'
const BETWEEN = '.-_·|~+^=*#•'
/** Signs that may stand for the last letter of a word; others there are punctuation. */
const KEPT_AT_END = '$@*#'
const SHORTEST = 3
const MOST_SIGNS = 40
/** A word longer than this is not compared: positions are bits of one number. */
const LONGEST_WORD = 30

const WITHIN = 1
const ALSO_LAST = 2
const signs = new Uint8Array(0x10000)
// A full stop or a hyphen is looked at too, though it mostly is what it seems.
for (const sign of [...ALIKE.keys(), ...STARS, ...BETWEEN]) signs[sign.charCodeAt(0)] = WITHIN
for (const sign of KEPT_AT_END) signs[sign.charCodeAt(0)] = ALSO_LAST

/** Whether a UTF-16 unit can be part of a disguise, other than a plain letter. */
export function mayDisguise(unit: number): boolean {
  return signs[unit] !== 0
}

/** The same, also as the last of a word. */
export function mayEndDisguised(unit: number): boolean {
  return signs[unit] === ALSO_LAST
}

/** The words in `text` from `start` to `end` that hold a sign of disguise. */
export function* readDisguised(text: string, start: number, end: number): Generator<Disguised> {
  for (let at = start; at < end; ) {
    while (at < end && !isPart(text, at)) at++
    let stop = at
    while (stop < end && isPart(text, stop)) stop++
    const token = stop - at >= SHORTEST ? tokenAt(text, at, stop) : undefined
    if (token) yield token
    at = stop
  }
}

function isPart(text: string, at: number): boolean {
  const sign = text.charAt(at)
  return isWord(text.charCodeAt(at)) || ALIKE.has(sign) || STARS.includes(sign) || BETWEEN.includes(sign)
}

function tokenAt(text: string, from: number, to: number): Disguised | undefined {
  let start = from
  let end = to
  // Signs around a word are emphasis or punctuation, but for those that stand for a letter.
  while (start < end && !isWord(text.charCodeAt(start)) && !'$€@'.includes(text.charAt(start))) start++
  while (end > start && !isWord(text.charCodeAt(end - 1)) && !KEPT_AT_END.includes(text.charAt(end - 1)))
    end--
  if (text.charAt(from) === '*') while (end > start && text.charAt(end - 1) === '*') end--
  if (end - start < SHORTEST) return undefined
  const signs = signsOf(text, start, end)
  if (!signs) return undefined
  const first = signs[0]
  const initials =
    first?.kind === 'letter'
      ? (ALIKE.get(first.letter) ?? first.letter)
      : first?.kind === 'like'
        ? first.letters
        : ''
  return initials === '' ? undefined : { start, end, initials, signs }
}

/** The signs, or nothing when the word wears no disguise or shows too few of its letters. */
function signsOf(text: string, start: number, end: number): readonly Sign[] | undefined {
  const signs: Sign[] = []
  let plain = 0
  let disguised = false
  let stars = 0
  for (let at = start; at < end; ) {
    if (signs.length === MOST_SIGNS) return undefined
    const character = text.charAt(at)
    let count = 1
    while (at + count < end && text.charAt(at + count) === character) count++
    const letters = ALIKE.get(character)
    if (STARS.includes(character)) {
      disguised = true
      stars += count
      if (count === 1 && BETWEEN.includes(character)) signs.push({ kind: 'between', letters: ANY })
      else signs.push({ kind: 'stars', least: Math.max(1, count - 1), most: count + 1 })
    } else if (BETWEEN.includes(character)) {
      disguised = true
      if (count > 1) return undefined
      signs.push({ kind: 'between', letters: letters ?? '' })
    } else if (letters !== undefined) {
      disguised = true
      for (let each = 0; each < count; each++) signs.push({ kind: 'like', letters })
    } else if (isWord(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) {
      plain++
      if (count >= 3) disguised = true
      signs.push({ kind: 'letter', letter: character, count, least: leastOf(text, at, count) })
    } else return undefined
    at += count
  }
  if (!disguised) return undefined
  // `f***` shows its first letter only, which is enough when nothing but stars follow.
  const onlyStars = plain === 1 && signs.length === 2 && stars >= 3
  return plain >= 2 || onlyStars ? signs : undefined
}

/** Three equal consonants between vowels are a slip for two (`pennne`), not one stretched. */
function leastOf(text: string, at: number, count: number): number {
  if (count < 3) return count
  const between =
    VOWELS.includes(text.charAt(at - 1) || '-') && VOWELS.includes(text.charAt(at + count) || '-')
  return count === 3 && !VOWELS.includes(text.charAt(at)) && between ? 2 : 1
}

/**
 * Whether the disguised word stands for `word`, or, when that ends with `*`, for a word that begins so.
 * @returns the letters that follow such a beginning (else an empty text), or nothing when it does not.
 */
export function wears(token: Disguised, word: string): string | undefined {
  const stem = word.endsWith('*')
  const length = stem ? word.length - 1 : word.length
  if (length > LONGEST_WORD) return undefined
  // Bit n: the signs so far may stand for the first n letters.
  let reached = 1
  for (let at = 0; at < token.signs.length; at++) {
    const sign = token.signs[at]
    if (!sign) break
    let next = 0
    for (let place = 0; place <= length; place++) {
      if (reached & (1 << place)) next |= placesAfter(sign, word, place, length)
    }
    reached = next
    if (reached === 0) return undefined
    if (stem && reached & (1 << length)) return lettersOf(token.signs.slice(at + 1))
  }
  return !stem && reached & (1 << length) ? '' : undefined
}

function placesAfter(sign: Sign, word: string, place: number, length: number): number {
  switch (sign.kind) {
    case 'letter': {
      let run = 0
      const letter = ALIKE.get(sign.letter) ?? sign.letter
      while (run < sign.count && place + run < length && word.charAt(place + run) === letter) run++
      let places = 0
      for (let count = sign.least; count <= run; count++) places |= 1 << (place + count)
      return places
    }
    case 'like':
      return place < length && sign.letters.includes(word.charAt(place)) ? 1 << (place + 1) : 0
    case 'between': {
      const fits = sign.letters === ANY || sign.letters.includes(word.charAt(place))
      return (1 << place) | (place < length && fits ? 1 << (place + 1) : 0)
    }
    case 'stars': {
      let places = 0
      for (let count = sign.least; count <= sign.most && place + count <= length; count++)
        places |= 1 << (place + count)
      return places
    }
  }
}

function lettersOf(signs: readonly Sign[]): string {
  return signs
    .map((sign) =>
      sign.kind === 'letter' ? sign.letter : sign.kind === 'like' ? sign.letters.charAt(0) : '',
    )
    .join('')
}
