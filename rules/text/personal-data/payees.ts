/** Whose an account is: one that money is asked for, or that an organisation has, is published; one that money goes back to is somebody's. */

/** Who publishes an account. */
const ORGANISATION =
  /(?<!\p{L})(?:A\.?F?C|[RF]FC|FC|PTF?A|Ltd|Limited|LLP|[Pp]lc|CIC|Inc|(?:[Cc]lient )?A\/C(?= |,|$)|[Ss]\.?r\.?l|S\.?p\.?[Aa]|[Ss]nc|[Oo]nlus|ONLUS|ODV|APS|ASD|ETS|Odv|Aps|Asd|Ets|(?:[Cc]lub|[Tt]rust|[Ss]ociety|[Aa]ssociation|[Ff]oundation|[Cc]ommittee|[Cc]ouncil|[Hh]ospice|Harriers|Rescue|Scouts?|Guides|Rovers|United|Friends|Towns|[Cc]hurch|[Pp]arish|[Ss]chool|[Cc]ollege|[Mm]osque|[Cc]harity|[Uu]nion|[Ff]ondazione|[Cc]omitato|[Aa]ssociazione|Croce|Misericordia|Pro [Ll]oco|[Pp]olisportiva|Atletica|[Pp]arrocchia|[Cc]ooperativa|[Cc]ircolo|Caritas|A[Vv][Ii][Ss]|Lega|Amici|[Cc]omune|[Ss]cuola|[Aa]silo|[Oo]spedale|[Cc]anile|[Nn]egozio|[Aa]genzia|[Dd]itta|[Ss]ocietà|[Bb]anda|[Cc]oro|[Tt]eatro)(?:['’]s)?)(?![\p{L}-])/gu
/** What is paid or given to whoever publishes it. */
const ASKED_FOR =
  /(?<!\p{L})(?:donat\p{L}+|giv(?:e|ing)|chip in|contribut\p{L}+|sponsor\p{L}*|appeal|fund(?!s? (?:transfer|went))\p{L}*|collection|whip-round|deposit(?!ed)|subs|fees?|dues|rent|balance|tuition|on the invoice|client account|pay(?:able| us| the| your| direct)|bacs to|our(?! (?:records|notes|systems?|bank(?! details)|end)(?!\p{L}))|ours|don(?:are|ate|azion\p{L}+|a)|contribu\p{L}+|offert[ae]|raccolt[ae]|colletta|aiutare|sosten\p{L}+|regalare|quot[ae]|caparra|acconto|anticipo|saldo|affitto|iscrizion[ei]|retta|fondo|versa\p{L}*|in fattura|pag(?:are|ate|amento) (?:la|le|il|i)|nostr[oaie])(?!\p{L})/giu
/** What goes to somebody, or is asked of them. */
const GIVEN_BACK =
  /(?<!\p{L})(?:torna(?:no)? su|go(?:es|ing) back|(?:com|tak|tri)(?:e|es|en|ing|ed) out of|(?:pay|paid) out|(?:was|were|been) (?:returned|sent|credited|paid)|re(?:fund|imburs|pa(?:y|id))\p{L}*|(?:pay|paid|credit(?:ed)?|sent?|transfer(?:red)?) (?:you|him|her|them|it)|pay(?:out|roll|slip|ment (?:bounced|failed))|wages?|salary|bounced|rejected|return(?:ed|s) to|(?:your|his|her|their|my) (?:\p{L}+ ){0,2}(?:account|bank|iban|details|sort code|payment|money)|joint|direct debit|standing order|you (?:gave|typed|entered|have|use[d]?)|rimbors\p{L}*|(?:ri)?accredit\p{L}*|stipendi\p{L}*|respint[oaie]|(?:suo|tuo|vostro|vecchio|mio) (?:conto|iban|c\/c)|(?:sua|tua) banca|cointestat[oa]|addebit\p{L}*|(?:suo|tuo|vostro) (?:bonifico|versamento|pagamento))(?!\p{L})/giu

/** In UTF-16 units on either side of the account; only made-up sentences are longer. */
const REACH = 300

/**
 * Whether an account is there for others to pay into.
 * @param toPerson how far before it, in UTF-16 units, somebody is named or meant
 */
export function isPayees(ahead: string, behind: string, toPerson: number): boolean {
  const before = ahead.slice(-REACH)
  const after = behind.slice(0, REACH)
  const held = nearest(ORGANISATION, before)
  const ours = toPerson === Infinity ? Math.min(held, nearest(ASKED_FOR, before)) : held
  const theirs = Math.min(toPerson, nearest(GIVEN_BACK, before))
  if (ours !== theirs) return ours < theirs
  // "IE12 BOFI…, Clew Bay Rescue": the name may stand after it.
  const named = firstOf(ORGANISATION, after)
  return named < firstOf(GIVEN_BACK, after)
}

function nearest(pattern: RegExp, before: string): number {
  const last = [...before.matchAll(pattern)].at(-1)
  return last ? before.length - last.index - last[0].length : Infinity
}

function firstOf(pattern: RegExp, after: string): number {
  const at = after.search(pattern)
  return at < 0 ? Infinity : at
}
