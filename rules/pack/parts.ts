/** The pieces that every part of a pack is built from: texts per language, words to look for. */
import * as v from 'valibot'
import { patternProblem } from '../patterns/pattern.ts'
import { parsePhrase } from '../phrases/parse.ts'
import { LEVELS, SEVERITIES } from '../types.ts'
import { isTrusted } from './trust.ts'
import { words } from './words.ts'

export const level = v.picklist(LEVELS)
export const severity = v.picklist(SEVERITIES)

/** One value per language a person reads; at least one language must be there. */
export const perReader = <const S extends v.GenericSchema>(schema: S) =>
  v.pipe(
    v.object({ it: v.exactOptional(schema), en: v.exactOptional(schema) }),
    v.check((value) => value.it !== undefined || value.en !== undefined, 'language'),
  )

/** One value per language of the draft; `any` holds what is the same in every language. */
export const perLanguage = <const S extends v.GenericSchema>(schema: S) =>
  v.object({ it: v.exactOptional(schema), en: v.exactOptional(schema), any: v.exactOptional(schema) })

/** A phrase in the phrase language (`rules/phrases/parse.ts`). */
export const phrase = v.pipe(
  words(200),
  v.check((source) => isTrusted() || parsePhrase(source).ok, 'phrase'),
)
/** Texts that mean every sign literally. */
export const texts = v.pipe(v.array(words(200)), v.maxLength(5000))
export const phrases = v.pipe(v.array(phrase), v.maxLength(5000))

const patternSource = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(300),
  v.check((source) => isTrusted() || patternProblem(source) === undefined, 'pattern'),
)

/** RE2 syntax, at most 300 characters, and the literals of which at least one occurs in any match. */
export const pattern = v.union([
  v.pipe(
    patternSource,
    v.transform((source): { pattern: string } => ({ pattern: source })),
  ),
  v.object({
    /** RE2 syntax: no lookaround, no back-references. */
    pattern: patternSource,
    /** Such literals, where they cannot be worked out. */
    gate: v.exactOptional(v.pipe(v.array(words(100)), v.minLength(1), v.maxLength(50))),
    /** `sentence` (default): one sentence at a time, `^` and `$` are its ends. `draft`: the whole text. */
    across: v.exactOptional(v.picklist(['sentence', 'draft'])),
  }),
])
export const patterns = v.pipe(v.array(pattern), v.maxLength(500))

/** Parts of a draft that are not the writer's own prose; a rule looks there only when it asks. */
export const PLACES = ['prose', 'quotes', 'links', 'mentions', 'hashtags', 'code'] as const
export type Place = (typeof PLACES)[number]

/** What can be counted without a word list. */
export const COUNTABLE = [
  'emoji',
  'hashtag',
  'link',
  'mention',
  'exclamation',
  'question',
  'number',
  'line-break',
] as const
export type Countable = (typeof COUNTABLE)[number]

/** How words and patterns are looked for. */
export const manner = {
  /** Found words that lie inside one of these are left alone. */
  exceptions: v.exactOptional(perLanguage(phrases)),
  /** Contexts that make the words harmless: right before, right after, or anywhere in the sentence. */
  except: v.exactOptional(
    v.object({
      before: v.exactOptional(perLanguage(phrases)),
      after: v.exactOptional(perLanguage(phrases)),
      sentence: v.exactOptional(perLanguage(phrases)),
    }),
  ),
  /** Also finds the words when they are disguised: `st*pido`, `c4zzo`, `s t u p i d o`, `stuuupido`. */
  masked: v.exactOptional(v.boolean()),
  /** Tells capitals and accents apart. */
  matchCase: v.exactOptional(v.boolean()),
  /** Where to look; `['prose']` when absent. */
  in: v.exactOptional(v.pipe(v.array(v.picklist(PLACES)), v.minLength(1))),
}

/** Words and patterns to look for. */
export const wanted = {
  /** Words to look for. */
  phrases: v.exactOptional(perLanguage(phrases)),
  /** Patterns to look for. */
  patterns: v.exactOptional(perLanguage(patterns)),
}
export const matcher = v.object({ ...wanted, ...manner })
export type MatcherSpec = v.InferOutput<typeof matcher>

export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))
export const quantity = v.pipe(v.number(), v.minValue(-100_000), v.maxValue(100_000))
