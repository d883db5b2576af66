/** Names of persons beside the number of their order, ticket or policy: "Order 48213 for Rachel Dunn", "Ordine 482913 di Marta Bruni". */
import type { Range } from '../../types.ts'
import type { Candidate } from '../personal-data.ts'
import { type Person, personsIn, TITLE_LAST } from './named-persons.ts'
import { FIRM_LAST, FOLLOWS_OTHERS, isThings, LEADS_TO_OTHERS, OTHERS } from './not-customers.ts'
import { type Code, codesIn, namesSomethingNumbered, PARTED } from './reference-codes.ts'
import { SURE } from './whose/whose.ts'

/** A number this long is no house's. */
const LEAST_ALONE = 4
/** Between a name and what the number is of, and back. */
const REACH = 40
/** Before a name, for words that tell staff and artists. */
const LEADING = 60
/** From a greeting by name to the number that the greeted person asked about. */
const GREETING_REACH = 180

/** Those who have something numbered. */
const ROLE =
  'client[ei]?|customer|passegger[oa]|passenger|ospite|guest|contraente|contact|tenant|holder|policyholder|member|patient|applicant|borrower|buyer|purchaser|seller|owner|claimant|student|pupil|candidate|resident|insured|subscriber|complainant|appellant|renter|hirer|lessee|attendee|participant|sender|recipient|addressee|consignee|donor|beneficiary|parent|bride|groom|petitioner|debtor|payer|payee|adopter|richiedent[ei]|proprietari[oa]|assicurat[oa]|intestatari[oa]|candidat[oa]|student(?:e|essa)|alunn[oa]|paziente|inquilin[oa]|soci[oa]|tesserat[oa]|mutuatari[oa]|acquirente|venditore|debitore|iscritt[oa]|utente|destinatari[oa]|mittente|beneficiari[oa]|titolare|ricorrente|condomin[oa]|abbonat[oa]|assistit[oa]|partecipante|genitore|noleggiatore|affittuari[oa]|conduttore|locatari[oa]|adottante|segnalante|delegat[oa]|ordinante|pagante|offerente|capogruppo|referente|proprietor|deceased|defunt[oa]|dest\\.|mitt\\.'
