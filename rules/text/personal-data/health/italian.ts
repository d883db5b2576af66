/** Whose health an Italian sentence speaks of. Texts are as `namesMarked` makes them, up to the word about health or after it. */
import { ITALIAN_KIN as KIN, ITALIAN_ROLE as ROLE } from '../people.ts'
import type { Tied } from './lexicon.ts'
import { type Held, nearest } from './nearest.ts'
import { FULL_NAME } from './who.ts'

const NAME = "(?:(?:sig(?:nora|nor|ra| ra)?|dott(?:or|oressa| ssa)?|don|suor|prof)? {0,2}N{2,}(?:[ '-]N+)*)"
const TITLED =
  "(?:(?:il |la |l')?(?:signora?|sig(?: ra|ra)?|dottor(?:essa)?|dott(?: ssa)?) {1,2}[a-zà-ùN'-]+(?: N+)?)"
const DET =
  "(?:(?:il|la|lo|l'|del|della|al|alla|dell'|dal|dalla|quel|quella|questo|questa) ?|(?<!(?:un|una) |un'))(?:(?:(?:un|una|un'|i|le|gli|dei|delle)? ?(?:[st]u(?:o|a|oi|e)|vostr[oa]|nostr[oa])) )?"
const SOMEONE = `(?:${DET}(?:[a-zà-ù]+ ){0,2}?(?:${KIN}|${ROLE})|${TITLED}|${NAME}|lei|lui|tu)`
const VERB =
  "(?:s'è|c'ha|hanno|soffrono|prendono|l'ha|ha|hai|aveva|avevi|avesse|abbia|avrebbe|avuto|avendo|è|sei|era|eri|sia|fosse|essere|essendo|sta|stai|stava|stavi|stia|soffre|soffri|soffriva|soffra|fa|fai|faceva|faccia|prende|prendi|prendeva|prendevi|facevi|soffrivi|prenda|assume|assumi|usa|usi|porta|porti|si è|ti sei|è stat[oa]|sei stat[oa]|ebbe|combatte|combatti|lotta|convive|convivi|guarit[oa]|cura|curando|affront\\w+|subit[oa]|subisce|trovato|trovata|diagnosticat[oa]|hanno (?:trovato|diagnosticato|scoperto|messo|tolto|operat[oa]|ricoverat[oa])|sottopost[oa]|sottopone|reduce|rientrat[oa]|tornat[oa]|assente|ferm[oa]|bloccat[oa]|mort[oa]|mancat[oa]|finit[oa]|resta|rimast[oa]|risulta|aspetta|vive|va|andat[oa]|viene|deve|continua|manca|malat[oa]|colpit[oa]|segue|seguit[oa]|messo|segnato|indicato|dichiarato|barrato|segnalato|uscit[oa]|uscendo|preso|presa)"
const SMALL =
  "(?:un|uno|una|un'|il|lo|la|l'|i|gli|le|di|d'|del|dello|della|dell'|dei|degli|delle|da|dal|dalla|dall'|dalle|dai|a|al|alla|all'|allo|ad|in|nel|nella|con|col|per|su|sotto|dopo|e|ed|ed è|anche|ancora|appena|già|sempre|purtroppo|adesso|ora|proprio|molto|tanto|così|pure|solo|quasi|più|è|ha|ha anche|stat[oa]|sta|avut[oa]|fatt[oa]|finito|iniziato|cominciato|superato|preso|presa|subito|subìto|tentato|mezzo|casa|causa|motivo|colpa|cura|problemi|problema|forma|forme|caso|attacco|attacchi|crisi|ciclo|cicli|seduta|sedute|terapia|stadio|fase|iniziale|avanzat[oa]|grave|gravi|brutt[oa]|fort[ei]|lieve|leggera|acut[oa]|cronic[oa]|rar[oa]|sever[oa]|sospett[oa]|secondo|seconda|prim[oa]|terz[oa]|due|tre|quattro|cinque|volta|volte|mesi|mese|settimane|settimana|giorni|anno|anni|anni fa|tipo|visita|controllo|operat[oa]|operazione|intervento|ricoverat[oa]|assente|malat[oa]|pazient[ei]|farmaci|farmaco|medicine|pastiglie|mio|suo|sua|tuo|tua|suoi|sue|tuoi|tue|non|contro|si|ci|malore|forse|lista|orario|alle|\\d[\\d.:]+|piccol[oa]|principio|recidiva|ricaduta|tornat[oa]|rientrat[oa]|reduce|uscit[oa]|dimess[oa]|guarit[oa]|trattamento|risultat[oa]|messo|segnato|indicato|dichiarato|scritto|barrato|nuovo|ferm[oa]|fermi|settimo|sesto|quinto|quarto|ottavo|nono|ospedale|letto|seguit[oa]|trovato|trovata|scoperto|diagnosticat[oa]|incinta|sord[oa]|ciec[oa]|diabetic[oa]|celiac[oa]|autistic[oa]|epilettic[oa]|depress[oa]|invalid[oa]|disabile|cardiopatic[oa]|mentale|cardiac[oa]|alimentare|certificat[oa]|tac|risonanza|esame|esito|\\d+%?|[a-zà-ù]+mente|[a-zà-ù]{3,}(?:ando|endo))"
