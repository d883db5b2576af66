/**
 * Where somebody is, and where not: a home that is empty until a day, whom one meets on which way at which hour, where somebody moved
 * or hides. Not opening hours, colleagues’ leave, or a flat that is to let.
 */
import type { Range } from '../../types.ts'
import { namesMarked } from './health/who.ts'

const NAMED = "(?:N{2,}(?:[ '-]N+)*)"
const KIN =
  '(?:m[ou]m|mother|dad|father|son|daughter|kid|child|boy|girl|lad|lass(?:ie)?|wife|husband|partner|sister|brother|nan|gran(?:ny|dma|dpa|dad)?|aunt(?:ie)?|uncle|ex|neighbou?r|tenant|landlord|landlady|flatmate|housemate|woman|man|lady|gentleman|pensioner|couple|lodger|roommate|roomie|cousin|friend|husband|cleaner|little (?:one|girl|boy|lad)|grandson|granddaughter|twins|niece|nephew|(?:girl|boy)friend)'
const KIN_IT =
  '(?:figli[oa]|bambin[oa]|bimb[oa]|piccol[oa]|ragazz[oa]|ragazzin[oa]|nipot(?:e|in[oa])|marito|moglie|mamma|madre|papà|padre|nonn[oa]|zi[oa]|sorella|fratello|ex|compagn[oa]|vicin[oa]|inquilin[oa]|condomin[oa]|gemell[oaie]|signor[ae]?|coinquilin[oa]|donna|uomo|anzian[oa]|coppia|pensionat[oa]|figliolett[oa])'
const SOMEONE = `(?:(?:your|his|her|the|that|ur) (?:[a-z'-]+ ){0,2}${KIN}(?: ${NAMED})?(?: (?:[a-z]+ )?(?:at|in|from|of|on) [a-zN0-9 ]{1,20})?|(?:mr|mrs|ms|miss) {1,2}[a-zN'-]+|${NAMED}|he|she)`
const SOMEONE_IT = `(?:(?:[st]u[oa]|vostr[oa]|il|la|l'|i|le|quel|quella) ?(?:[a-zà-ù]+ ){0,2}${KIN_IT}(?: ${NAMED})?(?: (?:d[a-z']+|al|all'|in) ?[a-zà-ùN0-9 ]{1,24})?|(?:il |la )?(?:signora?|sig(?: ra)?) {1,2}[a-zN'-]+|${NAMED})`
const W = "[a-zà-ùN0-9'.:/-]+"
const S = '(?<![a-zà-ùN])'
const E = '(?![a-zà-ùN])'

const UNTIL =
  '(?:un?til|till|til|before|for (?:the|a|two|three|another|\\d)|all (?:week|month|summer|weekend)|this (?:week|month|weekend)|over (?:the|easter|christmas)|back (?:on|in|by|next)|fino a|finchè|finché|per (?:due|tre|una|un|il|tutt)|tutt[oa] (?:il|la|l)|rientr[aoe]\\p{L}* (?:il|a|dom|lun|mar|mer|gio|ven|sab)|torna\\p{L}* (?:il|a|dom|lun|mar|mer|gio|ven|sab))'
const HOME =
  '(?:house|flat|home|place|apartment|bungalow|property|cottage|farmhouse|villa|casa|appartamento|abitazione|villetta|alloggio)'
const EMPTY = '(?:empty|unoccupied|unattended|vuot[oa]|disabitat[oa]|incustodit[oa]|libera da persone)'
const HOUR =
  "(?:at|around|about|by|from|past|after|before|alle|verso le|dalle|all'|per le) ?(?:half |quarter |about |circa )?(?:past |to )?(?:\\d{1,2}(?:[.:]\\d\\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|una|due|tre|quattro|cinque|sei|sette|otto|nove)"
const DAILY =
  '(?:every (?:single )?(?:day|morning|afternoon|evening|night|week ?day|mon\\p{L}+|tue\\p{L}+|wed\\p{L}+|thu\\p{L}+|fri\\p{L}+|sat\\p{L}+|sun\\p{L}+)|each (?:day|morning|night|evening)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|tutt[ie] (?:i|le) (?:giorni|mattin\\p{L}|ser[ae]|pomerigg\\p{L}+|lunedì|martedì|mercoledì|giovedì|venerdì|sabati|domeniche)|ogni (?:giorno|mattin[ao]|sera|notte|pomeriggio|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica))'
