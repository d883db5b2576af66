/** Numbers in words and in digits, in English, for an edit's `words` and `digits`. */

const ONES = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ')
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES: readonly (readonly [value: number, word: string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1000, 'thousand'],
  [100, 'hundred'],
]
const ORDINALS: Readonly<Record<string, string>> = { one: 'first', two: 'second', three: 'third' }

/** `21` as `twenty-one`, `3rd` as `third`; what is no whole number, or too long a one, stays. */
export function inWords(text: string): string {
  const [, sign, digits, ordinal] = /^(-?)(\d{1,15})(st|nd|rd|th)?$/iu.exec(text.replaceAll(',', '')) ?? []
  if (digits === undefined || (sign && ordinal)) return text
  const words = (sign ? 'minus ' : '') + cardinal(Number(digits))
  return ordinal === undefined ? words : words.replace(/[a-z]+$/u, ordinalOf)
}

function cardinal(number: number): string {
  const one = ONES[number]
  if (one !== undefined) return one
  if (number < 100) return joined(TENS[Math.floor(number / 10)], '-', number % 10)
  const [value, word] = SCALES.find(([each]) => number >= each) ?? [100, '']
  return joined(`${cardinal(Math.floor(number / value))} ${word}`, ' ', number % value)
}

const joined = (words = '', sign = '', rest = 0) => (rest === 0 ? words : words + sign + cardinal(rest))

/** `twenty`, `twelve`, `nine` and `eight` lose something before `th`. */
const ordinalOf = (word: string) =>
  ORDINALS[word] ??
  `${word
    .replace(/y$/u, 'ie')
    .replace(/ve$/u, 'f')
    .replace(/(?<=nin)e$|(?<=gh)t$/u, '')}th`

const VALUES = new Map(
  [
    ...ONES.map((word, value) => [word, value] as const),
    ...TENS.slice(2).map((word, at) => [word, (at + 2) * 10] as const),
    ...SCALES.map(([value, word]) => [word, value] as const),
  ].flatMap(([word, value]): (readonly [string, readonly [value: number, isOrdinal: boolean]])[] => [
    [word, [value, false]],
    [ordinalOf(word), [value, true]],
  ]),
)

/** `twenty-one` as `21`, `third` as `3rd`; what is no number stays. */
export function inDigits(text: string): string {
  const words = text.toLowerCase().match(/[^ -]+/gu) ?? []
  let total = 0
  let current = 0
  let isOrdinal = false
  for (const [index, word] of words.entries()) {
    if (word === 'and' || (word === 'minus' && index === 0)) continue
    const [value, ends] = VALUES.get(word) ?? []
    if (value === undefined || (ends && index < words.length - 1)) return text
    isOrdinal = ends === true
    if (value < 100) current += value
    else if (value === 100) current = (current || 1) * value
    else {
      total += (current || 1) * value
      current = 0
    }
  }
  if (words.length === 0) return text
  const number = total + current
  return (words[0] === 'minus' && number > 0 ? '-' : '') + number + (isOrdinal ? endingOf(number) : '')
}

function endingOf(number: number): string {
  const tens = number % 100
  return (tens < 11 || tens > 13 ? ['', 'st', 'nd', 'rd'][number % 10] : '') || 'th'
}
