/** Emoji in a text, each as the one picture that a person sees. */
import type { Range } from '../types.ts'
import { matchAll } from './match-all.ts'

/** A pictograph with its variation, skin tone and joined parts; a flag; a key. Signs of text (`©`, `™`, `↔`) are none. */
const EMOJI =
  /(?![©®™‼⁉ℹ↔-↪])\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)*(?:[\u{E0020}-\u{E007E}]+\u{E007F})?|\p{RI}{2}|[0-9#*]\uFE0F?\u20E3/gu
/** Nothing below this is part of an emoji's picture. */
const FIRST = /[\u20E3\u2300-\u{1FFFF}]/u

export function findEmoji(text: string): readonly Range[] {
  if (!FIRST.test(text)) return []
  return Array.from(matchAll(text, EMOJI), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
