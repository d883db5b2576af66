/**
 * When somebody private may have been born: any date in full, in any way of writing it. Beside a word for a birth, a birthday or an
 * age it is sure, but for the years of things, of animals and of people in books.
 */
import { matchAll } from '../match-all.ts'
import type { Candidate } from '../personal-data.ts'
import { askedOfWords, type Word } from '../words.ts'
import { overlaps } from './around.ts'
import { namesMarked } from './health/who.ts'
import { ITALIAN_KIN, ANYBODY as PERSON } from './people.ts'
import { SURE } from './whose/whose.ts'

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|genn?(?:aio)?|febbr?(?:aio)?|marzo|aprile|magg?(?:io)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?|sett?(?:embre)?|ott(?:obre)?|novembre|dic(?:embre)?)'
/** “twelfth”, “twenty-first”, “dodici”, “ventuno”. */
const DAY_WORD =
  '(?:(?:twenty|thirty)[ -]?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)|primo|(?:uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|vent(?:i|uno|idue|itré|itre|iquattro|icinque|isei|isette|otto|inove)|trent(?:a|uno))'
const DAY = `(?:[0-3]?\\d(?:st|nd|rd|th|°|º)?|${DAY_WORD})`
const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|oh)'
const YEAR_WORD = `(?:nineteen[ -](?:hundred|${TENS}|ten|eleven|twelve)(?:[ -](?:and )?[a-z]{3,5})?|two thousand(?: and)?(?: [a-z]{3,9})?|twenty (?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -][a-z]{3,5})?)|mille ?nove ?cento ?[a-zà-ù]+|due ?mila ?[a-zà-ù]*|(?:quaranta|cinquanta|sessanta|settanta|ottanta|novanta)[a-zà-ù]*)`
const YEAR = `(?:(?:19|20)\\d\\d|'\\d\\d|${YEAR_WORD})`
const SEPARATOR = '(?: ?[./\\\\-] ?| slash )'
const DATED = [
  `(?:19|20)\\d\\d[./-][01]?\\d[./-][0-3]?\\d`,
  `[0-3]?\\d${SEPARATOR}[0-3]?\\d${SEPARATOR}(?:(?:19|20)\\d\\d|'?\\d\\d)`,
  `[0-3]?\\d [01]\\d (?:19|20)\\d\\d`,
  `${DAY}(?:[ -]| of | di )${MONTH}\\.?(?:,? (?:del |dell'|of )?|-)(?:${YEAR}|\\d\\d)`,
  `${MONTH}\\.? (?:the )?${DAY}(?:,? |, ?)${YEAR}`,
  `(?:christmas (?:day|eve|N+)|new year's (?:day|eve)|boxing day|il giorno di (?:natale|N+)|natale|capodanno|ferragosto)(?:,? | del | of | in )${YEAR}`,
].join('|')
const DAY_ONLY = `${DAY}(?: | of | di )${MONTH}|${MONTH} (?:the )?${DAY}|[0-3]?\\d[./-][01]?\\d`
const EDGE = '(?![a-zà-ù\\d])'
const START = '(?<![a-zà-ùN\\d])'

/** Not from the middle of a name, nor over a list of them. */
const NAMED = "(?:(?<!N)N{2,20}(?:[ '-]N{1,20}){0,3})"
const WHO = `(?:you|he|she|lei|lui|${NAMED}|(?:your|his|her|our|the|[st]u[oa]|vostr[oa]|nostr[oa]|il|la|l') ?(?:[a-zà-ù]+ )?${PERSON}(?: ${NAMED})?)`
const AGE = "(?:\\d{1,3}|[a-zà-ù]{3,14}(?:[ -][a-z]{3,5})?|[a-z]{5,12}'anni)"

/** The name of a date of birth in full, as forms have it. */
const BIRTH_DATE = '(?:date|day) of birth|birth ?date|data di nascita'

