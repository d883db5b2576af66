/** Whose health an English sentence speaks of. Texts are as `namesMarked` makes them, up to the word about health or after it. */
import { KIN, ROLE } from '../people.ts'
import type { Sort } from './lexicon.ts'
import { type Held, nearest } from './nearest.ts'
import { FULL_NAME } from './who.ts'

const NAME =
  "(?:(?:mr|mrs|ms|miss|mx|dr|sir|lady|uncle|auntie?|nurse|coach|father|sister)? ?N{2,}(?:[ '-]N+)*(?: n(?![a-z]))?)"
const TITLED = "(?:mr|mrs|ms|miss|dr) [a-zN'-]+(?: [N'-]+)?"
const DET = "(?:your|his|her|their|the|our|that|this|ur|N+'s|[a-zN]+'s)"
/** “The tenant below”, “your usual driver”. */
const SOMEONE = `(?:my (?:[a-z-]+ ){0,2}${KIN}|${DET} (?:(?!an? |our )[a-zN'-]+ ){0,3}(?:${KIN}|${ROLE})|${TITLED}|${NAME}|m[ou]m|dad|nan|grandma|grandpa|grandad|hubby)`
const SPOKEN = "(?:you|u|he|she|hers|y'all)"
const BE_HAVE =
  "(?:'s|'ve|'re|'d|s(?= (?:got|had|been))| (?:is|isn't|was|are|were|be|been|being|has|hasn't|had|have|having|got|gets?|takes?|took|suffer(?:s|ed|ing)?|liv(?:es?|ing) with|developed|caught|contracted|needs?|needed|uses?|used|using|wears?|underwent|undergoing|survived|beat|bea(?:t|ting)|fights?|fighting|battl\\w+|struggl\\w+|going through|went through|went|goes|receiv\\w+|recover\\w+|fell|came|died|passed|collapsed|due|stuck|housebound|back|out|off|ended|rushed|admitted|treated|carries|in|ticked|presents?|listed|put down|noted|declared|disclosed|mentioned))"
/** What may stand between the verb and the illness. */
const SMALL =
  "(?:an?|the|some|any|another|one|two|three|four|five|several|his|her|your|their|and|also|just|still|now|always|quite|very|pretty|so|both|all|'s|been|be|have|has|had|got|get|go|gone|went|through|suffers|lives|came|in|for|on|off|under|at|home|hospital|with|from|of|after|to|out|back|since|because|due|by|again|around|about to|start(?:ed|ing|s)?|finish(?:ed|ing|es)?|needs?|take|takes|use|uses|type|stage|grade|late|early-onset|onset|severe|mild|bad|terrible|acute|chronic|serious|major|minor|massive|small|slight|big|huge|terminal|rare|high|low|known|genuine|open|emergency|keyhole|double|triple|right|left|not|no longer|months?|weeks?|days?|year|years|ago|times|(?:community|hospital)-acquired|long|this|last|round|rounds|session|sessions|course|cycle|bout|case|touch|history|form|awful|nasty|dose|attack|fit|gone in|baby|in for|medication|meds|tablets|treatment|surgery|therapy|scan|tests?|list|slot|results?|positive|fallen|had a|lost|leg|arm|eye|lung|breast|bowel|prostate|skin|throat|ovarian|cervical|brain|blood|bone|liver|kidney|pancreatic|testicular|stomach|colon|thyroid|bladder|mouth|womb|heart|seasonal|clinical|social|postnatal|peanut|nut|alcohol|drug|epileptic|almost|too|contagious|ill|sick|down|laid up|difficult|difficult time|stammer|stress|anxious|autistic|deaf|blind|diabetic|pregnant|six|seven|eight|nine|ten|\\d[\\d.:a-z%]*|[a-z]+ly|[a-z]+ing|[a-z]+ed)"
const BETWEEN = `(?:,? ${SMALL}){0,7}`
const STEADY =
  "(?:,? (?:also|still|just|now|only|always|both|never|already|recently|currently|sadly|(?:who|that)(?: [a-zN'-]+){0,2}|from [a-zN'-]+(?: [a-zN'-]+)?|[a-z]+ly)){0,2}"
const APART = "(?:,? [a-zN0-9'/-]+){0,5}?,?"

