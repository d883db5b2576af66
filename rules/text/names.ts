/**
 * Names in greetings: which name a draft opens with, whether it is the person answered, and what to call that person.
 * All three say nothing (or "the same") when in doubt: a wrong alarm about a name is worse than none.
 */
import { areVariants, isGivenName } from './given-names.ts'
import { fold, isEveryday, TITLES, wordSet } from './name-words.ts'

export { type GreetingName, greetingName } from './greeting-name.ts'

const COMPANY = wordSet(`
  srl spa snc sas srls ltd inc llc gmbh plc co company group gruppo studio ristorante pizzeria trattoria osteria bar hotel albergo b&b
  negozio shop store boutique farmacia agenzia agency associazione asd club team official ufficiale italia italy salon parrucchiere
  estetica officina ferramenta panificio pasticceria gelateria cafe caffe palestra gym scuola school comune pro loco onlus fondazione
  foundation service services servizi consulting design photography foto fotografia music band radio tv news magazine blog the`)

/** Longer display names are cut. */
const MOST_NAME = 120

/**
 * Whether the name in a greeting can be the person shown as `displayName`. True when they share a name, an initial or a
 * nickname, and whenever the display name does not clearly name somebody else.
 */
export function samePerson(nameInGreeting: string, displayName: string): boolean {
  const greeted = namesIn(nameInGreeting)
  const shown = namesIn(displayName)
  if (greeted.length === 0 || shown.length === 0 || shown.some((name) => COMPANY.has(name))) return true
  if (greeted.some((name) => shown.some((other) => matches(name, other)))) return true
  const isHandle = !/\s/.test(displayName.trim())
  const run = shown.join('')
  if (run === greeted.join('') || (isHandle && greeted.some((name) => name.length > 2 && run.includes(name))))
    return true
  // Somebody else for certain: both sides hold a known given name, or the page shows a full name.
  const knownGreeted = greeted.some(isGivenName)
  // A handle may hold a name by chance; only its first part speaks.
  const knownShown = (isHandle ? shown.slice(0, 1) : shown).some(isGivenName)
  return !((knownGreeted && knownShown) || (isFullName(displayName) && (knownGreeted || knownShown)))
}

/** The given name to greet a person with, e.g. `Maria Grazia` of "Dott.ssa MARIA GRAZIA ROSSI 🌸"; undefined when unsure. */
export function firstName(displayName: string): string | undefined {
  const cleaned = displayName
    .slice(0, MOST_NAME)
    .replace(/\([^)]*\)|\[[^\]]*\]|"[^"]*"/g, ' ')
    .replace(/[|•·/].*$/u, ' ')
  const parts = cleaned
    .split(/[\s_.,]+/u)
    .map((part) => part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((part) => part.length > 1 && !TITLES.has(fold(part)))
  if (parts.length === 0 || parts.length > 5 || parts.some((part) => !/^[\p{L}\p{M}'’-]+$/u.test(part)))
    return undefined
  if (parts.some((part) => COMPANY.has(fold(part)))) return undefined
  const known = parts.findIndex((part) => isGivenName(fold(part)))
  if (known >= 0) {
    const second = parts[known + 1]
    const double = second !== undefined && parts.length > known + 2 && isGivenName(fold(second))
    return [parts[known], ...(double ? [second] : [])].map((part) => titleCase(part ?? '')).join(' ')
  }
  const [first = ''] = parts
  const looksLikeName = parts.length > 1 && parts.length <= 3 && /^\p{Lu}/u.test(first) && first.length > 2
  return looksLikeName && !isEveryday(fold(first)) && /\p{Script=Latin}/u.test(first)
    ? titleCase(first)
    : undefined
}

/** Folded names of a display name or greeting: letters only, no titles, handles split at marks, digits and capitals. */
function namesIn(text: string): readonly string[] {
  return text
    .slice(0, MOST_NAME)
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}'’]+/u)
    .map(fold)
    .filter((name) => name.length > 0 && /[a-z]/.test(name) && !TITLES.has(name))
}

function matches(one: string, other: string): boolean {
  if (one === other || areVariants(one, other)) return true
  if (one.length === 1 || other.length === 1) return one[0] === other[0]
  const shorter = one.length < other.length ? one : other
  const longer = one.length < other.length ? other : one
  // "Ale" and "Alessandra", but not "Paolo" and "Paola".
  if (shorter.length > 2 && longer.startsWith(shorter) && longer.length - shorter.length > 1) return true
  return one.length > 4 && !(isGivenName(one) && isGivenName(other)) && isOneSlip(shorter, longer)
}

/** One letter changed, missing, added, or two swapped. */
function isOneSlip(shorter: string, longer: string): boolean {
  if (longer.length - shorter.length > 1) return false
  let at = 0
  while (at < shorter.length && shorter[at] === longer[at]) at++
  const rest = longer.slice(at + 1)
  if (rest === shorter.slice(at) || rest === shorter.slice(at + 1)) return true
  return (
    shorter[at] === longer[at + 1] &&
    shorter[at + 1] === longer[at] &&
    shorter.slice(at + 2) === longer.slice(at + 2)
  )
}

/** Two or three words with capitals, letters only: a person's name in full. */
function isFullName(displayName: string): boolean {
  return /^\s*\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+){1,2}\s*$/u.test(displayName)
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(^|['’-])\p{L}/gu, (letter) => letter.toUpperCase())
}
