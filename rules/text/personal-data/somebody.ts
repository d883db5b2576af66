/** Whether a sentence speaks of somebody: what stands in it is then theirs, and not the company's. */
import type { Range } from '../../types.ts'
import { fold } from '../fold.ts'
import { isGivenName } from '../given-names.ts'

/** Kin, neighbours, those who come to the door, and what is said of a home. */
const SOMEBODY =
  /(?<![\p{L}-]|ogni |each |every )(?:s?he|his|hers?|him|(?:grand)?(?:m[ou]m|mother|dad|father)|nana?|gran(?:ny)?|uncle|aunt|wife|husband|ex|sons?|daughter|brother|sister|cousin|partner|(?:boy|girl)friend|neighbou?r|landl(?:ord|ady)|tenant|teacher|tutor|driver|courier|babysitter|carer|cleaner|lad|lady|guy|fella|bloke|chap|gentleman|buddy|resident|guest|passenger|parent|trainee|widow|vedov[ao]|padron[ae]|the other (?:one|lady|customer|guest)(?:['’]s)?|dell['’]altr[oa]|signor[ae]|boy(?! band)|girl|(?:wo)?man|kid|child|doctor|volunteer|member|caller|owner|seller|buyer|household|lives|pensioner|after (?:tea|dinner)|flat \d|the \w+ family|at home|(?:name|nome):|privately|private|personal|apt|lui|nonn[oa]|mamma|madre|papà|padre|genitore|zi[oa]|moglie|marito|figli[oa]|fratello|sorella|cugin[oa]|cognat[oa]|suocer[oa]|nipote|compagn[oa]|amic[oa]|vicin[oa] d(?:i|el)|condòmin[oa]|condomino|inquilin[oa]|propriet?ari[oa]|maestr[oa]|prof|autista|postin[oa]|badante|volontari[oa]|utente|tizi[oa]|tipo che|ragazz[oa]|bambin[oa]|dottor(?:e|essa)|famiglia|abit(?:[aio]|ate|ano)|vive|sta (?:in|a)|d?[ai] casa|casa (?:su|tu|vostr)a|dopo cena|chiam(?:ate)?mi|me (?:at|on)|ore pasti|pensionat[oa]|interno \d|citofon\p{L}+|scala [a-f]|(?:side|front|back) (?:door|gate)|privato|personale|venditore|collega|mittente)(?!\p{L})(.{0,6})/giu
/** "Guest line", "passenger assistance", "member services": a service called after whom it is for. */
const OF_SERVICE =
  /^ (?:assistance|services?|line|relations|support|care|information|lounge|desk|team|centre|center|portal|parking|help\p{L}*|experience|hotline|entrance|car park|recycling|waste|insurance|safety|seats?|handbook|discount|card|fund|survey|training)(?!\p{L})/iu
const TITLE = /(?<!\p{L})(?:Mrs?|Ms|[Ss]ig(?:nora?|nore|\.ra)?)(?!\p{L})/gu
/** "Dr Lam’s cell". */
const HELD =
  /(?<!\p{L}|[Ii]t|[Hh]ere|[Tt]hat|[Tt]here|[Ww]hat|[Ll]et|[Ww]ho|[Tt]oday)\p{Lu}\p{L}+['’]s (?:own |personal |private |direct )?(?:cell|mobile|number|phone|landline|digits|house|place)(?!\p{L})/gu
/** "Ask for Moira", and not for reception. */
const ASKED_FOR =
  /(?<!\p{L})(?:[Aa]sk for|[Cc]hied(?:a|i|ete|ere) di) (?!Rec|Cust|Sal|Supp|Book|Room|Ext|Util|Park|Bill|Return|Account|Hous|Ward|Prenot|Uff|Seg|Assist)\p{Lu}\p{Ll}+(?! \p{Lu}\p{Ll}+(?: desk| team))/gu
const CAPITALISED = /(?<![\p{L}@#'’.-])\p{Lu}[\p{L}'’]+/gu
const FIRM =
  /(?<!\p{L})(?:info|prenot\p{L}+|booking\p{L}*|shop|office|ufficio|negozio|reception|desk|staff|team|services?|servizio|ditta|azienda|business|company)(?!\p{L})/iu
/** Nobody's: what is shown as an example. */
const SAMPLE =
  /(?<!\p{L})(?:esempio|fac-simile|facsimile|formato|examples?|sample|dummy|e\.g\.|lorem|like this|compilato così|di fantasia|fint[oi])(?!\p{L})/iu
/** What one begins to speak to somebody with. */
const CALLING =
  /^(?:hi|hello|hey|dear|sir|madam|thanks|morning|evening|sorry|look|guarda|mr|mrs|ms|miss|dr|ciao|buon\p{L}+|salve|gentil\p{L}+|car[oai]|grazie|mille|scus\p{L}+|egregi\p{L}+|sig|ra|signor\p{L}*|dott\p{L}*)$/iu
/** What may call upon somebody: "Gentile sig.ra Conti, …", "Marta! …". */
const CALL = /^\P{L}*((?:[^,!.?:;\d]|(?<=[Ss]ig|Mrs?|Ms|Dr|[Dd]ott)\.){2,40})[,!](?! ?$)/u
/** What bears a person's name: "via Marco Polo", "bar da Gigi", "St Mary's". */
const NAMED_AFTER =
  /(?<!\p{L})(?:st\.?|sant[ao'’]?|san|king|via|viale|v\.le|piazza|corso|largo|villa|casa|palazzo|parco|teatro|museo|istituto|scuola|cinema|radio|bar|caff[eè]|hotel|ristorante|\p{L}{3,}[eo]ria|farmacia|panificio|biblioteca|studio|don|fr)(?: da)?[ '’]$/iu
const BEARER =
  /^(?:['’]s?(?:[,.:]| \p{Lu}|$)| & |(?: \p{Lu}[\p{L}'’]+)* (?:Street|St|Road|Avenue|Lane|Square|Place|Park|Hall|House|Church|Museum|Library|Centre|School|Pharmacy|Pizz\p{L}+|Garage|Bakery|Market|Books|Hair|Bro\p{L}+|Arms|[Pp]ub|[Ii]nn|[Hh]otel|Club|Shop|Stores?|Trust|Client|A\/C|Solicitors|Associates|Partners|LLP|Inc|Motors|Lettings|Ltd|[Ss]rl)(?!\p{L}))/u

/** "…, expect queues Arthur": called upon at the end, and not met, asked or named there. */
const CALL_AT_END =
  /(?<=[\p{L}\d]), (?:Mrs?|Ms|Dr|[Ss]ig(?:nora?|\.ra)?\.?) \p{Lu}[\p{L}'’]+[.!?…]*\s*$|^, (?:Mrs?|Ms|Dr|[Ss]ig(?:nora?|\.ra)?\.?) \p{Lu}[\p{L}'’]+\?\s*$|(?<!(?<!\p{L})(?:an?|and|at|by|called|for|from|is|it['’]?s|named|of|or|said|says|the|to|was|with|a|al|chiamat[oa]|con|da|di|dice|e|è|o|per|un[oa]?|signora?|ring|call|ask|sento|senti))(?<=\p{Ll}) \p{Lu}\p{Ll}+[.!?…]*\s*$/u
/** "Ecco: 02 1234567": nothing says whose it is. */
const NOTHING =
  /^(?:[^\p{L}]|(?:ecco|è|il|lo|numero|here|it|is|the|number|got|ok(?:ay)?|noted|thanks|grazie|perfetto|perfect|segnato|ricevuto|received|so|quindi|segnata)(?!\p{L}))*$/iu

const NOTED = /^ (?:noted|segnat[oa]|ricevuto)(?!\p{L})/iu

/**
 * How far from a piece of data, in UTF-16 units, a person is meant other than those who are spoken to; Infinity when none is, 0 where
 * nothing else is said.
 */
export function gapToSomebody(before: string, after: string): number {
  if (SAMPLE.test(before) || SAMPLE.test(after)) return Infinity
  const spoken = withoutCall(before.replace(/thank you/giu, 'thanks'))
  const isFirms = FIRM.test(spoken) || FIRM.test(after)
  if (NOTHING.test(NOTED.test(after) ? spoken : before) && NOTHING.test(after)) return 0
  const said = after.replace(CALL_AT_END, '')
  const gaps = [
    ...persons(spoken, isFirms).map(({ end }) => spoken.length - end),
    ...persons(said, isFirms).map(({ start }) => start),
  ]
  return Math.min(...gaps)
}

function withoutCall(text: string): string {
  const [call = '', called = ''] = CALL.exec(text) ?? []
  const words = called.split(/[^\p{L}'’]+/u)
  const isCall = words.every(
    (word, i) =>
      CALLING.test(word) || (/^\p{Lu}/u.test(word) && (i > 0 || isGivenName(fold(word).text))) || word === '',
  )
  return call && isCall ? withoutCall(text.slice(call.length)) : text
}

/** "His mum" and "Mr Hall", and not "Uncle Sam's Diner", "Osteria dello Zio" or "Sons of Liberty"; names too, but where a firm is spoken of. */
function persons(text: string, isFirms: boolean): readonly Range[] {
  const found: Range[] = []
  for (const { 0: word, 1: next = '', index } of text.matchAll(SOMEBODY))
    if (!OF_SERVICE.test(text.slice(index + word.length - next.length)) && !isInName(word, next, text, index))
      found.push({ start: index, end: index + word.length - next.length })
  for (const { 0: word, index } of text.matchAll(TITLE))
    found.push({ start: index, end: index + word.length })
  for (const pattern of [HELD, ASKED_FOR])
    for (const { 0: words, index } of text.matchAll(pattern))
      found.push({ start: index, end: index + words.length })
  if (isFirms) return found
  for (const { 0: name, index } of text.matchAll(CAPITALISED))
    if (isNameOfSomebody(name, text, index)) found.push({ start: index, end: index + name.length })
  return found
}

/** "Uncle Sam's Diner", "Osteria dello Zio". */
function isInName(word: string, next: string, text: string, index: number): boolean {
  return (
    /^\p{Lu}\p{L}*(?!\p{L}|:)/u.test(word) &&
    (/^ (?:(?:of|del?|della) )?\p{Lu}/u.test(next) ||
      /(?<!\p{L})(?:del|dello|della|da) $/u.test(text.slice(0, index)))
  )
}

/** Whether it is a given name, neither called upon nor that of a place or firm. */
function isNameOfSomebody(name: string, text: string, index: number): boolean {
  const [word = ''] = name.split(/['’]/u)
  if (word.length < 3 || !isGivenName(fold(word).text)) return false
  const ahead = text.slice(0, index)
  return !(
    NAMED_AFTER.test(ahead) ||
    /Da $|& $|[^.!?:] (?!Sig|Mrs?|Ms|Dott|Nonn|Zi[ao])\p{Lu}\p{L}{3,} $|(?:our|nostr[oa]) $/u.test(ahead) ||
    BEARER.test(text.slice(index + word.length)) ||
    CALLING.test(/\p{L}+(?=,? $)/u.exec(ahead)?.[0] ?? '') ||
    // "… tomorrow, Marta!"
    (/, $/u.test(ahead) && /^\s*(?:[.!?]|$)/u.test(text.slice(index + name.length)))
  )
}
