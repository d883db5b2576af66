/** What a UTF-16 unit is: a letter of a word, a space, or neither. Answers are worked out once and kept. */

const OTHER = 1
const SPACE = 2
const WORD = 3
const LETTER = 4
/** 0 is not worked out yet. */
const kinds = new Uint8Array(0x10000)

function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  const kind = /\p{L}/u.test(character)
    ? LETTER
    : /[\p{N}\p{M}]/u.test(character)
      ? WORD
      : /\s/u.test(character)
        ? SPACE
        : OTHER
  kinds[unit] = kind
  return kind
}

// These are called at every character: each is small enough to be inlined there. Past the end of a text the unit is `NaN`, an
// index that makes an engine read the table by name from then on; as a whole number it is 0, which is neither letter nor space.

/** Letters, digits and the marks on them. `NaN` (past the end of a text) is none. */
export function isWord(unit: number): boolean {
  return (kinds[unit & 0xffff] || learn(unit & 0xffff)) >= WORD
}

export function isLetter(unit: number): boolean {
  return (kinds[unit & 0xffff] || learn(unit & 0xffff)) === LETTER
}

export function isSpace(unit: number): boolean {
  return (kinds[unit & 0xffff] || learn(unit & 0xffff)) === SPACE
}

/** 0 is not worked out yet, 1 no capital, 2 one. */
const capitals = new Uint8Array(0x10000)

function learnCapital(unit: number): number {
  const character = String.fromCharCode(unit)
  const verdict = character === character.toLowerCase() ? 1 : 2
  capitals[unit] = verdict
  return verdict
}

/** What has a small form. */
export function isCapital(unit: number): boolean {
  return (capitals[unit & 0xffff] || learnCapital(unit & 0xffff)) === 2
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

export function isNewline(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029
}

/** Position in `text` after the word characters that begin at `at`. */
export function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && isWord(text.charCodeAt(end))) end++
  return end
}

/** Tells of each run of word characters, in order: `l’amico` is two. */
export function eachWord(text: string, tell: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; at++) {
    if (!isWord(text.charCodeAt(at))) continue
    const end = wordEnd(text, at)
    tell(at, end)
    at = end
  }
}

/** Position in `text` where the word characters that end at `at` begin. */
export function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && isWord(text.charCodeAt(start - 1))) start--
  return start
}
