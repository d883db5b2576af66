/** Whose health an English sentence speaks of. Texts are as `namesMarked` makes them, up to the word about health or after it. */
import { KIN, ROLE } from '../people.ts'
import type { Tied } from './lexicon.ts'
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
/** “You told us about the …”, “you wrote to us after your …”. */
const DISCLOSED = new RegExp(
  `${begin}(?:${SOMEONE}|you|he|she)(?:'d|'ve| had| have| has| also)* (?:told|wrote|mentioned|disclosed|declared|said|explained|informed|emailed|messaged|let (?:us|me) know)(?: (?!if|any)[a-z]+){0,4} (?:about|of|after|with|that|from|was|is|were|(?<=mentioned |disclosed |declared )(?:the|an?|your|his|her))${BETWEEN} $`,
  'gu',
)
const POSSESSED = new RegExp(
  `${begin}(?:your|ur|his|her|(?:${SOMEONE})(?:'s?|s'))(?: (?:own|recent|last|first|second|next|new|old|ongoing|upcoming|current|(?!with|for|about|and|or|to|in|on|is|are|has|who|that)[a-z'-]+|[a-z]+ (?:of|and))){0,2} $`,
  'gu',
)
const CAUSE = new RegExp(
  `(?:because of|due to|owing to|on account of|as a result of|given|since|after|following|during|what with|dealing with|in for|back from|home from|time with|on [a-z]+ for)(?: (?:the|an?|his|her|your|their|N+'s))?${BETWEEN} $`,
  'gu',
)
const SOMEWHERE = new RegExp(`${begin}(?:${SOMEONE}|you|he|she|him|her|his|hers)(?![a-z])`, 'u')
/** “He lost …”, “Ms Trent tested …”. */
const DID = new RegExp(
  `${begin}(?:${SOMEONE}${APART}|${SPOKEN})(?:'s|'d|'ve| has| had| have| is| was| been| just| recently| also| sadly| never| already)* $`,
  'gu',
)
/** “Hope the chemo went …” */
const HOPED =
  /(?:hope|hoping|glad|pleased|delighted|relieved|sorry|hear|heard|how's|how is|how was|how are)(?: that| to hear)? (?:the|your|his|her|that)(?: [a-z]+)? $/u
const WENT =
  /^(?:'s| is) (?:helping|working)|^(?: (?:on|in|to|of) [a-z ]{2,24})? (?:went|goes|is going|worked|helps|helped|gets|got|clears|eases|all|isn't|wasn't|is (?:better|under|behind)|are|was)(?![a-z])/u
/** Of a condition as a topic, and of what is made for it. */
const AS_TOPIC =
  /^['’]?s?(?: |-)(?:cool(?:er|ing)s?|cases?|pouch\p{L}*|wallets?|bracelets?|care|clinics?|nurses?|charit\p{L}+|research\p{L}*|awareness|groups?|café|week|day|month|support|cent(?:re|er)s?|friendly|uk|society|appeal|evening|talks?|grounds|of luck|teams?|wards?|units?|specialists?|services?|drugs?|patients|trials?|foundation|trust|association|hub|screening|training|courses?|prevention|advice|leaflets?|guid\p{L}+|webinar|walk|run|fundrais\p{L}+|products?|cover|insurance|safe|free|rules?|restrictions?|outbreak|pandemic|season|vaccin\p{L}*|jabs?|tests? (?:centre|kit|site)|parking|bays?|access|toilets?|spaces?|seats?|sufferers|users|people|customers|guests|pass|section|ribbon|bake|survivors|warriors|community|champions?|first aid|aid|campaign|line|app|code|policy|glasses|sunglasses|lenses|pillow|certificates?|books?|hour|session)(?!\p{L})/u
const UNDER_IF =
  /(?:^|[^a-z])(?:(?:if|unless|whether|when(?:ever)?)(?: (?:your|his|her|their|the|a|you|or|and|[a-z]+ (?:or|and)))*|(?:if|when) you [^.!?]{0,80} (?:and|or)|should|in case|do|does|did|are|is|have|has|can|could|would|anyone|people|those|someone|everyone|where|once|until|thank|thanks|like|helps?|(?:some|many|most|any|all|one|both|each|lot) of|(?:film|book|story|talk|play|page|guide|blog|article|novel|leaflet|podcast|show|course|session|questions?) (?:[a-z]+ )?about) ?$/u
const COMES_BACK =
  /^(?: results)? (?:is|was|are|were|came|went|has|have|will|on|last|in|with us|at our|shows?|says?|mentions?)(?![a-z])/u
/** “Please keep your …” */
const ASKED_TO =
  /(?:^|[^a-z])(?:avoid|bring|keep|take|pack|tell (?:us|the|your|our)|check|show|ask|carry|always|don't|use|wear|share|help|support|(?:talk|speak|questions|worried) about|declare|send|upload|(?<!thanks for |thank you for )let us know|if|with any)(?:[^a-z]|$)/u

/** @param before up to the word, within its sentence; @param after from its end */
export function isSomebodysInEnglish(sort: Tied, before: string, after: string, isPatient: boolean): boolean {
  if (AS_TOPIC.test(after)) return false
  const isHeld = (frame: RegExp) => nearest(frame, before, isOwn) !== undefined
  const isTied = () => isPossessed(before, after, sort === 'matter') || isHoped(before, after)
  switch (sort) {
    case 'deed':
      return isHeld(DID)
    case 'matter':
      return (isPatient && FULL_NAME.test(after)) || isTied()
    case 'ill':
      return isHeld(HAS) || isTied() || isHeld(DISCLOSED) || isCause(before, after)
    case 'medicine':
      return isHeld(HAS) || isTied()
    case 'state':
      return isHeld(HAS)
  }
}

/** Not under an if, or of many. */
function isOwn({ ahead }: Held): boolean {
  return !UNDER_IF.test(ahead)
}

/** Of a matter that is the reader’s, something has to be said besides. */
function isPossessed(before: string, after: string, isMatter: boolean): boolean {
  const owned = nearest(POSSESSED, before, isOwn)
  if (!owned || !/^\W*(?:your|ur) /u.test(owned.words)) return owned !== undefined
  if (ASKED_TO.test(owned.ahead.slice(-ORDER))) return false
  return !isMatter || COMES_BACK.test(after) || SOMEWHERE.test(after.replace(/[.!?].*/su, ''))
}

const isHoped = (before: string, after: string) => HOPED.test(before) && WENT.test(after)

function isCause(before: string, after: string): boolean {
  const cause = nearest(CAUSE, before, isOwn)
  return cause !== undefined && SOMEWHERE.test(`${cause.ahead} . ${after}`)
}

/** As far back as what one is asked to do with it, in UTF-16 units. */
const ORDER = 24