const ALONE = '(?:on (?:her|his|your) own|alone|by (?:herself|himself|yourself)|da sol[oa]|sol[oa] soletta)'
const GOING =
  "(?:walk(?:s|ing|ed)? (?:home|to|back|past|through|the|her|his|from|up|down|along)|walks|cycl(?:es|ing) (?:home|to|back|past|through)|catch(?:es|ing) (?:the|her|his)|takes the (?:bus|train|tube)|gets (?:the|off|on|home|in|picked|back)|gets collected|com(?:es|ing) (?:out|home|in)|leaves|leaving (?:school|nursery|work|home|the)|(?:is|are|being|gets|was|'s) (?:picked up|collected|dropped)|picks? (?:him|her) up|wait(?:s|ing) (?:at|by|outside|for|on|in)|play(?:s|ing) (?:in|on|at|outside)|jog(?:s|ging)|runs (?:in|along|round|through)|goes (?:to|out|home|past|for|swimming|running)|swims|trains at|finish(?:es|ing) (?:school|work|nursery|her|his|at)|starts at|works nights|plays out|walks the dog|sits (?:in|at|on|outside)|home (?:alone|from school)|esce|escono|uscita|torna (?:a casa|da)|rientra|va (?:a|in|al|alla|da) ?(?:piedi|scuola|casa|bici|catechismo|piscina|calcio|danza|allenamento|judo|nuoto)|prende (?:il|l')|aspetta|viene (?:a prender|pres)|l[aoie] (?:prende|viene a prendere|vengono a prendere)|lo viene a prendere|(?:è|viene) (?:pres[oa]|accompagnat[oa]|lasciat[oa]|ritirat[oa])|gioca (?:a|in|al|nel|fuori|davanti)|passa (?:di|da|dal|davanti)|corre (?:a|in|al|nel)|si allena|porta (?:fuori|a spasso)|fa (?:danza|calcio|nuoto|judo|il turno)|sta (?:a casa )?sol[oa]|resta (?:a casa )?sol[oa]|parte|scende)"
const FEW = `(?:,? ${W}){0,8}?,?`
const REFUGE =
  "(?:(?:women's |domestic (?:abuse|violence) |safe )(?:refuge|shelter|house|hostel)|refuge|safe house|casa rifugio|centro antiviolenza|casa famiglia|comunità protetta|struttura protetta)"
const HOME_PLACE =
  "(?:(?:back |in |out |over )?(?:to|with|at|by|near|behind) (?:live with )?(?:her|his|the|your|a) (?:[a-z]+ )?(?:m[ou]m|mother|dad|parents|sister|brother|nan|gran|daughter|son|ex|boyfriend|girlfriend|aunt|uncle|cousin|mate|friend|N+)(?:'s)?|(?:to|into|at|in) (?:a |the )?(?:care home|sheltered \\p{L}+|nursing home|hostel|caravan|flat|bungalow|room|house|temporary accommodation|\\d+[a-z]? N+)|(?:da|dalla|dal|con|dai) ?(?:la |il |l'|su[oa] |i )*(?:madre|mamma|padre|genitori|sorella|fratello|nonn[aoi]|figli[oa]|zi[oa]|compagn[oa]|amic[oa]|ex|fidanzat[oa]|cugin[oa]))"

