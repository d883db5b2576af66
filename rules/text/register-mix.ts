/**
 * A quick look whether a sentence can have a part in mixing tu and Lei: most drafts hold words of at most one of them, and need no
 * closer reading.
 */
import { isLetter, isWord } from './characters.ts'
import {
  INFINITIVE,
  LEI_AFTER_CLITIC,
  LEI_AFTER_IF,
  LEI_AFTER_SI,
  LEI_ANYWHERE,
  LEI_BEFORE_INFINITIVE,
  LEI_BEFORE_THING,
  LEI_BEFORE_VERB,
  LEI_WITH_CAPITAL,
  plainlyLei,
  READERS_THING,
  SPEECH_AFTER_OBJECT,
  VERB_AFTER_OBJECT,
} from './register-lei-traits.ts'
import { maySayTu } from './register-tu.ts'
import { HEARD } from './register-words.ts'
import { remembered } from './remembered.ts'

/** What a sentence may say; bits. */
export const MAY_SAY_TU = 1
export const MAY_PLAINLY_SAY_LEI = 2

const CLITIC = 1 << 12
const SI = 1 << 13
const SE = 1 << 14
const TU = 1 << 15
/** Begins a link. */
const LINK = 1 << 16
/** Makes what stands before it an invitation: "ignori pure". */
const PURE = 1 << 17
/** "Ho letto il suo": somewhere before what is the reader's. */
const HEARD_OF = 1 << 18
const CLITICS = new Set(['mi', 'ci', 'lo', 'la', 'li', 'le', 'ne', 'gli'])

/** By a word as it is written. */
const traitsOf = remembered((word): number => {
  const lower = word.toLowerCase()
  return (
    plainlyLei(lower) |
    (maySayTu(lower) ? TU : 0) |
    (CLITICS.has(lower) ? CLITIC : 0) |
    (lower === 'si' || lower === 's' ? SI : 0) |
    (lower === 'se' ? SE : 0) |
    (lower === 'pure' ? PURE : 0) |
    (HEARD.has(lower) ? HEARD_OF : 0) |
    (lower === 'www' || lower.startsWith('http') ? LINK : 0)
  )
})

const FIRST_UNUSUAL = 0x300
/** A mention, a hashtag, an address or a quotation is left out when words are read: the word before may be further off. */
const SKIPPING = new Set([...'@#"“«'].map((sign) => sign.charCodeAt(0)))

/** True of what the sentence says, and of some that it does not: words in links and quotations count here. */
export function mayMix(text: string): number {
  let may = 0
  let before = 0
  let earlier = 0
  let skips = false
  let isAfterCapital = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (!isLetter(unit)) {
      // Combining marks, and letters of two units, are left to the closer reading.
      if (unit >= FIRST_UNUSUAL && (isWord(unit) || (unit >= 0xd800 && unit <= 0xdbff)))
        return MAY_SAY_TU | MAY_PLAINLY_SAY_LEI
      skips ||= SKIPPING.has(unit)
      continue
    }
    let end = at + 1
    while (isLetter(text.charCodeAt(end))) end++
    const word = text.slice(at, end)
    const traits = traitsOf(word)
    // The sign at the end of the word is no letter.
    at = end - 1
    if (traits === 0) {
      isAfterCapital = false
      before = 0
      continue
    }
    if (traits & TU) may |= MAY_SAY_TU
    skips ||= (traits & LINK) !== 0
    const behind = skips ? earlier : before
    if (
      traits & LEI_ANYWHERE ||
      (traits & LEI_WITH_CAPITAL && word !== word.toLowerCase()) ||
      (traits & VERB_AFTER_OBJECT && isAfterCapital) ||
      (traits & SPEECH_AFTER_OBJECT && behind & LEI_BEFORE_VERB) ||
      (traits & READERS_THING && behind & LEI_BEFORE_THING) ||
      (traits & INFINITIVE && behind & LEI_BEFORE_INFINITIVE) ||
      (traits & LEI_AFTER_IF && earlier & SE) ||
      (traits & LEI_BEFORE_THING && earlier & HEARD_OF) ||
      (traits & PURE && behind & LEI_AFTER_CLITIC) ||
      (traits & LEI_AFTER_CLITIC && behind & CLITIC) ||
      (traits & LEI_AFTER_SI && behind & SI)
    )
      may |= MAY_PLAINLY_SAY_LEI
    if (may === (MAY_SAY_TU | MAY_PLAINLY_SAY_LEI)) return may
    isAfterCapital = (traits & LEI_BEFORE_VERB) !== 0 && word !== word.toLowerCase()
    before = traits
    earlier |= traits
  }
  return may
}