const FEW = `(?:,? ?${SMALL}(?= |,|(?<='))){0,8}`
const APART = "(?:,? [a-zà-ùN0-9'°-]+){0,7}?,?"
const begin = '(?:^|[^a-zà-ùN])'

const HAS = new RegExp(`${begin}(?:${SOMEONE})${APART}(?: |,|')${VERB}${FEW}(?: |(?<='))$`, 'gu')
/** Italian needs no subject: “soffre di …”, “sei incinta”. */
const VERBAL = new RegExp(
  `(?:^ ?|(?:che|non|come|ci|anche) (?=(?:hai|sei|soffri|fai|prendi|eri|avevi) ))(?:c'ha|ha|hai|aveva|avevi|facevi|prendevi|soffrivi|eri|stavi|è|sei|era|sta|stai|stava|soffre|soffri|soffriva|fa|fai|faceva|prende|prendi|prendeva|porta|porti|assume|hanno [a-z]+)${FEW}(?: |(?<='))$`,
  'gu',
)
const POSSESSED = new RegExp(
  `${begin}(?:(?:[st]u[oa]|[st]uoi|[st]ue)(?: (?:prim[oa]|ultim[oa]|prossim[oa]|recent[ei]|grav[ei]|vecchi[oa]|nuov[oa]|seri[oa]|lung[oa]|brutt[oa]|attacc[oi]|problema|problemi|crisi|ciclo|forma|cura|di|d'|con|la|l'|il|lo|del|della|per|terapia|seconda)){0,4}[ ']) ?$`,
  'gu',
)
const OF_SOMEBODY = new RegExp(
  `^(?: (?:ross[ae]|bianc[ah]e?|del sangue|(?:al|alla|ai|alle|agli) [a-zà-ù]+|al?l'[a-zà-ù]+|grave|a rischio|terminale))? (?:(?:del|della|dello|dell'|di|a|intestat[oa] a) ?)(?:(?:[st]u[oa] )?(?:${KIN})(?! (?:piccol|che))|${TITLED}|signora?|(?:nostr|vostr)[oa] (?:${ROLE}|N+)|N+(?: N+)?|(?:${ROLE}) N+|lei|lui)(?![a-zà-ù])`,
  'u',
)
/** “L’ambulatorio ictus del dott. …”. */
const OF_DOCTOR = /^ d\p{L}+ (?:dott|prof|dr)/u
/** “La signora Lindi, appena operata …”. */
const APPOSED = new RegExp(
  `${begin}(?:${TITLED}|N+ N+|(?:[st]u[oa]) ${KIN}|lei|lui|N+,)(?:,? (?:appena|ora|adesso|ancora|già|attualmente|purtroppo|che|ha|aveva|non|si|è|da))*,? $`,
  'gu',
)
const DID = new RegExp(
  `${begin}(?:(?:${SOMEONE})${APART}|ha|hai|aveva)(?: (?:ha|aveva|è|non|si|anche|appena|già))* $`,
  'gu',
)
const CAUSE = new RegExp(
  `(?:(?:assente|ferm[oa]|via|a casa|ricoverat[oa]|operat[oa]|malattia|curat[oa]|ospedale|annullat[oa]|sospes[oa]|fuori)(?: [a-zà-ùN]+){0,3} per|a causa d|causa|dopo|vist[oa]|dat[oa]|col|via d|colpa d|motivo d|seguito d|reduce d|uscit[oa] d|assente|guarit[oa] d|viste|date)(?:i|el|ella|ell'|ei|egli|elle|al|alla|all'|a|agli|ai|alle)?(?: (?:un|una|un'|il|la|lo|l'|i|gli|le))?${FEW}(?: |(?<='))$`,
  'gu',
)
const SOMEWHERE = new RegExp(
  `${begin}(?:(?:[st]u[oa] |il |la |l')(?:[a-zà-ù]+ )?(?:${KIN}|${ROLE})|${TITLED}|N{2,}|lei|lui|hai? chiesto|gli abbiamo|le abbiamo|l'abbiamo|(?:è|era|stat[oa]) (?:assente|stat[oa]|ferm[oa]))(?![a-zà-ù])`,
  'u',
)
const NOT_OWN =
  /(?:^|[^a-zà-ù])(?:chi|se|quando|qualora|chiunque|persone|coloro|quanti|pazienti con|(?<!(?:suoi|tuoi|sue|tue) )(?:bambini|bambine|ragazzi)|adulti|anziani|clienti|ospiti|utenti|donne|uomini|può|possono|potrebbe|puoi|potresti|dovesse|dovessi|ricerca|raccolta|sensibilizza\w*|prevenzione|prevenire|curare|libro|film|romanzo|personaggio|protagonista|serata|incontro|convegno|corso|giornata|campagna|dedicat[oaie]|parla|parlare|racconta|storia|(?<!lott[aio] |combatt[eio] )contro|consigli|informazioni|adatt[oaie]|indicat[oaie]|ogni|qualsiasi|nessuno|qualcuno|noi|abbiamo|siamo|fondi|devol\w+|beneficenza|vaccino|vaccinazione|in caso|rischio di|specialist\w*|espert[oai]|dottori|mappa|molti|tanti|tante|alcuni|associazione|fondazione|reparto)(?![a-zà-ù])/u
