/** Who is meant around a piece of data: in its sentence, in the one before, in the lines of a form, in what is asked after it. */
import type { DraftReading } from '../reading/draft.ts'
import { gapToSomebody } from '../text/personal-data/somebody.ts'
import type { PersonalDatum } from '../text/personal-data.ts'

/** "Name: Rosa Villa" in the lines before "Phone: 02 1234567". */
const LABELLED = /^\s*[\p{L} ]{2,20}:/u
const LABEL = /^\s*[\p{L} ]{2,20}:\s*$/u
/** In UTF-16 units on either side: who is further off is not meant, and only made-up sentences are longer. */
const REACH = 500
/** Lines of a form that are read for each of its numbers; only made-up drafts have more. */
const FORM_LINES = 8
/** "He’s a neighbour of hers. Tel. 051…": what says nothing by itself belongs to the sentence before. */
const BARE =
  /^[^\p{L}]*(?:(?:tel(?:efono|ephone)?|cell(?:ulare)?|mob(?:ile)?|ph(?:one)?|number|num(?:ero)?|l[ao] trov[aio]|rispond[eo]|on|at|al|allo|lo|il|è|sta|is|it['’]?s|s?he['’]s|the|here|ecco)(?!\p{L})[^\p{L}]*){0,4}$/iu
