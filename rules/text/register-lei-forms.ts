/** Words that speak to a reader called Lei by their form, where what stands around them agrees. */
import { SECOND_LEI } from './register-verbs.ts'

export const CAPITAL_ENCLITIC = /(?:r|ndo|at[oaie])L[ae]$/
/** "Contattarla", "scrivendole", "causatole": in any case of its letters. */
export const ANY_ENCLITIC = /(?:r|ndo|at[oaie])l[ae]$/
/** "Il disagio causatole"; "mandatele" speaks to several. */
export const PARTICIPLE_ENCLITIC =
  /^(?:caus|arrec|procur)at[oaie]le$|^(?:invi|mand|riserv|dedic|comunic)at[oa]le$/
/** "Glielo", which a first person says to somebody. */
export const DOUBLE_DATIVE = /^glie(?:l[oaie]|ne)$/
export const PERSON_ENCLITIC =
  /^(?:ringrazi|ricontatt|contatt|inform|aggiorn|rassicur|richiam|accontent|salut|aiut|avvis|invit|ospit)arla$|^(?:assist|serv|accogli|riaccogli|rived|soddisf)[ei]rla$|^(?:chied|scriv|rispond|riscriv|porg)erle$|^(?:augur|comunic|consigli|assicur)arle$/
/** Of these, what is done to a thing as well: "la bolletta, possiamo aggiornarla". */
export const THING_ENCLITIC = /^(?:aggiorn|serv|accogli|soddisf|comunic|consigli)/
export const DOUBTFUL_ENCLITIC =
  /^(?:rimbors|support|segu|ascolt|incontr|chiam|preg)arla$|^(?:offr|forn|garant|sugger|restitu)irle$|^(?:conferm|segnal|ricord|invi|indic|spieg|consegn|arriv)arle$|^(?:dirle|darle)$/
export const FIRST_PERSON = /(?:icevo|[ai]rò|[^p]erò|iamo|eremo|iremo|aremo|rremo|eremmo|iremmo|rremmo)$/
export const VERB_AFTER_CAPITAL =
  /(?:iamo|emo|ono|ano|erà|irà|arà|rrà|erebbe|irebbe|ebbero|iamo|essi|assi|erei|irei)$/
export const ASKED_INFINITIVE = /[aei]r(?:ci|mi|cel[oai]|mel[oai]|lo|la|li|le|ne|si)?e?$/

/** `scriva`, `preferisca`. */
export function isSecondPerson(word: string): boolean {
  return SECOND_LEI.has(word) || (word.endsWith('isca') && word.length > 6)
}

export function speaksTo(stems: readonly string[], verb: string): boolean {
  return stems.some((stem) => verb.startsWith(stem))
}

export function isFirstSingular(stems: readonly string[], verb: string): boolean {
  return (
    (verb.endsWith('o') && stems.includes(verb.slice(0, -1))) ||
    (verb.endsWith('isco') && stems.includes(verb.slice(0, -'isco'.length)))
  )
}
