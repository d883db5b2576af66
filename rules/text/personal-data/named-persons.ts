/** Names of persons, as files and counters write them: "Rachel Dunn", "Mr L Castellano", "HENDERSON/ALICIA", "Castellanos, Ramon". */
import type { Range } from '../../types.ts'
import { fold } from '../fold.ts'
import { isGivenName } from '../given-names.ts'
import { matchAll } from '../match-all.ts'
import { isEveryday } from '../name-words.ts'
import { wordSet } from './address-pieces.ts'

export interface Person extends Range {
  readonly title: boolean
  readonly isItalian: boolean
  /** More than one name, or an initial and a name. */
  readonly full: boolean
  /** The first name is one that we know. */
  readonly known: boolean
  /** The last is, and may be the first: "Perbellini Riccardo". */
  readonly isTurned: boolean
  /** It can be nothing else: "HENDERSON/ALICIA". */
  readonly isFiled: boolean
}

/** More would be no draft. */
const MOST = 40

const TITLE = String.raw`(?:[Ss]ig(?:nora|norina|nor|\.ra|\.na|ra)?|[Dd]ott(?:\.ssa|oressa|or)?|[Aa]vv|[Ii]ng|M(?:rs?|s|iss|x)|Dr)`
export const TITLE_LAST = new RegExp(String.raw`${TITLE}\.? $`, 'u')
const CAPITAL = String.raw`\p{Lu}(?:(?:['’]\p{Lu})?\p{L}+(?:['’-]\p{L}+)*|\.|(?= \p{Lu}\p{L}))`
const LINK = '(?:de(?: l[aoe]s?)?|di|del|della|dal|v[ao]n(?: de[nr]?)?|bin|el|al|da|dos|ter)'
const NAME = new RegExp(
  String.raw`(?<![\p{L}\d@'’#.-])(?:(${TITLE})\.? )?(${CAPITAL})(?: (?:and|e|&) ${CAPITAL})?( (?:${LINK} )?${CAPITAL}(?: (?:${LINK} )?${CAPITAL})?)?(?![\p{L}\d@])`,
  'gu',
)
/** As tickets have it: "HENDERSON/ALICIA MRS". */
const SLASHED =
  /(?<![\p{L}\d/])(\p{Lu}\p{L}{2,}(?: \p{Lu}{2,})?)\/(\p{Lu}\p{L}{2,})(?: (?:\p{Lu}{2,}|Mrs?|Ms))?(?![\p{L}\d/])/gu
