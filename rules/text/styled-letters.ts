/** Letters borrowed from other alphabets of Unicode for their look: screen readers spell them out, skip them or say "mathematical bold". */
import type { Range } from '../types.ts'
import { atFirstUse } from './at-first-use.ts'
import { matchAll } from './match-all.ts'

export interface StyledLetters extends Range {
  /** The same text in plain letters. */
  readonly plain: string
}

/** Small capitals and modifier letters, which NFKC leaves as they are. */
const LOOK_ALIKE = new Map<string, string>()
const SMALL_CAPITALS: readonly (readonly [styled: string, plain: string])[] = [
  ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnopqrstuvwyz'],
  ['ᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ', 'ABDEGHIJKLMNOPRTUVW'],
  ['ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ', 'abcdefghijklmnoprstuvwxyz'],
]
for (const [styled, plain] of SMALL_CAPITALS) {
  for (const [at, letter] of [...styled].entries()) LOOK_ALIKE.set(letter, plain[at] ?? '')
}
/** White on black circles and squares: A is U+1F150 and U+1F170. */
for (const first of [0x1f150, 0x1f170]) {
  for (let at = 0; at < 26; at++)
    LOOK_ALIKE.set(String.fromCodePoint(first + at), String.fromCharCode(65 + at))
}

/** One such letter, and runs of them. */
const patterns = atFirstUse(() => {
  const letter =
    String.raw`(?:[\u{1D400}-\u{1D7FF}\u{FF21}-\u{FF3A}\u{FF41}-\u{FF5A}\u{24B6}-\u{24E9}\u{249C}-\u{24B5}\u{1F110}-\u{1F129}\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}ℂℊℋℌℍℎℐℑℒℓℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴℹ` +
    [...SMALL_CAPITALS.map(([styled]) => styled)].join('') +
    String.raw`]\uFE0F?|[\p{L}\p{N}]\p{M}?[\u0332\u0333\u0334\u0335\u0336\u0337\u0338\u033F\u20D0-\u20DD\u20E0-\u20E4]+)`
  const digit = String.raw`[\u{1D7CE}-\u{1D7FF}\u2460-\u2468\u24EA\u{FF10}-\u{FF19}]`
  const run = new RegExp(`${letter}(?:[ .,!?'’:;-]{0,2}(?:${letter}|${digit}))*`, 'gu')
  const one = new RegExp(letter, 'gu')
  return { one, run }
})
const MAY_HOLD =
  /[\u0332-\u0338\u033F\u20D0-\u24E9\u02B0-\u02E3\u0262-\u029F\u1D00-\u1DBF\u2071\u207F\u2C7D\uA730-\uA7AF\uFF21-\uFF5A\uD835\uD83C]/

/** Runs of two styled letters or more, words together, with their plain form; signs such as `ⓘ`, `№` and emoji are none. */
export function findStyledLetters(text: string): readonly StyledLetters[] {
  if (!MAY_HOLD.test(text)) return []
  const found: StyledLetters[] = []
  const { one, run: runs } = patterns()
  for (const match of matchAll(text, runs)) {
    const [run] = match
    if ((run.match(one)?.length ?? 0) < 2 || isEmojiLetters(run)) continue
    found.push({ start: match.index, end: match.index + run.length, plain: plainForm(run) })
  }
  return found
}

/** `🅰️` and `🅱️` are emoji of blood groups, `🅿️` of parking. */
function isEmojiLetters(run: string): boolean {
  return /^(?:[🅰🅱🅾🅿ℹⓂ]\uFE0F?[ .,!?'’:;-]{0,2})+$/u.test(run)
}

function plainForm(run: string): string {
  let plain = ''
  for (const character of run) plain += LOOK_ALIKE.get(character) ?? character
  return plain
    .replace(/[\u0332\u0333\u0334\u0335\u0336\u0337\u0338\u033F\u20D0-\u20DD\u20E0-\u20E4\uFE0F]/gu, '')
    .normalize('NFKC')
    .replace(/[⒜-⒵]|\((\p{L})\)/gu, '$1')
}
