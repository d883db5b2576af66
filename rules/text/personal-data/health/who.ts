/** A text as the frames of health read it: in lower case, with `N` for the letters of somebody’s name. */
import { fold } from '../../fold.ts'
import { isGivenName } from '../../given-names.ts'
import { matchAll } from '../../match-all.ts'
import { ANYBODY } from '../people.ts'
import type { Term } from './lexicon.ts'

const CAPITALISED = /(?<![\p{L}\p{N}@#’'])\p{Lu}\p{L}+(?:-\p{L}+)*/gu
const TITLE_DOT = /(?<!\p{L})(?:mrs?|ms|dr|sig|dott|prof|sig\.ra|dott\.ssa)\./gu
/** After these a capital is a place's, and a firm's after an article. */
const AT_PLACE =
  /(?:^|[^\p{L}])(?:in|at|on|near|by|from|to|per|verso|via|viale|piazza|corso|san|santa|st|the|our|your|a|an|al|alla|dal|dalla|nel|nella|del|della|il|la|lo|i|gli|le|un|una|of|for|and|&|[st]u[oa]|l['’]|all['’]|dell['’]|nostr[oa])[ .]*$/iu
/** After a name that begins a sentence. */
const ACTS =
  /^(?:['’]s|,? (?:is|isn['’]t|was|has|hasn['’]t|had|who|got|can['’]t|lives|moved|walks|walked|waits|goes|gets|comes|leaves|plays|catches|lost|told|said|mentioned|needs|takes|uses|suffers|tested|turn(?:s|ed)|è|ha|era|sta|aveva|che|non|si|soffre|vive|compie|s['’]è|ad?|(?:N|\p{Lu}\p{Ll}+))(?!\p{L}))/u
/** “Titolare Mauri”: who it is, and no name. */
const NO_NAME_BUT_WHO = new RegExp(`^${ANYBODY}$`, 'u')
/** “Jan’s back”, not “Jan 12”. */
const MONTHS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|gen(?:naio)?|febbraio|marzo|aprile|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?|set(?:tembre)?|ott(?:obre)?|novembre|dic(?:embre)?)$/u
const HOLDS = /^(?:['’]s (?!\d)| (?:is|has|had|was|è|ha) )/u
/** What begins a sentence with its capital, and is no name. */
const NO_NAME = new Set(
  `auguri happy name nome nominativo order ordine ticket passenger penso credo spero immagino temo ritengo direi dicono pare sembra key keys chiave chiavi whoever whatever love life justice nothing everything time food coffee music work beauty chiunque amore vita tempo niente tutto this that there it its our we you your they he she his her who what when where why how if the a an and but so yes no not all any some many most
  both each every one two three with without for from to in on at by as of or since after before because please thank thanks hi hello hey dear sorry poor good great morning
  afternoon evening monday tuesday wednesday thursday friday saturday sunday today
  tomorrow yesterday having being living people anyone everyone someone nobody customer customers guests patients patient friday's is are was do does did can could may will would should
  must just only also even still now then here ah oh ha well ok okay right happy ask call tell bring keep take see read come join visit book nhs uk us eu god christmas easter mum mom dad nan
  grandma grandpa grandad granny il lo la i gli le un uno una di del della dei delle nel nella da dal dalla con su sul sulla per tra fra che chi cosa come quando dove perché se ma e ed o anche non sì
  no ciao buongiorno buonasera salve gentile caro cara cari care grazie scusi scusa purtroppo lunedì martedì mercoledì giovedì venerdì sabato domenica oggi domani ieri questo questa quello quella suo sua tuo tua vostro vostra nostro nostra lei lui loro noi voi io tu ogni tutti tutte alcuni ecco mi ci si
  le ne è ha sono siamo abbiamo signora signor signore sig sigra dott dottor dottoressa prof mr mrs ms miss dr sir madam chiedo risulta sappiamo so volevo leggo vedo confermo confermiamo abbiamo`.split(
    /\s+/u,
  ),
)

/** After “patient” or “paziente”, in a text as `namesMarked` makes it: “Patient Jane Roe”, “Paziente: Mario Rossi”. */
export const FULL_NAME = /^:? N+ N+/u

/**
 * @param terms words about health, which are nobody's names
 * @returns a text of the same length
 */
export function namesMarked(text: string, terms: readonly Term[]): string {
  const lower = text.toLowerCase()
  let plain = (lower.length === text.length ? lower : text)
    .replaceAll('’', "'")
    .replace(TITLE_DOT, (title) => title.replaceAll('.', ' '))
  for (const { 0: word, index } of matchAll(text, CAPITALISED))
    if (!terms.some(({ start, end }) => start <= index && index < end) && isName(word, text, index))
      plain = plain.slice(0, index) + 'N'.repeat(word.length) + plain.slice(index + word.length)
  return plain
}

function isName(word: string, text: string, index: number): boolean {
  const lower = word.toLowerCase()
  if (NO_NAME.has(lower)) return false
  if (MONTHS.test(lower) && !HOLDS.test(text.slice(index + word.length))) return false
  const ahead = text.slice(Math.max(0, index - 14), index)
  if (isGivenName(fold(word).text) && word.length > 2) return true
  if (word.length < 3 || word === word.toUpperCase() || AT_PLACE.test(ahead)) return false
  if (NO_NAME_BUT_WHO.test(lower)) return false
  // What begins a sentence may be any word: “Asthma is …”, “Biscuits are …”.
  return !/(?:^|[.!?:;\n])\W*$/u.test(ahead) || ACTS.test(text.slice(index + word.length))
}