/** "That’s our night line.", "Siamo noi", right after it. */
const OURS_THEN =
  /^[^\p{L}]*(?:(?:that|it)['’]?s (?:our|us)|this is (?:our|us)|siamo noi|è (?:il|la) nostr[oa])(?!\p{L})/iu
/** "If your neighbour’s alarm is still going, noise complaints are 01792…": who is in the case is not whose the number is. */
const SUPPOSED =
  /^[^\p{L}]*(?:if|when|should|se|quando|qualora|nel caso)(?!\p{L})[^,.!?]{3,80},(?! (?:s?he|they|his|her|lui|lei|l[oa])(?!\p{L}))/iu
/** "01904 496 172, want that removed?", "0161…, who is that?", "02…, giusto?", and not "Is 01387… engaged again?" */
const ASKED =
  /(?<!\p{L})(?:your?s?|u|who|whose|that|this|it|still|right|correct|shall|lei|su[oa]|tu[oa]|chi|giusto|vero|conferm\p{L}+|corretto|ancora|sempre|work|home|lavoro|casa)(?!\p{L}).*\?[^\p{L}]{0,12}$/iu
/** "If that isn’t your phone …", "È il numero della signora che …", right after the number's sentence. */
const ASKED_BACK =
  /^[^\p{L}]*(?:(?:and|e|o|or|so|but|ma) )?(?:(?:if|is|are|isn['’]t|does|was|did|do) (?:that|it|this|those|you)(?:['’]s)?(?: is| isn['’]t| ain['’]t| was| not)?(?: still)? (?:yours?|right|correct|the (?:right|best|correct)|match|familiar|recogni[sz]e|ring a bell)|that['’]?s (?:the|your|her|his|their) (?:number|phone|mobile|cell)|(?:what|which) (?:should|is) (?:it|yours)|whose is|(?:è|era|sarebbe|risulta)(?: ancora| sempre)? (?:il (?:suo|tuo|vostro|numero d|cellulare d|telefono d)|giust|corrett|attiv|su[oa]\b|tu[oa]\b)|(?:lo|la) riconosc|(?:le|ti) (?:torna|risulta)|conferm|ci conferm|di chi è|not yours|(?:someone|somebody|ha|hanno) (?:called |named )?(?:\p{L}+ )?(?:answered|picked up|risposto)|(?:can|shall|should) we (?:update|change|remove|delete)|l[oa] (?:aggiorn|cambi|cancell|corregg|togli)iamo)/iu

/** What is said of a number that is not the company's, around it. */
const OF_A_NUMBER = new RegExp(
  `(?<!\\p{L}|from |da |dal )(?:${[
    // It was tried: "we buzzed you on", "keeps ringing", "ti abbiamo cercata".
    String.raw`(?!(?:call|ring|phone|text|try|contact) them)(?:call|ring|rang|phon|text|buzz|messag|tr(?:y|ied)|reach|contact|whatsapp|ping|g[eo]t (?:hold|through))\p{L}*(?: hold of| through to| to)? (?:for )?(?:you|u|ya|him|her|them|yous|y['’]all)(?! guys can)`,
    'keeps? (?:going|ringing)',
    String.raw`(?:(?:has|had|we|I|colleague|office|team|engineer) |['’]ve )(?:have )?(?:\p{L}+ )?(?:tried|rung|called|dialled|phoned|rang|texted)`,
    String.raw`(?:ho|abbiamo|ha|hanno) (?:\p{L}+ )?(?:provato|fatto|riprovato)`,
    String.raw`(?:la|ti|lo|vi) cerc\p{L}+`,
    '(?:been|were|was|kept) (?:call|ring|phon|try|diall?|text)ing',
    'sta(?:nno|vano|va|vo)? (?:provando|chiamando|telefonando)',
    String.raw`(?:ti|vi|la|le|lo|gli|l['’]) ?(?:(?:ho|abbiamo|ha|hanno|aveva\p{L}*|abbiam) )(?:ri)?(?:chiam|cerc|contatt|telefon|scritt|mand|invi|rispost|trovat|sentit)\p{L}*`,
    String.raw`(?:ti|la|le|vi) (?:può|posso|possiamo|puoi|potrebbe|vorrebbe) (?:ri)?(?:chiam|telefon|contatt|scriv)\p{L}+`,
    // It is said to be somebody's: "your work line", "il mio cellulare".
    'your (?:(?:own|new|old|current|daytime|evening|home|work|contact|mobile|phone|cell|best|main|other|direct|usual|insurance|full|correct|complete) ){0,2}(?:landline|mobile|cell|phone|number|digits|handset|line|account|profile|card|form|file|details|booking)(?! (?:ready|to hand|number))',
    String.raw`my (?:\p{L}+ ){0,2}(?:landline|mobile|cell|phone|number|digits)`,
    String.raw`il mio (?:\p{L}+ )?(?:numero|cellulare|telefono|fisso)`,
    String.raw`(?:il|al|sul|suo|tuo|vecchio) (?:fisso|privato|secondo recapito)(?! de)(?!\p{L})`,
    '(?:is|was) (?:who|what|the one)',
    'whoever (?:is|has|was)',
    // It was put right: "changed it from … to …".
    '(?:chang|updat|correct|amend)ed (?:it|that|this|yours?)',
    // It was given: "you asked us to use", "hai lasciato".
    String.raw`you (?:\p{L}+ )?(?:asked us to|told us to|set|use[ds]?|chose|said)`,
    'you (?:rang|called|phoned|texted)(?: us)? from',
    '(?:was|were) given',
    'registrat[oa]',
    String.raw`(?:ha|hai|hanno|avete)(?: \p{L}+)? (?:chiesto|detto|indicato|lasciato|inserito|impostato|segnato|dettato)`,
    String.raw`(?:lascia|detta|indica|inseri)t[oa] (?:in|da|come|nel)\p{L}*`,
    // It stands in a file: "the form says", "accanto al suo nome", "come recapito".
    'accanto al (?:suo|tuo) nome',
    '(?:form|note|ticket|log|record|screen)s? (?:says?|shows?|lists?|reads?|has|have)',
    'it lists',
    'as (?:a )?(?:callback|contact|next of kin)',
    '(?:sull?a?|dall?a?|nell?a?) (?:scheda|etichetta|pratica|prenotazione|ticket|modulo|profilo|registro)',
    'come (?:richiamo|contatto|recapito|riferimento)',
    'contact (?:on|for|listed|given)',
    'contatto (?:segnato|indicato|lasciato)',
  ].join('|')})(?!\\p{L})`,
  'giu',
)

/** "At 61 Mill Road, ask for Jan": whoever is to be asked at a place that is open. */
const ASK_THERE = /(?<!\p{L})(?:ask (?:for|at)|book with|chied(?:a|i|ete|ere) (?:di|a|del)).*$/isu

/**
 * In UTF-16 units, how far off the person is; Infinity when none is meant.
 * @param onlyBefore leaves out who is named after it: "the office, 0161…, ask for Rosa"
 */
export function gapToPerson(data: PersonalDatum, { sentences }: DraftReading, onlyBefore: boolean): number {
  const { kind } = data
  const i = sentences.findIndex(
    ({ start, sentence: { text } }) => start <= data.start && start + text.length > data.start,
  )
  const own = sentences[i]
  if (!own) return Infinity
  const textOf = (at: number) => sentences[at]?.sentence.text ?? ''
  const start = data.start - own.start
  const before = own.sentence.text.slice(Math.max(0, start - REACH), start).replace(SUPPOSED, 'if ')
  let after = own.sentence.text.slice(data.end - own.start, data.end - own.start + REACH)
  if (kind === 'address') after = after.replace(ASK_THERE, '')
  let asked = BARE.test(before) ? textOf(i - 1).slice(-REACH) : ''
  if (kind === 'phone' && OURS_THEN.test(textOf(i + 1).slice(0, REACH))) return Infinity
  if (LABEL.test(before))
    for (let at = i - 1; at >= i - FORM_LINES && LABELLED.test(textOf(at)); at--)
      asked = `${textOf(at)}\n${asked}`
  if (onlyBefore)
    return Math.min(gapToSomebody(asked + before, ''), kind === 'phone' ? gapToWords(before, '') : Infinity)
  const gap = gapToSomebody(asked + before, after)
  if (gap < Infinity || kind !== 'phone') return gap
  // "Your account shows 01904 496 172, want that removed?"
  const isAsked = ASKED.test(after) || ASKED_BACK.test(textOf(i + 1).slice(0, REACH))
  return Math.min(gapToWords(before, after), isAsked ? after.length : Infinity)
}

/** "Text us on 07700 900123 and we'll ring you back". */
const PROMISED =
  /^[^.!?]*(?<!\p{L})(?:and|so|then|or|e|così|poi|oppure) (?:(?:then|poi|noi) )?(?:we|I|someone|a colleague|ti|vi|la|le|un collega)(?!\p{L})/iu

/** Whether what follows a number, up to its last words, is what the company will do. */
export function isPromised(after: string): boolean {
  return PROMISED.test(after)
}

function gapToWords(before: string, after: string): number {
  const ahead = [...before.matchAll(OF_A_NUMBER)].map(
    ({ 0: words, index }) => before.length - index - words.length,
  )
  const behind = [...after.matchAll(OF_A_NUMBER)]
    .filter(({ 0: words, index }) => !isPromised(after.slice(0, index + words.length)))
    .map(({ index }) => index)
  return Math.min(...ahead, ...behind)
}
