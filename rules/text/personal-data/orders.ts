/** Order, booking and ticket numbers: a code that the words before it announce. */
import type { Range } from '../../types.ts'

const MOST = 60
const ANNOUNCED =
  /\b(?:ordin[ei]|order|pratica|prenotazione|booking|reservation|ticket|spedizione|tracking|fattura|invoice|bolletta|reclamo|pnr|codice cliente|customer (?:code|number|id)|account number|numero cliente)\b(?:\s(?:number|numero|no|nr|n|id|code|codice|è|is))?\s?[.:#°]{0,2}\s{0,2}#?((?=[A-Za-z-]{0,6}\d)[A-Za-z\d]{1,8}(?:[-/]?[A-Za-z\d]{1,10}){0,4})/gi

/** Codes of at least five characters with three digits. */
export function findOrders(text: string): readonly Range[] {
  const found: Range[] = []
  for (const match of text.matchAll(ANNOUNCED)) {
    if (found.length >= MOST) break
    const code = match[1] ?? ''
    const end = match.index + match[0].length
    if (code.length >= 5 && code.replace(/\D/g, '').length >= 3) found.push({ start: end - code.length, end })
  }
  return found
}
