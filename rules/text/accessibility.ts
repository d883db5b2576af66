/**
 * What a screen reader, or a reader who sees little, stumbles on in a social text: letters in costume, hashtags without
 * capitals, emoji in the wrong place.
 */
import type { Range } from '../types.ts'
import { findEmoji } from './emoji.ts'
import { matchAll } from './match-all.ts'

export { findEmoji } from './emoji.ts'
export { findLowerCaseHashtags, type HashtagFinding } from './hashtags.ts'
export { findStyledLetters, type StyledLetters } from './styled-letters.ts'

export interface EmojiRun extends Range {
  /** The emoji, once. */
  readonly emoji: string
  /** How many stand in the run. */
  readonly count: number
}

const LETTER_BEFORE = /[\p{L}\p{M}]$/u
const LETTER_AFTER = /^\p{L}/u
const EMOTICON =
  /(?<![\p{L}\p{N}:;=<>./\\])(?:[:;][-'^o]?[)(\]D[PpOo3|/\\*$](?!\/)|=[)(D]|[xX]D+|<3+|\^[_.-]?\^|[oO]_[oO]|[tT]_[tT]|>[_.]<|-_-|:['’]\(|¯\\_\(ツ\)_\/¯|\(╯°□°[)）]╯︵ ?┻━┻)(?![\p{L}\p{N}/\\])/gu

/** The same emoji twice or more in a row, spaces aside. */
export function findRepeatedEmoji(text: string): readonly EmojiRun[] {
  const runs: { emoji: string; count: number; start: number; end: number }[] = []
  for (const { start, end } of findEmoji(text)) {
    const emoji = text.slice(start, end)
    const last = runs[runs.length - 1]
    if (last && last.emoji === emoji && text.slice(last.end, start).trim() === '') {
      last.count++
      last.end = end
    } else runs.push({ emoji, count: 1, start, end })
  }
  return runs.filter(({ count }) => count > 1)
}

/** Emoji with a letter on either side: `c❤️re`, `ciao😀a tutti`. */
export function findEmojiInWords(text: string): readonly Range[] {
  return findEmoji(text).filter(
    ({ start, end }) =>
      LETTER_BEFORE.test(text.slice(Math.max(0, start - 2), start)) &&
      LETTER_AFTER.test(text.slice(end, end + 2)),
  )
}

/** Emoji that stand where a list has its bullets: at the start of two lines or more, with text after them. */
export function findEmojiBullets(text: string): readonly Range[] {
  const bullets = findEmoji(text).filter(
    ({ start, end }) => startsLine(text, start) && /^[ \t]*[\p{L}\p{N}"“«]/u.test(text.slice(end, end + 8)),
  )
  return bullets.length > 1 ? bullets : []
}

function startsLine(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before--
  return before < 0 || text[before] === '\n'
}

/** Faces made of punctuation, `:-)`, which are read sign by sign. */
export function findEmoticons(text: string): readonly Range[] {
  const found: Range[] = []
  for (const match of matchAll(text, EMOTICON))
    found.push({ start: match.index, end: match.index + match[0].length })
  return found
}
