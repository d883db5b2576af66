/** What is wrong in a pack, in the words of a tutor. */
import type * as v from 'valibot'
import { patternProblem } from '../patterns/pattern.ts'
import { parsePhrase } from '../phrases/parse.ts'
import { type Fault, fault, pathText, type Wording } from './fault.ts'

type Issue = v.BaseIssue<unknown>

/** Valibot's issues as faults, one for each place. `before` is the path of the part that was read. */
export function faultsOf(
  issues: readonly Issue[],
  before: readonly (string | number)[],
  entry?: string,
): Fault[] {
  const faults = new Map<string, Fault>()
  for (const issue of issues.flatMap(innermost)) {
    const keys = [...before, ...(issue.path ?? []).map((step) => keyOf(step))]
    const path = pathText(keys)
    const { it, en } = wordingOf(issue, String(keys.at(-1) ?? ''))
    if (!faults.has(path)) faults.set(path, fault(path, it, en, entry))
  }
  return [...faults.values()]
}

function keyOf(step: v.IssuePathItem): string | number {
  return typeof step.key === 'number' ? step.key : String(step.key)
}

/**
 * A union says only that nothing fitted. What its options found is more use: the faults inside the value,
 * or what is wrong with a value of the right kind.
 */
function innermost(issue: Issue): Issue[] {
  const inner = issue.issues ?? []
  if (issue.type !== 'union' || inner.length === 0) return [issue]
  const deeper = inner.filter((each) => (each.path?.length ?? 0) > 0)
  const closest = deeper.length > 0 ? deeper : inner.filter(({ kind }) => kind === 'validation')
  if (closest.length === 0) return inner.slice(0, 1).map((each) => within(issue, each))
  return closest.flatMap((each) => innermost(within(issue, each)))
}

const within = (outer: Issue, inner: Issue): Issue =>
  // Only `path` changes.
  ({ ...inner, path: [...(outer.path ?? []), ...(inner.path ?? [])] }) as Issue

function wordingOf(issue: Issue, name: string): Wording {
  const limit = String((issue as { requirement?: unknown }).requirement ?? '')
  if (issue.input === undefined && issue.kind === 'schema')
    return { it: `Manca “${name}”.`, en: `“${name}” is missing.` }
  switch (issue.type) {
    case 'string':
      return { it: 'Qui va un testo.', en: 'A text goes here.' }
    case 'number':
    case 'integer':
      return { it: 'Qui va un numero intero.', en: 'A whole number goes here.' }
    case 'boolean':
      return { it: 'Qui va vero o falso (true o false).', en: 'True or false goes here.' }
    case 'array':
    case 'tuple':
    case 'strict_tuple':
      return { it: 'Qui va un elenco.', en: 'A list goes here.' }
    case 'object':
      return { it: 'Qui va un gruppo di campi.', en: 'A group of fields goes here.' }
    case 'picklist':
    case 'literal':
    case 'variant': {
      const choices = issue.expected?.replaceAll('"', '').replaceAll(' | ', ', ').replace(/[()]/gu, '') ?? ''
      return {
        it: `«${shown(issue.input)}» non è tra le scelte possibili: ${choices}.`,
        en: `“${shown(issue.input)}” is not one of the choices: ${choices}.`,
      }
    }
    case 'min_length':
      return limit === '1'
        ? { it: 'Non può restare vuoto.', en: 'This cannot stay empty.' }
        : {
            it: `Servono almeno ${limit} elementi o caratteri.`,
            en: `At least ${limit} items or characters are needed.`,
          }
    case 'max_length':
      return {
        it: `Troppo lungo: al massimo ${limit} elementi o caratteri.`,
        en: `Too long: at most ${limit} items or characters.`,
      }
    case 'min_value':
      return {
        it: `Il numero è troppo piccolo: almeno ${limit}.`,
        en: `The number is too small: at least ${limit}.`,
      }
    case 'max_value':
      return {
        it: `Il numero è troppo grande: al massimo ${limit}.`,
        en: `The number is too large: at most ${limit}.`,
      }
    case 'check':
      return checkWording(issue)
    case 'regex':
      return regexWording(name)
    default:
      return { it: 'Questo valore non va bene qui.', en: 'This value does not fit here.' }
  }
}

/** The schema's own checks say in their message which they are. */
function checkWording(issue: Issue): Wording {
  if (issue.message === 'phrase' && typeof issue.input === 'string') {
    const parsed = parsePhrase(issue.input)
    if (!parsed.ok) return parsed.message
  }
  if (issue.message === 'pattern' && typeof issue.input === 'string') {
    const problem = patternProblem(issue.input)
    if (problem) return problem
  }
  return {
    it: 'Serve almeno una lingua, italiano o inglese.',
    en: 'At least one language is needed, Italian or English.',
  }
}

function regexWording(name: string): Wording {
  switch (name) {
    case 'id':
    case 'pack':
      return {
        it: 'Usa solo lettere minuscole senza accento, numeri e trattini, per esempio «saluto-iniziale».',
        en: 'Use only small letters, numbers and hyphens, for example “opening-greeting”.',
      }
    case 'version':
      return {
        it: 'La versione ha tre numeri, per esempio «1.0.0».',
        en: 'A version has three numbers, for example “1.0.0”.',
      }
    case 'url':
      return {
        it: 'Il link deve iniziare con https:// o http://.',
        en: 'The link must begin with https:// or http://.',
      }
    case 'date':
      return { it: 'La data si scrive così: 2024-06-30.', en: 'A date is written like this: 2024-06-30.' }
    case 'rule':
      return {
        it: 'Si scrive pacchetto/regola, per esempio «netiquette/calm-down».',
        en: 'Write pack/rule, for example “netiquette/calm-down”.',
      }
    default:
      return {
        it: 'Serve almeno una lettera o un segno visibile.',
        en: 'At least one visible letter or sign is needed.',
      }
  }
}

function shown(input: unknown): string {
  const value = typeof input === 'string' ? input : (JSON.stringify(input) ?? '')
  return value.length > 40 ? `${value.slice(0, 40)}…` : value
}
