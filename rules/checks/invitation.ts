/** Whether a number is one to call, by the words right before it. */
import { gapToSomebody } from '../text/personal-data/somebody.ts'
import type { PersonalDatum } from '../text/personal-data.ts'

/** In UTF-16 units: anybody who is meant at all is nearer. */
export const FARTHEST = 10_000

/** In UTF-16 units: an invitation has few words. */
const REACH = 60

/** "Per i guasti chiami lo 0187 531111". */
const TO_CALL = /(?<!\p{L})(?:chiam|telefon)(?:i|a|ate|are) (?:il|lo|al|allo) $/iu
/** "Text HELP to us on 07700 900123", "mandi SI al 333…", "give the workshop a shout on 0417…": whichever number it is. */
const TO_US =
  /(?<!\p{L})(?:(?:[Tt]ext|TEXT|[Ss]end|[Mm]and\p{L}+|[Ii]nvi\p{L}*) (?:["“«']?\p{Lu}{2,12}["”»']?|the word \p{L}+|la parola \p{L}+)(?: to| al?| allo)?(?: us| the \p{L}+)?(?: on| at| al)?|[Mm]and(?:i|a|ate|are|ando) un (?:[Ss][Mm][Ss]|messaggio|[Ww]hats[Aa]pp) al?|(?:[Gg]ive|[Gg]ie) (?:us|(?:the|our) (?:\p{L}+ ){1,2})? ?an? (?:wee )?(?:shout|ring|call|buzz|bell|text|tinkle)(?: on| at)?|(?:[Ff]a(?:i|ccia|te)|[Dd](?:ai|ia)) (?:uno squillo|un colpo di telefono) (?:al|alla|all['’]|in|ai|alle) ?(?:\p{L}+ ?){1,3},?|(?:or|otherwise|oppure|altrimenti) (?:just )?(?:ring|call|phone|text|chiam\p{L}+|telefon\p{L}+)(?: us)?(?: on| al| allo| lo| il)?)[ :]$/u

/** "Ring the post office on", "chiami il cantiere allo": whom one is to call, who may be somebody. */
const TO_CALL_SOMEWHERE =
  /(?<!\p{L})(?:(?:ring|call|phone|text|contact|try|dial|whatsapp) (?:the|our)|(?:(?:chiam|telefon|contatt)(?:i|a|ate|are|ando)|(?:scriv|sent)(?:i|a|ete|ite|ere|ire)) (?:(?:il|lo|la|i|gli|le|all?[ao]?|ai|agli|alle)(?= )|(?:l|all)['’]))(?<to> ?(?:[\p{L}'’]+ ){1,3})$/iu

/**
 * In UTF-16 units, how far before a number one is invited to use it; undefined when one is not.
 * @param maybeOurs whether companies publish numbers of its sort
 */
export function invitationBefore(
  text: string,
  { start, kind }: PersonalDatum,
  maybeOurs: boolean,
): number | undefined {
  if (kind !== 'phone') return undefined
  const before = text.slice(Math.max(0, start - REACH), start)
  if (TO_US.test(before)) return 0
  const somewhere = TO_CALL_SOMEWHERE.exec(before)?.groups?.to
  if (somewhere && gapToSomebody(`the${somewhere}`, '') === Infinity) return somewhere.length
  return TO_CALL.test(before) && maybeOurs ? FARTHEST : undefined
}
