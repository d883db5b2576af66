/** All that a rule for words looks for in one language, so that one rule's reach can be laid over another's. */

import { inLanguage, type Manner, mannerOf, wantedOf } from '../matching/matcher.ts'
import { expand, parsePhrase } from '../phrases/parse.ts'
import type { Language } from '../types.ts'
import { isPart } from './narrower.ts'
import type { Check, CheckOf } from './types.ts'

export interface Reach {
  /** Every form of every phrase, folded; one that ends with `*` stands for all words that begin so. */
  readonly forms: ReadonlySet<string>
  /** The same with capitals and accents, for a rule that tells them apart. */
  readonly cased: ReadonlySet<string>
  readonly patterns: ReadonlySet<string>
  readonly where: 'start' | 'end' | 'anywhere'
  readonly manner: Manner
  readonly suggests: boolean
}

type WordCheck = CheckOf<'existence'> | CheckOf<'substitution'>

export function looksForWords(check: Check): check is WordCheck {
  return check.type === 'existence' || check.type === 'substitution'
}

/** What was read of a check, for as long as the check is there: many phrases have many forms. */
const known = new WeakMap<WordCheck, Map<Language, Reach | undefined>>()

/** Checks are recognised by identity and must not be mutated. @returns nothing when there is nothing to look for in that language. */
export function reachOf(check: WordCheck, language: Language): Reach | undefined {
  const read = known.get(check) ?? new Map<Language, Reach | undefined>()
  known.set(check, read)
  if (!read.has(language)) read.set(language, readReach(check, language))
  return read.get(language)
}

function readReach(check: WordCheck, language: Language): Reach | undefined {
  const wanted =
    check.type === 'existence'
      ? wantedOf(check, language)
      : inLanguage(check.swap, language).map((each) =>
          'from' in each ? { phrase: each.from } : each.pattern,
        )
  if (wanted.length === 0) return undefined
  const phrases = wanted.flatMap((each) => ('phrase' in each ? [each.phrase] : []))
  return {
    forms: formsOf(phrases, false),
    cased: check.matchCase ? formsOf(phrases, true) : new Set(),
    patterns: new Set(wanted.flatMap((each) => ('pattern' in each ? [patternKey(each)] : []))),
    where: (check.type === 'existence' ? check.where : undefined) ?? 'anywhere',
    manner: mannerOf(check, language),
    suggests: check.type === 'substitution' || inLanguage(check.suggest, language).length > 0,
  }
}

function formsOf(phrases: readonly string[], keepCase: boolean): Set<string> {
  const forms = new Set<string>()
  for (const phrase of phrases) {
    const parsed = parsePhrase(phrase, keepCase)
    if (parsed.ok) for (const form of expand(parsed.pieces)) forms.add(form)
  }
  return forms
}

/** A gate only makes a pattern quicker. */
const patternKey = ({ pattern, across = 'sentence' }: { pattern: string; across?: string }) =>
  `${across} ${pattern}`

/** Whether all that one finds in a text, the other finds there too. */
export function isWithin(inner: Reach, outer: Reach): boolean {
  const [within, around] = [inner.manner, outer.manner]
  if (outer.where !== 'anywhere' && outer.where !== inner.where) return false
  if (!isMannerWithin(within, around)) return false
  const [forms, wider] = around.matchCase ? [inner.cased, outer.cased] : [inner.forms, outer.forms]
  for (const form of forms) if (!isCovered(form, wider)) return false
  for (const pattern of inner.patterns) if (!outer.patterns.has(pattern)) return false
  return true
}

/** Whether of the same words the outer one takes all that the inner one takes, wherever and however they stand. */
export function isMannerWithin(inner: Manner, outer: Manner): boolean {
  if (inner.masked && !outer.masked) return false
  if (outer.matchCase && !inner.matchCase) return false
  if (!isPart(inner.places, outer.places)) return false
  // What the outer one spares, the inner one has to spare too.
  return GUARDS.every((guard) => isPart(outer[guard], inner[guard]))
}

const GUARDS = ['exceptions', 'before', 'after', 'sentence'] as const

function isCovered(form: string, forms: ReadonlySet<string>): boolean {
  return forms.has(form) || coversOf(form).some((beginning) => forms.has(beginning))
}

/** The beginnings with `*` of which any would find this form too. */
export function coversOf(form: string): readonly string[] {
  const beginnings: string[] = []
  for (let end = form.length; end > 1 && /^[\p{L}\p{N}]*\*?$/u.test(form.slice(end)); end--)
    beginnings.push(`${form.slice(0, end)}*`)
  return beginnings
}
