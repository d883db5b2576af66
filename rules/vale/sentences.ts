/**
 * Sentences as Vale's segmenter cuts them: at `.`, `!` and `?` before white space, never at a line break alone.
 * Vale has a trained model (Punkt, English); this knows the commonest abbreviations, initials and numbers.
 */

export interface Sentence {
  readonly start: number
  readonly end: number
}

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st vs etc e.g i.e eg ie al fig no vol pp p cf approx dept est inc ltd co corp jan feb mar apr jun ' +
    'jul aug sep sept oct nov dec mon tue wed thu fri sat sun gen col sgt capt rev hon gov sen rep u.s u.k a.m p.m'
  ).split(' '),
)
const isEnder = (code: number) => code === 46 || code === 33 || code === 63
const isSpace = (code: number | undefined) =>
  code === undefined || code === 32 || (code >= 9 && code <= 13) || code === 0xa0
const CLOSERS = new Set([...'"\')]}’”'].map((sign) => sign.codePointAt(0) ?? 0))

/** @returns the sentences' places in `codes`, without the white space around them. */
export function sentencesIn(codes: readonly number[]): readonly Sentence[] {
  const found: Sentence[] = []
  let start = 0
  const close = (end: number) => {
    let from = start
    let to = end
    while (from < to && isSpace(codes[from])) from++
    while (to > from && isSpace(codes[to - 1])) to--
    if (to > from) found.push({ start: from, end: to })
    start = end
  }
  for (let at = 0; at < codes.length; at++) {
    if (!isEnder(codes[at] ?? 0)) continue
    let end = at + 1
    while (isEnder(codes[end] ?? 0)) end++
    while (CLOSERS.has(codes[end] ?? 0)) end++
    if (isSpace(codes[end]) && end < codes.length && !goesOn(codes, at, end)) close(end)
    at = end - 1
  }
  close(codes.length)
  return found
}

/** Whether a single full stop shortens a word, or what follows is no beginning. */
function goesOn(codes: readonly number[], dot: number, end: number): boolean {
  if (codes[dot] !== 46 || isEnder(codes[dot + 1] ?? 0)) return false
  let from = dot
  while (from > 0 && !isSpace(codes[from - 1])) from--
  const word = String.fromCodePoint(...codes.slice(from, dot)).replace(/^["'([{“‘]+/u, '')
  let next = end
  while (next < codes.length && isSpace(codes[next])) next++
  const follows = codes[next] === undefined ? '' : String.fromCodePoint(codes[next] ?? 0)
  if (/^\p{Ll}/u.test(follows)) return true
  return ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word)
}