const begin = "(?:^|[^a-zN'])"
const HAS = new RegExp(`${begin}(?:${SOMEONE}(?:'s)?${APART}|${SPOKEN}${STEADY})${BE_HAVE}${BETWEEN} $`, 'gu')
const HAS_MATTER = new RegExp(
  `${begin}(?:${SOMEONE}${APART}|you|he|she)(?:'s|'ve| has| had| have)(?: had| having| got)?(?: an?| his| her| your| some)? $`,
  'gu',
)
/** Whoever it is: “keeley’s had a …”. Not what has a condition for a topic. */
const ANYBODY = new RegExp(
  `(?<![a-zN0-9'-])([a-zN0-9'-]+?)(?:'s| is| was| has| had|'s got|'s had)${BETWEEN} $`,
  'gu',
)
/** “… is in the Royal with …”, “at home with …”. */
const AT_WITH = new RegExp(
  `${begin}(?:${SOMEONE}|he|she|you)${APART}(?:'s| is| was| been|'re| are| went| gone| left| stay(?:s|ed))(?: [a-zN']+){1,5} with${BETWEEN} $`,
  'gu',
)
/** “You told us about the …”, “you wrote to us after your …”. */
const DISCLOSED = new RegExp(
  `${begin}(?:${SOMEONE}|you|he|she)(?:'d|'ve| had| have| has| also)* (?:told|wrote|mentioned|disclosed|declared|said|explained|informed|emailed|messaged|let (?:us|me) know)(?: (?!if|any)[a-z]+){0,4} (?:about|of|after|with|that|from|was|is|were|(?<=mentioned |disclosed |declared )(?:the|an?|your|his|her))${BETWEEN} $`,
  'gu',
)
/** “Your claim mentions …”, “her psychiatrist’s letter says …”. */
const ON_PAPER = new RegExp(
  `${begin}(?:your|ur|his|her|N+'s)(?: (?!our|any)[a-z']+){1,3} (?:mention|say|list|show|state|note|read|write|wrote|put|talk)(?:s|ed)?(?: about| that)?(?: (?:you|he|she|it)(?:'s|'ve|'re| has| have| had| is| are)?)?${BETWEEN} $`,
  'gu',
)
/** “Your repeat for …”, “her tablets for …”. */
const POSSESSED_FOR = new RegExp(
  `${begin}(?:your|ur|his|her|another|${SOMEONE}(?:'s|s'))(?: [a-z]+)? (?:visit|hospitali[sz]ation|admission|stay|repeat|script|scripts|prescriptions?|dose|refill|box|pens?|tablets?|pills|pack(?:et)?s?|supply|order|treatment|meds|medication|referral|results?|letter|operation|surgery|claim|injections?|list|slot)(?: (?:at|to|in) [a-zN -]{1,30}| [a-z]+)? (?:for|of)${BETWEEN} $`,
  'gu',
)
/** “… that you take”, “… your doctor phoned in”. */
const RELATIVE = new RegExp(
  `^ (?:that |which )?(?:you|he|she|(?:your|his|her) (?:${KIN}|doctor|gp|surgery)|N{2,}|(?:${TITLED}))(?:'ve|'d|'s|'re| have| had| has| are| is| was| were)?(?: (?:also|just|recently|already))? (?:had|have|has|takes?|taking|suffer(?:s|ed)?|told us|mentioned|described|declared|went through|on|use[sd]?|diagnosed|prescribed|ordered|phoned|sent|recovering|inject\\w*)(?![a-z])`,
  'u',
)
/** “… for your son”. */
const FOR_SOMEBODY = new RegExp(
  `^(?: \\d+ ?m[gl])? (?:(?:for|of|belonging to) (?:(?:your|his|her) ${KIN}|${TITLED}|N{2,})|to N{2,} N)(?![a-z])`,
  'u',
)
/** “Hi Candace, the …” is ready. */
const READY =
  /^(?:'s| is| has| are| have)(?: all| now| just| still)? (?:ready|arrived|in(?= |$|[.,!])|been|waiting|here)(?![a-z])/u
/** “The film was …”: a thing, as whoever it is would be known. */
const THING_AHEAD =
  /(?:^|[^a-z])(?:the|an?|our|your|this|that|these|those|its|my|some|any|every|each|[a-zN]+'s)(?: [a-z0-9]+)? $/u
/** What somebody is by trade: “usherette”, “cellist”. */
const BY_TRADE = /(?:[^aeiou]er|[^aeiou]or|ist|ian|ette|man|woman|person)$/u
const NOBODY =
  /^(?:\d.*|if|when|unless|this|there|here|what|theme|topic|charity|film|system|anyone|anybody|nobody|someone|somebody|ever|i|we|who|which|it|that|let|how|where|they|subject|focus|session|talk|event|week|month|day|product|policy|company|plan|cover|menu|dish|study|research|class|course|one|everyone|everybody|society|team|hospital|clinic|centre|center|england|britain|world|country|town|city|area|school|nursery|why|goal|mission|aim|cause|today|tomorrow|tonight|friday|monday|tuesday|wednesday|thursday|saturday|sunday|weekend|life|reason|problem|question|answer|issue|chance|risk|car|engine|phone|laptop|boiler|site|app|battery|van|truck|camera|hero|love|justice|whoever|diagnosis|treatment|symptom|link)(?:'s)?$/u
const POSSESSED = new RegExp(
  `${begin}(?:your|ur|his|her|(?:${SOMEONE})(?:'s?|s'))(?: (?:own|recent|last|first|second|next|new|old|ongoing|upcoming|current|(?!with|for|about|and|or|to|in|on|is|are|has|who|that)[a-z'-]+|[a-z]+ (?:of|and))){0,2} $`,
  'gu',
)
const BESIDE = new RegExp(
  `${begin}${DET} (?:(?!an? |our )[a-zN'-]+ ){0,3}(?:${KIN}|${ROLE})(?: [a-zN0-9'-]+){0,3} with${BETWEEN} $`,
  'gu',
)
const SO = new RegExp(`^ (?:[a-z]+ ){0,1}(?:${KIN}|${ROLE})(?![a-z])`, 'u')
const DEFINITE = new RegExp(`${begin}(?:your|his|her|the|our|that|ur|N+'s)(?: [a-z]+){0,1} $`, 'gu')
const CAUSE = new RegExp(
  `(?:because of|due to|owing to|on account of|as a result of|given|since|after|following|during|what with|dealing with|in for|back from|home from|time with|on [a-z]+ for)(?: (?:the|an?|his|her|your|their|N+'s))?${BETWEEN} $`,
  'gu',
)
const DOCTOR = /(?:your|the|a) (?:doctor|gp|midwife|consultant|surgeon|pharmacist|nurse)/gu
const SOMEWHERE = new RegExp(`${begin}(?:${SOMEONE}|you|he|she|him|her|his|hers)(?![a-z])`, 'u')
/** “… of Mr Lee”, “… for Jane Roe”. */
const OF_SOMEBODY = new RegExp(
  `^(?:: N+ N+|[^.!?\\n]{0,20}? (?:for|of|belonging to) (?:${TITLED}|N+ N+|(?:your|his|her) ${KIN}))(?![a-z])`,
  'u',
)
const COMES_BACK =
  /^(?: results)? (?:is|was|are|were|came|went|has|have|will|on|last|in|with us|at our|shows?|says?|mentions?)(?![a-z])/u
const AS_PATIENT = /as our $/u
const WITH_BODY = new RegExp(
  `${begin}(?:${SOMEONE}|${SPOKEN})${APART}(?:'s| is| was| been| gone| went|'re) (?:[a-z]+ )?(?:in|at|off|out|under|to)(?: (?:work|sick|hospital|the|[a-z']+)){0,2} with (?:his|her|your) (?:bad |poor |dodgy )?$`,
  'u',
)
/** “He lost …”, “Ms Trent tested …”. */
const DID = new RegExp(
  `${begin}(?:${SOMEONE}${APART}|${SPOKEN})(?:'s|'d|'ve| has| had| have| is| was| been| just| recently| also| sadly| never| already)* $`,
  'gu',
)
/** “Mr Lee, recovering from …”. */
const APPOSED = new RegExp(`${begin}(?:${TITLED}|N+ N+),?(?: (?:now|currently|just|still|recently))? $`, 'gu')
const FOUND =
  /(?:they|doctors?|hospital|scan|biopsy|gp|nurse|midwife|optician|dentist|(?:specia|onco|radio|neuro|cardio|psychia|dermato)[a-z]+)(?:'ve| have| has)? (?:just )?(?:found|diagnosed|discovered|removed|confirmed|treating)(?: (?:an?|the|her|him|you|it|early|some|his|your|with|as|for|[a-z]+))*(?: and it's(?: [a-z]+)?)? $/gu
/** “Hope the chemo went …” */
const HOPED =
  /(?:hope|hoping|glad|pleased|delighted|relieved|sorry|hear|heard|how's|how is|how was|how are)(?: that| to hear)? (?:the|your|his|her|that)(?: [a-z]+)? $/u
/** “Good luck with the …” */
const GOOD_LUCK =
  /(?:(?:luck|the best|fingers crossed) (?:with|for) (?:the|your|his|her)|keep fighting (?:that|this|your))(?: next| first| last)? $/u
const WENT =
  /^(?:'s| is) (?:helping|working)|^(?: (?:on|in|to|of) [a-z ]{2,24})? (?:went|goes|is going|worked|helps|helped|gets|got|clears|eases|all|isn't|wasn't|is (?:better|under|behind)|are|was)(?![a-z])/u
/** “The bipolar diagnosis.” */
const IS_ILL = /^ (?:diagnosis|disorder)/u
/** Of a condition as a topic, and of what is made for it. */
const AS_TOPIC =
  /^['’]?s?(?: |-)(?:cool(?:er|ing)s?|cases?|pouch\p{L}*|wallets?|bracelets?|care|clinics?|nurses?|charit\p{L}+|research\p{L}*|awareness|groups?|café|week|day|month|support|cent(?:re|er)s?|friendly|uk|society|appeal|evening|talks?|grounds|of luck|teams?|wards?|units?|specialists?|services?|drugs?|patients|trials?|foundation|trust|association|hub|screening|training|courses?|prevention|advice|leaflets?|guid\p{L}+|webinar|walk|run|fundrais\p{L}+|products?|cover|insurance|safe|free|rules?|restrictions?|outbreak|pandemic|season|vaccin\p{L}*|jabs?|tests? (?:centre|kit|site)|parking|bays?|access|toilets?|spaces?|seats?|sufferers|users|people|customers|guests|pass|section|ribbon|bake|survivors|warriors|community|champions?|first aid|aid|campaign|line|app|code|policy|glasses|sunglasses|lenses|pillow|certificates?|books?|hour|session)(?!\p{L})/u
const NOT_OWN =
  /(?:^|[^a-z])(?:if|unless|whether|when(?:ever)?|should|in case|can|could|may|might|would|must|whoever|anyone|anybody|people|folks?|those|someone|somebody|everyone|everybody|nobody|customers|guests|passengers|patients|members|(?<!(?:your|his|her) )(?:children|kids)|adults|women|men|families|raise|raised|raising|fund\w*|charity|donat\w+|awareness|research\w*|about(?= (?:the |an? |his |her |our )?$)|specialis\w+|experts?|learn\w*|book|film|movie|novel|character|advice|help with|suitable|ideal|safe for|hero|episode|documentary|how to|ways? to|tips|guide|what|symptoms of|risk of|cause|causes|prevent\w*|treat|manag(?:e|ing)|living with (?!N)|cope|coping|every|each|any|or|we|i|our|us)(?![a-z'])/u
const UNDER_IF =
  /(?:^|[^a-z])(?:(?:if|unless|whether|when(?:ever)?)(?: (?:your|his|her|their|the|a|you|or|and|[a-z]+ (?:or|and)))*|(?:if|when) you [^.!?]{0,80} (?:and|or)|should|in case|do|does|did|are|is|have|has|can|could|would|anyone|people|those|someone|everyone|where|once|until|thank|thanks|like|helps?|(?:some|many|most|any|all|one|both|each|lot) of|(?:film|book|story|talk|play|page|guide|blog|article|novel|leaflet|podcast|show|course|session|questions?) (?:[a-z]+ )?about) ?$/u
const ASKED_TO =
  /(?:^|[^a-z])(?:avoid|bring|keep|take|pack|tell (?:us|the|your|our)|check|show|ask|store|carry|always|don't|talk|speak|use|wear|share|manage|managing|control|help|support|living|coping|(?:talk|speak|ask|questions|worried|concerned|you) about|declare|send|upload|for any|(?<!thanks for |thank you for )let us know|if|with any|improve|protect|boost|monitor|understand\w*)(?:[^a-z]|$)/u

/** @param before up to the word, within its sentence; @param after from its end */
export function isSomebodysInEnglish(sort: Sort, before: string, after: string, isPatient: boolean): boolean {
  if (AS_TOPIC.test(after)) return false
  const isHeld = (frame: RegExp) => nearest(frame, before, isOwn) !== undefined
  const isTied = () =>
    isPossessed(before, after, sort === 'matter') ||
    isOfSomebody(before, after) ||
    isHoped(before, after) ||
    isRelated(before, after)
  switch (sort) {
    case 'body':
      return WITH_BODY.test(before)
    case 'deed':
      return isHeld(DID)
    case 'matter':
      return (
        (isPatient && (AS_PATIENT.test(before) || FULL_NAME.test(after))) || isTied() || isHeld(HAS_MATTER)
      )
    case 'ill':
      return (
        isHeld(HAS) ||
        isTied() ||
        isHeld(FOUND) ||
        isHeld(BESIDE) ||
        isHeld(AT_WITH) ||
        isHeld(ON_PAPER) ||
        isHeld(POSSESSED_FOR) ||
        isDisclosed(before) ||
        isCause(before, after) ||
        isAnybodys(before)
      )
    case 'medicine':
      return (
        isHeld(HAS) ||
        isHeld(POSSESSED_FOR) ||
        isTied() ||
        (FOR_SOMEBODY.test(after) && !isGeneral(before)) ||
        (READY.test(after) && /N{2}.*the $/u.test(before) && !isGeneral(before))
      )
    case 'state':
      return (
        isHeld(HAS) ||
        isHeld(APPOSED) ||
        (SO.test(after) && isHeld(DEFINITE)) ||
        (IS_ILL.test(after) &&
          (/(?:the|this|that|his|her|your) $/u.test(before) || isCause(before, after))) ||
        isHeld(BESIDE) ||
        isAnybodys(before)
      )
  }
}

/** Not under an if, of people in general, of a collection or a course. */
function isOwn({ words, ahead }: Held): boolean {
  return !NOT_OWN.test(words.replace(/^[^a-z]*our /u, '')) && !UNDER_IF.test(ahead)
}

function isPossessed(before: string, after: string, isMatter: boolean): boolean {
  const owned = nearest(POSSESSED, before, isOwn)
  if (!owned) return false
  const isReaders = /^\W*(?:your|ur) /u.test(owned.words)
  if (isReaders && ASKED_TO.test(owned.ahead.slice(-ORDER))) return false
  return (
    !isMatter ||
    !isReaders ||
    /(?:^|, )with your $/u.test(before) ||
    COMES_BACK.test(after) ||
    SOMEWHERE.test(after.replace(/[.!?].*/su, ''))
  )
}

const isOfSomebody = (before: string, after: string) =>
  OF_SOMEBODY.test(after) && !/talk|book|film|story|life/u.test(before)
const isHoped = (before: string, after: string) =>
  GOOD_LUCK.test(before) || (HOPED.test(before) && WENT.test(after))

function isCause(before: string, after: string): boolean {
  const cause = nearest(CAUSE, before, isOwn)
  return cause !== undefined && SOMEWHERE.test(`${cause.ahead} . ${after}`.replace(DOCTOR, ''))
}

/** Not “any allergies you have”. */
function isRelated(before: string, after: string): boolean {
  return RELATIVE.test(after) && !isGeneral(before)
}

function isDisclosed(before: string): boolean {
  return nearest(DISCLOSED, before, ({ ahead }) => !UNDER_IF.test(ahead)) !== undefined
}

const isGeneral = (before: string) =>
  NOT_OWN.test(before.slice(-MANNER)) || ASKED_TO.test(before.slice(-ORDER))

function isAnybodys(before: string): boolean {
  if (NOT_OWN.test(before.slice(-MANNER))) return false
  const held = nearest(ANYBODY, before, isOwn)
  return (
    held !== undefined &&
    !NOBODY.test(held.group ?? '') &&
    (BY_TRADE.test(held.group ?? '') || !THING_AHEAD.test(held.ahead.slice(0, -1)))
  )
}

/** As far back as what one is asked to do with it: “Keep your …”, in UTF-16 units. */
const ORDER = 24
/** As far back as what an `if` or “people who” may say, in UTF-16 units. */
const MANNER = 45