const HOMES = [
  `${S}(?:knock\\p{L}*|ring\\p{L}*|bussare|suonare|citofonare)[^.!?\\n]{0,30} (?:the|gli|i|la famiglia) [a-zN]+(?: family)? (?:are|is|sono|è) (?:away|abroad|on holiday|via|in [a-zN]+|al mare|all'estero)(?![a-z])`,
  `${S}(?:${SOMEONE}|${SOMEONE_IT}|they(?:'re)?|sono)[^!?\\n]{0,90}${S}${HOME}(?: at [^.]{1,20})?(?:'s| is| will be| stands| sits| has been| è| resta| sarà| rimane| sta)(?: [a-zà-ù]+)? ${EMPTY}${E}`,
  `${S}${HOME}(?:'s| is| will be| è| resta| sarà| rimane| sta)(?: [a-zà-ù]+)? ${EMPTY} ${UNTIL}`,
  `${S}(?:nobody|no one|no-one|noone)(?:'s| is| will be|'ll be)? (?:at |in the |in )?(?:home|house|there|in)(?: at (?:mr|mrs|the|your|N)${FEW})? ${UNTIL}`,
  `${S}(?:in|a) casa non c'è (?:mai )?nessuno${E}`,
  `${S}nascost[oa] (?:a|in) casa d[a-z']+ ?[a-zN]+`,
  `${S}(?:non c'è|non ci sarà|non trova|non risponde) (?:nessuno|anima viva) (?:in|a) casa ${UNTIL}`,
  `${S}(?:gli|i|the) [a-zN]+(?: (?:at|of|al|del|in) [a-zN0-9 ]{1,16})? (?:are|sono)(?: [a-z]+)? (?:away|abroad|on holiday|via|in [a-zN]+|al mare|in ferie|in vacanza|all'estero)${FEW} ${UNTIL}[^!?\\n]{0,60}${S}(?:nobody|no one|empty|place|house|home|shed|in casa|a casa|nessuno|vuota|chiavi|key)${E}`,
  `${S}(?:${SOMEONE}|you)(?:'s|'re| is| are| will be|'ll be)(?: [a-z]+)? (?:away|abroad|overseas|out of town|on (?:holiday|vacation|a cruise|h(?:er|is) honeymoon|leave)|at (?:her|his|your) [a-z]+'s?|in N+|visiting ${W} ${W})${FEW} ${UNTIL}[^!?\\n]{0,70}${S}(?:${HOME}|keys?|parcel|package|deliver\\p{L}*|leave it|nobody|flat|door|post|neighbou?r|cat|plants|bins)${E}`,
  `${S}(?:${HOME}|keys?|parcel|package|deliver\\p{L}*|nobody|flat \\d+|door|number \\d+|no answer|no one's answering)${E}[^!?\\n]{0,60}${S}${SOMEONE}(?:'s| is| are| will be)(?: [a-z]+)? (?:away|abroad|overseas|out of town|on (?:holiday|vacation|a cruise|honeymoon)|at (?:her|his|your) [a-z]+'s?|in N+)${FEW} ${UNTIL}`,
  `${S}${SOMEONE_IT} (?:è|sarà|sta|resta|rimane|si trova)(?: [a-zà-ù]+)? (?:via|all'estero|in (?:vacanza|ferie|viaggio|crociera|[N]+)|al mare|in montagna|dal?la? (?:figlia|figlio|sorella|mamma)|fuori(?: città)?)${FEW} ${UNTIL}[^!?\\n]{0,80}${S}(?:casa|appartamento|chiavi|pacco|consegn\\p{L}+|interno|piano|campanello|posta|vicin[oa]|portone|citofono|abitazione)${E}`,
  `${S}(?:casa|appartamento|chiavi|pacco|interno \\d+|piano|campanello|citofono|citofonare|consegn\\p{L}+)${E}[^!?\\n]{0,60}${S}${SOMEONE_IT} (?:è|sarà|sta|resta|rimane)(?: [a-zà-ù]+)? (?:via|all'estero|in (?:vacanza|ferie|viaggio|crociera|[N]+)|al mare|in montagna|fuori(?: città)?)${FEW} ${UNTIL}`,
].map((source) => new RegExp(source, 'gu'))

/** Who goes where, and when. */
const WAYS = [
  `${S}(?:${SOMEONE}|${SOMEONE_IT})(?:'s| is| è)?${FEW} ${GOING}${FEW} (?:${HOUR}|${DAILY}|${ALONE})${E}`,
  `${S}(?:see|seen|spot|watch|vediamo|vedo|incontriamo) (?:him|her|them|your [a-z]+|${NAMED}|[st]u[oa] [a-z]+)${FEW} (?:${HOUR}|${DAILY})${FEW} (?:${GOING}|${ALONE})${E}`,
  `${S}${DAILY}${FEW} (?:${SOMEONE}|${SOMEONE_IT})${FEW} ${GOING}${FEW} (?:${ALONE}|${HOUR})${E}`,
].map((source) => new RegExp(source, 'gu'))

