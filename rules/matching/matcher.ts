/** What a rule looks for, in one language, ready to be added to a program. */
import type { Place } from '../pack/parts.ts'
import type { PerLanguage } from '../pack/types.ts'
import type { Language } from '../types.ts'

/** The entries for one language, with those for any. `undefined`: the language is not known. */
export function inLanguage<T>(
  lists: PerLanguage<readonly T[]> | undefined,
  language: Language | undefined,
): readonly T[] {
  if (!lists) return []
  const own = language ? lists[language] : undefined
  return [...(own ?? []), ...(lists.any ?? [])]
}

/** Whether there is something to look for in this language. */
export function speaks(lists: PerLanguage<unknown> | undefined, language: Language | undefined): boolean {
  return (
    lists !== undefined &&
    (lists.any !== undefined || (language !== undefined && lists[language] !== undefined))
  )
}

/** One phrase or pattern, with the replacements it has, if any. */
export type Wanted =
  | { readonly phrase: string; readonly to?: readonly string[] }
  | {
      readonly pattern: string
      readonly gate?: readonly string[]
      readonly across?: 'sentence' | 'draft'
      readonly to?: readonly string[]
    }

export interface Manner {
  readonly exceptions: readonly string[]
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly sentence: readonly string[]
  readonly masked: boolean
  readonly matchCase: boolean
  readonly places: readonly Place[]
}

type Lists = PerLanguage<readonly string[]>
interface MannerSpec {
  readonly exceptions?: Lists
  readonly except?: { readonly before?: Lists; readonly after?: Lists; readonly sentence?: Lists }
  readonly masked?: boolean
  readonly matchCase?: boolean
  readonly in?: readonly Place[]
}

export function mannerOf(spec: MannerSpec, language: Language | undefined): Manner {
  return {
    exceptions: inLanguage(spec.exceptions, language),
    before: inLanguage(spec.except?.before, language),
    after: inLanguage(spec.except?.after, language),
    sentence: inLanguage(spec.except?.sentence, language),
    masked: spec.masked ?? false,
    matchCase: spec.matchCase ?? false,
    places: spec.in ?? ['prose'],
  }
}

interface WantedSpec {
  readonly phrases?: Lists
  readonly patterns?: PerLanguage<readonly Extract<Wanted, { pattern: string }>[]>
}

export function wantedOf(spec: WantedSpec, language: Language | undefined): Wanted[] {
  return [
    ...inLanguage(spec.phrases, language).map((phrase) => ({ phrase })),
    ...inLanguage(spec.patterns, language),
  ]
}

/** Looks in the writer's prose, in any case, and spares nothing. */
export const PLAIN: Manner = {
  exceptions: [],
  before: [],
  after: [],
  sentence: [],
  masked: false,
  matchCase: false,
  places: ['prose'],
}

/** A phrase that means every sign of `words` literally. */
export function literally(words: string): string {
  return words.replace(/[{}[\]*\\]/gu, '\\$&')
}
