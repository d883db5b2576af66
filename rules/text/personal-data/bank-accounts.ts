/**
 * Bank accounts without an IBAN: British sort codes, Australian BSBs, Canadian transit numbers and Indian IFSC codes beside an
 * account number, or its holder; American routing numbers, Italian current accounts, New Zealand's and Canada's in parts.
 */
import type { Range } from '../../types.ts'
import { matchAll } from '../match-all.ts'

const MOST = 60

const SORT_CODE = String.raw`(?:\d{2}-\d{2}-\d{2}|\d{2} \d{2} \d{2})`
const ACCOUNT = String.raw`\d{7,8}`
/** What may stand between the two: "20-45-77, account no. 73049182". */
const BETWEEN = String.raw`(?:[\s,;:/&()#.–-]|and|with|account|acct?|number|no|is|sort|code|[as]/?c){1,30}`
/** Six digits in a row are a sort code only where they are called so. */
const NAMED_SORT = String.raw`\b(?:sort(?: ?code)?|s/?c|bsb)(?: (?:no\.?|number|is))?[ :]{1,2}(?:\d{6}|\d{3}[ -]\d{3})`
const BRITISH = new RegExp(
  String.raw`(?<![\d-])(?:(?:${SORT_CODE}|${NAMED_SORT})${BETWEEN}(?:${ACCOUNT}|\d{4} \d{4})|${ACCOUNT}${BETWEEN}${SORT_CODE})(?![\d-])`,
  'gi',
)
const CURRENT =
  /\b(?:c\/?c|conto (?:corrente|bancoposta|postale)|ccp|conto(?= (?:n\.? ?|num\p{L}+ )?\d{3,5}\/))(?=[\s:])[^\d\n]{0,15}(\d{3,5}\/\d{4,12}|\d{6,12})(?![\d/-])/giu
/** "My bank account number 2715500356", "Capitec savings 1473920586", which need no bank's number beside them. */
const AT_A_BANK =
  /\b(?:bank|checking|savings?|money market|capitec|fnb|absa|nedbank|hdfc|icici|sbi|kotak|chase|rbc)(?: (?:account|savings|current|cheque|acct?|a\/c)){1,2}(?: (?:number|no\.?|n\.?|is)){0,2}[ :#]{1,3}(\d{7,12})(?![\d/-])/giu
/** What an account's number stands beside, in either order: a bank's with its word, or who holds it. "transit 10482, institution 004, account 5219 338". */
const BESIDE =
  /\b(?:sort(?: ?code)?|s\/?c|bsb|transit|institution|inst|aba|routing|rtn|abi)(?: (?:code|no\.?|number|n\.?|is)){0,2}[ :#]{1,3}\d{2,4}(?:[ -]?\d{2,3}){0,3}(?![\d/-])|\bifsc(?: code)?[ :#]{1,3}[A-Z]{4}0[A-Z\d]{6}(?![A-Za-z\d])|\b(?:account holder|intestatario)\b/gi
const HELD =
  /\b(?:acc(?:oun)?t?|a\/?c|conto)(?: (?:no\.?|number|num|n\.?|is)){0,2}[ :#.]{1,3}\d{2,18}(?:[ -]\d{2,5}|-\d){0,3}(?![\d/-])/gi
/** In UTF-16 units, between the two. */
const APART = 40
/** Of an account's number. */
const LEAST_DIGITS = 6
const ROUTING = /\brouting(?:\s(?:number|no\.?|is)){0,2}\s?[:#]?\s?(\d{9})(?!\d)/gi

/** Bank, branch, account and suffix, which nothing else is written like: "12-3086-0471922-50"; in Canada "00762-010-6746070". */
const IN_PARTS = /(?<![\d-])(?:[0-3]\d-\d{4}-\d{7}-\d{2,3}|0\d{4}-\d{3}-\d{7,12})(?![\d-])/g

/** Accounts of a person; a routing number only with a right check digit. */
export function findBankAccounts(text: string): readonly Range[] {
  const found: Range[] = []
  for (const pattern of [BRITISH, IN_PARTS])
    for (const match of matchAll(text, pattern)) {
      if (found.length >= MOST) return found
      found.push({ start: match.index, end: match.index + match[0].length })
    }
  const beside = [...matchAll(text, BESIDE)].slice(0, MOST)
  for (const { 0: held, index } of beside.length > 0 ? matchAll(text, HELD) : []) {
    if (found.length >= MOST) return found
    const end = index + held.length
    const near = beside.filter(
      (each) => index - each.index - each[0].length < APART && each.index - end < APART,
    )
    const [first] = near
    const last = near.at(-1)
    if (!first || !last || held.replace(/\D/g, '').length < LEAST_DIGITS) continue
    found.push({
      start: Math.min(index, first.index),
      end: Math.max(end, last.index + last[0].length),
    })
  }
  for (const { 0: whole, 1: digits = '', index } of [
    ...matchAll(text, CURRENT),
    ...matchAll(text, AT_A_BANK),
  ]) {
    if (found.length >= MOST) return found
    const end = index + whole.length
    found.push({ start: end - digits.length, end })
  }
  for (const match of matchAll(text, ROUTING)) {
    if (found.length >= MOST) return found
    const { 0: whole, 1: digits = '', index } = match
    const end = index + whole.length
    if (isRoutingNumber(digits)) found.push({ start: end - digits.length, end })
  }
  return found
}

/** American Bankers Association: weights 3, 7, 1. */
function isRoutingNumber(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * ([3, 7, 1][at % 3] ?? 1), 0)
  return sum > 0 && sum % 10 === 0
}