/** After the number, before the name. */
const LINKED = new RegExp(
  String.raw`(?<!\p{L})(?:${ROLE}|destinat\p{L}+(?: ad?)?|intestat\p{L}+(?: ad?)?|risulta(?: ad?)?|shows|(?:up|down|listed) as|famiglia|nome|name(?: of)?|under|belongs to|per|for|di|of|x|(?:your|his|her|[st]u[oa]) [\p{L}'’-]+,?|(?:respect|behalf) of|conto di|down to|sono|(?:consegna|anda|spedi|manda|accredita|intesta)t[oa] [\p{L} ]*a|(?:left|sent|went|paid|allotted) [\p{L} ]*(?:to|with))\s$`,
  'iu',
)
/** Right before a name, or the last word before a mark: whose number it is, wherever it stands. */
const IN_ROLE = new RegExp(String.raw`(?<!\p{L})(?:${ROLE})s?(?: (?:is|è))?[:,]? \(?$`, 'iu')
const CODE_WORD = /(?:cod\p{L}*|n[or]?|ref|customer|account)\.? ?$/iu
/** Here the first name has to be a known one: "… is with Royal Mail". */
const LOOSELY =
  /(?<!\p{L})(?:by|to|from|da|dal|dalla|with|shows?|lists?|covers?(?: only)?|cop(?:re|rono)(?: solo)?|\p{L}+[aiu]t[oaie] (?:\p{L}+ ){0,3}(?:ad?|al|alla)|^, \p{Ll}{4,}|(?:l['’])?ha(?:nno)? \p{L}+t[oaie])\s$/iu
/** After these, one name is enough. */
const OWNED = /(?:a nome(?: di)?|intestat[oa] ad?|(?:del|della|al|alla) )\s?$/iu
const PUNCTUATED = /^(?:\s?[,:;(+/|=]|\s[–—-])?\s?\(?$/u
/** Before the number: "Rachel Dunn, your order 48213". */
const ADDRESSED = /^(?:['’]s?)?[,!:]? \(?(?:(?:il|la|l['’]|your|the|his|her) ?(?:[st]u[oa] )?)?(?:#)?$/iu
const GREETED = /(?:hi|hello|hey|dear|for|tell|remind|to|gentile|car[oa]|ciao|per|nome|di),? $/iu
/** The first words of who answers. */
const SALUTED =
  /(?:^|[.!?\n]\s*|[^\p{L}])(?:hi|hello|hey|hiya|dear|(?:good )?(?:morning|evening|afternoon)|thanks|thank you|sorry|gentile|gent\.m[oa]|gentilissim[oa]|egregi[oa]|car[oa]|carissim[oa]|ciao|ehi|salve|buongiorno|buonasera|grazie|scusi|scusa|per|(?:sorry|apologies|thanks|thank you) for [\p{L} ]{3,30})(?: (?:again|there|a lei|a te|anche a te))?,? (?:mrs?\.? |ms\.? |miss |mx\.? |sig\.?(?:ra)? |signora? |dott\.?(?:ssa)? )?$/iu
const YOURS = /(?<!\p{L})(?:your|ur|(?:il|la|i|le|l['’]) ?(?:tu|su)[oaei]|(?:il|la) vostr[oa])(?!\p{L})/iu

/** "Invoice: 20219. Bill to: Rafferty Coombes", also two lines further down. */
const FORM_LINE = new RegExp(
  String.raw`^(?:[.\n]? ?|[^.!?\n]{0,25}(?:\n[^.!?\n]{0,25})?\n[^\p{L}\n]{0,6})(?:${ROLE}|(?:bill|ship|sold|deliver) to|attn|name|full name|nome(?: e cognome)?|cognome e nome): $`,
  'iu',
)

/** Names, without titles; each once, with what was seen between it and the nearest number. */
export function findNamedOrders(text: string): readonly Candidate[] {
  const codes = codesIn(text)
  // "Via Giuseppe Verdi n. 1234".
  const isOnlySigned = (code: Code) =>
    code.end - code.written < LEAST_ALONE && /^n[or]?\./i.test(text.slice(code.start, code.start + 3))
  if (codes.length === 0) return []
  const isNamed = namesSomethingNumbered(text)
  if (!isNamed && codes.every(isOnlySigned)) return []
  return personsIn(text).flatMap((person) => {
    const { start, end, full, title, known, isTurned } = person
    const isAnothers = isOther(text, person)
    const isTold = (isNamed || full) && !isAnothers && codes.some((code) => isBeside(text, person, code))
    if (!isTold && (isAnothers || !(title || (full && (known || isTurned))))) return []
    const code = nearestTo(person, codes)
    if (!code || (!isTold && distanceOf(person, code) > FARTHEST)) return []
    return [
      {
        start,
        end,
        hints: [isTold ? SURE : 'unsure', ...hintsOf(person, code), ...(isNamed ? ['named'] : [])],
      },
    ]
  })
}

/** How the name is written, how its number is, and how they stand to each other. */
function hintsOf(person: Person, code: Code): readonly string[] {
  const { full, title, known, isTurned: turned } = person
  const { isTight: tight, isBare: bare, isPlace: place } = code
  const is = { full, title, known, turned, tight, bare, place }
  return [
    ...Object.entries(is).flatMap(([hint, holds]) => (holds ? [hint] : [])),
    code.start > person.end ? 'code after' : 'code before',
    howFar(distanceOf(person, code)),
  ]
}

/** From a name to a number that may be theirs, in UTF-16 units. */
const FARTHEST = 160

function nearestTo(person: Range, codes: readonly Code[]): Code | undefined {
  return codes.reduce<Code | undefined>(
    (nearest, code) => (nearest && distanceOf(person, nearest) <= distanceOf(person, code) ? nearest : code),
    undefined,
  )
}

function distanceOf({ start, end }: Range, code: Range): number {
  return code.start > end ? code.start - end : Math.max(0, start - code.end)
}

function howFar(distance: number): string {
  if (distance < 4) return 'at'
  if (distance < 20) return 'near'
  return distance < 60 ? 'apart' : 'far'
}

function isOther(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - LEADING), start)
  return (
    LEADS_TO_OTHERS.test(before) ||
    isThings(before) ||
    FIRM_LAST.test(text.slice(start, end)) ||
    FOLLOWS_OTHERS.test(text.slice(end, end + REACH))
  )
}

function isBeside(text: string, person: Person, code: Code): boolean {
  if (person.start >= code.end) return isAfter(text, person, code)
  if (person.start > code.start && person.end < code.written) return isInside(text, person, code)
  return person.end <= code.start && isBefore(text, person, code)
}

/** "Order 48213 for Rachel Dunn". */
function isAfter(text: string, person: Person, code: Code): boolean {
  const { start, end, title, isItalian, full, known, isTurned, isFiled } = person
  const between = text.slice(code.end, start)
  const gap = title ? between.replace(TITLE_LAST, '') : between
  if (gap.length > REACH || OTHERS.test(gap)) return false
  if (PARTED.test(gap)) return full && FORM_LINE.test(gap)
  if (isFiled || (full && IN_ROLE.test(gap))) return true
  if (title) return full || !isItalian || OWNED.test(gap) || /^ [–-] $|^ \($|^: $/.test(gap)
  if (!full) return OWNED.test(gap) && /nome|intestat/i.test(gap)
  if (code.isPlace) return false
  if (LINKED.test(gap) ? known || isTurned || gap.length < 16 : known && LOOSELY.test(gap)) return true
  if (!PUNCTUATED.test(gap)) return false
  // "… – Tom Hill" at the end is who writes.
  const isLast = /^\s*$/.test(text.slice(end))
  return (
    ((known || isTurned) && !(isLast && /[–-]/.test(gap))) ||
    (gap.trim() !== '' && /^(?:[):,.]| [–/|-])/.test(text.slice(end)) && !isLast)
  )
}

/** "Ticket holder Chris Vance (TX4471)". */
function isInside(text: string, { end, full, known, title }: Person, code: Code): boolean {
  const gap = text.slice(end, code.written).replace(CODE_WORD, '')
  return (
    full &&
    (known || title) &&
    (PUNCTUATED.test(gap) || /^(?:['’]s)? (?:is|è)(?: il| la| the)?\s?$/iu.test(gap))
  )
}

/** "Rachel Dunn, your order 48213". */
function isBefore(text: string, person: Person, code: Code): boolean {
  const { start, end, title, isItalian, full, known, isTurned, isFiled } = person
  const before = text.slice(Math.max(0, start - REACH), start)
  const gap = text.slice(end, code.start)
  if (OTHERS.test(before) || OTHERS.test(gap)) return false
  if (full && isSaluted(before, gap, person, code)) return true
  if (full && gap.length < REACH && /^(?:\. \p{L}+: |\s?\n\s?)$/u.test(gap) && IN_ROLE.test(before))
    return true
  if (gap.length > REACH - 10 || /[.?\n]/.test(gap)) return false
  if (isFiled) return true
  if (title) return full || (isItalian ? OWNED.test(before.replace(TITLE_LAST, '')) : ADDRESSED.test(gap))
  return (
    full &&
    (known ||
      (!code.isBare && (ADDRESSED.test(gap) || GREETED.test(before))) ||
      (isTurned && PUNCTUATED.test(gap)))
  )
}

/** "Hey Zoe Karantonis, … your order #118362": who is greeted by the whole name, and a number of theirs. */
function isSaluted(before: string, gap: string, { known, title }: Person, code: Code): boolean {
  return (
    gap.length < GREETING_REACH &&
    code.isTight &&
    !code.isPlace &&
    SALUTED.test(before) &&
    (YOURS.test(gap) || ((known || title || /^[,!]/.test(gap)) && !code.isBare))
  )
}
