/** How the texts of a phrase begin, told from its source without reading the whole of it. */
import { tidy } from './parse.ts'

/** Units of a text that a phrase waits for. */
export const BEGINNING = 3

const OPEN_CHOICE = 123
const CLOSE_CHOICE = 125
const OPEN_OPTIONAL = 91
const CLOSE_OPTIONAL = 93
const STAR = 42
const ESCAPE = 92
const SPACE = 32
const BACKTICK = 96
const LAST_ASCII = 126

/**
 * The first units of every text that a phrase stands for, folded: `BEGINNING` of them, or one less where the third depends on
 * what follows. `undefined` when they are not settled: a text is shorter, or anything may stand among them.
 */
export function beginningsOf(source: string): readonly string[] | undefined {
  if (isPlain(source)) return [source.slice(0, BEGINNING).toLowerCase()]
  const beginnings: string[] = []
  return gather(tidy(source, false), 0, '', beginnings) ? beginnings : undefined
}

/** Whether a phrase begins with letters and other signs that stand for themselves, as most do. */
function isPlain(source: string): boolean {
  if (source.length < BEGINNING || source.charCodeAt(0) === SPACE) return false
  for (let at = 0; at < BEGINNING; at++) {
    const unit = source.charCodeAt(at)
    if (unit < SPACE || unit > LAST_ASCII || unit === BACKTICK || hasMeaning(unit)) return false
    // One space stands for several; and one before a word that may be missing goes with it.
    if (unit === SPACE && !isPlainAfterSpace(source.charCodeAt(at + 1))) return false
  }
  return true
}

const isPlainAfterSpace = (unit: number) => unit > SPACE && unit <= LAST_ASCII && !hasMeaning(unit)

function hasMeaning(unit: number): boolean {
  return (
    unit === OPEN_CHOICE ||
    unit === CLOSE_CHOICE ||
    unit === OPEN_OPTIONAL ||
    unit === CLOSE_OPTIONAL ||
    unit === STAR ||
    unit === ESCAPE
  )
}

/** Adds to `beginnings` what `begun` and the phrase from `from` on begin with. @returns whether that is settled */
function gather(phrase: string, from: number, begun: string, beginnings: string[]): boolean {
  let text = begun
  let at = from
  for (; at < phrase.length && text.length < BEGINNING; at++) {
    switch (phrase.charCodeAt(at)) {
      case OPEN_CHOICE: {
        const close = phrase.indexOf('}', at)
        const options = phrase.slice(at + 1, close).split(',')
        return close > 0 && options.every((each) => gather(phrase, close + 1, text + each.trim(), beginnings))
      }
      case OPEN_OPTIONAL: {
        const close = phrase.indexOf(']', at)
        const inner = phrase.slice(at + 1, close)
        if (close < 0 || close === phrase.length - 1 || inner.includes('\\')) return false
        const after = phrase.slice(close + 1)
        // The space beside it goes with it.
        return gather(after.trimStart(), 0, text, beginnings) && gather(inner + after, 0, text, beginnings)
      }
      case CLOSE_CHOICE:
      case CLOSE_OPTIONAL:
      case STAR:
        return false
      case ESCAPE:
        at++
        // Whether it begins a phrase is for the phrase to say.
        if (phrase.charCodeAt(at) === SPACE) return false
        text += phrase.charAt(at)
        break
      case SPACE:
        // A phrase never begins with one.
        if (text !== '') text += ' '
        break
      default:
        text += phrase.charAt(at)
    }
  }
  // A space before a last word that may be missing goes with it.
  const settled = endsBeforeOptional(phrase, at, text) ? text.slice(0, -1) : text.slice(0, BEGINNING)
  if (settled.length < BEGINNING - 1) return false
  beginnings.push(settled)
  return true
}

/** Whether a space ends `text` that goes with a last word, which may be missing. */
function endsBeforeOptional(phrase: string, at: number, text: string): boolean {
  return text.length === BEGINNING && text.endsWith(' ') && phrase.charCodeAt(at) === OPEN_OPTIONAL
}
