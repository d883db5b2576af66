/** E-mail addresses at a known provider that lack something: "a.b@gmail com", "a.b@gmail,com", "a.b@gmail", "paolina82 su gmail", "a.b.gmail.com". */
import type { Range } from '../../types.ts'
import { isGivenName } from '../given-names.ts'
import { matchAll } from '../match-all.ts'
import { askedOfWords, type Word } from '../words.ts'

/** Nothing else is called so. */
const MAILS =
  'gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|btinternet|fastmail|protonmail|bigpond|(?:libero|virgilio)(?=\\.it)'
/** With a sign before them: films are on Sky, and bands on live. */
const PROVIDER = `(?:${MAILS}|live|libero|virgilio|tiscali|alice|sky|aol|me|mac|msn)`
const END = '(?:com?|it|net|uk|fr|de|es|au|nz|ca|ie)'
/** A provider's name where an address may lack its sign. */
export const NAMES_PROVIDER = new RegExp(
  String.raw`(?:@${PROVIDER}|(?: at | on | su |\.)(?:${MAILS}))(?![a-z\d-])`,
  'i',
)
const IS_PROVIDER = new RegExp(`^${PROVIDER}$`, 'i')
const isProvider = askedOfWords(({ text }) => IS_PROVIDER.test(text))

/**
 * Whether a text names a provider where an address may lack its sign; cheap.
 * @param words of the text
 */
export function namesProvider(text: string, words: readonly Word[]): boolean {
  return words.some(isProvider) && NAMES_PROVIDER.test(text)
}

const LOCAL = String.raw`(?<![\p{L}\p{N}._%+@-])[a-z\d][a-z\d._%+-]{0,62}[a-z\d_]`
/** "ellie.m@live com au", "ellie.m@gmail,com", "ellie.m@gmail". */
const WITHOUT_DOT = new RegExp(
  String.raw`${LOCAL}@${PROVIDER}(?:[ ,;:]\s?${END}(?:[ ,.]${END})?)?(?![\p{L}\p{N}-]|\.\p{L})`,
  'giu',
)
/** "mario82 at gmail.com", "sono paolina82 su gmail". */
const WITHOUT_SIGN = new RegExp(
  String.raw`(${LOCAL}) (?:at|on|su) (?:${MAILS})(?:\s?[.,]\s?${END}(?:\.${END})?)?(?![\p{L}\p{N}-])`,
  'giu',
)
/** "mario.rossi.gmail.com". */
const RUN_TOGETHER = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+@/-])[a-z\d]+[._][a-z\d]+\.(?:${MAILS})\.${END}(?![\p{L}\p{N}-])`,
  'giu',
)
/** A mailbox's own name has a digit or a mark in it; a word before "at gmail" may be any. */
const OF_MAILBOX = /\p{L}{2}.*[\d._]|[\d._].*\p{L}{2}/u

/** Such addresses; the same may be found by others too. */
export function careless(text: string): readonly Range[] {
  const found: Range[] = []
  for (const pattern of [WITHOUT_DOT, RUN_TOGETHER])
    for (const { 0: mail, index } of matchAll(text, pattern))
      found.push({ start: index, end: index + mail.length })
  for (const { 0: mail, 1: local = '', index } of matchAll(text, WITHOUT_SIGN))
    if (OF_MAILBOX.test(local) || isGivenName(local.toLowerCase()))
      found.push({ start: index, end: index + mail.length })
  return found
}