/** Who lives where now, and the way in. */
const DWELLINGS = [
  `${S}(?:${SOMEONE}|${SOMEONE_IT})(?: now| adesso| ora)?(?:'s| is| è| sta)(?: now| adesso| ora)? (?:at|in|alla|in una|presso la) (?:the |a )?(?:[a-zN]+ ){0,2}(?:care home|nursing home|hospice|hostel|casa di riposo|casa di cura|rsa)${E}`,
  `${S}(?:${SOMEONE}|${SOMEONE_IT})(?:'s| has| is| have| was| si è| è| ora| now)*(?: [a-zà-ù]+)? (?:moved|moving|gone|living|staying|lives|stays|hiding|hides|trasferit[oa]|andat[oa] a (?:stare|vivere|abitare)|tornat[oa] a (?:stare|vivere|abitare)|vive|sta|abita|ospite|nascost[oa])${FEW} (?:${HOME_PLACE}|(?:to|in|at|into|a|in|nella|alla|presso) (?:the |a |la |una |un )?${REFUGE})${E}`,
  `${S}(?:${SOMEONE}|${SOMEONE_IT})${FEW} (?:in|to|at|into|nella|alla|in una|presso la) (?:the |a |la |una |un )?${REFUGE}${E}`,
  `${S}(?:${SOMEONE}|${SOMEONE_IT})(?: who| che)? (?:lives|is living|vive|abita|sta|dorme|sleeps) (?:there |in casa |lì |now |ormai )?${ALONE}${E}`,
  `${S}(?:spare |her |his |your |their |le |la |di )?(?:keys?|chiav[ei])(?: d(?:i|ella|el) [a-z0-9]+)?(?:'s| (?:is|are|è|sono|sta|stanno|always|kept|left|hidden|lives?|sempre|nascost[ae]|lasciat[ae]))+ (?:under|behind|inside|in|beneath|sotto|dietro|dentro|nel|nella|in|dal|dalla) (?:the |a |your |his |her |il |lo |la |un |una )?(?:[a-z]+ )?(?:door ?mat|mat|plant ?pot|flower ?pot|pot|gnom[eo]|stone|brick|bin|meter (?:box|cupboard)|letterbox|shed|zerbino|vaso|tappetino|contatore|bidone|cassonetto|tappeto|cassetta(?: della posta| delle lettere)?|sasso|fioraio|fiorai[oa]|portinai[oa]|geranio)${E}`,
].map((source) => new RegExp(source, 'gu'))

/** Frames, and what none of them is without. */
const GROUPS = [
  {
    needs:
      /empty|unoccupied|unattended|vuot[oa]|disabitat|incustodit|nobody|no one|no-one|noone|nessuno|anima viva|nascost|(?:away|abroad|overseas|out of town|holiday|vacation|cruise|honeymoon|visiting|via|estero|vacanza|ferie|viaggio|crociera|al mare|montagna|fuori|at (?:her|his|your) \p{L}+['’]s?|in \p{Lu}\p{L}+)(?!\p{L}).*(?:un?til|till?|before|for|all|this|over|back|fino|finch|per|tutt|rientr|torna)/iu,
    told: HOMES,
  },
  { needs: new RegExp(`${S}(?:${HOUR}|${DAILY}|${ALONE})${E}`, 'iu'), told: WAYS },
  {
    needs:
      /care home|nursing home|hospice|hostel|casa di (?:riposo|cura)|rsa(?!\p{L})|refuge|shelter|safe house|rifugio|antiviolenza|protetta|famiglia|keys?(?!\p{L})|chiav[ei](?!\p{L})|alone|own(?!\p{L})|sol[oa](?!\p{L})|(?:moved|moving|gone|living|staying|lives|stays|hiding|hides|trasferit[oa]|andat[oa]|tornat[oa]|vive|sta|abita|ospite|nascost[oa])(?!\p{L}).* (?:with|to|at|by|near|behind|into|in|da|dalla|dal|con|dai)(?!\p{L})/iu,
    told: DWELLINGS,
  },
] as const

export function mayTellWhereabouts(text: string): boolean {
  return GROUPS.some(({ needs }) => needs.test(text))
}

export function findWhereabouts(text: string): readonly Range[] {
  if (NOT_SOMEBODY.test(text)) return []
  const plain = namesMarked(text, [])
  const found: Range[] = []
  for (const { needs, told } of GROUPS) {
    if (!needs.test(text)) continue
    for (const frame of told)
      for (const { 0: words, index } of plain.matchAll(frame)) {
        const end = index + words.length
        if ((told === WAYS && OURS.test(words)) || UNDER_IF.test(plain.slice(Math.max(0, index - 14), index)))
          continue
        if (!found.some((one) => one.start < end && index < one.end)) found.push({ start: index, end })
        if (found.length >= MOST) return found
      }
  }
  return found.sort((a, b) => a.start - b.start)
}

const MOST = 20
/** Animals, shows, teams, trains: what goes and comes without being somebody. */
const NOT_SOMEBODY =
  /(?<!\p{L})(?:concert|match|gig|tour|film|movie|episode|show|stage|headlin\p{L}+|signing|kick-?off|concerto|partita|spettacolo|gara|firmacopie|puntata)(?!\p{L})/iu
const OURS =
  /(?<![a-zà-ù])(?:branch|team|department|filiale|reparto|ufficio|squadra|sportello|parcel|order|package|pacco|ordine|van|class|lesson|course|corso|santa|everyone|people|children|students)(?![a-zà-ù])/u
const UNDER_IF = /(?:^|[^a-zà-ù])(?:if|when|unless|whether|se|quando|chi|our|nostr[oa]) ?(?:you |your )?$/u