/** What tells by itself; each with the date as its last group. */
const TOLD = [
  // "Tenant’s dob is 09-Jan-1991", "date of birth we hold for you: …"
  `${START}(?:d\\.? ?o\\.? ?b\\.?|${BIRTH_DATE}|(?<!happy )birthday|ddn|d\\.d\\.n\\.|nascita|nat[oa]/[oa]|compleanno)(?:\\? (?:(?:it|that)'s |è )?|(?:[^.!?;\\n]{0,64}?[ :(])??)(${DATED})${EDGE}`,
  // "my date of birth is the fourth of June"
  `${START}(?:d\\.?o\\.?b\\.?|${BIRTH_DATE})(?: is| è|:) (?:the |il |l')?(${DAY_ONLY})${EDGE}`,
  // "born the twelfth of July", "nata a Jesi il 14/06/1979"
  `${START}(?:born|b\\.|nat[oaie]|nasce|nascesti|nacque)(?:,? (?:(?:in|at|near|a|ad) [a-zà-ùN'-]+(?: [a-zà-ùN'-]+)?|on this (?:very )?day|on|il|l'|the|early|back|\\(?[a-z]{2}\\)?,?)){0,5}(?:[ ,:(]{1,2}|(?<='))(${DATED})${EDGE}`,
  // "turned three on 22.11.23", "compie cinque anni il 30 gennaio"
  `${WHO}(?:'s| has| will| ha| è| only| just| already| gets| ne| li| gli| finally| the)*(?: who| che)?(?: has| ha)? ?(?:turn(?:ed|s|ing)?|fa|farà|fatto|compi[eaù]?\\p{L}*|festeggi\\p{L}+|will be|becomes?|'ll be|is going to be) (?:the big )?(?:gli |i suoi |i )?(?:${AGE}|anni)(?: anni| years old)?,? (?:on |oggi,? |today,? |il |l'|the |this |next |questo |lo scorso |last )*(?:[a-zà-ù]+day,? (?:the )?)?(?:the )?(${DATED}|${DAY_ONLY})${EDGE}`,
  // "(12.03.1995)" after a name
  `(?:${NAMED} N{2,}|(?:signora?|sig(?: ra)?|mrs?|ms|miss) {1,2}${NAMED})(?: is| è)?,? (?:\\(|del )(${DATED})${EDGE}(?! and| e )`,
  // "Teo è del 5 gennaio 2012"
  `(?<!(?:di|del|della) )${START}(?:tu|lei|lui|${NAMED}|(?:[st]u[oa]|vostr[oa]) (?:[a-zà-ù]+ )?${PERSON}|(?:il|la|l') ?${ITALIAN_KIN}(?: che [a-zà-ù ]{2,24})?)(?: è| sei| era|,? essendo)(?: anche| solo| già)? del(?:l'| )(${DATED})${EDGE}`,
].map((source) => new RegExp(source, 'dgu'))
/** With the date before it. */
const TOLD_AFTER = [
  `${START}(${DATED})(?:,? (?:as|come|is|è|was|down as|for)(?: the| la| my| your| ur| his| her| a| mi[oa]| sua| tua)*)?,? (?:date of birth|birth ?da(?:te|y)|dob|data di nascita|nascita|compleanno)${EDGE}`,
  `${START}(${DATED})[^.!?;\\n]{0,40} (?:date of birth|dob|data di nascita)${EDGE}`,
].map((source) => new RegExp(source, 'dgu'))

/** A digit, a year in words, or a word for the day itself. */
const WRITTEN = /\d|nineteen|two thousand|twenty|mille ?nove|due ?mila|birth|nascita/iu
/** Of a word of `WRITTEN`. */
const mayBeWritten = askedOfWords(({ text }) =>
  /\d|nineteen|thousand|twenty|mille|mila|birth|nascita/iu.test(text),
)
/** Digits with marks between, a month or a feast. */
const DATE = new RegExp(
  `\\d(?:[./\\\\-] ?| slash )\\d|\\d \\d\\d \\d{4}|(?<!\\p{L})(?:${MONTH}|natale|christmas|new year|boxing|capodanno|ferragosto)(?!\\p{L})`,
  'iu',
)
/** A year that somebody may have been born in, who has a file by now. */
const YEAR_IN =
  /\d[./\\-] ?[01]?\d[./\\-] ?'?\d\d(?!\d)|(?:19\d\d|20(?:[01]\d|2[0-2]))(?!\d)|'\d\d|nineteen|two thousand|twenty|mille ?nove|due ?mila/iu
/** Other days need a word: “turns five on 6 May”. */
const CUE =
  /born|birth|\bd\.? ?o\.? ?b|turn(?:s|ed|ing) |will be|'ll be|becomes|nat[oaie]|nasc|nacque|ddn|classe|compi|festeggi|(?<!\p{L})fa (?:gli |\d)/iu

/** @param words of the text */
export function mayTellBirth(text: string, words: readonly Word[]): boolean {
  return (
    words.some(mayBeWritten) &&
    WRITTEN.test(text) &&
    DATE.test(text) &&
    (YEAR_IN.test(text) || CUE.test(text))
  )
}