const UNDER_IF =
  /(?:^|[^a-zà-ù])(?:se|chi|quando|qualora|penso che|credo che|forse|potresti|potrebbe|puoi|può|potete|anche|per chi|in caso|come|non so se)(?: (?:lei|tu|lui|già|anche|non|si|il|la|i|le|l'|[st]u(?:o|a|oi|e)|vostr[oa]))* ?$/u

/** @param before up to the word, within its sentence; @param after from its end */
export function isSomebodysInItalian(sort: Tied, before: string, after: string, isPatient: boolean): boolean {
  if (/^\W*(?:hai|sei|[st]u[oa] [a-zà-ù]+|lei) /u.test(before) && /^[^.!,\n]{0,40}\?/u.test(after))
    return false
  const isHeld = (frame: RegExp) => nearest(frame, before, isOwn) !== undefined
  const isTied = () =>
    isHeld(POSSESSED) ||
    (OF_SOMEBODY.test(after) && !OF_DOCTOR.test(after) && !NOT_OWN.test(before.slice(-MANNER)))
  switch (sort) {
    case 'deed':
      return isHeld(DID) || isHeld(APPOSED)
    case 'matter':
      return (isPatient && FULL_NAME.test(after)) || isTied()
    case 'ill':
      return isTied() || isHeld(HAS) || isCause(before, after) || isSaid(before, after)
    case 'medicine':
      return isTied() || isHeld(HAS) || isSaid(before, after)
    case 'state':
      return isHeld(HAS) || isHeld(APPOSED) || isSaid(before, after)
  }
}

/** Not under an if, of people in general, of a collection or a course. */
function isOwn({ words, ahead }: Held): boolean {
  return !NOT_OWN.test(words) && !UNDER_IF.test(ahead)
}

function isCause(before: string, after: string): boolean {
  const cause = nearest(CAUSE, before, isOwn)
  return cause !== undefined && SOMEWHERE.test(`${cause.ahead} . ${after}`)
}

/** Without a subject. Not a question to the reader: “Hai un’allergia?” */
function isSaid(before: string, after: string): boolean {
  return nearest(VERBAL, before, isOwn) !== undefined && !/^[^.!\n]*\?/u.test(after)
}

/** As far back as what speaks of a cause or of research, in UTF-16 units. */
const MANNER = 40
