/** Places in a text by words and by characters as a person counts them. */
import { isSpace, isWord } from '../text/characters.ts'

/** How many words (between spaces, with a letter or a digit) begin from `from` to before `to`. */
export function wordsBefore(text: string, from: number, to: number): number {
  let count = 0
  let counted = from > 0 && !isSpace(text.charCodeAt(from - 1))
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (isSpace(unit)) counted = false
    else if (!counted && isWord(unit)) {
      counted = true
      count++
    }
  }
  return count
}

/** Where the first word after `count` words begins. */
export function afterWords(text: string, count: number): number {
  let seen = 0
  let counted = false
  let begin = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isSpace(unit)) {
      counted = false
      begin = at + 1
    } else if (!counted && isWord(unit)) {
      counted = true
      if (++seen > count) return begin
    }
  }
  return text.length
}

/** Code points: an emoji counts as the sites count it, at least nearly. */
export function characters(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // The second half of a pair was counted with the first.
    if (!(unit >= 0xdc00 && unit <= 0xdfff)) count++
  }
  return count
}

/** Offset after so many code points. */
export function afterCharacters(text: string, count: number): number {
  let seen = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xdc00 && unit <= 0xdfff) continue
    if (seen++ === count) return at
  }
  return text.length
}
