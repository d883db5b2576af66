/** Accents written as apostrophes, as many do on capitals and on foreign keyboards: `E' COLPA VOSTRA`, `te la faro' pagare`. */
import { isWord, wordStart } from '../text/characters.ts'
import type { Undressed, UndressedText } from './disguise.ts'
import type { Units } from './units.ts'

const APOSTROPHE = 39
const VOWELS = 'aeiou'

/** A quick look whether `withoutApostrophes` finds anything. */
export function mayWriteAccents(units: Units, length: number): boolean {
  for (let at = 1; at < length; at++)
    if (isAccent(units[at - 1] ?? 0, units[at] ?? 0, units[at + 1] ?? 0)) return true
  return false
}

/** A folded text with each word that ends with such an accent as if it had none, or nothing when there are none. */
export function withoutApostrophes(text: string): UndressedText | undefined {
  const words: Undressed[] = []
  let result = ''
  let done = 0
  for (let at = 1; at < text.length; at++) {
    if (!isAccent(text.charCodeAt(at - 1), text.charCodeAt(at), text.charCodeAt(at + 1))) continue
    const start = wordStart(text, at)
    const newStart = result.length + start - done
    result += text.slice(done, at)
    words.push({ start, end: at + 1, newStart, newEnd: result.length })
    done = at + 1
  }
  return words.length === 0 ? undefined : { text: result + text.slice(done), words }
}

function isAccent(before: number, unit: number, after: number): boolean {
  return unit === APOSTROPHE && VOWELS.includes(String.fromCharCode(before)) && !isWord(after)
}
