/**
 * Whose an address is, by what is done there. What was or is being brought, fetched or fitted goes to somebody ("it went out to …"); what
 * the reader may or must do is done at ours ("returns must be sent to …"): the mood of the verb tells, whatever is sent.
 */
import type { Range } from '../../types.ts'
import { fold } from '../fold.ts'
import { isGivenName } from '../given-names.ts'

/** In UTF-16 units: a verb and its place have few words between them. */
const REACH = 90

/** Done, or being done, to a place. */
const BROUGHT = [
  'sent|sending|posted|posting|mailed|mailing|shipped|shipping|delivered|delivering|dispatched|couriered|in the post|(?:order|delivery) going|dropp(?:ed|ing)|redirected|forwarded',
  "(?:we|i)(?: can|[’']ll| will| could| should)? (?:send|post|mail|ship|courier|deliver|bring|drop|swing by|pop|run|refit(?:ted)?)|signed for",
  'returned|addressed|scheduled|went|gone|goes|coming|com(?:es|ing) out|arriv(?:es|ed|ing)|on (?:its|the|their) way|fitt(?:ed|ing)|left',
  'knock(?:ed|ing)|called round|(?:going|put) in|unloaded|answer|reply|scaricat[oaie]|nessuno|mov(?:ed|ing) (?:you|the \\p{L}+)|letters?|bills?|polic(?:y|ies)|permit|meter|parcel|package|council tax|people before you',
  'spedit[oaie]|inviat[oaie]|mandat[oaie]|consegnat[oaie]|recapitat[oaie]|portat[oaie]|lasciat[oaie]|partit[oaie]|arrivat[oaie]',
  'arriv(?:a|ano|erà|eranno)|andat[oaie]|finit[oaie]|tornat[oaie]|suonat[oaie]|in (?:viaggio|consegna)|consegniamo|portiamo|spediamo',
  'spostat[oa]|passiamo|mandiamo|montiamo|raccomandat[ae]|post[ae]|pagamento|diretto|va ancora|sul furgone',
]
/** Fetched, or gone away, from a place; the Italian for both is "da" or "in". */
const FETCHED = [
  'liv(?:e|es|ed|ing)|abit(?:a|i|o|ano|ate|ando|iamo)|viv(?:e|i|ono|iamo)|risied\\p{L}+|resident[ei]|(?:collect|fetch)(?:ed|ing)|pick(?:ed|ing)(?: up)?|(?:collect|fetch|pick|take|drive) (?:you|him|her|them|it)(?: up| home)?|mov(?:ed|ing) out',
  "stays|d(?:al|ai|alla|alle) (?:signor\\p{L}*|sig\\.?(?:ra)?|su(?:o|oi|a|e)|tu(?:o|oi|a|e)|famiglia|nonn[aoi])|(?:you|they|she|he)(?:[’']ve)? moved|ritirat[oaie]|ritiriamo|(?:la|lo|ti|vi|li|le) (?:viene|vengono|veniamo|passa|passano|passiamo) a prendere",
  '(?:la|lo|ti|vi|li) prend(?:e|ono|iamo)|stav[aio](?:no|te)?|non stai più|traslocat[oaie]',
]
const GO = String.raw`(?:\s[\p{L}\p{M}\d'’.-]+){0,4}?,?\s`
const DONE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${BROUGHT.join('|')})${GO}(?:to|at|outside|opposite|for|with|by|in|an?|al|allo|alla|da|per|su|presso|davanti a|nell?['’]?\p{L}*(?: di)?)|(?:${FETCHED.join('|')})${GO}(?:from|of|outside|at|da|in|a|di))\s$|(?<!\p{L})abit(?:a|i|o|ano|ate|iamo)(?: \p{L}+){0,3}: $`,
  'iu',
)
/** What is nobody's home, and goes or is moved: "l'ambulatorio è stato spostato in …", "la corsa arriva in …". */
const OF_A_PLACE =
  /(?<!\p{L}|(?:[dn][ae]l|al|[dn][ae]ll[ao]|dell['’]|(?:of|from|to) (?:the|our)) ?)(?:ambulatori|sportell|uffici|negozi|sed[ei]|mercat|repart|cors[ae]|gara|sfilata|percors|clinic|surgery|branch|race|parade|route)\p{L}*(?: [\p{L}\d'’]+){0,12}(?<! ha| hanno| has| have) $/iu
/** Before the verb: what may or must be done, and where the company itself or a bus goes. */
const TO_DO =
  /(?<!\p{L})(?:(?:to|must|should|can|could|may|might|please|just|always|only|va|vanno|si|da|devono?|possono|può|vengono|andrà|andranno)(?: (?:be|essere|venire))?|we['’]re|we['’]ll be|siamo|office|shop|store|branch|team|clinic|bus|train|tram|walk|tour|exhibition|mostra|navetta|pullman|corsa|linea|tappa|gita|donations?)(?: \p{L}+)? $/iu
/** A home, right before its address. */
const HOME =
  /(?<!\p{L}|(?<!\p{L})our |show |la nostra |nostro |ufficio )(?:home|house|flat|bungalow|cottage|apartment|property|doorstep|driveway|(?:your|his|her|their|[’']s) (?:new |old )?(?:place|drive|road|street|garage)|neighbours?['’]?|(?:mum|dad|nan|gran)(?:['’]?s)?|hallway|garden|(?:old|new|home|billing|delivery|shipping|correct|previous|right|my) address|casa|appartamento|villetta|domicilio|abitazione|residenza|(?:vecchio|nuovo|suo|tuo|vostro) indirizzo|(?:be|is) with you|da (?:voi|lei|te|loro)(?: \p{L}+)?|portone|nell['’]ingresso|cantina|giardino)(?: (?:so|that['’]?s|su[ao]|tu[ao]|vostr[ao]|loro|nuov[ao]|vecchi[ao]|di (?:mamma|papà|nonna)))?[,:;]?(?: (?:at|in|on|a|al|di|da|to|that['’]?s|is|è))? $/iu

/** Many houses, or a thing called after a street: "between 1 and 90 Mill Lane", "the 7 Mill Lane mugs". */
const MANY =
  /(?<!\p{L})(?:(?:between|from|tra|fra|dal?|i civici|numbers)(?: (?:il|i|civico))? \d{1,4}\p{L}? (?:and|to|e|ed|al?)(?: il)? |(?:the|our|each|every|save) )$/iu
const BRANCHES =
  /^(?: \p{L}+)? (?:branch|shop|store|office|site|depot|market|surgery|clinic|school|coupon|mug|album|stop|atm)(?:e?s)?(?!\p{L})/iu
const RANGE = /(?<!\p{L})dal \d+$/iu

/** "18 Harbour Terrace and 4 Tide Street": places, where nobody is spoken of. */
const LISTED = /^,? ?(?:and|e|ed|&|or|o|oppure)(?: in| at)? $/iu

/** What the reader is asked to do at a place: "send it to …", "lo porti in …"; not "collect you from …". */
const TOLD =
  /(?:^|[.!?,;:(–-] ?|(?<!\p{L})(?:please|just|can|must|should|or|also|then|si|oppure|può|puoi|potete|possono|deve|devi|dovete|bisogna|basta|da)(?: (?:just|also|anche))? )(?:send|ship|post|mail|return|write|bring|take|drop|collect|pick|forward|hand|donate|visit|join|meet|find|see|head|come|go|report|apply|pop|swing|call in|invi(?:i|a|ate|are|ano)|sped(?:isci|isca|ite|ire|iscono|iscilo|itelo)|mand(?:i|a|ate|are)|scriv(?:i|a|ete|ere)|port(?:i|a|ate|are|alo|ala|ano)|consegn(?:i|ate|are|ano)|ritir(?:i|a|ate|are|ano)|riport(?:i|a|ate|are|ano)|lasci(?:a|ate|are|ano)?|pass(?:a|i|ate|are)|vien[i]|venga|venite|vai|vada|andate|riconsegn\p{L}+|rivolg\p{L}+|sped\p{L}+ a noi)(?!\p{L}| (?:you|him|her|them|me)(?!\p{L}))[^.!?]{0,80}$|(?<!\p{L})(?:(?:to|must|should|can) be|vanno|va|essere) (?:sent|posted|mailed|shipped|returned|delivered|brought|left|dropped|spedit[oaie]|inviat[oaie]|consegnat[oaie]|portat[oaie]|restituit[oaie]|recapitat[oaie])(?!\p{L})[^.!?]{0,80}$/iu
/** An organisation or a department, right before its address: "Loom & Co, Unit 4, ", "Rent Board, ", "lo studio Vada, ". */
const NAMED_BEFORE =
  /((?:\p{Lu}[\p{L}'’.-]*|&|of|and|di|del|della)(?: (?:\p{Lu}[\p{L}'’.-]*|&|of|and|di|del|della)){0,5})(?:, Unit \d+\p{L}?)?(?:,| \(|:) ?$/u

/** What is somebody's and goes there, other than what is bought, filled in or given. */
const YOURS =
  /(?<!\p{L})(?:your|his|her|su[oa]|tu[oa]) (?!orders?|returns?|forms?|nearest|local|old|donations?|proof|ordin[ei]|modul[oi]|res[oi])/iu

/**
 * Whose an address is, by what is done there and by who stands right before it; undefined where neither says.
 * @param isMeant whether somebody is named or meant before it: "drop it in her mailbox at …"
 */
export function whoseAddress(
  sentenceBefore: string,
  isMeant: boolean,
): 'home' | 'theirs' | 'ours' | undefined {
  const before = sentenceBefore.slice(-REACH)
  if (HOME.test(before)) return 'home'
  const done = DONE.exec(before)
  const ahead = before.slice(0, done?.index)
  if (done && !TO_DO.test(ahead) && !OF_A_PLACE.test(ahead)) return 'theirs'
  return !isMeant && !YOURS.test(before) && (done || TOLD.test(before) || isOrganisations(before))
    ? 'ours'
    : undefined
}

/** Two capitals or more, or one word of them, and nobody's given name. */
function isOrganisations(before: string): boolean {
  const [, name = ''] = NAMED_BEFORE.exec(before) ?? []
  const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word))
  return (
    (words.length > 1 || /^\p{Lu}{3,}$/u.test(name)) &&
    !/(?:House|Court|Cottages?|Lodge|Farm|Towers?|Mansions|Estate|Green|Heath|Park|Hill)$/u.test(name) &&
    !words.some((word) => /^(?:Mrs?|Ms|Dr|Sig)/u.test(word) || isGivenName(fold(word).text))
  )
}

/** Whether what looks like an address is a stretch of a street, or a shop among others. */
export function isManyHouses(text: string, { start, end }: Range): boolean {
  return (
    MANY.test(text.slice(Math.max(0, start - REACH), start)) ||
    BRANCHES.test(text.slice(end, end + REACH)) ||
    RANGE.test(text.slice(start, end))
  )
}

/** Whether two addresses stand in one list. */
export function areListed(text: string, one: Range, other: Range): boolean {
  return LISTED.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)))
}