/** Where such tickets are spoken of, names that we do not know may be written so. */
const TICKET = /\b(?:pnr|locator|passeng\w+)\b/i
/** After a mark, as lists have it: "/ Castellanos, Ramon /". */
const COMMA =
  /(?<=(?:[/|:;(–-]|(?<!\p{L})(?:for|of|per|di|under|nome)) ?)(\p{Lu}[\p{L}'’-]+), (\p{Lu}\p{L}+)(?![\p{L}\d@])/gu

/** In small letters only where it is said that a name follows: "refund 661 for janet holloway", "my name is janet". */
const SMALL =
  /(?<=(?<!\p{L})(?:my name is|mi chiamo) )(\p{Ll}{4,})(?= (?:and|e) )|(?<=(?<!\p{L})(?:for|under|per|di|nome|x) )(\p{Ll}{4,}) (\p{Ll}{4,})(?![\p{L}\d@'’])|(?<=(?<!\p{L})(?:hi|hey|hello|dear|ciao|gentile|car[oa]) (?:(?:mrs?|ms|sig|sig\.ra)\.? )?)(\p{Ll}{4,}) (\p{Ll}{4,})(?=,| your? | ur | (?:il|la) [ts]u[oa] )/gu
/** "hi sarah unfortunately your order": no surname. */
const ADVERB = /(?:ly|mente|mattina|sorry|scus[aio]|quick|just|happy|allora|purtroppo|grazie)$/u
/** Names that are words in small letters. */
const ALSO_WORDS = wordSet(`
  rose lily daisy bill will mark grace hope faith penny rosa viola margherita gioia luce stella serena chiara bianca bianco franca vera bruna alba aurora asia
  felice benedetta santo rocco dean grant jack june april summer ruby olive iris heather dawn miles frank rich chase angelo grazia gaia diana`)

/** Capitals that begin the name of a place, a day, a firm or a rank, and greetings. */
const NOT_NAMES = wordSet(`
  villa british islands st san santa reggio palazzo teatro castello museo casa via hotel black boxing royal customer new next north west united the our your member fdic team ufficio
  gentile cliente assistenza servizio hi hello hey dear morning evening ciao salve buongiorno buonasera caro cara thanks grazie natale christmas il la service support road street company vat kitchen comune regione council trust museum association ltd club
  office head site manager department centre center university college hospital station school church hall building desk relations services director president square avenue lane
  banca poste sede centrale ospedale scuola piazza corso viale largo istituto sala porta monte porto torre lago clienti tribunale ministero agenzia
  albo odontoiatri avvocati ingegneri architetti geometri order ordine case pratica booking prenotazione invoice fattura order's ticket terminal gate room ward floor level piano lot unit flat apt suite lunch dinner sunday monday tuesday wednesday thursday friday saturday sorry perfetto perfect
  south east saint mount lake fort great bank airport airlines express post court county park partita iva tel staff nurse assistant agency agenzia internal medicine
  commission business operative warehouse imprese piccole magazzino operaio insurance assicurazioni unipol group gruppo trading partners solutions systems foods supplies motors
  energy energia media press books gardens inn lodge foundation fondazione srl spa snc sas inc llc plc gmbh
  registered registration number class charity fund appeal relief society league union committee fondo raccolta comitato lega emergenza that's it's what's here's we're
  reg no vat certified mail legge sort code mutual rescue lettings
  regolamento regulation decreto direttiva directive ordinanza ivass consob`)

/** Names, without titles; each once, but for those of two sorts. */
export function personsIn(text: string): readonly Person[] {
  const found: Person[] = []
  NAME.lastIndex = 0
  for (let match = NAME.exec(text); match && found.length < MOST; match = NAME.exec(text)) {
    const { 0: whole, 1: title, 2: first = '', 3: last = '', index } = match
    const parts = `${first}${last}`.split(' ').map((part) => fold(part).text)
    const known = isGivenName(parts[0] ?? '') && first.length > 2
    const stop = parts.findIndex((part) => NOT_NAMES.has(part))
    // After a greeting, or a first word with its capital, a name may begin.
    const later =
      stop === 0 ||
      (title === undefined && !known && isEveryday(parts[0] ?? '')) ||
      (parts.length > 2 && !isGivenName(parts[0] ?? '') && isGivenName(parts[1] ?? ''))
    if (later) NAME.lastIndex = index + whole.indexOf(first) + first.length
    if (later || stop >= 0 || isAcronym(first + last, parts)) continue
    const skipped = title === undefined ? 0 : whole.indexOf(first, title.length)
    found.push({
      ...{ start: index + skipped, end: index + whole.length },
      ...{ title: title !== undefined, isItalian: /^[sdai]/i.test(title ?? ''), full: last !== '' },
      ...{ known, isTurned: !known && isLastGiven(parts), isFiled: false },
    })
  }
  return [...found, ...filed(text), ...inSmallLetters(text)]
}

/** "ONT Huawei", "Router ONT", and not "ROSSI Mario". */
function isAcronym(written: string, parts: readonly string[]): boolean {
  return (
    /(?:^| )\p{Lu}{2,4}(?: |$)/u.test(written) &&
    /\p{Ll}/u.test(written) &&
    !isLastGiven(parts) &&
    !isGivenName(parts[0] ?? '')
  )
}

/** More than a pet name. */
function isLastGiven(parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? ''
  return parts.length > 1 && last.length > 3 && isGivenName(last)
}

function inSmallLetters(text: string): readonly Person[] {
  const found: Person[] = []
  for (const { 0: whole, index } of matchAll(text, SMALL)) {
    const [given = '', surname = ''] = whole.split(' ')
    if (found.length >= MOST) break
    if (!isGivenName(fold(given).text) || ALSO_WORDS.has(given)) continue
    if (isEveryday(surname) || ADVERB.test(surname)) continue
    found.push({
      ...{ start: index, end: index + whole.length, title: false, isItalian: false },
      ...{ full: surname !== '', known: true, isTurned: false, isFiled: false },
    })
  }
  return found
}

/** The surname first, and a mark. */
function filed(text: string): readonly Person[] {
  const found: Person[] = []
  const isTicket = TICKET.test(text)
  for (const pattern of [SLASHED, COMMA]) {
    for (const { 0: whole, 2: given = '', index } of matchAll(text, pattern)) {
      if (found.length >= MOST) break
      if (!isGivenName(fold(given).text) && !(isTicket && pattern === SLASHED)) continue
      found.push({
        ...{ start: index, end: index + whole.length, title: false, isItalian: false },
        ...{ full: true, known: true, isTurned: false, isFiled: true },
      })
    }
  }
  return found
}