export function findBirthDates(text: string): readonly Candidate[] {
  const plain = namesMarked(text, [])
  const lower = text.toLowerCase().replaceAll('’', "'")
  const found: Candidate[] = []
  for (const told of [...TOLD, ...TOLD_AFTER])
    for (const match of matchAll(plain, told)) {
      const [start, end] = match.indices?.[1] ?? [0, 0]
      if (overlaps(found, start, end)) continue
      const isTold = isSomebodys(lower, plain, match.index, match[0], start, end)
      found.push({ start, end, hints: [isTold ? SURE : 'denied', ...hintsOf(lower.slice(start, end))] })
      if (found.length >= MOST) return found
    }
  for (const { 0: date, index: start } of matchAll(plain, ANY_DATE)) {
    const end = start + date.length
    if (found.length >= MOST) break
    if (isDate(date) && !overlaps(found, start, end))
      found.push({ start, end, hints: hintsOf(lower.slice(start, end)) })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** What lasts or has to be done by a day. */
const UNTIL = "(?:until|till|through|fino al(?:l')?|entro (?:il|l'))"
/** "Sentenza n. 26972 dell'11/11/2008". */
const CITED = "n\\.? ?\\d+(?:/\\d+)? del(?:l')?"
/** Wherever it stands, but for numbers of houses and of more parts. */
const ANY_DATE = new RegExp(
  `(?<!no\\.? ?|\\d[./-]|(?:${UNTIL}|${CITED}) ?)${START}(?:${DATED})${EDGE}(?![./-]\\d)`,
  'gu',
)

/** Of figures, whether they can be day and month, in either order, with the same mark between. */
function isDate(written: string): boolean {
  const [, one, mark, other, second] = /^(\d\d?) ?([./-]) ?(\d\d?) ?([./-])/u.exec(written) ?? []
  if (mark === undefined) return true
  const [least = 0, most = 0] = [Number(one), Number(other)].sort((a, b) => a - b)
  return mark === second && least > 0 && least <= 12 && most <= 31
}

/** How a date is written, and the ten years it is in. */
function hintsOf(date: string): readonly string[] {
  const [, years] = /(?<!\d)((?:1[89]|20)\d)\d(?!\d)/u.exec(date) ?? []
  return [/\p{L}{3}/u.test(date) ? 'worded' : 'figures', years ? `${years}0s` : 'short year']
}

/** Only made-up texts have more. */
const MOST = 40
const REACH = 70

const THING =
  /(?<![a-zà-ù])(?:company|firm|shop|store|business|project|charity|brand|idea|site|page|school|museum|bar|podcast|festival|magazine|band|restaurant|brewery|bakery|café|cafe|app|league|pub|club|foal|pupp(?:y|ies)|pups?|kittens?|calf|horse|pony|dog(?! (?:walker|sitter|groomer))|cat|rabbit|bunny|lamb|cria|chick|album|film|song|match|gig|salon|garage|farm|hotel|service|product|warranty|società|azienda|ditta|impresa|attività|negozio|bottega|progetto|associazione|marchio|squadra|locale|rete|sito|pagina|scuola|museo|panificio|forno|birrificio|cantina|rivista|giornale|ristorante|pasticceria|evento|torneo|cavallo|puledr[oa]|gatt[oa]|cane|cagnolin[oa]|cucciol[oai]|micio|micia|repubblica|teatro|biblioteca|disco|panda|cub|lion|tiger|giraffe|elephant|seal|penguin|gorilla|otter|goat|donkey|tortoise|mascot(?:te)?|centen(?:ary|ario)|leone|tigre|giraffa|elefante|pinguino|agnello|vitello|pulcino|libreria|officina|agenzia|cooperativa|parrocchia|farmacia|clinica)(?![a-zà-ù])/u
/** It is a customer’s. “He” and “her” are said of anybody, long dead or not. */
const PRIVATE =
  /(?<![a-zà-ù])(?:u|son|daughter|grandpa|grandma|mr|mrs|ms|miss|file|account|polic(?:y|yholder)|records?|members?|customer|tenant|patient|discount|fare|passport|licen[cs]e|booking|ticket|application|claimant|d\.?o\.?b\.?|date of birth|signora?|sig|figli[oa]|cliente|soci[oa]|paziente|pratica|contratto|intestat[oa]|tessera|documento|riduzione|sconto|tariffa|richiedente|sottoscritt[oa]|bambin[oa]|bimb[oa]|data di nascita|titolare|residente|nonn(?:in)?[oa]|grandad|nan|donazion[ei]|paid|owes?|pagato)(?![a-zà-ù])/u
const SAMPLE =
  /(?<![a-zà-ù])(?:e\.g\.?|example|format|esempio|formato|es\.|dd|gg|fac-simile|sample)(?![a-zà-ù])/u
/** Whoever was born before is not among the customers. */
const OLDEST = 1915
/** Later years are of births only in so many words. */
const YOUNGEST = 2022
/** “Data di nascita: 3/5/2024”: between those words and the date. */
const ADJACENT = 16
/** “The foal was …”, “la sua polizza è …”, before “born”. */
const BORN_THING = new RegExp(
  `(?:^|[^a-zà-ùN])(?:the|our|your|this|il|la|l'|lo|quest[oa]|un|una)[ ']?(?:[st]u[oa] |nostr[oa] |vostr[oa] )?(?!${PERSON}(?![a-zà-ù])|persona|user|(?:altr[oa]|sol[oa]|prim[oa]) )[a-zà-ù]+ (?:is|was|were|è|era)(?: [a-z]+)? $`,
  'u',
)
/** “A baby born on …”, “we were born …”. */
const ANYBODYS =
  /(?<![a-zà-ù])(?:(?:an?|any|every|ogni|un|una) (?:baby|child|kid|bambin[oa]|bimb[oa])(?: who (?:was|is))?|(?:we|siamo)(?: [a-z]+)?) $/u
/** Who reads it. Not “did you know …”. */
const READER =
  /(?<![a-zà-ù])(?:your|you(?:'re|'ve)?(?! (?:asked|know|can|like|love|wonder|should|ever|might|could|may|want|guess))|lei|suo|sua|tuo|tua)(?![a-zà-ù])/u
/** What follows a date in an encyclopedia: "(1864–1909)", "– Roma 1979", "(born 4 March 1992) is a footballer". */
const ENCYCLOPEDIC =
  /^(?:[^.!?\n]{0,4}[–-] ?(?:\p{L}+,? )?(?:\d{1,2} [a-z]+ )?(?:1[89]|20)\d\d|\) (?:is|was|è|era|fu) (?:an?|un|una|the|il|la) )/u
/** Before this year whoever is only named, with the month in letters, is from a book. */
const BOOKISH = 1955

function isSomebodys(
  text: string,
  plain: string,
  from: number,
  told: string,
  start: number,
  end: number,
): boolean {
  const around = text.slice(Math.max(0, from - REACH), end + REACH)
  if (SAMPLE.test(around)) return false
  const date = text.slice(start, end)
  const year = Number(/(?:19|20)\d\d/u.exec(date)?.[0] ?? Number.NaN)
  const isLabelled = /of birth|birth ?date|d\.? ?o\.? ?b|nascita|ddn|born:/u.test(told)
  if (year < OLDEST && !isLabelled) return false
  const lead = text.slice(from, start)
  if (
    year > YOUNGEST &&
    !/born|nat[oaie]|turn|compi|fa |will be|'ll be|becomes/u.test(lead) &&
    !(isLabelled && lead.length < ADJACENT + 10)
  )
    return false
  if (ENCYCLOPEDIC.test(text.slice(end, end + 40))) return false
  const ahead = plain.slice(Math.max(0, from - 45), from)
  if (/^\P{L}*(?:born|nat[oai]|nasc|nacque)/u.test(told) && (BORN_THING.test(ahead) || ANYBODYS.test(ahead)))
    return false
  const sentence = sentenceAround(text, from, end)
  const isReaders = READER.test(sentence)
  // “Born on 12 April 1961?”
  const isUnsaid =
    told.startsWith('born') && !/\p{L}[^\p{L}]*$/u.test(sentence.slice(0, sentence.indexOf(told)))
  const isWorded = /\p{L}{3}/u.test(date)
  if (isWorded && (year < BOOKISH || isUnsaid) && !isLabelled && !isReaders && !PRIVATE.test(sentence))
    return false
  // "For the app your birthday is …"
  const isBirthday =
    /birthday|compleanno/u.test(told) &&
    /(?:your|[st]uo|his|her|'s)(?![a-z])/u.test(text.slice(Math.max(0, from - 6), from + told.length))
  const isReadersOwn = /(?:^|[^a-zà-ù])(?:sei|you were) $/u.test(text.slice(Math.max(0, from - 10), from))
  return (
    isLabelled || isBirthday || isReadersOwn || !THING.test(`${text.slice(Math.max(0, from - 45), start)}`)
  )
}

/** As far as sentences are looked at on either side, in UTF-16 units. */
const FAR = 120

/** Up to marks that end a sentence; “d.o.b.” and “sig.” end none. */
function sentenceAround(text: string, from: number, end: number): string {
  const before = text.slice(Math.max(0, from - FAR), from)
  const [opening = ''] = /(?:[^.!?\n]|(?<=(?<!\p{L})\p{L}{1,3})\.)*$/u.exec(before) ?? []
  const [rest = ''] = /^(?:[^.!?\n]|\.(?=\p{L}|\d))*/u.exec(text.slice(end, end + FAR)) ?? []
  return opening + text.slice(from, end) + rest
}
