/**
 * Numbers of mobiles where the plan sets them apart, as digits: Italy, Britain, Ireland, France, Germany, Spain, Switzerland;
 * those of Australia and New Zealand when written from abroad.
 */
const MOBILE =
  /^(?:(?:00)?39)?3\d{8,9}$|^(?:(?:00)?44|0)7\d{9}$|^(?:00)?3538[35679]\d{7}$|^(?:00)?(?:33[67]|491[5-7]|34[67]|417)\d{7,10}$|^(?:00)?614\d{8}$|^(?:00)?642[0-9]\d{6,8}$/
/** Irish ones begin as British service numbers do, but are grouped otherwise. */
export const IRISH_MOBILE = /^08[35679][ -]\d{3}[ -]?\d{4}$/
/** A plan would leave out those kept for stories and films (07700 900123), which nobody can tell by sight. Some forget the plus. */
export const BRITISH_MOBILE = /^(?:0|44 ?)7\d{3}[ .-]?\d{3}[ .-]?\d{3}$/

/** Whether a phone number, however it is grouped, is a mobile's by the plan of its country. */
export function isMobile(number: string): boolean {
  const digits = withDigits(number).replace(ZERO_LEFT_OUT, '').replace(/\D/gu, '')
  return IRISH_MOBILE.test(number) || MOBILE.test(digits)
}

/** "+353 (0)86 338 1907". */
export const ZERO_LEFT_OUT = /(?<=^\(?(?:\+|00)\d{2,3}\)?[ .-]?)\(0\)/

/** What may be a phone number with letters in it: no group is letters alone. */
const LETTERED =
  /(?<![\p{L}\d])(?=[\d .-]{0,30}[oil])(?=[oil]*\d)[\doil]+(?:[ .-](?=[oil]*\d)[\doil]+){0,4}(?![\p{L}\d])/giu

/** The text with digits for the letters that stand for them in numbers: "O77II 9OO 123", "32O 7764 118". */
export function withDigits(text: string): string {
  return text.replace(LETTERED, (number) =>
    /^(?:\D*\d){5}/u.test(number) ? number.replace(/o/giu, '0').replace(/[il]/giu, '1') : number,
  )
}
