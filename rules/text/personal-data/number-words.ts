/** Words that say numbers, English and Italian, one by one: "oh", "forty", "novecentosei". */

export interface NumberWord {
  readonly digits: string
  /** "forty", "trenta": a unit after it belongs to it. */
  readonly isTens: boolean
}

const UNITS = new Map(
  Object.entries({
    ...{ zero: 0, oh: 0, nought: 0, naught: 0, one: 1, two: 2, three: 3, four: 4 },
    ...{ five: 5, six: 6, seven: 7, eight: 8, nine: 9, niner: 9 },
    ...{ uno: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9 },
  }),
)
const TEENS = new Map(
  Object.entries({
    ...{ ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 },
    ...{ seventeen: 17, eighteen: 18, nineteen: 19 },
    ...{ dieci: 10, undici: 11, dodici: 12, tredici: 13, quattordici: 14, quindici: 15, sedici: 16 },
    ...{ diciassette: 17, diciotto: 18, diciannove: 19 },
  }),
)
const TENS = new Map(
  Object.entries({
    ...{ twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80 },
    ...{ ninety: 90, venti: 20, trenta: 30, quaranta: 40, cinquanta: 50, sessanta: 60, settanta: 70 },
    ...{ ottanta: 80, novanta: 90 },
  }),
)

const anyOf = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|')

/** "fivefivefive". */
const RUN_TOGETHER = new RegExp(`^(?:${anyOf(UNITS.keys())}){2,8}$`)
const UNIT = new RegExp(anyOf(UNITS.keys()), 'g')
/** "ventotto", "settantuno": the tens lose their vowel before another. */
const ITALIAN_TENS = /^(vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[ia]?(\p{L}+)$/u
/** "trecento", "novecentosei", "centottanta". */
const ITALIAN_HUNDREDS = /^(due|tre|quattro|cinque|sei|sette|otto|nove)?cent(o\p{L}*)$/u

/** What a word in small letters says; undefined when it is no number. */
export function numberWord(word: string): NumberWord | undefined {
  const unit = UNITS.get(word)
  if (unit !== undefined) return { digits: String(unit), isTens: false }
  const tens = TENS.get(word)
  if (tens) return { digits: String(tens), isTens: true }
  const value = TEENS.get(word) ?? compound(word)
  if (value) return { digits: String(value), isTens: false }
  if (!RUN_TOGETHER.test(word)) return undefined
  return { digits: (word.match(UNIT) ?? []).map((each) => UNITS.get(each)).join(''), isTens: false }
}

function compound(word: string): number | undefined {
  const [hundreds, times = '', rest = ''] = ITALIAN_HUNDREDS.exec(word) ?? []
  if (hundreds) {
    const beyond = rest === 'o' ? 0 : (small(rest.slice(1)) ?? small(rest))
    return beyond === undefined ? undefined : (UNITS.get(times) ?? 1) * 100 + beyond
  }
  return tensAndUnit(word)
}

/** Below a hundred. */
function small(word: string): number | undefined {
  return UNITS.get(word) ?? TEENS.get(word) ?? TENS.get(word) ?? tensAndUnit(word)
}

function tensAndUnit(word: string): number | undefined {
  const [, stem = '', last = ''] = ITALIAN_TENS.exec(word) ?? []
  const tens = TENS.get(`${stem}${stem === 'vent' ? 'i' : 'a'}`)
  const unit = UNITS.get(last === 'tré' ? 'tre' : last)
  return tens && unit ? tens + unit : undefined
}

/** Any of the words, as a piece of a pattern: it tells cheaply whether a text may say numbers at all. */
export const ANY_NUMBER_WORD = `(?:${anyOf([...UNITS.keys(), ...TEENS.keys(), ...TENS.keys()])}|(?:(?:due|tre|quattro|cinque|sei|sette|otto|nove)?cent|vent|trent|(?:quar|cinqu|sess|sett|ott|nov)ant)\\p{L}{1,20})`
