/** Whether a full stop, an exclamation or a question mark ends a sentence. */
import { isDigit, isSpace, isWord, wordStart } from './characters.ts'

/** Words that a full stop shortens without ending the sentence. */
const SHORTENED = new Set(
  (
    'sig sigg dott dr prof ing avv geom rag mons cav comm gent gentmo egr spett ill on art artt nr num tel tg cell pag pagg cap es vs ca ' +
    'gen col magg brig serg amm arch ins fam mr mrs ms rev capt sgt st str jr sr approx dept est tav rif prot lett cit cfr vol fig cod loc fraz int ext min max all no'
  ).split(' '),
)
/** May end a sentence or not: the next letter tells. */
const SHORTENED_OFTEN_LAST = new Set(['ecc', 'etc', 'inc', 'ltd', 'co', 'corp', 'spa', 'srl'])

const ENDERS = tableOf('.!?…。！？')
const CLOSERS = tableOf('"”»’\')]}*_')

function tableOf(marks: string): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const mark of marks) table[mark.charCodeAt(0)] = 1
  return table
}

/** `NaN`, past the end of a text, is looked up as 0. */
const isIn = (table: Uint8Array, unit: number) => table[unit & 0xffff] === 1

/**
 * @param at of a mark in `text`
 * @param afterName whether the mark follows a link, a mention or code
 * @returns where the sentence ends (after its closing marks), or 0 when it goes on.
 */
export function endsSentence(text: string, at: number, unit: number, afterName = false): number {
  if (!isIn(ENDERS, unit)) return 0
  let end = at + 1
  while (isIn(ENDERS, text.charCodeAt(end))) end++
  const single = unit === 46 && end === at + 1
  while (isIn(CLOSERS, text.charCodeAt(end))) end++
  if (end < text.length && !isSpace(text.charCodeAt(end))) return 0
  if (!single || afterName) return end
  return isShortened(text, at, end) ? 0 : end
}

function isShortened(text: string, dot: number, end: number): boolean {
  const start = wordStart(text, dot)
  if (start === dot) return false
  const word = text.slice(start, dot).toLowerCase()
  // An initial, or the last letter of `e.g.` and `p.es.`; a digit is a list number when the line begins with it.
  if (word.length === 1 && !isDigit(word.charCodeAt(0))) return true
  if (isDigit(word.charCodeAt(0))) return start === 0 || text.charAt(start - 1) === '\n'
  if (SHORTENED.has(word)) return word === 'no' ? isDigit(nextUnit(text, end)) : true
  if (word.length === 2 && text.charAt(start - 1) === '.' && isWord(text.charCodeAt(start - 2)))
    return !isCapital(text, end)
  return SHORTENED_OFTEN_LAST.has(word) && !isCapital(text, end)
}

function nextUnit(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return text.charCodeAt(at)
}

function isCapital(text: string, from: number): boolean {
  const next = nextUnit(text, from)
  return Number.isNaN(next) || /\p{Lu}/u.test(String.fromCharCode(next))
}
